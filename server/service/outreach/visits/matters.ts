// 五个一批: matters of five batches, found, given to somebody, and brought to an end that its batch knows.
import sql from 'sql-template-tag';
import { ok, type Result } from '#base';
import { type BatchKind, endWords, mayEndMatter } from '#service/outreach';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import type { Sorting } from '../../../platform/sorting.ts';
import { inPlaces, placesWithin, requirePlace } from '../reach.ts';
import {
  addMatter,
  type BatchCount,
  countBatches,
  endMatter,
  listMatters,
  lockMatter,
  type MatterColumn,
  type MatterRow,
} from './matters.store.ts';

interface MatterFilter extends Sorting<MatterColumn> {
  readonly campaignId?: string | undefined;
  readonly batch?: BatchKind | undefined;
  readonly placeCode?: string | undefined;
  readonly standing?: 'open' | 'ended' | undefined;
  readonly page: number;
  readonly size: number;
}

export function mattersFor(house: House, actor: Actor, county: string, filter: MatterFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const places = await placesWithin(tx, actor, 'outreach.read', county);
    const within = inPlaces(county, places, sql`m.place_code`);
    const rows = await listMatters(tx, county, filter, within);
    const batches = await countBatches(tx, county, filter, within);
    return ok({ rows: rows.map(withEnd), total: totalOf(filter, batches), batches: [...batches] });
  });
}

// The counts are of all batches and both standings: the list is one part of them, or all.
function totalOf({ batch, standing }: MatterFilter, batches: readonly BatchCount[]): number {
  return batches
    .filter((each) => batch === undefined || each.batch === batch)
    .reduce((sum, { open, ended }) => {
      if (standing !== undefined) return sum + (standing === 'open' ? open : ended);
      return sum + open + ended;
    }, 0);
}

function withEnd({ endCode, endText, endedMs, ...matter }: MatterRow) {
  if (endCode === null || endedMs === null) return { ...matter, end: null };
  const words = endWords(matter.batch, endCode) ?? { zh: endCode, en: endCode };
  return { ...matter, end: { code: endCode, words, text: endText ?? '', endedMs } };
}

interface NewMatter {
  readonly id: string;
  readonly campaignId: string;
  readonly batch: BatchKind;
  readonly placeCode: string;
  readonly title: string;
  readonly text: string;
  readonly responsible: string;
  readonly foundOn: string;
  readonly dueOn: string | null;
  readonly requestId: string | null;
}

export async function addMatterBy(
  house: House,
  actor: Actor,
  county: string,
  matter: NewMatter,
): Promise<Result<Nothing>> {
  await change(
    house,
    'service',
    actor,
    { county, action: 'matter-added', subject: matter.id },
    async (tx) => {
      await requirePlace(tx, actor, 'matter.write', county, matter.placeCode);
      await addMatter(tx, { ...matter, county, personId: actor.personId });
    },
  );
  return ok({});
}

/** Problems: `matter-ended`, `matter-end-unknown`, `not-found`. */
export async function endMatterBy(
  house: House,
  actor: Actor,
  key: { readonly county: string; readonly matterId: string },
  { end, text }: { readonly end: string; readonly text: string },
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'matter-ended', subject: key.matterId };
  await change(house, 'service', actor, act, async (tx) => {
    const matter = await lockMatter(tx, key.county, key.matterId);
    if (!matter) return refuse(platformProblem('not-found', { what: '事项 / matter' }));
    await requirePlace(tx, actor, 'matter.write', key.county, matter.placeCode);
    must(mayEndMatter(matter, end));
    await endMatter(tx, key.county, key.matterId, {
      code: end,
      text,
      personId: actor.personId,
      at: new Date(house.now()),
    });
  });
  return ok({});
}
