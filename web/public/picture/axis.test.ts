import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alongAxis, axisAround } from './axis.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('the axis of shares', () => {
  it('stands close around the data, with round ends and ticks', () => {
    expect(axisAround([0.712, 0.97])).toEqual({
      from: 70,
      to: 100,
      ticks: [70, 75, 80, 85, 90, 95, 100],
      isCut: true,
    });
    expect(axisAround([0.95, 0.976])).toEqual({ from: 95, to: 98, ticks: [95, 96, 97, 98], isCut: true });
  });

  it('is whole, and so not marked as cut, when the data fill it', () => {
    expect(axisAround([0.02, 0.99])).toEqual({
      from: 0,
      to: 100,
      ticks: [0, 20, 40, 60, 80, 100],
      isCut: false,
    });
    expect(axisAround([]).isCut).toBe(false);
  });

  it('has room for one place alone at an end', () => {
    expect(axisAround([1]).ticks).toEqual([99, 100]);
    expect(axisAround([0]).ticks).toEqual([0, 1]);
  });

  it('holds every value, within 0 to 100 %, with two to seven even ticks, and says when it is cut', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 50 }), (values) => {
        const axis = axisAround(values);
        for (const value of values) {
          expect(alongAxis(axis, value)).toBeGreaterThanOrEqual(-1e-9);
          expect(alongAxis(axis, value)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(axis.from).toBeGreaterThanOrEqual(0);
        expect(axis.to).toBeLessThanOrEqual(100);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        expect(axis.ticks[0]).toBe(axis.from);
        expect(axis.ticks.at(-1)).toBe(axis.to);
        expect(axis.isCut).toBe(axis.from !== 0 || axis.to !== 100);
      }),
    );
  });
});
