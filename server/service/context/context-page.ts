// One page: what police and courts count, a year against the one before; beside it what was published of the survey, and what came in
// as cases. Beside, and not because of: no figure here explains another.
import { csvText, type Language, localTime, ok, type Result } from '#base';
import { countInterval } from '#estimation';
import {
  CONTEXT_KIND_CODES,
  CONTEXT_KINDS,
  type MonthCount,
  monthOf,
  type Period,
  type YearOnYear,
  yearOnYear,
} from '#service/supervision/context';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import type { Download } from '../../platform/routes.ts';
import { placesWithin } from '../outreach/reach.ts';
import {
  casesByMonth,
  figuresOf,
  placesWithFigures,
  publishedBeside,
  yearsWithFigures,
} from './figures.store.ts';

export interface Asked {
  readonly place?: string | undefined;
  readonly year?: number | undefined;
  readonly fromMonth?: number | undefined;
  readonly toMonth?: number | undefined;
}

/** Problem: `not-allowed`, for a county in which one has no office. Figures of places elsewhere are not in sight. */
export function contextPageFor(house: House, actor: Actor, county: string, asked: Asked) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok(await pageOf(tx, house, actor, county, asked)),
  );
}

async function pageOf(tx: Transaction, house: House, actor: Actor, county: string, asked: Asked) {
  await placesWithin(tx, actor, 'context.read', county);
  const years = await yearsWithFigures(tx, county);
  const period = periodOf(house, asked, years);
  const place = asked.place?.startsWith(county) ? asked.place : county;
  const figures = await figuresOf(tx, county, place, period.year);
  const cases = await casesByMonth(tx, county, place, period.year);
  return {
    place,
    ...period,
    places: [...(await placesWithFigures(tx, county))],
    years: years.map(({ year }) => year),
    isSimulated: figures.some(({ isSimulated }) => isSimulated),
    kinds: CONTEXT_KIND_CODES.flatMap((kind) => {
      const own = figures.filter((each) => each.kind === kind);
      return own.length === 0
        ? []
        : [{ kind, comparison: yearOnYear(own, period), months: own.map(monthFigure) }];
    }),
    cases: {
      requests: compared(cases, 'request', period),
      disputes: compared(cases, 'dispute', period),
    },
    published: [...(await publishedBeside(tx, county, place))],
  };
}

// What was asked for; else the latest year with figures, from January to its last month.
function periodOf(
  house: House,
  { year, fromMonth, toMonth }: Asked,
  years: Awaited<ReturnType<typeof yearsWithFigures>>,
): Period {
  const wanted = year ?? years[0]?.year ?? Number(localTime(house.now()).date.slice(0, 4));
  const from = fromMonth ?? 1;
  const last = years.find((each) => each.year === wanted)?.month ?? 12;
  return { year: wanted, fromMonth: from, toMonth: Math.max(from, toMonth ?? last) };
}

function monthFigure({ month, count, previous }: Awaited<ReturnType<typeof figuresOf>>[number]) {
  const { low, high } = countInterval(count);
  return { month, count, low, high, previous };
}

// A month without a case is a month with none, once there are any.
function compared(
  cases: Awaited<ReturnType<typeof casesByMonth>>,
  sort: 'request' | 'dispute',
  period: Period,
): YearOnYear {
  const first = cases[0]?.month;
  const counts: MonthCount[] = [];
  for (const year of [period.year - 1, period.year])
    for (let nth = 1; nth <= 12; nth += 1) {
      const month = monthOf(year, nth);
      if (first === undefined || month < first) continue;
      const count = cases.find((each) => each.sort === sort && each.month === month)?.count ?? 0;
      counts.push({ month, count });
    }
  return yearOnYear(counts, period);
}

const CSV_HEADER = {
  zh: ['类别', '本期', '上年同期', '两年都有的月数', '同比%', '区间低%', '区间高%', '可能只是偶然'],
  en: [
    'kind',
    'this period',
    'a year before',
    'months in both',
    'change %',
    'low %',
    'high %',
    'may be chance',
  ],
} as const satisfies Record<Language, readonly string[]>;

export function contextCsvFor(
  house: House,
  actor: Actor,
  county: string,
  asked: Asked & { readonly language: Language },
): Promise<Result<Download>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const page = await pageOf(tx, house, actor, county, asked);
    const { language } = asked;
    const rows = page.kinds.map(({ kind, comparison }) => {
      const { now, before, months, change, low, high, mayBeChance } = comparison;
      const rates = [change, low, high].map((rate) => (rate === null ? '' : Math.round(rate * 1000) / 10));
      const chance = language === 'zh' ? { yes: '是', no: '否' } : { yes: 'yes', no: 'no' };
      return [
        CONTEXT_KINDS[kind].label[language],
        now,
        before,
        months,
        ...rates,
        mayBeChance ? chance.yes : chance.no,
      ];
    });
    const mark = { zh: '[模拟数据] ', en: '[simulated] ' }[language];
    const name = `${page.isSimulated ? mark : ''}${page.place}-${page.year}-${page.fromMonth}-${page.toMonth}.csv`;
    return ok({
      type: 'text/csv; charset=utf-8',
      fileName: name,
      content: csvText([[...CSV_HEADER[language]], ...rows]),
    });
  });
}
