// An answer while it is being made: options picked by key, words typed. The questionnaire's own rules judge it when it is kept.

import type { Problem } from '#base';
import type { Answer, Option, Question } from '#survey/questionnaire';

export interface AnswerDraft {
  readonly chosen: readonly string[];
  /** the words of 其他(请注明); kept while its option is switched off and on again */
  readonly words: string;
  /** the words are being typed: keys belong to the field */
  readonly isTyping: boolean;
  readonly problem: Problem | null;
}

export const BLANK_DRAFT: AnswerDraft = { chosen: [], words: '', isTyping: false, problem: null };

/** The draft with which an answered question is opened again. */
export function draftFrom(answer: Answer | undefined): AnswerDraft {
  return answer ? { ...BLANK_DRAFT, chosen: answer.chosen, words: answer.otherText ?? '' } : BLANK_DRAFT;
}

/** What the draft says as an answer: words only where a chosen option asks for them. */
export function answerIn(question: Question, draft: AnswerDraft): Answer {
  const asksWords = chosenIn(question, draft).some((option) => option.asksText);
  return asksWords ? { chosen: draft.chosen, otherText: draft.words } : { chosen: draft.chosen };
}

/** Whether the draft's words are asked for. */
export function asksWords(question: Question, draft: AnswerDraft): boolean {
  return chosenIn(question, draft).some((option) => option.asksText);
}

/**
 * An option picked: it replaces the choice of a single question and is switched in a multiple one.
 * `isWhole` when a single key press has said everything.
 */
export function pick(
  question: Question,
  draft: AnswerDraft,
  code: string,
): { readonly draft: AnswerDraft; readonly isWhole: boolean } {
  const option = question.options.find((each) => each.code === code);
  if (!option) return { draft, isWhole: false };
  const chosen = question.kind === 'single' ? [code] : switched(question, draft.chosen, option);
  const isTyping = option.asksText && chosen.includes(code);
  return {
    draft: { ...draft, chosen, isTyping, problem: null },
    isWhole: question.kind === 'single' && !isTyping,
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
