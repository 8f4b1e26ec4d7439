// What a visitor's phone takes along: the blocks in hand and every household in them. The route is made on the phone.
import { ok } from '#base';
import type { Actor } from '../../../platform/actor.ts';
import type { House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { type CampaignKey, campaignOf } from '../campaign/campaigns.store.ts';
import { blocksInHand, campaignsInHand, householdsOfBlocks } from './my-round.store.ts';

export function myCampaignsFor(house: House, actor: Actor) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await campaignsInHand(tx, actor.personId))] }),
  );
}

export function myRoundFor(house: House, actor: Actor, key: CampaignKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const found = await campaignOf(tx, key);
    if (!found) return refuse(platformProblem('not-found', { what: '行动方案 / campaign plan' }));
    const { county, id, title, standing, isSimulated } = found;
    const blocks = await blocksInHand(tx, county, id, actor.personId);
    const blockIds = blocks.map((block) => block.id);
    const households = await householdsOfBlocks(tx, county, id, blockIds);
    return ok({
      atMs: house.now(),
      campaign: { county, id, title, standing, isSimulated },
      blocks: [...blocks],
      households: [...households],
    });
  });
}
