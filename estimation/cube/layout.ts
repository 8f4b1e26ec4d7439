// The cube of sufficient statistics: for every sample unit, question and answer code, the sum of weights and the number
// of respondents. Every mean, rate, share and error is a function of it, so that neither another scoring rule nor
// another table reads the answers again.

/** How the cells of one sample unit are laid out: the codes of question 0, then those of question 1, … */
export interface CubeLayout {
  /** rows of the cube: first-stage units, or unit and domain together where domains cross units */
  readonly units: number;
  /** how many answer codes each question has, from 0; one of them may stand for missing */
  readonly codesOf: readonly number[];
  /** where the codes of each question begin */
  readonly offsetOf: Int32Array;
  /** cells of one unit */
  readonly width: number;
}

/** Filled in place by `appendAnswers`, `retractAnswers` and `mergeCubes`; everything else only reads it. */
export interface Cube {
  readonly layout: CubeLayout;
  /** Σ w at unit · width + offset + code */
  readonly weight: Float64Array;
  /** respondents, at the same places */
  readonly count: Int32Array;
}

/**
 * @param codesOf answer codes of each question; their sum may not pass 65,536
 * @example cubeLayout(28_000, Array(14).fill(8)).width // 112
 * @throws RangeError for a layout that no answers fit in
 */
export function cubeLayout(units: number, codesOf: readonly number[]): CubeLayout {
  const offsetOf = new Int32Array(codesOf.length);
  let width = 0;
  for (const [question, codes] of codesOf.entries()) {
    offsetOf[question] = width;
    width += codes;
  }
  if (!(units >= 1 && width >= 1 && width <= 65_536 && codesOf.every((codes) => codes >= 1)))
    throw new RangeError('a cube needs a unit, and questions of one code or more, 65,536 in all');
  return { units, codesOf, offsetOf, width };
}

/**
 * A cube without answers.
 * @example emptyCube(cubeLayout(2, [3])).weight.length // 6
 */
export function emptyCube(layout: CubeLayout): Cube {
  const cells = layout.units * layout.width;
  return { layout, weight: new Float64Array(cells), count: new Int32Array(cells) };
}
