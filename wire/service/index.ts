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
export { type AwardRow, awardEndpoints } from './awards.ts';
export { type BulletinRow, type BulletinSeries, type BulletinWhole, bulletinEndpoints } from './bulletins.ts';
export { type CampaignRow, campaignEndpoints, planShape } from './campaigns.ts';
export { type Assessed, type CaseShare, caseFigureEndpoints } from './case-figures.ts';
export { type CaseImport, caseImportEndpoints } from './case-import.ts';
export { type CaseReceipt, type CaseRow, type CaseWhole, newCase, newSender } from './case-shapes.ts';
export { caseworkEndpoints } from './casework.ts';
export { CHASE_STANDINGS, type ChaseCard, chaseEndpoints, chaseRuleShape } from './chasing.ts';
export {
  type Comparison,
  type ContextImport,
  contextEndpoints,
  type MonthFigure,
  type PublishedBeside,
} from './context.ts';
export { type HouseholdRow, householdEndpoints, type VisitRow } from './households.ts';
export {
  type InspectionMend,
  type InspectionMessage,
  type InspectionRound,
  type InspectionSheet,
  type InspectionVisit,
  inspectionEndpoints,
  type PlannedInspection,
  type SecondLook,
} from './inspections.ts';
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
export {
  type MemberShown,
  type PointsAccount,
  type PointsBook,
  type PointsDispute,
  type PointsLine,
  pointsEndpoints,
  type ServiceEntry,
} from './points.ts';

export {
  type PollContent,
  type PollFigure,
  type PollOrderRow,
  pollContentShape,
  pollEndpoints,
} from './polls.ts';

export { type MaterialVersion, publicityEndpoints } from './publicity.ts';
export {
  type Consequence,
  type ConsequenceRule,
  scorecardEndpoints,
  type UnitStandingRow,
} from './scorecards.ts';
export { senderPhoneEndpoints } from './sender-phone.ts';
export { type ShopExchange, type ShopGood, shopEndpoints } from './shop.ts';
export {
  type Matter,
  type VisitMessage,
  type VisitMessageResult,
  type VisitRequest,
  visitEndpoints,
} from './visits.ts';
export { certificateSays, recordEndpoints, type VolunteerRecord } from './volunteer-record.ts';
