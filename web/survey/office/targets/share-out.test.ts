import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyondNumbers, shareOut, type TargetPlace, totalOf } from './share-out.ts';

function place(code: string, population: number, units: number): TargetPlace {
  return { code, name: code, population, units };
}

const THREE = [place('a', 100, 50), place('b', 200, 50), place('c', 300, 50)];

describe('sharing a total out over villages', () => {
  it('by population follows the populations', () => {
    expect(shareOut(60, THREE, 'by-population')).toEqual({ a: 10, b: 20, c: 30 });
  });

  it('equally gives the odd interview to the first villages', () => {
    expect(shareOut(10, THREE, 'equally')).toEqual({ a: 4, b: 3, c: 3 });
  });

  it('gives a village no more than it has numbers and the rest to the others', () => {
    const places = [place('a', 100, 50), place('b', 100, 50), place('c', 800, 5)];
    expect(shareOut(45, places, 'by-population')).toEqual({ a: 20, b: 20, c: 5 });
  });

  it('gives all the numbers there are when the total is beyond them', () => {
    expect(shareOut(1000, THREE, 'equally')).toEqual({ a: 50, b: 50, c: 50 });
  });

  it('leaves a village without numbers without a target', () => {
    expect(shareOut(10, [place('a', 100, 0), place('b', 100, 50)], 'equally')).toEqual({ a: 0, b: 10 });
  });

  it('adds up to the total whenever there are numbers enough, and never beyond a village’s numbers', () => {
    const places = array(
      integer({ min: 0, max: 500 }).chain((units) =>
        integer({ min: 1, max: 9000 }).map((population) => ({ population, units })),
      ),
      {
        minLength: 1,
        maxLength: 40,
      },
    ).map((rows) => rows.map(({ population, units }, index) => place(String(index), population, units)));
    assert(
      property(
        places,
        integer({ min: 0, max: 8000 }),
        constantFrom('by-population', 'equally'),
        (given, total, rule) => {
          const targets = shareOut(total, given, rule);
          const numbers = given.reduce((count, { units }) => count + units, 0);
          expect(totalOf(targets)).toBe(Math.min(total, numbers));
          expect(beyondNumbers(given, targets)).toEqual([]);
        },
      ),
    );
  });
});

describe('targets filled in by hand', () => {
  it('are found when they are beyond a village’s numbers', () => {
    expect(beyondNumbers(THREE, { a: 51, b: 50 }).map(({ code }) => code)).toEqual(['a']);
  });
});
