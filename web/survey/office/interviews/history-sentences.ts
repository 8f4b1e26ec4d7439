// What happened to a unit, told as sentences: who did what, in the past tense. An event is told from its fields, the words kept
// beside the chain, and the interview's own questionnaire; one of a kind that is not known is told by its name.
import type { Bilingual } from '#base';
import {
  CALL_OUTCOMES,
  DISPOSITIONS,
  EVENT_WORDS,
  type FieldworkEvent,
  isCallOutcome,
} from '#survey/fieldwork';
import type { Questionnaire } from '#survey/questionnaire';
import { TIMES } from '../../../platform/parts/times.ts';

export interface HistoryEvent {
  readonly id: string;
  readonly atMs: number;
  readonly personName: string | null;
  readonly body: { readonly kind: string; readonly [field: string]: unknown };
  readonly words: string | null;
}

/** An event as it is told. */
export interface Told {
  readonly id: string;
  readonly atMs: number;
  readonly kind: string;
  readonly sentence: Bilingual;
  /** what was said or written, as it was written */
  readonly words: string | null;
  readonly isCorrection: boolean;
}

interface Tale {
  readonly who: Bilingual;
  readonly event: HistoryEvent;
  readonly questionnaire: Questionnaire;
  /** earlier answers by the id of their event */
  readonly before: ReadonlyMap<string, HistoryEvent>;
}

type Teller = (tale: Tale) => Bilingual;

// In the order in which things happen: what happened in one millisecond is told so.
const TELLERS: Readonly<Record<FieldworkEvent['kind'], Teller>> = {
  'survey-started': named,
  'survey-paused': named,
  'survey-resumed': named,
  'survey-closed': named,
  'unit-taken': ({ who }) => ({ zh: `${who.zh}取得了这个样本。`, en: `${who.en} took the unit.` }),
  'unit-released': released,
  'call-placed': ({ who, event }) => {
    const attempt = fieldOf(event, 'attempt');
    return { zh: `${who.zh}拨打了第 ${attempt} 次。`, en: `${who.en} placed call ${attempt}.` };
  },
  'interview-started': ({ who, event }) =>
    event.body.isResumed === true
      ? { zh: `${who.zh}接着上次的访问问了下去。`, en: `${who.en} went on with the interview.` }
      : { zh: `${who.zh}开始了访问。`, en: `${who.en} started the interview.` },
  'answer-kept': answered,
  'note-kept': ({ who }) => ({ zh: `${who.zh}写了备注：`, en: `${who.en} wrote a note:` }),
  'interview-completed': () => ({ zh: '访问完成了。', en: 'The interview was completed.' }),
  'interview-screened-out': ({ event }) => {
    const question = fieldOf(event, 'question');
    return {
      zh: `甄别题 ${question} 显示此人不符合条件，访问结束了。`,
      en: `The screener ${question} showed that this person is not eligible; the interview ended.`,
    };
  },
  'interview-broken-off': () => ({
    zh: '访问中断了，已答的都保留着。',
    en: 'The interview was broken off; its answers were kept.',
  }),
  'call-ended': callEnded,
  'appointment-made': appointed,
  'unit-ended': unitEnded,
};

/** The whole history, in order. */
export function tell(history: readonly HistoryEvent[], questionnaire: Questionnaire): readonly Told[] {
  const before = new Map(history.map((event) => [event.id, event]));
  return [...history].sort(asItHappened).map((event) => ({
    id: event.id,
    atMs: event.atMs,
    kind: event.body.kind,
    sentence: tellerOf(event.body.kind)({ who: whoOf(event), event, questionnaire, before }),
    words: event.words || null,
    isCorrection: before.has(fieldOf(event, 'replaces')),
  }));
}

const ORDER: readonly string[] = Object.keys(TELLERS);

function asItHappened(left: HistoryEvent, right: HistoryEvent): number {
  return left.atMs - right.atMs || ORDER.indexOf(left.body.kind) - ORDER.indexOf(right.body.kind);
}

function tellerOf(kind: string): Teller {
  return isEventKind(kind) ? TELLERS[kind] : named;
}

function isEventKind(kind: string): kind is FieldworkEvent['kind'] {
  return Object.hasOwn(TELLERS, kind);
}

function named({ event }: Tale): Bilingual {
  const { kind } = event.body;
  return isEventKind(kind) ? EVENT_WORDS[kind] : { zh: kind, en: kind };
}

function whoOf({ personName }: HistoryEvent): Bilingual {
  return personName === null ? { zh: '系统', en: 'The system' } : { zh: personName, en: personName };
}

function fieldOf({ body }: HistoryEvent, field: string): string {
  const value = body[field];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function released({ who, event }: Tale): Bilingual {
  const because = fieldOf(event, 'because');
  if (because === 'taken-back')
    return { zh: `${who.zh}收回了这个样本。`, en: `${who.en} took the unit back from the interviewer.` };
  if (because === 'left-behind')
    return {
      zh: '样本长时间无人处理，自动退回了。',
      en: 'The unit was left behind and went back by itself.',
    };
  return { zh: `${who.zh}没有拨打，退回了样本。`, en: `${who.en} gave the unit back without a call.` };
}

function answered({ who, event, questionnaire, before }: Tale): Bilingual {
  const question = fieldOf(event, 'question');
  const now = labelsOf(event, questionnaire);
  const replaced = before.get(fieldOf(event, 'replaces'));
  if (!replaced) {
    return {
      zh: `${who.zh}记下 ${question} 的答案${quoted(now, 'zh')}。`,
      en: `${who.en} recorded ${question}: ${quoted(now, 'en')}.`,
    };
  }
  const old = labelsOf(replaced, questionnaire);
  return {
    zh: `${who.zh}把 ${question} 从${quoted(old, 'zh')}更正为${quoted(now, 'zh')}。`,
    en: `${who.en} corrected ${question} from ${quoted(old, 'en')} to ${quoted(now, 'en')}.`,
  };
}

function labelsOf(event: HistoryEvent, { questions }: Questionnaire): readonly string[] {
  const options = questions.find(({ id }) => id === fieldOf(event, 'question'))?.options ?? [];
  const value = event.body.value;
  const codes = Array.isArray(value) ? value.map(String) : [];
  return codes.map((code) => options.find((option) => option.code === code)?.label ?? code);
}

function quoted(labels: readonly string[], language: 'zh' | 'en'): string {
  if (language === 'zh') return labels.map((label) => `“${label}”`).join('');
  return labels.map((label) => `"${label}"`).join(', ');
}

function callEnded({ event, questionnaire }: Tale): Bilingual {
  const code = fieldOf(event, 'outcome');
  const outcome = isCallOutcome(code) ? CALL_OUTCOMES[code].label : { zh: code, en: code };
  const reason = reasonOf(fieldOf(event, 'reason'), code, questionnaire);
  return {
    zh: `通话结束了，结果是“${outcome.zh}”${reason ? `（${reason.zh}）` : ''}。`,
    en: `The call ended: ${outcome.en}${reason ? ` (${reason.en})` : ''}.`,
  };
}

function reasonOf(reason: string, outcome: string, { questions }: Questionnaire): Bilingual | undefined {
  if (reason === '') return undefined;
  if (reason === 'other') return { zh: '其他原因', en: 'another reason' };
  const ready = isCallOutcome(outcome) ? CALL_OUTCOMES[outcome].reasons?.[reason] : undefined;
  const screens = questions.flatMap(({ options }) => options.map(({ screensOut }) => screensOut));
  const label = screens.find((screen) => screen?.reasonCode === reason)?.reasonLabel ?? reason;
  return ready ?? { zh: label, en: label };
}

function appointed({ who, event }: Tale): Bilingual {
  const atMs = Number(event.body.atMs);
  return {
    zh: `${who.zh}约好 ${TIMES.zh.dayAndClock(atMs)} 再打。`,
    en: `${who.en} agreed to call again on ${TIMES.en.dayAndClock(atMs)}.`,
  };
}

function unitEnded({ event }: Tale): Bilingual {
  const code = fieldOf(event, 'disposition');
  const label = isDisposition(code) ? DISPOSITIONS[code].label : { zh: code, en: code };
  const isWornOut = fieldOf(event, 'because') === 'tried-often-enough';
  return {
    zh: `这个样本${isWornOut ? '已经拨够次数' : '结束'}了，归为“${label.zh}”，不再拨打。`,
    en: `The unit ${isWornOut ? 'was tried often enough' : 'ended'} as "${label.en}" and is not called again.`,
  };
}

function isDisposition(code: string): code is keyof typeof DISPOSITIONS {
  return Object.hasOwn(DISPOSITIONS, code);
}
