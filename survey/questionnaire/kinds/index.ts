// The table of kinds. A kind that has no line here does not compile.
import type { QuestionKind } from '../model.ts';
import type { KindRules } from './kind-rules.ts';
import { multiple } from './multiple.ts';
import { single } from './single.ts';

/** Every kind of question with its rules; the keys are all that `Question.kind` can be. */
export const QUESTION_KINDS = { single, multiple } as const satisfies Record<QuestionKind, KindRules>;

export function kindRules(kind: QuestionKind): KindRules {
  return QUESTION_KINDS[kind];
}
