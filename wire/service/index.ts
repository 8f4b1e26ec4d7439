// The door of the service wing's wire: outreach, casework and patrol. It knows nothing of the survey wing.
export { activityEndpoints } from './activities.ts';
export type {
  ActivityMessage,
  ActivityResult,
  ActivityRow,
  FeedEntry,
  KitRow,
  PatrolMembership,
  ShiftRow,
  SightingMessage,
  SightingRow,
} from './activity-shapes.ts';
export { type CampaignRow, campaignEndpoints, planShape } from './campaigns.ts';
export { type Assessed, type CaseShare, caseFigureEndpoints } from './case-figures.ts';
export { type CaseImport, caseImportEndpoints } from './case-import.ts';
export { type CaseRow, type CaseWhole, caseworkEndpoints, newCase, newSender } from './casework.ts';
export { type HouseholdRow, householdEndpoints, type VisitRow } from './households.ts';
export { type LedgerEntry, type LedgerImport, ledgerEndpoints } from './ledger.ts';
export { meetingEndpoints, type ReviewMeeting, type Suggestion } from './meetings.ts';
export { open311Endpoints } from './open311.ts';
export {
  type PatrolHandover,
  type PatrolMember,
  type PatrolTeam,
  patrolEndpoints,
  type WholePatrolMember,
} from './patrol.ts';
export {
  type PatrolApplication,
  patrolAdmissionEndpoints,
  type WholePatrolApplication,
} from './patrol-admission.ts';
export {
  type PatrolPolicy,
  type PatrolReminderRow,
  type PatrolTrainee,
  type PatrolTraining,
  patrolCoverEndpoints,
} from './patrol-cover.ts';
export { type PatrolImport, patrolRosterEndpoints } from './patrol-roster.ts';
export { type Photo, photoEndpoints } from './photos.ts';
export { type MaterialVersion, publicityEndpoints } from './publicity.ts';
export { senderPhoneEndpoints } from './sender-phone.ts';
export {
  type Matter,
  type VisitMessage,
  type VisitMessageResult,
  type VisitRequest,
  visitEndpoints,
} from './visits.ts';
