// The door of points: rules as data, what they give, targets that reward, stars, disputes, exchange, awards, records.
export * from './awards.ts';
export * from './disputes.ts';
export * from './earned.ts';
export * from './exchange.ts';
export * from './facts.ts';
export * from './ledger.ts';
export { POINTS_PROBLEMS } from './problems.ts';
export * from './record.ts';
export * from './rule-check.ts';
export * from './rules.ts';
export * from './stars.ts';
export * from './targets.ts';
export * from './week.ts';
