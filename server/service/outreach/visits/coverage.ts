// The five 100 % and 三重三包 as live figures, for the whole of an actor's reach and village by village.
import sql from 'sql-template-tag';
import { ok } from '#base';
import { type BlockKind, figureOf, fiveFull, threeKeys } from '#service/outreach';
import type { Actor } from '../../../platform/actor.ts';
import type { House } from '../../../platform/house.ts';
import type { CampaignKey } from '../campaign/campaigns.store.ts';
import { countEntries } from '../ledger/ledger.store.ts';
import { inPlaces, placesWithin, villagesIn } from '../reach.ts';
import { type BlockCounts, blockCounts, coverageCounts, type PlaceCounts } from './coverage.store.ts';

interface Counted {
  readonly households: readonly PlaceCounts[];
  readonly blocks: readonly BlockCounts[];
  readonly phones: number;
}

export function coverageFor(house: House, actor: Actor, { county, campaignId }: CampaignKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const places = await placesWithin(tx, actor, 'outreach.read', county);
    const villages = await villagesIn(tx, places);
    const within = inPlaces(county, places, sql`place_code`);
    const households = await coverageCounts(tx, county, campaignId, within);
    const blocks = await blockCounts(tx, county, campaignId, within);
    const ledger = await countEntries(tx, county);
    const phones = new Map(ledger.map((each) => [each.placeCode, each.phones]));
    const [householdsBy, blocksBy] = [byPlace(households), byPlace(blocks)];
    const rows = villages.map(({ placeCode, name }) => ({
      placeCode,
      placeName: name,
      ...figures({
        households: householdsBy.get(placeCode) ?? [],
        blocks: blocksBy.get(placeCode) ?? [],
        phones: phones.get(placeCode) ?? 0,
      }),
    }));
    const allPhones = ledger.reduce((sum, each) => sum + each.phones, 0);
    return ok({ atMs: house.now(), whole: figures({ households, blocks, phones: allPhones }), rows });
  });
}

function byPlace<Row extends { readonly placeCode: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const own = found.get(row.placeCode);
    if (own) own.push(row);
    else found.set(row.placeCode, [row]);
  }
  return found;
}

function figures({ households, blocks, phones }: Counted) {
  const all = households.reduce((sum, each) => sum + each.households, 0);
  const of = (kind: BlockKind) => {
    const own = blocks.filter((each) => each.kind === kind);
    return figureOf(
      own.reduce((sum, each) => sum + each.covered, 0),
      own.reduce((sum, each) => sum + each.blocks, 0),
    );
  };
  return {
    five: fiveFull(households),
    threeKeys: threeKeys(households),
    covered: {
      courtyard: of('courtyard'),
      building: of('building'),
      group: of('group'),
      phone: figureOf(phones, all),
    },
  };
}
