// An answer while it is being made: options picked by key, words typed. The questionnaire's own rules judge it when it is kept.

import type { Problem } from '#base';
import { type Answer, type Option, QUESTION_KINDS, type Question } from '#survey/questionnaire';

export interface AnswerDraft {
  readonly chosen: readonly string[];
  /** what is typed: the answer itself, or the words of 其他(请注明); kept while its option is switched off and on again */
  readonly words: string;
  /** why the answer stands although a check speaks against it */
  readonly reason: string;
  /** keys belong to the field; null: as the question asks for */
  readonly isTyping: boolean | null;
  readonly problem: Problem | null;
}

export const BLANK_DRAFT: AnswerDraft = { chosen: [], words: '', reason: '', isTyping: null, problem: null };

/** The draft with which an answered question is opened again. */
export function draftFrom(answer: Answer | undefined): AnswerDraft {
  if (!answer) return BLANK_DRAFT;
  const { chosen, value, otherText = '', despite = '' } = answer;
  return { ...BLANK_DRAFT, chosen, words: value ?? otherText, reason: despite };
}

/** What the draft says as an answer: words only where they are asked for. */
export function answerIn(question: Question, draft: AnswerDraft): Answer {
  const { chosen, words, reason } = draft;
  const despite = reason.trim() === '' ? {} : { despite: reason };
  if (!isTyped(question))
    return { chosen, ...(asksWords(question, draft) ? { otherText: words } : {}), ...despite };
  if (chosen.length > 0) return { chosen, ...despite };
  return { chosen, ...(question.kind === 'text' ? { otherText: words } : { value: words }), ...despite };
}

function isTyped({ kind }: Question): boolean {
  return QUESTION_KINDS[kind].answeredBy === 'typing';
}

/** Whether the draft's words are asked for. */
export function asksWords(question: Question, draft: AnswerDraft): boolean {
  return isTyped(question) || chosenIn(question, draft).some((option) => option.asksText);
}

/** Whether a check asks for a reason why the answer stands. */
export function asksReason({ problem, reason }: AnswerDraft): boolean {
  return problem?.code === 'answer-needs-reason' || reason !== '';
}

/** Whether keys are typed into a field. */
export function isTyping(question: Question, draft: AnswerDraft): boolean {
  return draft.isTyping ?? (isTyped(question) && draft.chosen.length === 0);
}

const BY_ONE_KEY: ReadonlySet<Question['kind']> = new Set(['single', 'marks']);

/** Whether one key says everything, as far as no words are asked for. */
export function isByOneKey({ kind }: Question): boolean {
  return BY_ONE_KEY.has(kind);
}

/**
 * An option picked: it is the answer to a question that takes one, and is switched in one that takes several.
 * `isWhole` when a single key press has said everything.
 */
export function pick(
  question: Question,
  draft: AnswerDraft,
  code: string,
): { readonly draft: AnswerDraft; readonly isWhole: boolean } {
  const option = question.options.find((each) => each.code === code);
  if (!option) return { draft, isWhole: false };
  const takesOne = isByOneKey(question) || isTyped(question);
  const chosen = takesOne ? [code] : switched(question, draft.chosen, option);
  const needsWords = !isTyped(question) && option.asksText && chosen.includes(code);
  return {
    draft: { ...draft, chosen, isTyping: needsWords, problem: null },
    isWhole: takesOne && !needsWords,
  };
}

// An exclusive option stands alone: it clears the others, and each of the others clears it.
function switched(question: Question, chosen: readonly string[], option: Option): readonly string[] {
  if (chosen.includes(option.code)) return chosen.filter((code) => code !== option.code);
  if (option.exclusive) return [option.code];
  const exclusive = new Set(question.options.filter((each) => each.exclusive).map((each) => each.code));
  return [...chosen.filter((code) => !exclusive.has(code)), option.code];
}

function chosenIn(question: Question, draft: AnswerDraft): readonly Option[] {
  return question.options.filter((option) => draft.chosen.includes(option.code));
}
