import { describe, expect, it } from 'vitest';
import type { Criterion } from '#service/supervision';
import { EMPTY_INSPECTION, lacksPhoto, messageFrom, missingIn, withMark } from './inspection-draft.ts';

const PATROL: Criterion = {
  ...{ id: 'patrol', text: '夜巡', evidence: '', weight: 50 },
  ...{ scale: 'steps', needsPhoto: true },
};
const VISITS: Criterion = { ...PATROL, id: 'visits', scale: 'count', needsPhoto: false };
const CRITERIA = [PATROL, VISITS];
const mark = (criterionId: string, value: number | null, of: number | null = null, words = '') => ({
  ...{ criterionId, value, of, words },
});

describe('an inspection being written down', () => {
  it('says by number what is still missing', () => {
    expect(missingIn(CRITERIA, EMPTY_INSPECTION)).toEqual([1, 2]);
    const one = withMark(EMPTY_INSPECTION, PATROL, mark('patrol', 3));
    expect(missingIn(CRITERIA, one)).toEqual([2]);
    expect(missingIn(CRITERIA, withMark(one, VISITS, mark('visits', 11, 10)))).toEqual([2]);
    expect(missingIn(CRITERIA, withMark(one, VISITS, mark('visits', null)))).toEqual([2]);
    expect(
      missingIn(CRITERIA, withMark(one, VISITS, mark('visits', null, null, '本月没有走访任务'))),
    ).toEqual([]);
  });

  it('asks for a photo where a criterion does, unless that does not apply', () => {
    expect(lacksPhoto(CRITERIA, withMark(EMPTY_INSPECTION, PATROL, mark('patrol', 3)))).toBe(true);
    expect(lacksPhoto(CRITERIA, withMark(EMPTY_INSPECTION, PATROL, mark('patrol', null, null, '停电')))).toBe(
      false,
    );
  });

  it('forgets what was to be mended when the mark becomes full', () => {
    const short = { ...withMark(EMPTY_INSPECTION, PATROL, mark('patrol', 2)), mends: { patrol: '补排班表' } };
    expect(withMark(short, PATROL, mark('patrol', 1)).mends).toEqual({ patrol: '补排班表' });
    expect(withMark(short, PATROL, mark('patrol', 4)).mends).toEqual({});
  });

  it('becomes one message, marks in the order of the sheet', () => {
    const draft = withMark(
      withMark(EMPTY_INSPECTION, VISITS, mark('visits', 9, 10)),
      PATROL,
      mark('patrol', 2),
    );
    const about = { messageId: 'm', visitId: 'v', atMs: 5, place: null, newId: () => 'n' };
    const message = messageFrom(CRITERIA, { ...draft, mends: { patrol: ' 补排班表 ', visits: '' } }, about);
    expect(message).toMatchObject({
      ...{ kind: 'inspected', id: 'm', visitId: 'v' },
      mends: [{ id: 'n', criterionId: 'patrol', words: '补排班表' }],
    });
    expect(message.kind === 'inspected' && message.marks.map(({ criterionId }) => criterionId)).toEqual([
      'patrol',
      'visits',
    ]);
  });
});
