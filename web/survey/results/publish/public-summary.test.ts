import { describe, expect, it } from 'vitest';
import { asPublished } from '#web/public';
import { yunjiResults } from '../specimens/yunji-results.ts';
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
    expect(headlines[0]?.placesWithheld.map(({ place }) => place.name)).toContain('新桥');
  });

  it('counts the questions that are told overall', () => {
    expect(questions).toBe(18);
  });
});

describe('results as publishing leaves them', () => {
  const whole = yunjiResults({ completes: (index) => (index === 3 ? 6 : 40 + index) });
  const bare = whole.indicators.map((indicator) => ({
    ...indicator,
    places: indicator.places.map((place) =>
      place.figure.share === null
        ? {
            ...place,
            figure: {
              ...place.figure,
              share: 0.5,
              standardError: 0.1,
              lower: 0.3,
              upper: 0.7,
              caution: null,
            },
          }
        : place,
    ),
  }));
  const published = asPublished({ ...whole, indicators: bare });

  it('withhold a village with too few answers, and another one that would give it away', () => {
    const withheld = publicSummary(published).headlines[0]?.placesWithheld ?? [];
    expect(withheld.map(({ place, why }) => [place.name, why.en])).toEqual([
      ['云集', 'withheld: another withheld figure could be worked out from it'],
      ['堆子岭', 'withheld: too few answered'],
    ]);
  });

  it('leave no share and no rank of a withheld village, whatever the indicator', () => {
    for (const { places } of published.indicators) {
      const withheld = places.filter(({ figure }) => figure.share === null);
      const small = places.filter(({ figure }) => figure.n > 0 && figure.n < 10);
      expect(withheld).toEqual(expect.arrayContaining(small));
      for (const { figure, rank } of withheld) {
        expect([figure.standardError, figure.lower, figure.upper, rank]).toEqual([null, null, null, null]);
      }
    }
  });

  it('blank a question that too few were asked', () => {
    const asked = whole.questions.map((question) => ({ ...question, asked: 4 }));
    const [first] = asPublished({ ...whole, questions: asked }).questions;
    expect(first?.options.every(({ chosen, overall }) => chosen === 0 && overall.share === null)).toBe(true);
  });

  it('are otherwise what they were', () => {
    expect(asPublished(published)).toEqual(published);
  });
});
