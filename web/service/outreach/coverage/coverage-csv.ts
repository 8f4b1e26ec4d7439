// The coverage as a table to take along: each figure with its count and what it is out of, in columns of their own.
import type { Bilingual, CsvCell } from '#base';
import { FIVE_FULL } from '#service/outreach';
import { type CoverageRow, FIVE } from './coverage.ts';

const WORDS = {
  code: { zh: '村代码', en: 'Code' },
  village: { zh: '村（社区）', en: 'Village' },
  of: { zh: '{what}：分母', en: '{what}: out of' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export function coverageCsv(
  rows: readonly CoverageRow[],
  text: (words: Bilingual) => string,
): readonly (readonly CsvCell[])[] {
  const heads = FIVE.flatMap((mark) => {
    const what = text(FIVE_FULL[mark].label);
    return [what, text(WORDS.of).replace('{what}', what)];
  });
  return [
    [text(WORDS.code), text(WORDS.village), ...heads],
    ...rows.map(({ placeCode, placeName, five }) => [
      placeCode,
      text(placeName),
      ...FIVE.flatMap((mark) => [five[mark].count, five[mark].of]),
    ]),
  ];
}
