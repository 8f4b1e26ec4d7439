import { describe, expect, it } from 'vitest';
import type { Figure, PlaceFigure } from '#wire/survey';
import { areAllAlike, placeStandings, shownFigure, tierCount, whyWithheld } from './place-standings.ts';

const figure = (share: number, n = 60): Figure => ({
  share,
  standardError: 0.04,
  lower: share - 0.08,
  upper: share + 0.08,
  n,
  caution: null,
});
const WITHHELD: Figure = {
  share: null,
  standardError: null,
  lower: null,
  upper: null,
  n: 6,
  caution: { zh: '人数太少', en: 'too few' },
};

function place(name: string, shown: Figure, rank: PlaceFigure['rank']): PlaceFigure {
  return { code: name, name, population: 1000, completes: 60, responseRate: 0.3, figure: shown, rank };
}

const PLACES = [
  place('c', figure(0.7), { low: 3, high: 3, tier: 2 }),
  place('a', figure(0.9), { low: 1, high: 2, tier: 1 }),
  place('w', WITHHELD, null),
  place('x', { ...figure(0.99), caution: { zh: '慎用', en: 'unsure' } }, null),
  place('b', figure(0.85), { low: 1, high: 2, tier: 1 }),
];

describe('standings of places', () => {
  const standings = placeStandings({ places: PLACES }, 10);

  it('go by tier and share, those not compared come last', () => {
    expect(standings.shown.map(({ place: { name } }) => name)).toEqual(['a', 'b', 'c', 'x']);
  });

  it('name a position only together with the ranks that a place may have', () => {
    expect(standings.shown.map(({ standing }) => standing)).toEqual([
      { position: 1, low: 1, high: 2, tier: 1 },
      { position: 2, low: 1, high: 2, tier: 1 },
      { position: 3, low: 3, high: 3, tier: 2 },
      null,
    ]);
  });

  it('give places of equal share the same position', () => {
    const equal = [
      place('a', figure(0.9), { low: 1, high: 2, tier: 1 }),
      place('b', figure(0.9), { low: 1, high: 2, tier: 1 }),
    ];
    expect(placeStandings({ places: equal }, 10).shown.map(({ standing }) => standing?.position)).toEqual([
      1, 1,
    ]);
  });

  it('never put a position outside its own range', () => {
    const odd = [
      place('a', figure(0.8), { low: 1, high: 1, tier: 1 }),
      place('b', figure(0.9), { low: 2, high: 2, tier: 2 }),
    ];
    const { shown } = placeStandings({ places: odd }, 10);
    expect(shown.map(({ place: { name }, standing }) => [name, standing?.position])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });

  it('list withheld places with the reason that was given', () => {
    expect(standings.withheld.map(({ place: { name }, why }) => [name, why.en])).toEqual([['w', 'too few']]);
  });

  it('say how many tiers there are and whether anything can be told apart', () => {
    expect(tierCount(standings)).toBe(2);
    expect(areAllAlike(standings)).toBe(false);
    const alike = ['a', 'b', 'c'].map((name) => place(name, figure(0.9), { low: 1, high: 3, tier: 1 }));
    expect(areAllAlike(placeStandings({ places: alike }, 10))).toBe(true);
  });
});

describe('a figure that reaches the page although it should not', () => {
  it('is withheld when fewer answered than the smallest cell', () => {
    expect(shownFigure(figure(0.9, 9), 10)).toBeUndefined();
    expect(shownFigure(figure(0.9, 10), 10)).toBeDefined();
    expect(whyWithheld(figure(0.9, 9), 10).en).toBe('too few answered');
  });

  it.each(['share', 'standardError', 'lower', 'upper'] as const)('is withheld without its %s', (part) => {
    expect(shownFigure({ ...figure(0.9), [part]: null }, 10)).toBeUndefined();
  });

  it('is explained by what it lacks when no reason came with it', () => {
    expect(whyWithheld({ ...WITHHELD, n: 0, caution: null }, 10).en).toBe('nobody answered');
    expect(whyWithheld({ ...figure(0.9), lower: null }, 10).en).toBe('its error cannot be estimated');
  });
});
