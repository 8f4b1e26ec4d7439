// The texts that the learned layer of the neutral-wording check is learned from and measured on.
import { readFile } from 'node:fs/promises';
import { isPressureKind, NEUTRAL_TEXTS, PRESSURE_KINDS } from '#wording';
import { type Composed, compose, PIECES_BY_KIND, type Pieces } from '../wording/specimens/composed.ts';
import { DOCUMENT_PASSAGES } from '../wording/specimens/documents.ts';
import { type Half, SETS, specimens } from '../wording/specimens/texts.ts';

export interface Example {
  readonly text: string;
  readonly coaches: boolean;
  readonly kinds: readonly string[];
  /** How much it counts: a written text 1, a composed one less. */
  readonly share: number;
}

const FOLDER = new URL('../wording/specimens/', import.meta.url);

/** The written texts of all sets: the half to learn from, or the half that is held out. */
export async function writtenExamples(half: Half): Promise<Example[]> {
  const sets = SETS.flatMap(({ name, heldOut }) =>
    (['coaching', 'neutral'] as const).map(async (side) => {
      const written = await readFile(new URL(`${side}/${name}.txt`, FOLDER), 'utf8');
      const coaches = side === 'coaching';
      return specimens(written, half, heldOut).map(({ text, labels }) => ({
        text,
        coaches,
        kinds: coaches ? labels : [],
        share: 1,
      }));
    }),
  );
  return (await Promise.all(sets)).flat();
}

const ROUNDS = 4;
const SHARE_OF_COMPOSED = 0.1;
/** The letters that the check is for, and the neutral ones that it offers: these must be read rightly. */
const SHARE_OF_LETTERS = 5;

/** Composed texts, the passages of the public letters and the ready-made texts: learned from only. */
export async function furtherExamples(): Promise<Example[]> {
  const composed = compose(await pieces(), ROUNDS, steadyChance(7));
  return [
    ...composed.map(exampleOf),
    ...DOCUMENT_PASSAGES.map(({ text, kind }) => letter(text, kind)),
    ...Object.values(NEUTRAL_TEXTS).flatMap(({ text }) => [letter(text.zh), letter(text.en)]),
  ];
}

function letter(text: string, kind?: string): Example {
  return {
    text,
    coaches: kind !== undefined,
    kinds: kind === undefined ? [] : [kind],
    share: SHARE_OF_LETTERS,
  };
}

function exampleOf({ text, kind }: Composed): Example {
  return {
    text,
    coaches: kind !== undefined,
    kinds: kind === undefined ? [] : [kind],
    share: SHARE_OF_COMPOSED,
  };
}

async function pieces(): Promise<Pieces> {
  const coaching = Object.keys(PRESSURE_KINDS)
    .filter(isPressureKind)
    .map(async (kind) => (await linesOf(PIECES_BY_KIND[kind])).map((words) => ({ kind, words })));
  return {
    openings: await linesOf('openings'),
    occasions: await linesOf('occasions'),
    endings: await linesOf('endings'),
    coaching: (await Promise.all(coaching)).flat(),
    honest: await linesOf('honest'),
    otherOccasions: await linesOf('other-occasions'),
    otherBids: await linesOf('other-bids'),
    warnings: await linesOf('warnings'),
  };
}

async function linesOf(file: string): Promise<string[]> {
  const text = await readFile(new URL(`parts/${file}.txt`, FOLDER), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** Numbers from 0 up to 1 that look like chance and are the same at every run. */
export function steadyChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
