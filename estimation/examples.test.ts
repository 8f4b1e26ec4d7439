import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import * as door from '#estimation';
import { accepted } from './specimens.ts';

// The examples in the doc comments of the door, run as they stand. Names that an example does not make itself are those below; a
// comment that begins with numbers, or with a word, is what the example comes to.

const weight = Float64Array.of(10, 10, 20, 20);
const stratum = Int32Array.of(0, 0, 1, 1);
const sample = accepted(door.drawnSample({ rows: 4, stages: [{ isNested: false, stratum }], weight }));
const score = Float64Array.of(1, 2, 3, 6);
const other = Float64Array.of(2, 2, 1, 4);
const layout = door.cubeLayout(4, [3]);
const measures = [{ question: 0, score: [Number.NaN, 1, 0] }];
const ones = new Float64Array(8).fill(1);
const areas = {
  direct: Float64Array.of(0.9, 0.95, 0.8, 0.85, 0.92, 0.7, 0.88, 0.97),
  variance: ones.map(() => 0.0004),
  columns: [ones, Float64Array.of(1, 3, 2, 4, 3, 1, 2, 5)],
};

/** Made anew for every example: some of them fill a cube or draw by chance. */
function given(): Record<string, unknown> {
  const answers = accepted(
    door.answerRows(layout, { unit: Int32Array.of(0, 1, 2, 3), weight, codes: [Uint8Array.of(0, 1, 2, 1)] }),
  );
  const cube = door.emptyCube(layout);
  door.appendAnswers(cube, answers);
  const drawn = accepted(door.cubeDesign({ stratum, strata: 2, lonely: 'adjust' }));
  const placeSample = accepted(
    door.sampleByPlace({
      place: Int32Array.of(0, 0, 0, 1, 1),
      population: Float64Array.of(300, 100),
      lonely: 'adjust',
    }),
  );
  const x = Float64Array.of(0, 1, 0, 1);
  return {
    answers,
    cube,
    drawn,
    placeSample,
    moments: door.domainMoments(cube, drawn),
    shares: accepted(door.estimateShares(placeSample, Float64Array.of(1, 1, 0, 0, 1))),
    chance: chanceFrom('examples'),
    regression: accepted(
      door.regressed(
        sample,
        {
          y: score,
          columns: [x.map(() => 1), x],
          names: ['(Intercept)', 'x'],
          family: door.FAMILIES.gaussian,
          link: door.LINKS.identity,
          hasIntercept: true,
        },
        door.STRICT,
      ),
    ),
  };
}

const FIXED = {
  accepted,
  weight,
  sample,
  score,
  other,
  layout,
  measures,
  areas,
  rounds: [0, 1, 2].map(() => Int32Array.from({ length: 23 }, (_, place) => place)),
  repeated: {
    place: Int32Array.from({ length: 24 }, (_, nth) => nth % 4),
    round: Int32Array.from({ length: 24 }, (_, nth) => Math.floor(nth / 4)),
    score: Float64Array.from({ length: 24 }, (_, nth) => 80 + (nth % 4) + ((nth * 7) % 5)),
    places: 4,
    rounds: 6,
  },
  isYes: Float64Array.of(1, 0, 1, 1),
  quarters: [0, 1, 2, 3].map((at) => Float64Array.from([0, 1, 2, 3], (row) => Number(row === at))),
  design: accepted(door.stratifiedDesign({ stratum, strataCount: 2, weight, lonely: 'fail' })),
  means: accepted(door.estimateFigures(sample, door.meansOf([score, other]))),
  cells: accepted(door.crossMargins([Uint8Array.of(0, 1, 0, 1)], [2])),
  model: accepted(door.fitSmallAreas(areas, 'reml')),
  places: {
    estimate: Float64Array.of(0.97, 0.96, 0.8),
    error: { standardError: Float64Array.of(0.01, 0.01, 0.02) },
  },
  frame: {
    rows: 4,
    names: ['sex', 'score'],
    column: (name: string) =>
      name === 'sex'
        ? { kind: 'codes', codes: Int32Array.of(0, 1, 0, 1), levels: ['F', 'M'] }
        : name === 'score'
          ? { kind: 'numbers', values: score }
          : undefined,
  },
  Float64Array,
  Int32Array,
  Uint8Array,
};

interface Example {
  readonly name: string;
  readonly code: string;
  readonly says: string;
}

/** The examples of the functions of the door, from the comments above them. */
function examples(): readonly Example[] {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  return files.flatMap((path) => {
    const text = readFileSync(new URL(path, folder), 'utf8');
    return [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*export function (\w+)/g)].flatMap(
      ([, doc = '', name = '']) => exampleIn(name, doc),
    );
  });
}

function exampleIn(name: string, doc: string): readonly Example[] {
  const text = / @example([\s\S]*?)(?=\n \* @|$)/.exec(doc)?.[1];
  if (text === undefined) return [];
  const code = text.replaceAll(/\n\s*\* ?/g, '\n').trim();
  return [{ name, code, says: code.slice(code.lastIndexOf('// ')).replace(/^\/\/ /, '') }];
}

const FUNCTIONS = Object.entries(door).flatMap(([name, value]) =>
  typeof value === 'function' ? [name] : [],
);
const FOUND = examples().filter(({ name }) => FUNCTIONS.includes(name));

/** All numbers in a value, a result's own value first, in the order in which they stand. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if ('ok' in value && 'value' in value) return numbersIn(value.value);
  return Object.values(value).flatMap(numbersIn);
}

describe('the examples of the door', () => {
  it('are there for every function', () => {
    const named = new Set(FOUND.map(({ name }) => name));
    expect(FUNCTIONS.filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(FOUND)('$name does what its example says', ({ code, says }) => {
    const value: unknown = runInContext(code, createContext({ ...door, ...FIXED, ...given() }));
    if (typeof value === 'object' && value !== null && 'problem' in value)
      expect(value).toMatchObject({ ok: true });
    expect(value === undefined && !/^const |^append/.test(code)).toBe(false);
    const said =
      /^-?\d[\d.]*(?:(?:, | and )-?\d[\d.]*)*/
        .exec(says)?.[0]
        .replace(/\.$/, '')
        .split(/, | and /) ?? [];
    const found = numbersIn(value);
    for (const [nth, each] of said.entries())
      expect(found[nth], `${found.slice(0, 8)}`).toBeCloseTo(Number(each), (each.split('.')[1] ?? '').length);
    if (typeof value === 'string' || typeof value === 'boolean')
      expect(says.startsWith(String(value))).toBe(true);
  });
});
