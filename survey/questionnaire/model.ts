// What a questionnaire and an interview are, as plain readonly data that JSON can carry.
// Type aliases and not interfaces, so that `canonicalJson` of #base takes them as they are. No rule lives here.

/** The kinds of question; each has its rules in `kinds/`. */
export type QuestionKind = 'single' | 'multiple';

/** Why an answer says nothing about the matter; estimation leaves these out or keeps them as the scoring rule says. */
export type MissingKind = 'dont-know' | 'refused' | 'not-applicable';

/**
 * Ends the call because the person is not eligible.
 * `reasonCode` is kebab-case and stable (`under-age`), for counts; `reasonLabel` is what a person reads.
 */
export type ScreenOut = { readonly reasonCode: string; readonly reasonLabel: string };

/**
 * One answer that can be chosen.
 * `code`: the printed number (`1`, `98`), unique in its question, also the digit key.
 * `readOut`: false when the interviewer ticks it but never reads it aloud (不读出).
 * `exclusive`: in a multiple choice it stands alone; in a single choice it says nothing.
 * `asksText`: 其他(请注明): the answer then needs `otherText`.
 * `goTo`: 跳至, the next question asked (a later question's id, or `end`: the interview is complete);
 * `suppresses`: 跳过, later questions that are not asked while all others are.
 */
export type Option = {
  readonly code: string;
  readonly label: string;
  readonly readOut: boolean;
  readonly exclusive: boolean;
  readonly asksText: boolean;
  readonly missing?: MissingKind;
  readonly goTo?: string;
  readonly suppresses?: readonly string[];
  readonly screensOut?: ScreenOut;
};

/**
 * One question. `id` is `Q` and its printed number, or `S` and its number for a screener (甄别题).
 * `note` instructs the interviewer and is not read aloud; words in brackets within `text` stay in `text`.
 */
export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly note?: string;
  readonly screener: boolean;
  readonly options: readonly Option[];
};

/**
 * What is asked, in order. `introduction` is read before the first question; its paragraphs are parted by `\n`.
 * All other texts are one line without control characters (see `checkQuestionnaire`).
 */
export type Questionnaire = {
  readonly format: 'wenan-questionnaire/1';
  readonly title: string;
  readonly introduction?: string;
  readonly questions: readonly Question[];
};

/** What one person chose: option codes in the questionnaire's order, and the words of 其他(请注明). */
export type Answer = { readonly chosen: readonly string[]; readonly otherText?: string };

/** The answers of one interview so far, by question id. A question not yet answered is not in it. */
export type Answers = Readonly<Record<string, Answer>>;

/** The target of a go-to that completes the interview (跳至结束). No question can have this id. */
export const END_OF_INTERVIEW = 'end';
