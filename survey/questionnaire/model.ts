// What a questionnaire and an interview are, as plain readonly data that JSON can carry.
// Type aliases and not interfaces, so that `canonicalJson` of #base takes them as they are. No rule lives here.

/** The kinds of question; each has its rules in `kinds/`. */
export type QuestionKind =
  | 'single'
  | 'multiple'
  | 'marks'
  | 'ranking'
  | 'number'
  | 'text'
  | 'date'
  | 'time'
  | 'note';

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
 * The least and the most of an answer, both included: options of a multiple choice, places of a ranking, a number, a date as 2026-03-01, a time as 08:30. `decimals`: how many a number may have, none when it is left out.
 */
export type Limits = { readonly least?: string; readonly most?: string; readonly decimals?: number };

/** One test of an earlier answer: an option that was chosen or not, or a number, date or time compared. */
export type AnswerTest = {
  readonly question: string;
  readonly is: 'one-of' | 'none-of' | 'at-least' | 'at-most';
  readonly values: readonly string[];
};

/** Any of the lines, and in a line all tests. A test of an answer that does not count fails; `none-of` then holds. */
export type AskedWhen = readonly (readonly AnswerTest[])[];

/**
 * What should not be said together. `hard`: the answer is not taken; else it is taken with a reason.
 * `when` is over the answer itself and earlier ones.
 */
export type AnswerCheck = { readonly when: AskedWhen; readonly hard: boolean; readonly message: string };

/** The battery (矩阵题) that a question is an item of: its own text is the item, this the words for all. */
export type Battery = { readonly id: string; readonly text: string };

/**
 * One question. `id` is `Q` and its printed number, or `S` and its number for a screener (甄别题); an item of a battery
 * has the battery's id, `_` and its number (`Q5_2`).
 * `note` instructs the interviewer and is not read aloud; words in brackets within `text` stay in `text`.
 * `{Q3}` in `text` stands for the answer to Q3. `section`: the heading above it. `turned`: options are read in an order
 * of the interview's own, but those not read out, exclusive ones and those that ask for words, which stay at the end.
 * The options of `marks` are the marks themselves, and those that say why there is none.
 */
export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: string;
  readonly note?: string;
  readonly screener: boolean;
  readonly section?: string;
  readonly battery?: Battery;
  readonly askedWhen?: AskedWhen;
  readonly limits?: Limits;
  readonly unit?: string;
  readonly turned?: true;
  readonly checks?: readonly AnswerCheck[];
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

/**
 * What one person said. `chosen`: option codes in the questionnaire's order, of a ranking in the order of the person.
 * `otherText`: the words of 其他(请注明), or the whole answer to a question for words. `value`: a number, a date or a time.
 * `despite`: why it stands although a soft check speaks against it.
 */
export type Answer = {
  readonly chosen: readonly string[];
  readonly otherText?: string;
  readonly value?: string;
  readonly despite?: string;
};

/** The answers of one interview so far, by question id. A question not yet answered is not in it. */
export type Answers = Readonly<Record<string, Answer>>;

/** The target of a go-to that completes the interview (跳至结束). No question can have this id. */
export const END_OF_INTERVIEW = 'end';
