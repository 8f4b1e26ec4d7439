// The table of kinds. A kind that has no line here does not compile.
import type { QuestionKind } from '../model.ts';
import type { KindRules } from './kind-rules.ts';
import { marks } from './marks.ts';
import { multiple } from './multiple.ts';
import { note } from './note.ts';
import { ranking } from './ranking.ts';
import { single } from './single.ts';
import { date, number, text, time } from './typed.ts';

/** Every kind of question with its rules; the keys are all that `Question.kind` can be. */
export const QUESTION_KINDS = {
  single,
  multiple,
  marks,
  ranking,
  number,
  text,
  date,
  time,
  note,
} as const satisfies Record<QuestionKind, KindRules>;

export function kindRules(kind: QuestionKind): KindRules {
  return QUESTION_KINDS[kind];
}
