// The door of outreach: campaign plan, publicity, contact ledger, household visits and their coverage. It knows no respondent.
export { type Day, dayFrom, dayNumber, isDay, plusDays, sameDayOf } from '#base';
export * from './campaign-plan.ts';
export * from './campaign-standing.ts';
export * from './contact-number.ts';
export * from './coverage.ts';
export * from './gantt.ts';
export * from './households.ts';
export * from './ledger-consent.ts';
export { type LedgerRow, type LedgerSheet, type ListTerms, readLedgerSheet } from './ledger-sheet.ts';
export * from './matters.ts';
export * from './plan-copy.ts';
export { OUTREACH_PROBLEMS } from './problems.ts';
export * from './publicity.ts';
export { YUNJI_PLAN } from './specimens/yunji-plan.ts';
export * from './visit-marks.ts';
export * from './visits.ts';
export * from './walking-route.ts';
