// The table of call outcomes and of the rates reckoned from them.
import type { Language } from '#base';
import type { Results } from '#wire/survey';
import { type OutcomeNames, outcomeName, RATE_WORDS } from '../pages/method-words.ts';
import { type ResultsTable, type SayTable, tenths } from './table.ts';

export function outcomeTable(
  { outcomeCounts, rates }: Results,
  say: SayTable,
  language: Language,
  names: OutcomeNames,
): ResultsTable {
  return {
    name: say('outcomes'),
    header: [say('outcome'), say('number'), say('rate'), say('meaning')],
    rows: [
      ...Object.entries(outcomeCounts).map(([code, value]) => [
        outcomeName(code, names, language),
        value,
        null,
        null,
      ]),
      ...rates.map(({ code, value }) => [
        RATE_WORDS[code]?.name[language] ?? code,
        null,
        tenths(value),
        RATE_WORDS[code]?.meaning[language] ?? null,
      ]),
    ],
  };
}
