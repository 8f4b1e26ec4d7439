// Figures that are counted in one reading of a county, beside the same reckoned from its cases one by one.
import { beforeAll, expect, it } from 'vitest';
import { type AssessedCase, assess, type OutcomeState, outcomeOf, WEIGHTS_PRESET } from '#service/casework';
import { caseFigureEndpoints, caseworkEndpoints as endpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  caseworkIn,
  OTHER_VILLAGE,
  VILLAGE,
} from '../../../scenarios/casework-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { demoId } from '../../demo/index.ts';

const params = { county: COUNTY };
const period = { fromMs: Date.UTC(2023, 8, 1), toMs: Date.UTC(2023, 11, 31) };
let house: TestHouse;
let cases: Casework;

// The last hour of October in UTC is November in Shanghai; the last row lies outside the period.
const SPREAD = [
  [VILLAGE, 'help', '2023-10-31T15:59:59Z', 'received', true, 3, 0],
  [VILLAGE, 'help', '2023-10-31T16:00:00Z', 'received', true, 1, 3],
  [VILLAGE, 'help', '2023-11-05T02:00:00Z', 'joined', false, 7, 0],
  [VILLAGE, null, '2023-11-05T02:00:00Z', 'received', true, 2, 0],
  [OTHER_VILLAGE, 'danger', '2023-12-01T02:00:00Z', 'joined', false, 4, 0],
  [OTHER_VILLAGE, 'help', '2023-09-01T00:00:00Z', 'struck-off', false, 9, 4],
  [OTHER_VILLAGE, 'help', '2023-08-31T23:59:59Z', 'received', true, 5, 0],
] as const;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
  for (const spread of SPREAD) {
    const caseId = await cases.takeIn();
    await ownerRows(
      house,
      `update service.case_file set place_code = $2, kind = $3, received_at = $4, standing = $5, is_open = $6, people = $7, returns = $8 where id = $1`,
      [caseId, ...spread],
    );
  }
});

interface Row {
  readonly place_code: string;
  readonly kind: string | null;
  readonly standing: string;
  readonly is_open: boolean;
  readonly people: number;
  readonly returns: number;
  readonly month: string;
}

const rowsOfPeriod = (): Promise<Row[]> =>
  ownerRows<Row>(
    house,
    `select *, to_char(received_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month from service.case_file
     where received_at >= $1 and received_at < $2 and not ($3 = any (kept_people))`,
    [new Date(period.fromMs), new Date(period.toMs), demoId('county')],
  );

function grouped(rows: readonly Row[], keyOf: (row: Row) => readonly unknown[]): Map<string, Row[]> {
  return Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)));
}

const matters = (rows: readonly Row[]): number => rows.filter(({ standing }) => standing !== 'joined').length;

it('where to act counts each place and kind as its cases do, joined ones once and with their people', async () => {
  const { cells } = await cases.people.county.call(caseFigureEndpoints.whereToAct, { params, query: period });
  const expected = [...grouped(await rowsOfPeriod(), (row) => [row.place_code, row.kind])].map(
    ([key, rows]) => [
      key,
      matters(rows),
      rows.reduce((sum, { people }) => sum + people, 0),
      rows.filter((row) => row.is_open).length,
      rows.filter(({ returns }) => returns > 0).length,
    ],
  );
  const found = cells.map((cell) => [
    JSON.stringify([cell.placeCode, cell.kind]),
    cell.cases,
    cell.people,
    cell.open,
    cell.returned,
  ]);
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(found).toContainEqual([JSON.stringify([OTHER_VILLAGE, 'danger']), 0, 4, 0, 0]);
});

it('a case belongs to the month that it is in the county, and a month of joined cases alone is left out', async () => {
  const { months } = await cases.people.county.call(caseFigureEndpoints.whereToAct, {
    params,
    query: period,
  });
  const expected = [...grouped(await rowsOfPeriod(), (row) => [row.month, row.kind])]
    .map(([key, rows]) => [key, matters(rows)] as const)
    .filter(([, count]) => count > 0);
  const found = months.map((month) => [JSON.stringify([month.month, month.kind]), month.cases]);
  expect(found.toSorted()).toEqual(expected.toSorted());
  expect(months.map(({ month }) => month)).toEqual(['2023-09', '2023-10', '2023-11', '2023-11']);
});

it('a case of which somebody is complained of is in none of that person’s counts', async () => {
  const asked = () => cases.people.county.call(caseFigureEndpoints.whereToAct, { params, query: period });
  const sum = async () => (await asked()).cells.reduce((total, { people }) => total + people, 0);
  const before = await sum();
  const [first] = await ownerRows<{ id: string }>(
    house,
    `update service.case_file set kept_people = array[$1::uuid]
     where id = (select id from service.case_file where people = 9 limit 1) returning id`,
    [demoId('county')],
  );
  expect(await sum()).toBe(before - 9);
  await ownerRows(house, `update service.case_file set kept_people = '{}' where id = $1`, [first?.id]);
});

it('the assessment counts cases alike together as it would one by one, with those whose outcome was never written', async () => {
  const satisfied = await cases.closed();
  const rated = { isReached: true, isResolved: true, satisfaction: 'satisfied' };
  await cases.must('operator', satisfied, 'follow-up', rated);
  await cases.closed();
  await cases.closed();
  const old = await cases.closed();
  await ownerRows(house, 'update service.case_file set outcome = null where id = $1', [old]);
  const rows = await ownerRows<{ outcome: AssessedCase | null; state: OutcomeState }>(
    house,
    `select outcome, state from service.case_file where closed_at is not null`,
  );
  const oneByOne = rows.map(({ outcome, state }) => outcome ?? outcomeOf(state));
  const [latest] = await ownerRows<{ ms: number }>(
    house,
    `select (extract(epoch from max(closed_at)) * 1000)::float8 as ms from service.case_file`,
  );
  const toMs = (latest?.ms ?? 0) + 1000;
  const asked = { fromMs: toMs - 86_400_000, toMs };
  const { whole, kinds, units } = await cases.people.county.call(caseFigureEndpoints.assessment, {
    params,
    query: asked,
  });
  expect(oneByOne).toHaveLength(4);
  expect(whole).toEqual(assess(oneByOne, WEIGHTS_PRESET.weights));
  expect([whole.cases, whole.satisfied.of, whole.resolved.of]).toEqual([4, 1, 4]);
  expect(kinds.map(({ kind, cases: n }) => [kind, n])).toEqual([['help', 4]]);
  expect(units.reduce((sum, { cases: n }) => sum + n, 0)).toBe(4);
  const others = { ...asked, kind: 'danger' as const };
  const none = await cases.people.county.call(caseFigureEndpoints.assessment, { params, query: others });
  expect(none.whole.cases).toBe(0);
});

it('the board counts what is still owed something, whose case it may be', async () => {
  const owed = await ownerRows<{ standing: string; count: number }>(
    house,
    `select standing, count(*)::int as count from service.case_file where duty is not null group by standing`,
  );
  const { byStanding } = await cases.people.county.call(endpoints.caseBoard, { params });
  const found = byStanding.filter(({ count }) => count > 0);
  expect(new Map(found.map(({ standing, count }) => [standing, count]))).toEqual(
    new Map(owed.map(({ standing, count }) => [standing, count])),
  );
});
