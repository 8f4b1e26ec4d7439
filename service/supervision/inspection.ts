// One unit inspected: from the plan that nobody of the unit sees, over its right of reply, to a score that counts; and mending.
import { addCalendarDays, type Bilingual, dayEndMs, localTime, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

interface Words {
  readonly label: Bilingual;
  readonly explanation: Bilingual;
}

export const INSPECTION_STANDINGS = {
  planned: {
    label: { zh: '待查', en: 'to be visited' },
    explanation: { zh: '被查单位看不到', en: 'the unit does not see it' },
  },
  'left-out': {
    label: { zh: '没有查成', en: 'not done' },
    explanation: { zh: '写明了原因，不计分', en: 'with the reason; it has no score' },
  },
  'reply-open': {
    label: { zh: '等单位回应', en: 'reply open' },
    explanation: {
      zh: '单位可以同意或提出异议；期限过了算没有异议',
      en: 'the unit may agree or object; silence is agreement',
    },
  },
  objected: {
    label: { zh: '有异议，待答复', en: 'objected' },
    explanation: { zh: '答复之前分数不算', en: 'the score does not count before it is answered' },
  },
  counts: {
    label: { zh: '计分', en: 'counts' },
    explanation: { zh: '单位回应过，或期限已过', en: 'the unit was heard, or its time is over' },
  },
} as const satisfies Readonly<Record<string, Words>>;
export type InspectionStanding = keyof typeof INSPECTION_STANDINGS;

export const STANCES = {
  agreed: { label: { zh: '同意', en: 'agreed' } },
  objected: { label: { zh: '有异议', en: 'objected' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type Stance = keyof typeof STANCES;

export interface InspectionFacts {
  readonly isLeftOut: boolean;
  readonly scoredMs: number | null;
  readonly replyByMs: number | null;
  readonly stance: Stance | null;
  readonly answeredMs: number | null;
}

export function standingOf(facts: InspectionFacts, nowMs: number): InspectionStanding {
  if (facts.isLeftOut) return 'left-out';
  if (facts.scoredMs === null) return 'planned';
  if (facts.stance === 'objected') return facts.answeredMs === null ? 'objected' : 'counts';
  if (facts.stance === 'agreed') return 'counts';
  return nowMs <= (facts.replyByMs ?? 0) ? 'reply-open' : 'counts';
}

/** The end of the day until which a unit may reply: so many days after it could first read what was found. */
export function replyByMs(readableMs: number, days: number): number {
  return dayEndMs(addCalendarDays(localTime(readableMs).date, days).date);
}

/** Problem: `reply-closed`. */
export function mayReply(facts: InspectionFacts, nowMs: number): Result<true> {
  return standingOf(facts, nowMs) === 'reply-open' ? ok(true) : refused(problem('reply-closed', {}));
}

/** Problem: `no-reply-to-answer`. */
export function mayAnswer(facts: InspectionFacts, nowMs: number): Result<true> {
  return standingOf(facts, nowMs) === 'objected' ? ok(true) : refused(problem('no-reply-to-answer', {}));
}

export const MEND_STANDINGS = {
  asked: { label: { zh: '待整改', en: 'to be mended' }, next: ['reported'] },
  reported: {
    label: { zh: '已报整改，待复查', en: 'reported, to be looked at again' },
    next: ['mended', 'asked'],
  },
  mended: { label: { zh: '复查合格', en: 'found mended' }, next: [] },
} as const satisfies Readonly<
  Record<string, { readonly label: Bilingual; readonly next: readonly string[] }>
>;
export type MendStanding = keyof typeof MEND_STANDINGS;

/** Problem: `mend-not-now`. */
export function mayMoveMend(from: MendStanding, to: MendStanding): Result<true> {
  const next: readonly string[] = MEND_STANDINGS[from].next;
  const { zh, en } = MEND_STANDINGS[from].label;
  return next.includes(to) ? ok(true) : refused(problem('mend-not-now', { nowZh: zh, nowEn: en }));
}
