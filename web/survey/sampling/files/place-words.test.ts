import { expect, it } from 'vitest';
import { readVillageTable } from '#survey/sampling';
import { placeWords } from './place-words.ts';

it('the place of a problem is told in the reader’s language', () => {
  const [problem] = readVillageTable([
    ['村 / 社区', '人口'],
    ['云集', '很多'],
  ]).problems;
  expect(placeWords(problem?.where ?? '', 'zh')).toBe('第2行 人口列');
  expect(placeWords(problem?.where ?? '', 'en')).toBe('row 2, column B');
});

it('a place in other words stays as it is', () => {
  expect(placeWords('Q6 (2)', 'en')).toBe('Q6 (2)');
});
