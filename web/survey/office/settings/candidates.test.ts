import { describe, expect, it } from 'vitest';
import { sideOf } from './candidates.ts';

const PEOPLE = [
  { personId: '1', name: '李敏', signInName: 'LiMin' },
  { personId: '2', name: '王芳', signInName: 'wangfang' },
  { personId: '3', name: '李强', signInName: 'liqiang' },
];

describe('the interviewers of a survey', () => {
  it('are on one side or the other, nobody on both and nobody on none', () => {
    const [possible, chosen] = [sideOf(PEOPLE, ['2'], 'possible', ''), sideOf(PEOPLE, ['2'], 'chosen', '')];
    expect(possible.map(({ name }) => name)).toEqual(['李敏', '李强']);
    expect(chosen.map(({ name }) => name)).toEqual(['王芳']);
  });

  it('are found by name or by sign-in name, in any case', () => {
    expect(sideOf(PEOPLE, [], 'possible', '李')).toHaveLength(2);
    expect(sideOf(PEOPLE, [], 'possible', ' limin ')).toHaveLength(1);
    expect(sideOf(PEOPLE, [], 'possible', '张')).toEqual([]);
  });
});
