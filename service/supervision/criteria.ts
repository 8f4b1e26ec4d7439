// What an inspection looks at: criteria with weights and evidence, the scales on which they are marked, and the score that follows.
import { type Bilingual, ok, type Problem, type Result, refused } from '#base';
import { problem } from './problems.ts';

interface Scale {
  readonly label: Bilingual;
  /** 0 to 1, or undefined for a mark that the scale does not have */
  readonly share: (value: number, of: number | null) => number | undefined;
}

const STEPS = 4;

export const SCALES = {
  'yes-no': {
    label: { zh: '有 / 没有', en: 'yes or no' },
    share: (value) => (value === 0 || value === 1 ? value : undefined),
  },
  steps: {
    label: { zh: '0–4 档', en: '0 to 4' },
    share: (value) => (Number.isInteger(value) && value >= 0 && value <= STEPS ? value / STEPS : undefined),
  },
  count: {
    label: { zh: '抽查几个、合格几个', en: 'so many of so many' },
    share: (value, of) =>
      of !== null && of >= 1 && Number.isInteger(value) && Number.isInteger(of) && value >= 0 && value <= of
        ? value / of
        : undefined,
  },
} as const satisfies Readonly<Record<string, Scale>>;
export type ScaleCode = keyof typeof SCALES;

export interface Criterion {
  readonly id: string;
  readonly text: string;
  /** what counts as proof */
  readonly evidence: string;
  readonly weight: number;
  readonly scale: ScaleCode;
  readonly needsPhoto: boolean;
}

/** One criterion marked: `value` null where it does not apply. */
export interface Mark {
  readonly criterionId: string;
  readonly value: number | null;
  readonly of: number | null;
  readonly words: string;
}

// Words that turn a criterion about a unit's work into one about what residents say.
const ABOUT_ANSWERS =
  /满意率|回答.{0,6}(满意|安全)|答(题|卷)|问卷.{0,6}(辅导|讲解|答案)|(教|引导|指导).{0,6}(回答|作答|答)|标准答案|接听率|得分率|说.{0,4}好/;

/** Problems: `criteria-missing`, `criteria-not-apart`, `criterion-about-answers`. */
export function checkCriteria(criteria: readonly Criterion[]): Result<true> {
  if (criteria.length === 0) return refused(problem('criteria-missing', {}));
  if (new Set(criteria.map(({ id }) => id)).size < criteria.length)
    return refused(problem('criteria-not-apart', {}));
  const coaching = criteria.find(({ text, evidence }) => ABOUT_ANSWERS.test(`${text}\n${evidence}`));
  return coaching ? refused(problem('criterion-about-answers', { words: coaching.text })) : ok(true);
}

/**
 * The score of a unit, 0 to 100 with one decimal: the weighted mean over what applies. Document 001's kinds of work all go through it.
 * Problems: `mark-missing`, `mark-out-of-range`, `mark-without-words`, `nothing-applies`.
 * @example scoreOf(criteria, marks) // 83.3
 */
export function scoreOf(criteria: readonly Criterion[], marks: readonly Mark[]): Result<number> {
  const byCriterion = new Map(marks.map((mark) => [mark.criterionId, mark]));
  let [gained, possible] = [0, 0];
  for (const [at, criterion] of criteria.entries()) {
    const mark = byCriterion.get(criterion.id);
    const trouble = wrongMark(criterion, mark, at + 1);
    if (trouble) return refused(trouble);
    if (!mark || mark.value === null) continue;
    gained += criterion.weight * (SCALES[criterion.scale].share(mark.value, mark.of) ?? 0);
    possible += criterion.weight;
  }
  return possible > 0
    ? ok(Math.round((1000 * gained) / possible) / 10)
    : refused(problem('nothing-applies', {}));
}

function wrongMark({ scale }: Criterion, mark: Mark | undefined, nth: number): Problem | undefined {
  if (!mark) return problem('mark-missing', { nth });
  if (mark.value === null)
    return mark.words.trim() === '' ? problem('mark-without-words', { nth }) : undefined;
  return SCALES[scale].share(mark.value, mark.of) === undefined
    ? problem('mark-out-of-range', { nth })
    : undefined;
}

/** Whether a mark is short of everything that could be had: there something can be mended. */
export function isShort({ scale }: Pick<Criterion, 'scale'>, { value, of }: Mark): boolean {
  return value !== null && (SCALES[scale].share(value, of) ?? 0) < 1;
}

/**
 * Whether what asks for a photo as its evidence has one; one of the spot is enough for all.
 * Problem: `photo-missing`.
 */
export function checkPhotos(
  criteria: readonly Criterion[],
  marks: readonly Mark[],
  photos: number,
): Result<true> {
  const nth = criteria.findIndex(
    ({ id, needsPhoto }) =>
      needsPhoto && marks.some(({ criterionId, value }) => criterionId === id && value !== null),
  );
  return nth >= 0 && photos === 0 ? refused(problem('photo-missing', { nth: nth + 1 })) : ok(true);
}
