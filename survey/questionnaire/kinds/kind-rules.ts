// What every kind of question must say about itself. A new kind is a file with these members and a line in index.ts.
import type { Bilingual, Problem } from '#base';
import type { Answer, Option, Question } from '../model.ts';

export type KindRules = {
  readonly name: Bilingual;
  /** The words in brackets that mark it in outline text; the first is printed. */
  readonly marks: readonly string[];
  /** Whether 无, 没有 and their like stand alone without being marked so. */
  readonly isExclusiveByLabel: boolean;
  readonly needsOptions: boolean;
  /** How it is answered: by choosing options, by typing (an option that says why not will do as well), or by being read. */
  readonly answeredBy: 'choosing' | 'typing' | 'reading';
  /** What its limits are of: options chosen, or the answer itself, which `measured` puts on a line. Without it: none. */
  readonly limitsAre?: 'count' | 'value';
  /** Where an answer stands on the line of its kind: a number, days since 1970, minutes since midnight. */
  measured?(value: string): number | undefined;
  /** Nothing said yet: the question is open. Blank is not invalid. */
  isBlank(answer: Answer): boolean;
  /** Why the answer cannot be kept; undefined when it can. */
  problemWith(question: Question, answer: Answer): Problem | undefined;
  /** The one form in which equal answers are kept. */
  settled(question: Question, answer: Answer): Answer;
  /** The options whose routes and screens take effect. */
  chosenOptions(question: Question, answer: Answer): readonly Option[];
};
