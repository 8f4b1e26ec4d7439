import { expect, it } from 'vitest';
import { readOutline } from '#survey/questionnaire';
import { marksOf, unreadCount } from './reading.ts';

const { findings } = readOutline('样例\n1、您感觉安全吗?\n(1)安全<跳Q3> (2)没有(好) \n什么也不是');

it('a line bears the mark of its gravest finding', () => {
  expect([...marksOf(findings)]).toEqual([
    [2, 'warning'],
    [3, 'unread'],
    [4, 'unread'],
  ]);
});

it('what must be mended is counted apart from what should be looked at', () => {
  expect(unreadCount(findings)).toBe(2);
  expect(findings.length).toBeGreaterThan(2);
});
