// Composes texts from pieces, so that what is learned hangs on what is said and not on who says it and when:
// the same openings and occasions go before coaching and honest words, and the same coaching words into warnings that quote it.
import type { PressureKind } from '../kinds.ts';

/** The file of pieces for each kind of pressure. */
export const PIECES_BY_KIND = {
  'sample-answer': 'answers-and-praise',
  'banned-vocabulary': 'forbidden-words',
  'image-or-investment-pressure': 'image-and-thanks',
  reward: 'rewards',
  penalty: 'threats',
  'identity-advice': 'who-to-be',
  'narrowing-time-or-place': 'when-and-where',
  'option-position': 'which-option',
  'proof-of-answer': 'proofs',
  secrecy: 'secrets',
} as const satisfies Record<PressureKind, string>;

export interface Pieces {
  readonly openings: readonly string[];
  readonly occasions: readonly string[];
  readonly endings: readonly string[];
  readonly coaching: readonly { readonly kind: PressureKind; readonly words: string }[];
  readonly honest: readonly string[];
  readonly otherOccasions: readonly string[];
  readonly otherBids: readonly string[];
  /** Sentences with `{}` where the coaching words are quoted. */
  readonly warnings: readonly string[];
}

export interface Composed {
  /** undefined where it coaches nobody */
  readonly kind: PressureKind | undefined;
  readonly text: string;
}

/** Texts from every piece, `rounds` times; `chance` gives numbers from 0 up to 1. */
export function compose(pieces: Pieces, rounds: number, chance: () => number): Composed[] {
  return Array.from({ length: rounds }).flatMap(() => oneRound(pieces, chance));
}

function oneRound(pieces: Pieces, chance: () => number): Composed[] {
  const { occasions, otherOccasions, coaching, honest, otherBids, warnings } = pieces;
  const pick = (from: readonly string[]): string => from[Math.floor(chance() * from.length)] ?? '';
  const often = (share: number, text: () => string): string => (chance() < share ? text() : '');
  const sentence = (from: readonly string[], words: string): string =>
    often(0.55, () => pick(pieces.openings)) +
    often(0.75, () => pick(from)) +
    words +
    pick(['。', '。', '!', ',']) +
    often(0.35, () => pick(pieces.endings));
  const warning = (words: string): string =>
    pick(warnings).replace('{}', () => often(0.4, () => pick(occasions)) + words);
  return [
    ...coaching.map(({ kind, words }) => ({ kind, text: sentence(occasions, words) })),
    ...coaching.filter(() => chance() < 0.45).map(({ words }) => ({ kind: undefined, text: warning(words) })),
    ...[...honest, ...honest].map((words) => ({ kind: undefined, text: sentence(occasions, words) })),
    ...[...otherBids, ...otherBids].map((words) => ({
      kind: undefined,
      text: sentence(otherOccasions, words),
    })),
  ];
}
