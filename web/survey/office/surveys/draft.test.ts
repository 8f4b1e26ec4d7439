import { describe, expect, it } from 'vitest';
import { type Draft, FRESH_DRAFT, frameKey, frameOf, lackOf } from './draft.ts';

const WHOLE: Draft = {
  ...FRESH_DRAFT,
  title: '云集镇群众安全感调查',
  questionnaireId: 'q',
  versionId: 'v',
  isUsable: true,
  frame: '360722/f',
};
const TARGETS = { '360722101201': 100 };

describe('a survey that is being made', () => {
  it('can be made when it has a title, a version, a frame and targets', () => {
    expect(lackOf(WHOLE, TARGETS)).toBeUndefined();
  });

  it('is told what it lacks, in the order of the form', () => {
    expect(lackOf(FRESH_DRAFT, TARGETS)).toBe('title');
    expect(lackOf({ ...WHOLE, title: '  ' }, TARGETS)).toBe('title');
    expect(lackOf({ ...WHOLE, versionId: undefined, frame: undefined }, TARGETS)).toBe('version');
    expect(lackOf({ ...WHOLE, frame: undefined }, TARGETS)).toBe('frame');
    expect(lackOf(WHOLE, { '360722101201': 0 })).toBe('targets');
  });

  it('is refused a questionnaire version that could not be read without a flaw', () => {
    expect(lackOf({ ...WHOLE, isUsable: false }, TARGETS)).toBe('usable-version');
  });

  it('is refused hours that end before they begin', () => {
    expect(lackOf({ ...WHOLE, callingFromMinute: 21 * 60, callingToMinute: 9 * 60 }, TARGETS)).toBe('hours');
  });

  it('finds the county and the id of its frame again', () => {
    expect(frameOf(frameKey('360722', 'f-1'))).toEqual({ county: '360722', frameId: 'f-1' });
  });
});
