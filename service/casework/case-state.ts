// Where one case stands after all that happened to it: plain data, reckoned from its events and kept beside them.
import { CASE_KINDS, type CaseKindCode, type CaseSort, type Satisfaction } from './case-kinds.ts';
import type { Duty } from './duties.ts';
import { dueAfter, type LimitRule, type ReviewStage } from './limit-rules.ts';
import type { Standing } from './standings.ts';

export type Resolution = 'resolved' | 'partly' | 'explained' | 'not-possible';

/** An answer to a petition looked at by the office above (信访工作条例 arts. 35, 36): how far that has gone. */
export interface Review {
  readonly stage: ReviewStage;
  /** null while the office above has not decided */
  readonly decidedMs: number | null;
}

/** What somebody who asked, or the resident, says became of the matter. */
export interface Verdict {
  readonly atMs: number;
  readonly isResolved: boolean;
  readonly satisfaction: Satisfaction;
}

export interface CaseState {
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly standing: Standing;
  /** the organisation that holds the case; null while none does */
  readonly unit: string | null;
  /** the person in it who was given the case */
  readonly person: string | null;
  /** one below that was told to act */
  readonly actingUnit: string | null;
  readonly rule: LimitRule;
  readonly receivedMs: number;
  /** until when an office's first word counts as a response: the time for routing and for taking up */
  readonly respondByMs: number;
  readonly routedMs: number | null;
  readonly acceptedMs: number | null;
  readonly closedMs: number | null;
  /** when the sender first heard anything of an office */
  readonly respondedMs: number | null;
  /** the limit for closing; null before it is accepted */
  readonly dueMs: number | null;
  readonly isOnTime: boolean | null;
  readonly stop: {
    readonly sinceMs: number;
    readonly duties: readonly { readonly duty: Duty; readonly workingDaysLeft: number }[];
  } | null;
  readonly extensions: number;
  readonly sentBack: number;
  readonly sentBackBy: string | null;
  readonly isAddresseeDecided: boolean;
  /** how often it was handled again */
  readonly returns: number;
  readonly askedAgainBySender: number;
  readonly hasNewFacts: boolean;
  readonly isCauseNamed: boolean;
  readonly isAnsweredAtOnce: boolean;
  readonly resolution: Resolution | null;
  /** null where nobody asked for it since the matter was last handled; states of old have none */
  readonly review: Review | null;
  readonly followUpTries: number;
  readonly followUp: Verdict | null;
  readonly rating: Verdict | null;
  /** an officer took it in and saw its code: a rating may be theirs, and counts once a caller-back confirmed it */
  readonly isCodeSeen: boolean;
  /** whoever had it in hand; none of them calls back or strikes off */
  readonly handlers: readonly string[];
  readonly keptPeople: readonly string[];
  readonly keptUnits: readonly string[];
  /** its sender said that it is about somebody */
  readonly isAboutPerson: boolean;
  /** who is complained of was named, or somebody looked and found nobody of these offices */
  readonly isConcernedKnown: boolean;
  readonly joinedTo: string | null;
  readonly hasParties: boolean;
  readonly meetings: number;
  readonly hasAgreement: boolean;
  readonly performance: 'performed' | 'partly' | 'not-performed' | null;
  readonly isConfirmedInCourt: boolean;
  readonly chased: number;
  /** why it is left out of the assessment, a code of the table of exclusions */
  readonly exclusion: string | null;
  readonly isReleased: boolean;
  readonly duties: readonly Duty[];
}

/** All that has not happened yet to a case that has just come in. */
const NOTHING_YET = {
  unit: null,
  person: null,
  actingUnit: null,
  routedMs: null,
  acceptedMs: null,
  closedMs: null,
  respondedMs: null,
  dueMs: null,
  isOnTime: null,
  stop: null,
  extensions: 0,
  sentBack: 0,
  sentBackBy: null,
  isAddresseeDecided: false,
  returns: 0,
  askedAgainBySender: 0,
  hasNewFacts: false,
  isCauseNamed: false,
  isAnsweredAtOnce: false,
  resolution: null,
  review: null,
  followUpTries: 0,
  followUp: null,
  rating: null,
  isCodeSeen: false,
  handlers: [],
  keptPeople: [],
  keptUnits: [],
  isAboutPerson: false,
  isConcernedKnown: false,
  joinedTo: null,
  hasParties: false,
  meetings: 0,
  hasAgreement: false,
  performance: null,
  isConfirmedInCourt: false,
  chased: 0,
  exclusion: null,
  isReleased: false,
  duties: [],
} as const;

/** A case that has just come in, before anything is owed. */
export function freshCase(
  sort: CaseSort,
  kind: CaseKindCode | null,
  rule: LimitRule,
  receivedMs: number,
): CaseState {
  const respondByMs = dueAfter(dueAfter(receivedMs, rule.route).dueMs, rule.accept).dueMs;
  return { ...NOTHING_YET, sort, kind, rule, receivedMs, respondByMs, standing: 'received' };
}

type Judged = Pick<CaseState, 'followUp' | 'rating' | 'isCodeSeen'>;

/** What the resident said last counts, whether to a caller-back or on the page; what may be somebody else's never goes before a call. */
export function lastVerdict({ followUp, rating, isCodeSeen }: Judged): Verdict | null {
  if (!followUp || !rating || isCodeSeen) return followUp ?? rating;
  return followUp.atMs >= rating.atMs ? followUp : rating;
}

/** A rating with a code that was seen at a desk, and nobody has called back: it may not be the resident's. */
export function isRatingUnsure({ followUp, rating, isCodeSeen }: Judged): boolean {
  return isCodeSeen && rating !== null && followUp === null;
}

/** Who says that it is not resolved, or is dissatisfied with how it was dealt with: they are called back, all of them. */
export function isDissatisfied(verdict: Verdict | null): boolean {
  return verdict !== null && (!verdict.isResolved || verdict.satisfaction === 'dissatisfied');
}

/** Whether it is about somebody of whom nobody has yet made out who it is: no office gets it before, it might be the one. */
export function isConcernedMissing(
  state: Pick<CaseState, 'kind' | 'isAboutPerson' | 'isConcernedKnown' | 'keptPeople' | 'keptUnits'>,
): boolean {
  const isAbout = state.isAboutPerson || (state.kind !== null && CASE_KINDS[state.kind].concernsOffice);
  return isAbout && !state.isConcernedKnown && state.keptPeople.length === 0 && state.keptUnits.length === 0;
}
