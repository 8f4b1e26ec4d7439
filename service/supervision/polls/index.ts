// The door of mock polls: what an office may order, what the law asks of it, and what comes back. It knows no respondent.
export * from './poll-law.ts';
export * from './poll-order.ts';
export * from './poll-standings.ts';
export { POLL_PROBLEMS, problem } from './problems.ts';
