// The door of chasing: what is overdue, which card follows by rule, who gets it, and when it is lifted. It knows no person.
export * from './chase-colours.ts';
export * from './chase-round.ts';
export * from './chase-rule.ts';
export * from './chase-sources.ts';
export { CHASING_PROBLEMS, problem } from './problems.ts';
