// The door of context figures: counts by kind, month and place out of lists, what must not be in such lists, and the comparison with a
// year before. It knows no person.
export { type ContextColumn, findContextColumns } from './context-columns.ts';
export * from './context-kinds.ts';
export {
  type ContextFigure,
  type ContextSheet,
  type ContextTerms,
  readContextSheet,
} from './context-sheet.ts';
export { CONTEXT_PROBLEMS, problem } from './problems.ts';
export * from './year-on-year.ts';
