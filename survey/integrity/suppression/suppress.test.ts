import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '#base';
import { feasibleRange } from './feasible-range.ts';
import { cellSystem, type Publication, type PublishedCell, type SumRelation } from './publication.ts';
import {
  findDisclosures,
  type PublicationSuppression,
  type SuppressionRule,
  suppressPublication,
} from './suppress.ts';

const RULE: SuppressionRule = { minimum: 10 };

function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

/** A table with row totals, column totals and a grand total. */
function crossTable(counts: readonly (readonly number[])[], name = 't'): Publication {
  const width = counts[0]?.length ?? 0;
  const cells: PublishedCell[] = [];
  const relations: SumRelation[] = [];
  const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
  for (const [r, row] of counts.entries()) {
    for (const [c, n] of row.entries()) cells.push({ key: `${name}${r}${c}`, n });
    cells.push({ key: `${name}${r}+`, n: sum(row) });
    relations.push({ total: `${name}${r}+`, parts: row.map((_, c) => `${name}${r}${c}`) });
  }
  for (let c = 0; c < width; c += 1) {
    cells.push({ key: `${name}+${c}`, n: sum(counts.map((row) => row[c] ?? 0)) });
    relations.push({ total: `${name}+${c}`, parts: counts.map((_, r) => `${name}${r}${c}`) });
  }
  cells.push({ key: `${name}++`, n: sum(counts.flat()) });
  relations.push({ total: `${name}++`, parts: counts.map((_, r) => `${name}${r}+`) });
  return { cells, relations };
}

const suppress = (publication: Publication): PublicationSuppression =>
  accepted(suppressPublication(publication, RULE));
const leaks = (publication: Publication, withheld: readonly string[], rule = RULE): string[] =>
  accepted(findDisclosures(publication, withheld, rule)).map(
    ({ kind, cells }) => `${kind} ${cells.join(' ')}`,
  );

describe('an attack by subtraction', () => {
  const table = crossTable([
    [3, 40, 20],
    [30, 50, 60],
    [25, 35, 45],
  ]);
  it('finds a cell that is withheld alone', () => {
    expect(leaks(table, ['t00'])).toContain('exact t00');
  });
  it('finds a cell whose row is covered but whose column is not', () => {
    expect(leaks(table, ['t00', 't01'])).toContain('exact t00');
  });
  it('finds nothing exact behind four cells at the corners of a rectangle', () => {
    expect(leaks(table, ['t00', 't01', 't10', 't11'], { minimum: 10, openRange: 0 })).toEqual([]);
  });
  it('finds a cell by rows and columns together that no single row or column gives', () => {
    // Two hidden rectangles and a bridge between them: two rows less two columns leave the bridge.
    const four = crossTable([
      [20, 21, 22, 23],
      [24, 25, 3, 26],
      [27, 28, 29, 30],
      [31, 32, 33, 34],
    ]);
    const hidden = ['t00', 't01', 't10', 't11', 't12', 't22', 't23', 't32', 't33'];
    expect(leaks(four, hidden)).toEqual(['exact t12']);
    expect(leaks(four, [...hidden, 't20', 't03'])).toEqual([]);
  });
  it('finds a group of hidden people that is too small together', () => {
    const villages = {
      cells: [
        { key: 'a', n: 3 },
        { key: 'b', n: 4 },
        { key: 'c', n: 40 },
        { key: 'all', n: 47 },
      ],
      relations: [{ total: 'all', parts: ['a', 'b', 'c'] }],
    };
    expect(leaks(villages, ['a', 'b'])).toEqual(['small-group a b']);
  });
  it('finds a range that is no wider than a few people', () => {
    const narrow = crossTable([
      [2, 1],
      [1, 200],
    ]);
    expect(leaks(narrow, ['t00', 't01', 't10', 't11'])).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(narrow-range|small-group)/)]),
    );
  });
});

describe('the range of a withheld count', () => {
  it('runs between what its row and its column leave to it', () => {
    const system = accepted(
      cellSystem(
        crossTable([
          [3, 40],
          [30, 50],
        ]),
      ),
    );
    const hidden = new Set(['t00', 't01', 't10', 't11'].map((key) => system.keys.indexOf(key)));
    expect(feasibleRange(system, hidden, system.keys.indexOf('t00'))).toEqual({ least: 0, most: 33 });
    expect(feasibleRange(system, hidden, system.keys.indexOf('t11'))).toEqual({ least: 47, most: 80 });
  });
  it('has no upper end where its total is withheld too', () => {
    const system = accepted(
      cellSystem({
        cells: [
          { key: 'a', n: 3 },
          { key: 'b', n: 20 },
          { key: 'all', n: 23 },
        ],
        relations: [{ total: 'all', parts: ['a', 'b'] }],
      }),
    );
    expect(feasibleRange(system, new Set([0, 2]), 0)).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
  });
  it('is that of every possible table, counted out', () => {
    const count = fc.integer({ min: 0, max: 2 });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 6, maxLength: 6 }),
        fc.uniqueArray(fc.nat(5), { minLength: 1 }),
        (n, hidden) => {
          const counts = [n.slice(0, 3), n.slice(3)];
          const system = accepted(cellSystem(crossTable(counts)));
          const inner = ['t00', 't01', 't02', 't10', 't11', 't12'].map((key) => system.keys.indexOf(key));
          const withheld = new Set(hidden.map((at) => inner[at] ?? 0));
          for (const at of hidden)
            expect(feasibleRange(system, withheld, inner[at] ?? 0)).toEqual(countedOut(counts, hidden, at));
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the suppression of a publication', () => {
  it('leaves a publication without small cells as it is', () => {
    expect(
      suppress(
        crossTable([
          [30, 40],
          [50, 60],
        ]),
      ).withheld.size,
    ).toBe(0);
  });
  it('withholds a small cell and three others that close a rectangle', () => {
    const found = suppress(
      crossTable([
        [3, 40, 20],
        [30, 50, 60],
        [25, 35, 45],
      ]),
    );
    expect(found.withheld.get('t00')).toBe('small');
    expect([...found.withheld.values()].filter((why) => why === 'would-reveal-another')).toHaveLength(3);
    expect(found.exposed).toEqual([]);
  });
  it('looks across tables: what one table hides another must not print', () => {
    // Villages by age and villages by sex share the villages' totals.
    const age = crossTable(
      [
        [4, 36],
        [50, 40],
      ],
      'v',
    );
    const sex = [
      { key: 'v0m', n: 21 },
      { key: 'v0f', n: 19 },
    ];
    const both = {
      cells: [...age.cells, ...sex],
      relations: [...age.relations, { total: 'v0+', parts: ['v0m', 'v0f'] }],
    };
    const { withheld } = suppress(both);
    expect(leaks(both, [...withheld.keys()])).toEqual([]);
    expect(leaks(both, ['v00', 'v0+'])).not.toEqual([]);
  });
  it('is safe for any table, and needs every cell that it withholds besides the small ones', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 10, max: 200 }));
    const tables = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(count, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }),
      );
    fc.assert(
      fc.property(tables, (counts) => {
        const publication = crossTable(counts);
        const { withheld, exposed } = suppress(publication);
        if (exposed.length > 0) return;
        expect(leaks(publication, [...withheld.keys()])).toEqual([]);
        for (const [key, why] of withheld) {
          if (why === 'small') continue;
          expect(
            leaks(
              publication,
              [...withheld.keys()].filter((other) => other !== key),
            ),
          ).not.toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('does not depend on the order of the cells', () => {
    const table = crossTable([
      [3, 40, 20],
      [30, 50, 60],
    ]);
    const turned = { cells: table.cells.toReversed(), relations: table.relations };
    expect([...suppress(turned).withheld.keys()].sort()).toEqual([...suppress(table).withheld.keys()].sort());
  });
  it('never withholds what must be printed, and names what it then cannot protect', () => {
    const fixed = crossTable([
      [3, 40],
      [30, 50],
    ]);
    const cells = fixed.cells.map((cell) =>
      cell.key === 't00' ? cell : { ...cell, cost: Number.POSITIVE_INFINITY },
    );
    const found = suppress({ ...fixed, cells });
    expect([[...found.withheld.keys()], found.exposed]).toEqual([['t00'], ['t00']]);
  });
  it('refuses counts and relations that cannot be, by their key', () => {
    const refusedFor = (publication: Publication): string => {
      const result = suppressPublication(publication, RULE);
      return result.ok ? 'taken' : `${result.problem.code} at ${result.problem.where}`;
    };
    expect(refusedFor({ cells: [{ key: 'a', n: 1.5 }], relations: [] })).toBe(
      'suppression-count-not-a-count at a',
    );
    expect(refusedFor({ cells: [{ key: 'a', n: 1 }], relations: [{ total: 'a', parts: ['b'] }] })).toBe(
      'suppression-cell-unknown at a',
    );
    expect(refusedFor({ cells: [{ key: 'a', n: 1 }], relations: [{ total: 'a', parts: ['a'] }] })).toBe(
      'suppression-total-in-itself at a',
    );
    expect(
      refusedFor({
        cells: [
          { key: 'a', n: 1 },
          { key: 'b', n: 2 },
        ],
        relations: [{ total: 'a', parts: ['b'] }],
      }),
    ).toBe('suppression-sum-wrong at a');
    expect(() =>
      suppressPublication(
        {
          cells: [
            { key: 'a', n: 1 },
            { key: 'a', n: 1 },
          ],
          relations: [],
        },
        RULE,
      ),
    ).toThrow('twice');
  });
});

/** Least and most of one inner cell over all tables of 2 × 3 with the same margins and the same cells printed. */
function countedOut(
  counts: readonly (readonly number[])[],
  hidden: readonly number[],
  at: number,
): { least: number; most: number } {
  const truth = counts.flat();
  const sums = (t: readonly number[]): string =>
    JSON.stringify([
      t.slice(0, 3).reduce((a, b) => a + b, 0),
      t.slice(3).reduce((a, b) => a + b, 0),
      ...[0, 1, 2].map((c) => (t[c] ?? 0) + (t[c + 3] ?? 0)),
    ]);
  const wanted = sums(truth);
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  const visit = (table: number[], next: number): void => {
    if (next === 6) {
      if (sums(table) !== wanted) return;
      least = Math.min(least, table[at] ?? 0);
      most = Math.max(most, table[at] ?? 0);
      return;
    }
    const choices = hidden.includes(next) ? [0, 1, 2, 3, 4] : [truth[next] ?? 0];
    for (const n of choices) visit([...table, n], next + 1);
  };
  visit([], 0);
  return { least, most };
}
