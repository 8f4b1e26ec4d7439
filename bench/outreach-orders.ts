// Every sortable column of outreach's lists, both ways, as county, street and village ask for it. The columns are read off the endpoints:
// one that is added is measured without a line here.
import { householdEndpoints, ledgerEndpoints, publicityEndpoints, visitEndpoints } from '#wire/service';
import { BENCH_CAMPAIGN, BENCH_COUNTY, villageCode } from './fill-county.ts';
import { type Ask, ask, type Site } from './outreach-asking.ts';

const params = { county: BENCH_COUNTY };
const own = { ...params, placeCode: villageCode(1) };
const { campaignId } = BENCH_CAMPAIGN;

const EVERYBODY = ['county', 'street', 'village'] as const;
const DIRECTIONS = ['ascend', 'descend'] as const;

interface Order<Column extends string> {
  readonly sort: Column;
  readonly order: (typeof DIRECTIONS)[number];
  readonly page: number;
}

type List<Column extends string> = (who: string, order: Order<Column>) => ReturnType<Ask>;

export function orderedLists(site: Site): Readonly<Record<string, Ask>> {
  const { visits, visitRequests, matters } = visitEndpoints;
  const { households } = householdEndpoints;
  const { ledger } = ledgerEndpoints;
  const { materials, postings } = publicityEndpoints;
  return {
    ...asksOf('visits', visits.query.shape.sort.unwrap().options, (who, order) =>
      ask(site, who, visits, { params, query: { campaignId, ...order } }),
    ),
    ...asksOf('requests', visitRequests.query.shape.sort.unwrap().options, (who, order) =>
      ask(site, who, visitRequests, { params, query: { campaignId, ...order } }),
    ),
    ...asksOf('matters', matters.query.shape.sort.unwrap().options, (who, order) =>
      ask(site, who, matters, { params, query: { campaignId, ...order } }),
    ),
    ...asksOf('households', households.query.shape.sort.unwrap().options, (who, order) =>
      ask(site, who, households, { params, query: { campaignId, ...order } }),
    ),
    ...asksOf('missing', households.query.shape.sort.unwrap().options, (who, order) =>
      ask(site, who, households, {
        params,
        query: { campaignId, placeCode: villageCode(1), missing: 'card', ...order },
      }),
    ),
    ...asksOf('materials', materials.query.shape.sort.unwrap().options, (who, order) =>
      ask(site, who, materials, { query: { ...params, ...order } }),
    ),
    ...asksOf('postings', postings.query.shape.sort.unwrap().options, (who, order) =>
      ask(site, who, postings, { params, query: order }),
    ),
    ...asksOf(
      'ledger',
      ledger.query.shape.sort.unwrap().options,
      (who, order) => ask(site, who, ledger, { params: own, query: order }),
      ['street', 'village'],
    ),
  };
}

function asksOf<Column extends string>(
  name: string,
  columns: readonly Column[],
  list: List<Column>,
  people: readonly (typeof EVERYBODY)[number][] = EVERYBODY,
): Readonly<Record<string, Ask>> {
  const asks: [string, Ask][] = people.flatMap((who) =>
    columns.flatMap((sort) =>
      DIRECTIONS.map((order): [string, Ask] => [
        `${name}, ${who}, by ${sort} ${order === 'ascend' ? '↑' : '↓'}`,
        (nth) => list(`bench-${who}`, { sort, order, page: 1 + (nth % 20) }),
      ]),
    ),
  );
  return Object.fromEntries(asks);
}
