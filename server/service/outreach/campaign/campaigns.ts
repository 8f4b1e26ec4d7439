// Campaign plans: written by county and street, read by all whom they concern, reported on by every unit.
import { localTime, ok, type Result } from '#base';
import { type CampaignPlan, checkPlan, copyPlan, measuresOf, standingOf, unitsOf } from '#service/outreach';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { problem } from '../problems.ts';
import { ownOffice, requirePlace } from '../reach.ts';
import {
  addCampaign,
  addMark,
  type CampaignKey,
  campaignOf,
  type KeptCampaign,
  listCampaigns,
  lockCampaign,
  marksOf,
  savePlan,
  setStanding,
} from './campaigns.store.ts';

const CAMPAIGN = '行动方案 / campaign plan';

export function campaignsFor(house: House, actor: Actor, county: string | undefined) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await listCampaigns(tx, county))] }),
  );
}

async function visible(tx: Transaction, key: CampaignKey): Promise<KeptCampaign> {
  return (await campaignOf(tx, key)) ?? refuse(platformProblem('not-found', { what: CAMPAIGN }));
}

/** The campaign, held, if it is the actor's to change. @throws Refusal `not-found`, `not-allowed`, `campaign-closed` */
async function changeable(tx: Transaction, actor: Actor, key: CampaignKey): Promise<KeptCampaign> {
  await visible(tx, key);
  await lockCampaign(tx, key);
  const campaign = await visible(tx, key);
  await requirePlace(tx, actor, 'campaign.write', key.county, campaign.regionCode);
  return campaign.standing === 'closed' ? refuse(problem('campaign-closed', {})) : campaign;
}

export function campaignFor(house: House, actor: Actor, key: CampaignKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const campaign = await visible(tx, key);
    const marks = await marksOf(tx, key);
    const today = localTime(house.now()).date;
    return ok({
      ...campaign,
      marks: [...marks],
      today,
      standingOfMeasures: standingOf(campaign.plan, marks, today),
    });
  });
}

interface NewCampaign {
  readonly county: string;
  readonly id: string;
  readonly plan: CampaignPlan;
}

/** Problems: those of the plan, `not-allowed`. */
export async function addCampaignBy(
  house: House,
  actor: Actor,
  { county, id, plan }: NewCampaign,
): Promise<Result<Nothing>> {
  const checked = checkPlan(plan);
  if (!checked.ok) return checked;
  await change(house, 'service', actor, { county, action: 'campaign-added', subject: id }, async (tx) => {
    const office = await ownOffice(tx, actor, 'campaign.write', county);
    await addCampaign(tx, { county, id, ...office, plan, isSimulated: false, personId: actor.personId });
  });
  return ok({});
}

/** Problems: those of the plan, `campaign-changed-meanwhile`, `campaign-closed`. */
export function saveCampaignBy(
  house: House,
  actor: Actor,
  key: CampaignKey,
  revision: number,
  plan: CampaignPlan,
) {
  const act = { county: key.county, action: 'campaign-saved', subject: key.campaignId };
  return change(house, 'service', actor, act, async (tx) => {
    const campaign = await changeable(tx, actor, key);
    must(checkPlan(plan));
    if (campaign.revision !== revision)
      refuse(problem('campaign-changed-meanwhile', { revision: campaign.revision }));
    await savePlan(tx, key, plan);
    return ok({ revision: revision + 1 });
  });
}

/** A draft for another year, in the copier's own office. */
export async function copyCampaignBy(
  house: House,
  actor: Actor,
  key: CampaignKey,
  copy: { readonly id: string; readonly year: number },
): Promise<Result<Nothing>> {
  const act = {
    county: key.county,
    action: 'campaign-copied',
    subject: copy.id,
    details: { from: key.campaignId },
  };
  await change(house, 'service', actor, act, async (tx) => {
    const { plan, isSimulated } = await visible(tx, key);
    const office = await ownOffice(tx, actor, 'campaign.write', key.county);
    const copied = copyPlan(plan, copy.year);
    await addCampaign(tx, {
      county: key.county,
      id: copy.id,
      ...office,
      plan: copied,
      isSimulated,
      personId: actor.personId,
    });
  });
  return ok({});
}

/** Moving where it is already changes nothing. Problem: `campaign-closed`. */
export async function moveCampaignBy(
  house: House,
  actor: Actor,
  key: CampaignKey,
  wanted: 'running' | 'closed',
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: `campaign-${wanted}`, subject: key.campaignId };
  await change(house, 'service', actor, act, async (tx) => {
    if ((await visible(tx, key)).standing === wanted) return;
    await changeable(tx, actor, key);
    await setStanding(tx, key, wanted);
  });
  return ok({});
}

interface NewMark {
  readonly id: string;
  readonly measureId: string;
  readonly unit: string;
  readonly percent: number;
  readonly note: string;
}

/** Problems: `measure-unit-unknown`, `campaign-closed`. */
export async function markProgressBy(
  house: House,
  actor: Actor,
  key: CampaignKey,
  mark: NewMark,
): Promise<Result<Nothing>> {
  await house.database.transaction('service', actor.personId, async (tx) => {
    const { plan, standing } = await visible(tx, key);
    if (standing === 'closed') refuse(problem('campaign-closed', {}));
    const found = measuresOf(plan).find(({ measure }) => measure.id === mark.measureId);
    if (!found || !unitsOf(found.phase, found.measure).includes(mark.unit))
      refuse(problem('measure-unit-unknown', { unit: mark.unit }, 'unit'));
    await addMark(tx, key, mark, actor.personId, new Date(house.now()));
  });
  return ok({});
}
