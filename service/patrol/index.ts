// The door of patrol: teams, members, admission and leaving, training, cover. It knows no party of a case.
export * from './cover.ts';
export * from './duties.ts';
export * from './may-do-duty.ts';
export * from './membership.ts';
export { PATROL_PROBLEMS } from './problems.ts';
export * from './training.ts';
export * from './volunteer-number.ts';
