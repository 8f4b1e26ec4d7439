import { expect, it } from 'vitest';
import { outlineFileName } from './outline-file-name.ts';

it('a file is named after its questionnaire, without what a disk refuses', () => {
  expect(outlineFileName('2023年 安全感/满意度: 问卷?', 2)).toBe('2023年 安全感_满意度_ 问卷_ v2.txt');
  expect(outlineFileName('  ', 1)).toBe('questionnaire v1.txt');
});
