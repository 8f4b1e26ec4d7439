// The spans of a limit rule, in the order in which a case meets them.
import type { Bilingual } from '#base';
import type { LimitRule, Span } from '#service/casework';

export const SPAN_WORDS = {
  route: { zh: '分派', en: 'to route it' },
  accept: { zh: '受理或退回', en: 'to take it up or send it back' },
  close: { zh: '办结（从受理起）', en: 'to close it, once taken up' },
  extension: { zh: '每次延期最多', en: 'the most that one extension adds' },
  answerChase: { zh: '回应督办', en: 'to answer a chase' },
  decideAddressee: { zh: '裁定该谁办', en: 'to decide a dispute over the addressee' },
  followUp: { zh: '回访', en: 'to call back' },
  strikeOff: { zh: '销号', en: 'to strike it off' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type SpanName = keyof typeof SPAN_WORDS;

export const SPAN_NAMES = [
  'route',
  'accept',
  'close',
  'extension',
  'answerChase',
  'decideAddressee',
  'followUp',
  'strikeOff',
] as const satisfies readonly SpanName[];

export const COUNT_WORDS = {
  working: { zh: '个工作日', en: 'working day(s)' },
  calendar: { zh: '天（自然日）', en: 'calendar day(s)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The rule with one span changed. */
export function withSpan(rule: LimitRule, name: SpanName, span: Span): LimitRule {
  return { ...rule, [name]: span };
}

/** Whether two rules ask the same of an office, whatever they are called. */
export function asksTheSame(left: LimitRule, right: LimitRule): boolean {
  const isSame = (name: SpanName): boolean =>
    left[name].days === right[name].days && left[name].count === right[name].count;
  return SPAN_NAMES.every(isSame) && left.mostExtensions === right.mostExtensions;
}

/** A preset that was changed is no longer the preset: it gets an identifier and a source of its own. */
export function ruleToSave(draft: LimitRule, presets: readonly LimitRule[], id: string): LimitRule {
  const before = presets.find((preset) => preset.id === draft.id);
  if (before && asksTheSame(before, draft)) return before;
  return { ...draft, id: `own-${id}`, source: { zh: '本县规定', en: 'the county’s own' } };
}
