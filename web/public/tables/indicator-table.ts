// The table of indicators by place: the overall figure first, then the places as they are shown, then those withheld.
import type { Language } from '#base';
import type { Indicator, Results } from '#wire/survey';
import { placeStandings, type Standing } from '../place-standings.ts';
import { type Cell, figureCells, type ResultsTable, remark, type SayTable, tenths } from './table.ts';
import type { TABLE_WORDS } from './table-words.ts';

const INDICATOR_COLUMNS = [
  'indicator',
  'rule',
  'version',
  'code',
  'place',
  'population',
  'completes',
  'responseRate',
  'n',
  'share',
  'standardError',
  'lower',
  'upper',
  'position',
  'low',
  'high',
  'tier',
  'remark',
] as const satisfies readonly (keyof typeof TABLE_WORDS)[];

export function indicatorTable(content: Results, say: SayTable, language: Language): ResultsTable {
  const rows = content.indicators.flatMap((indicator) => indicatorRows(content, indicator, say, language));
  return { name: say('indicators'), header: INDICATOR_COLUMNS.map((column) => say(column)), rows };
}

function indicatorRows(content: Results, indicator: Indicator, say: SayTable, language: Language): Cell[][] {
  const { rule, overall } = indicator;
  const { population, completes, minimumCell, rates } = content;
  const named = [rule.name[language], rule.id, rule.version];
  const { shown, withheld } = placeStandings(indicator, minimumCell);
  const responseRate = rates.find(({ code }) => code === 'RR1')?.value ?? null;
  const all = { code: '', name: say('overall'), population, completes, responseRate };
  return [
    [
      ...named,
      ...placeCells(all),
      ...figureCells(overall, minimumCell),
      ...standingCells(null),
      remark(overall, minimumCell, language),
    ],
    ...shown.map(({ place, standing }) => [
      ...named,
      ...placeCells(place),
      ...figureCells(place.figure, minimumCell),
      ...standingCells(standing),
      remark(place.figure, minimumCell, language),
    ]),
    ...withheld.map(({ place, why }) => [
      ...named,
      ...placeCells(place),
      ...figureCells(place.figure, minimumCell),
      ...standingCells(null),
      why[language],
    ]),
  ];
}

interface PlaceFacts {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly completes: number;
  readonly responseRate: number | null;
}

function placeCells({ code, name, population, completes, responseRate }: PlaceFacts): Cell[] {
  return [code, name, population, completes, tenths(responseRate)];
}

function standingCells(standing: Standing | null): Cell[] {
  return standing
    ? [standing.position, standing.low, standing.high, standing.tier]
    : [null, null, null, null];
}
