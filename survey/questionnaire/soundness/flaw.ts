// One thing wrong with a questionnaire, with the place of it, so that a reader of files can point at a line.
import type { Problem } from '#base';
import { problem, type QUESTIONNAIRE_PROBLEMS } from '../problems.ts';

export type Flaw = {
  /** Made only when asked for: hostile input has more flaws than anybody reads. */
  readonly problem: () => Problem;
  /** Position among the questions; -1 for the questionnaire as a whole. */
  readonly question: number;
  /** Position among the options. */
  readonly option?: number;
  /** The questionnaire must not be used before this is mended. */
  readonly blocks: boolean;
};

type Place = {
  readonly question: number;
  readonly option?: number;
  readonly id?: string;
  readonly code?: string;
  readonly isWarning?: boolean;
};

type Code = keyof typeof QUESTIONNAIRE_PROBLEMS;
type Details<Asked extends Code> = Parameters<typeof problem<Asked>>[1];

export function flaw<Asked extends Code>(code: Asked, details: Details<Asked>, place: Place): Flaw {
  const where = place.code === undefined ? place.id : `${place.id} (${place.code})`;
  return {
    problem: () => problem(code, details, where),
    question: place.question,
    ...(place.option === undefined ? {} : { option: place.option }),
    blocks: place.isWarning !== true,
  };
}
