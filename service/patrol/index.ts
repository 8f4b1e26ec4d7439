// The door of patrol: teams, members, admission and leaving, training, cover. It knows no party of a case.
export * from './admission.ts';
export * from './cover.ts';
export * from './duties.ts';
export * from './gates.ts';
export { keepableText } from './identity-number.ts';
export * from './leaving.ts';
export * from './may-do-duty.ts';
export * from './membership.ts';
export { PATROL_PROBLEMS } from './problems.ts';
export * from './reminders.ts';
export { ROSTER_HEADINGS } from './roster/roster-columns.ts';
export type { RosterPost, RosterRow } from './roster/roster-row.ts';
export { type RosterSheet, type RosterTerms, readRosterSheet } from './roster/roster-sheet.ts';
export * from './training.ts';
export * from './undertaking.ts';
export * from './volunteer-number.ts';
