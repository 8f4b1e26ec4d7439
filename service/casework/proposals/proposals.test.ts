import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumber, readCaseNumber, summaryOf } from '../case-number.ts';
import { drawFollowUps } from '../follow-up-draw.ts';
import { hotSpotsOf } from '../hot-spots.ts';
import { mayMoveSuggestion, SUGGESTION_STANDINGS } from '../review-meeting.ts';
import { duplicatesOf, metresBetween } from './duplicates.ts';
import { proposeKinds } from './propose-kind.ts';
import { proposeUnits } from './propose-unit.ts';
import { gramsOf, likeness } from './similar-texts.ts';

describe('likeness', () => {
  it('of a text with itself is 1, and does not depend on which comes first', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (left, right) => {
        const [a, b] = [gramsOf(left), gramsOf(right)];
        if (a.length > 0) expect(likeness(a, a)).toBeCloseTo(1, 12);
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
        expect(likeness(gramsOf('路灯不亮'), gramsOf('路灯不亮了'))).toBeCloseTo(0.866, 3);
        expect(a.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('duplicates', () => {
  const lamp = {
    placeCode: 'v1',
    point: { latitude: 26.89, longitude: 112.6 },
    grams: gramsOf('村口路灯不亮，晚上看不见路'),
  };
  const candidate = (caseId: string, text: string, placeCode: string, latitude: number | null) => ({
    caseId,
    placeCode,
    point: latitude === null ? null : { latitude, longitude: 112.6 },
    grams: gramsOf(text),
  });

  it('are the same words nearby, not the same words far off, nor other words nearby', () => {
    const found = duplicatesOf(lamp, [
      candidate('near', '村口的路灯不亮了好几天', 'v1', 26.891),
      candidate('far', '村口的路灯不亮了好几天', 'v2', 27.5),
      candidate('other', '水渠堵了要清淤', 'v1', 26.8901),
    ]);
    expect(found.map(({ found: { caseId } }) => caseId)).toEqual(['near']);
    expect(found[0]?.metres).toBeGreaterThan(90);
    expect(found[0]?.metres).toBeLessThan(130);
  });

  it('without a point are looked for by their place', () => {
    const noPoint = { ...lamp, point: null };
    expect(
      duplicatesOf(noPoint, [candidate('same place', '村口路灯不亮，黑得看不见路', 'v1', null)]),
    ).toHaveLength(1);
  });

  it('lie as far apart as the ground has it: one minute of latitude is 1,853 metres', () => {
    const metres = metresBetween({ latitude: 26, longitude: 112 }, { latitude: 26 + 1 / 60, longitude: 112 });
    expect(metres).toBeCloseTo(1853, -1);
  });
});

describe('proposals', () => {
  it.each([
    ['村口路灯坏了三天了', 'help'],
    ['我要举报有人聚众赌博', 'report'],
    ['投诉工作人员态度很差，互相推诿', 'complain'],
    ['邻居排水流到我家，两家闹纠纷', 'neighbours'],
    ['老板拖欠农民工工资不给', 'labour'],
    ['请问低保怎么办理，需要什么材料', 'ask'],
  ])('%s speaks for %s', (text, kind) => {
    expect(proposeKinds(text)[0]?.kind).toBe(kind);
  });

  it('propose nothing where no word speaks for any kind', () => {
    expect(proposeKinds('。。。')).toEqual([]);
  });

  it('propose the office of the place, then the one above, never one that is complained of', () => {
    const units = [
      { id: 'county', regionCode: '430422', closedOfKind: 0 },
      { id: 'street', regionCode: '430422999', closedOfKind: 7 },
      { id: 'village', regionCode: '430422999001', closedOfKind: 0 },
    ];
    expect(proposeUnits('430422999001', units).map(({ unitId }) => unitId)).toEqual(['village', 'street']);
    expect(proposeUnits('430422999001', units, ['village']).map(({ unitId }) => unitId)).toEqual([
      'street',
      'county',
    ]);
  });
});

describe('the draw for follow-up', () => {
  const cases = Array.from({ length: 100 }, (_, nth) => ({
    caseId: `c${String(nth).padStart(3, '0')}`,
    isDissatisfied: nth % 20 === 0,
  }));

  it('is the same for the same seed, in whatever order the cases come, and another for another', () => {
    const drawn = drawFollowUps(cases, 0.1, 'seed of November');
    expect(drawFollowUps([...cases].reverse(), 0.1, 'seed of November')).toEqual(drawn);
    expect(drawFollowUps(cases, 0.1, 'another seed')).not.toEqual(drawn);
  });

  it('has all of the dissatisfied, and its share of the others', () => {
    const drawn = drawFollowUps(cases, 0.1, 'seed of November');
    for (const { caseId } of cases.filter((each) => each.isDissatisfied)) expect(drawn).toContain(caseId);
    expect(drawn.length).toBeGreaterThanOrEqual(10);
    expect(drawn.length).toBeLessThanOrEqual(15);
  });
});

describe('hot spots', () => {
  it('are where more comes together than place and kind would have one expect', () => {
    const places = ['a', 'b', 'c', 'd'];
    const even = places.flatMap((placeCode) =>
      ['help', 'danger'].map((kind) => ({ placeCode, kind, cases: 10, people: 10 })),
    );
    expect(hotSpotsOf(even)).toEqual([]);
    const hot = even.map((cell) =>
      cell.placeCode === 'b' && cell.kind === 'danger' ? { ...cell, cases: 60, people: 900 } : cell,
    );
    expect(hotSpotsOf(hot).map(({ placeCode, kind, byPeople }) => [placeCode, kind, byPeople])).toEqual([
      ['b', 'danger', 1],
    ]);
  });
});

describe('a number', () => {
  it('has the day and five characters that nobody mistakes', () => {
    expect(caseNumber('2023-11-20', new Uint8Array([0, 31, 32, 255, 17]))).toMatch(
      /^231120-[0-9A-HJKMNP-TV-Z]{5}$/,
    );
    expect(readCaseNumber(' 231120-qb6 ')).toBe('231120-QB6');
    expect(readCaseNumber('路灯')).toBeUndefined();
  });

  it('stands beside the first words of the text, on one line', () => {
    expect(summaryOf('路灯\n不亮')).toBe('路灯 不亮');
    expect(summaryOf('长'.repeat(100))).toHaveLength(60);
  });

  it.each([
    ['路灯坏了，打13900001234', '路灯坏了，打139****1234'],
    ['电话 139 0000 1234 王', '电话 139**** 1234 王'],
    ['座机0734-8550001。', '座机073****0001。'],
    ['身份证430422190001010011', '身份证430****0011'],
    ['20231120上午，12345热线，欠款150000元', '20231120上午，12345热线，欠款150000元'],
    ['2023-11-20 8:30', '2023-11-20 8:30'],
  ])('the first words of %s show nobody’s number', (text, summary) => {
    expect(summaryOf(text)).toBe(summary);
  });
});

describe('a suggestion', () => {
  it('is sorted before it is mended, and told back at the end', () => {
    expect(mayMoveSuggestion('said', 'mended').ok).toBe(false);
    expect(mayMoveSuggestion('said', 'sorted').ok).toBe(true);
    expect(mayMoveSuggestion('mended', 'told').ok).toBe(true);
    for (const { next } of Object.values(SUGGESTION_STANDINGS))
      for (const to of next) expect(Object.keys(SUGGESTION_STANDINGS)).toContain(to);
  });
});
