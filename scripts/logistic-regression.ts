// Logistic regression over texts of sentences, where a text is as its weightiest sentence is. Deterministic: same texts, same weights.
import { steadyChance } from './wording-specimens.ts';

/** A sentence: the numbers of its features, and by what their sum is damped. */
export interface Row {
  readonly features: readonly number[];
  readonly damping: number;
}

export interface Lesson {
  readonly rows: readonly Row[];
  readonly answer: 0 | 1;
  readonly share: number;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** What its neighbours add to the weight of a sentence. */
export type Beside = (before: number | undefined, after: number | undefined) => number;

const ROUNDS = 12;
const RATE = 0.3;
const RIDGE = 1e-3;

/** Fits by AdaGrad and gives the mean over the second half of the rounds. */
export function fitWeights(lessons: readonly Lesson[], features: number, beside: Beside): Fitted {
  const learner = new Learner(features, beside);
  const chance = steadyChance(1);
  const mean = new Float64Array(features);
  let meanBias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const lesson of shuffled(lessons, chance)) learner.learn(lesson);
    if (round < ROUNDS / 2) continue;
    learner.weights.forEach((weight, nth) => {
      mean[nth] = (mean[nth] ?? 0) + weight / (ROUNDS / 2);
    });
    meanBias += learner.bias / (ROUNDS / 2);
  }
  return { weights: mean, bias: meanBias };
}

function shuffled(lessons: readonly Lesson[], chance: () => number): Lesson[] {
  return lessons
    .map((lesson) => ({ lesson, key: chance() }))
    .sort((left, right) => left.key - right.key)
    .map(({ lesson }) => lesson);
}

/** The weight of a text, and which of its sentences is the weightiest. */
export function weightOf(
  rows: readonly Row[],
  { weights, bias }: Fitted,
  beside: Beside,
): { readonly weight: number; readonly at: number } {
  const own = rows.map(({ features, damping }) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature] ?? 0;
    return sum * damping;
  });
  const all = own.map((weight, nth) => weight + beside(own[nth - 1], own[nth + 1]));
  const most = Math.max(...all);
  return { weight: most + bias, at: all.indexOf(most) };
}

class Learner {
  readonly weights: Float64Array;
  bias = 0;
  private readonly squares: Float64Array;
  private squareOfBias = 1e-6;
  private readonly beside: Beside;

  constructor(features: number, beside: Beside) {
    this.weights = new Float64Array(features);
    this.squares = new Float64Array(features).fill(1e-6);
    this.beside = beside;
  }

  learn({ rows, answer, share }: Lesson): void {
    if (rows.length === 0) return;
    const { weight, at } = weightOf(rows, this, this.beside);
    const error = (1 / (1 + Math.exp(-weight)) - answer) * share;
    this.move(rows[at], error, share);
    this.squareOfBias += error * error;
    this.bias -= (RATE * error) / Math.sqrt(this.squareOfBias);
  }

  private move(row: Row | undefined, error: number, share: number): void {
    for (const feature of row?.features ?? []) {
      const weight = this.weights[feature] ?? 0;
      const slope = error * (row?.damping ?? 0) + RIDGE * weight * share;
      const square = (this.squares[feature] ?? 0) + slope * slope;
      this.squares[feature] = square;
      this.weights[feature] = weight - (RATE * slope) / Math.sqrt(square);
    }
  }
}
