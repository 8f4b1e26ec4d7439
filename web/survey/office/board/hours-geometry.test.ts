import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, hoursOfToday, pictureOf } from './hours-geometry.ts';

const NINE = Date.UTC(2023, 8, 1, 1);
const HOUR = 3_600_000;
const DAYTIME = { fromMinute: 9 * 60, toMinute: 21 * 60 };
const FRAME = { width: 400, height: 200, left: 30, bottom: 20, top: 10 };

describe('the hours of today', () => {
  it('are the calling hours, with nought where nobody was called', () => {
    const slots = hoursOfToday([{ hourMs: NINE + HOUR, calls: 40, completes: 3 }], NINE + 3 * HOUR, DAYTIME);
    expect(slots).toHaveLength(12);
    expect(slots[0]).toEqual({ hour: 9, calls: 0, completes: 0 });
    expect(slots[1]).toEqual({ hour: 10, calls: 40, completes: 3 });
  });

  it('leave out the calls of yesterday', () => {
    const slots = hoursOfToday([{ hourMs: NINE - 20 * HOUR, calls: 40, completes: 3 }], NINE, DAYTIME);
    expect(slots.every(({ calls }) => calls === 0)).toBe(true);
  });

  it('reach beyond the calling hours where there were calls', () => {
    const slots = hoursOfToday([{ hourMs: NINE - 2 * HOUR, calls: 1, completes: 0 }], NINE, DAYTIME);
    expect(slots[0]).toEqual({ hour: 7, calls: 1, completes: 0 });
  });
});

describe('the axis', () => {
  it.each([
    [0, 1, 1],
    [3, 3, 1],
    [137, 150, 50],
    [1000, 1000, 500],
  ])('for %d calls ends at %d in steps of %d', (highest, top, step) => {
    expect(axisFor(highest, 4)).toEqual({ top, step });
  });

  it('always reaches the highest column with at most five whole steps', () => {
    assert(
      property(integer({ min: 0, max: 1_000_000 }), (highest) => {
        const { top, step } = axisFor(highest, 4);
        expect(top).toBeGreaterThanOrEqual(highest);
        expect(top / step).toBeLessThanOrEqual(5);
        expect(Number.isInteger(step)).toBe(true);
      }),
    );
  });
});

describe('the picture', () => {
  it('keeps columns within the frame, and the interviews within their calls', () => {
    const slots = hoursOfToday([{ hourMs: NINE, calls: 137, completes: 20 }], NINE, DAYTIME);
    const { columns, lines } = pictureOf(slots, FRAME);
    for (const column of columns) {
      expect(column.x).toBeGreaterThanOrEqual(FRAME.left);
      expect(column.x + column.width).toBeLessThanOrEqual(FRAME.width);
      expect(column.callsY).toBeGreaterThanOrEqual(FRAME.top);
      expect(column.completesHeight).toBeLessThanOrEqual(column.callsHeight);
    }
    expect(lines.map(({ value }) => value)).toEqual([0, 50, 100, 150]);
  });

  it('is drawn, with its axis, when nobody has called yet', () => {
    const { columns, lines } = pictureOf(hoursOfToday([], NINE, DAYTIME), FRAME);
    expect(columns.every(({ callsHeight }) => callsHeight === 0)).toBe(true);
    expect(lines).toHaveLength(2);
  });
});
