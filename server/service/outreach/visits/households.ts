// Households and the blocks they stand in: added in bulk, changed, closed when they are no longer there, listed with who is missing.
import sql from 'sql-template-tag';
import { localTime, ok } from '#base';
import type { Emphasis } from '#service/outreach';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import type { Sorting } from '../../../platform/sorting.ts';
import { mergeUnits } from '../../casework/units.ts';
import { problem } from '../problems.ts';
import { cappedTotal, inPlaces, officesOf, placesWithin, requirePlace, villagesIn } from '../reach.ts';
import {
  addBlocks,
  addHouseholds,
  campaignsOfHousehold,
  changeHousehold,
  foreignBlock,
  type HouseholdColumn,
  householdOf,
  listBlocks,
  listHouseholds,
  lockHousehold,
  type MissingMark,
  type NewBlock,
  type NewHousehold,
  reckonHouseholds,
  reckonVillage,
  villageOfficeOf,
} from './households.store.ts';
import { visitsOfHousehold } from './visits.store.ts';

interface VillageKey {
  readonly county: string;
  readonly placeCode: string;
}

const HOUSEHOLD = '住户 / household';

export function villagesFor(house: House, actor: Actor) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const offices = await officesOf(tx, actor, 'visit.conduct');
    return ok({
      rows: [
        ...(await villagesIn(
          tx,
          offices.map(({ regionCode }) => regionCode),
        )),
      ],
    });
  });
}

export function blocksFor(house: House, actor: Actor, key: VillageKey, campaignId: string | undefined) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await requirePlace(tx, actor, 'outreach.read', key.county, key.placeCode);
    return ok({ rows: [...(await listBlocks(tx, key.county, key.placeCode, campaignId))] });
  });
}

interface Added {
  readonly blocks: readonly NewBlock[];
  readonly households: readonly NewHousehold[];
}

/** Problems: `block-of-another-village`, `not-allowed`. */
export function addHouseholdsBy(house: House, actor: Actor, { county, placeCode }: VillageKey, added: Added) {
  const details = { blocks: added.blocks.length, households: added.households.length };
  const act = { county, action: 'households-added', subject: placeCode, details };
  return change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'household.write', county, placeCode);
    await addBlocks(tx, county, placeCode, added.blocks);
    const blockIds = [...new Set(added.households.map((each) => each.blockId))];
    const foreign = await foreignBlock(tx, county, placeCode, blockIds);
    if (foreign) refuse(problem('block-of-another-village', { block: foreign }, 'blockId'));
    const isNew = await addHouseholds(tx, county, placeCode, added.households, actor.personId);
    await reckonVillage(tx, county, placeCode);
    return ok({ added: isNew, alreadyThere: added.households.length - isNew });
  });
}

/**
 * Visits, requests, matters, postings, the ledger and the running cases go along, in one transaction; cases keep the place at which
 * they happened. Sent twice, it moves nothing more. Problems: `not-allowed`, `unit-unknown`.
 */
export function mergeVillageBy(house: House, actor: Actor, { county, placeCode }: VillageKey, into: string) {
  const act = { county, action: 'village-merged', subject: placeCode, details: { into } };
  return change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'campaign.write', county, placeCode);
    await requirePlace(tx, actor, 'campaign.write', county, into);
    const [from, to] = [await villageOfficeOf(tx, placeCode), await villageOfficeOf(tx, into)];
    if (!from || !to) return refuse(platformProblem('not-allowed', {}));
    if (from.mergedInto === to.id) return ok({ households: 0 });
    const merge = { id: newId(house.now()), fromUnitId: from.id, toUnitId: to.id, reason: '' };
    const { households } = await mergeUnits(tx, house, actor, county, merge);
    return ok({ households });
  });
}

interface HouseholdKey {
  readonly county: string;
  readonly householdId: string;
}

interface WantedHousehold {
  readonly revision: number;
  readonly address: string;
  readonly emphasis: Emphasis;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly isClosed: boolean;
}

/** Problems: `household-changed-meanwhile`, `not-found`, `not-allowed`. */
export function changeHouseholdBy(house: House, actor: Actor, key: HouseholdKey, wanted: WantedHousehold) {
  const act = { county: key.county, action: 'household-changed', subject: key.householdId };
  return change(house, 'service', actor, act, async (tx) => {
    await lockHousehold(tx, key.county, key.householdId);
    const kept = await visible(tx, key, undefined);
    await requirePlace(tx, actor, 'household.write', key.county, kept.placeCode);
    if (kept.revision !== wanted.revision)
      refuse(problem('household-changed-meanwhile', { revision: kept.revision }));
    const closedAt = wanted.isClosed ? new Date(house.now()) : null;
    await changeHousehold(tx, key.county, key.householdId, { ...wanted, closedAt });
    for (const campaignId of await campaignsOfHousehold(tx, key.county, key.householdId))
      await reckonHouseholds(tx, key.county, campaignId, [key.householdId]);
    await reckonVillage(tx, key.county, kept.placeCode);
    return ok({ revision: wanted.revision + 1 });
  });
}

async function visible(tx: Transaction, key: HouseholdKey, campaignId: string | undefined) {
  const found = await householdOf(tx, key.county, key.householdId, campaignId);
  return found ?? refuse(platformProblem('not-found', { what: HOUSEHOLD }));
}

interface HouseholdFilter extends Sorting<HouseholdColumn> {
  readonly campaignId?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly blockId?: string | undefined;
  readonly emphasis?: Emphasis | undefined;
  readonly missing?: MissingMark | undefined;
  readonly search?: string | undefined;
  readonly page: number;
  readonly size: number;
}

/** Problems: `missing-needs-campaign`, `search-needs-village`. */
export function householdsFor(house: House, actor: Actor, county: string, filter: HouseholdFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    refuseTooWide(filter);
    const today = localTime(house.now()).date;
    const places = await placesWithin(tx, actor, 'outreach.read', county);
    const within = inPlaces(county, places, sql`h.place_code`);
    const { rows, counted } = await listHouseholds(tx, { county, ...filter, today }, within);
    return ok({ rows, ...cappedTotal(counted) });
  });
}

// What cannot be found by an index is looked for in one village alone.
function refuseTooWide({ campaignId, placeCode, blockId, missing, search }: HouseholdFilter): void {
  const isOneVillage = placeCode !== undefined || blockId !== undefined;
  const isLedgerAsked = missing === 'phone' && placeCode === undefined;
  if (missing && (!campaignId || !isOneVillage || isLedgerAsked))
    refuse(problem('missing-needs-campaign', {}));
  if (search && !isOneVillage) refuse(problem('search-needs-village', {}));
}

export function householdFor(house: House, actor: Actor, key: HouseholdKey, campaignId: string | undefined) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const household = await visible(tx, key, campaignId);
    return ok({ household, visits: [...(await visitsOfHousehold(tx, key.county, key.householdId))] });
  });
}
