import { describe, expect, it } from 'vitest';
import { yunjiResults } from '../../../public/specimens/yunji-results.ts';
import { publicSummary } from './public-summary.ts';

describe('what a publication would make public', () => {
  const { headlines, questions } = publicSummary(yunjiResults());

  it('names both headline indicators with their overall figure', () => {
    expect(headlines.map(({ indicator, overall }) => [indicator.rule.id, overall !== undefined])).toEqual([
      ['safe', true],
      ['satisfied', true],
    ]);
  });

  it('accounts for every village, shown or withheld with a reason', () => {
    for (const { placesShown, placesWithheld } of headlines)
      expect(placesShown + placesWithheld.length).toBe(23);
    expect(headlines[0]?.placesWithheld.map(({ place }) => place.name)).toEqual(['杉峰', '新桥']);
  });

  it('counts the questions that are told overall', () => {
    expect(questions).toBe(18);
  });
});
