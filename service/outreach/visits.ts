// What one visit tells, and where a household stands after all of its visits, in whatever order they came in.
// A visit explains what the survey is; it never carries what anybody would answer.
import type { Bilingual } from '#base';

interface Words {
  readonly label: Bilingual;
}

export const VISIT_OUTCOMES = {
  met: { label: { zh: '见到人', en: 'met somebody' }, isVisited: true },
  'not-home': { label: { zh: '没有人在家', en: 'nobody at home' }, isVisited: false },
  declined: { label: { zh: '不愿接受走访', en: 'declined the visit' }, isVisited: true },
  'moved-away': { label: { zh: '已经搬走', en: 'moved away' }, isVisited: true },
} as const satisfies Readonly<Record<string, Words & { readonly isVisited: boolean }>>;
export type VisitOutcome = keyof typeof VISIT_OUTCOMES;

/** What a resident asks for at the door. */
export const REQUEST_KINDS = {
  request: { label: { zh: '诉求', en: 'request' } },
  dispute: { label: { zh: '矛盾纠纷', en: 'dispute' } },
  suggestion: { label: { zh: '意见建议', en: 'suggestion' } },
  danger: { label: { zh: '安全隐患', en: 'danger' } },
} as const satisfies Readonly<Record<string, Words>>;
export type RequestKind = keyof typeof REQUEST_KINDS;

/** What is said of the survey at the door, and all of it. It is never told how to answer. */
export const EXPLAINED_POINTS: readonly Bilingual[] = [
  { zh: '谁来电、为什么调查', en: 'who calls, and why' },
  { zh: '自愿参加，可以不答、可以中途停止', en: 'taking part is voluntary; one may decline or stop' },
  { zh: '回答保密，没有标准答案', en: 'answers are confidential, and none is the right one' },
  { zh: '怎样核实来电是真的', en: 'how to verify that a call is genuine' },
  { zh: '有人教您怎么回答时，向谁反映', en: 'whom to tell when somebody says how to answer' },
];

export interface VisitFacts {
  readonly outcome: VisitOutcome;
  readonly isLetterDelivered: boolean;
  readonly isCardReturned: boolean;
  readonly isExplained: boolean;
  readonly atMs: number;
}

/** Where a household stands in a campaign. */
export interface HouseholdStanding {
  readonly isVisited: boolean;
  readonly hasLetter: boolean;
  readonly hasReturnedCard: boolean;
  readonly isExplained: boolean;
  readonly lastVisitMs: number | null;
}

export const UNVISITED: HouseholdStanding = {
  isVisited: false,
  hasLetter: false,
  hasReturnedCard: false,
  isExplained: false,
  lastVisitMs: null,
};

/** What was done once stays done: the order of visits changes nothing. */
export function householdStanding(visits: readonly VisitFacts[]): HouseholdStanding {
  return visits.reduce(
    (standing, visit) => ({
      isVisited: standing.isVisited || VISIT_OUTCOMES[visit.outcome].isVisited,
      hasLetter: standing.hasLetter || visit.isLetterDelivered,
      hasReturnedCard: standing.hasReturnedCard || visit.isCardReturned,
      isExplained: standing.isExplained || visit.isExplained,
      lastVisitMs: Math.max(standing.lastVisitMs ?? 0, visit.atMs),
    }),
    UNVISITED,
  );
}
