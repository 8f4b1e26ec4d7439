// Campaigns and the marks that units set on their measures, in the database.
import sql from 'sql-template-tag';
import { type CampaignPlan, dayFrom } from '#service/outreach';
import type { CampaignRow } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';

export interface CampaignKey {
  readonly county: string;
  readonly campaignId: string;
}

const facts = sql`
  c.county, c.id, c.title, c.year, c.standing, c.is_simulated as "isSimulated", json_build_object('zh', o.name_zh, 'en', o.name_en) as "organisationName",
  c.region_code as "regionCode", c.starts_on as "startsOn", c.ends_on as "endsOn", c.revision,
  (extract(epoch from c.created_at) * 1000)::bigint as "createdMs"`;

const from = sql`from service.campaign c join platform.organisation o on o.id = c.organisation_id`;

export function listCampaigns(tx: Transaction, county: string | undefined): Promise<readonly CampaignRow[]> {
  return tx.rows<CampaignRow>(sql`
    select ${facts} ${from} where (${county ?? null}::text is null or c.county = ${county ?? null})
    order by c.year desc, c.created_at desc limit 500`);
}

export interface KeptCampaign extends CampaignRow {
  readonly plan: CampaignPlan;
}

export function campaignOf(tx: Transaction, key: CampaignKey): Promise<KeptCampaign | undefined> {
  return tx.first<KeptCampaign>(sql`
    select ${facts}, c.plan ${from} where c.county = ${key.county} and c.id = ${key.campaignId}`);
}

/** Held until the transaction ends, so that two who save do not overwrite one another. */
export async function lockCampaign(tx: Transaction, key: CampaignKey): Promise<void> {
  await tx.rows(
    sql`select 1 from service.campaign where county = ${key.county} and id = ${key.campaignId} for update`,
  );
}

interface NewCampaign {
  readonly county: string;
  readonly id: string;
  readonly organisationId: string;
  readonly regionCode: string;
  readonly plan: CampaignPlan;
  readonly isSimulated: boolean;
  readonly personId: string;
}

export async function addCampaign(tx: Transaction, campaign: NewCampaign): Promise<void> {
  const { startsOn, endsOn } = spanOf(campaign.plan);
  await tx.run(sql`
    insert into service.campaign (county, id, organisation_id, region_code, title, year, starts_on, ends_on, plan, is_simulated, created_by)
    values (${campaign.county}, ${campaign.id}, ${campaign.organisationId}, ${campaign.regionCode}, ${campaign.plan.title},
            ${campaign.plan.year}, ${startsOn}, ${endsOn}, ${JSON.stringify(campaign.plan)}, ${campaign.isSimulated}, ${campaign.personId})
    on conflict (county, id) do nothing`);
}

export async function savePlan(tx: Transaction, key: CampaignKey, plan: CampaignPlan): Promise<void> {
  const { startsOn, endsOn } = spanOf(plan);
  await tx.run(sql`
    update service.campaign set title = ${plan.title}, year = ${plan.year}, starts_on = ${startsOn}, ends_on = ${endsOn},
      plan = ${JSON.stringify(plan)}, revision = revision + 1
    where county = ${key.county} and id = ${key.campaignId}`);
}

function spanOf(plan: CampaignPlan): { startsOn: string; endsOn: string } {
  const starts = plan.phases.map((phase) => phase.startsOn).toSorted();
  const ends = plan.phases.map((phase) => phase.endsOn).toSorted();
  return { startsOn: starts[0] ?? dayFrom(0), endsOn: ends.at(-1) ?? dayFrom(0) };
}

export async function setStanding(
  tx: Transaction,
  key: CampaignKey,
  standing: CampaignRow['standing'],
): Promise<void> {
  await tx.run(
    sql`update service.campaign set standing = ${standing} where county = ${key.county} and id = ${key.campaignId}`,
  );
}

export interface KeptMark {
  readonly id: string;
  readonly measureId: string;
  readonly unit: string;
  readonly percent: number;
  readonly note: string;
  readonly atMs: number;
  readonly personName: string;
}

export function marksOf(tx: Transaction, key: CampaignKey): Promise<readonly KeptMark[]> {
  return tx.rows<KeptMark>(sql`
    select m.id, m.measure_id as "measureId", m.unit, m.percent, m.note, (extract(epoch from m.at) * 1000)::bigint as "atMs",
      p.name as "personName"
    from service.campaign_mark m join platform.person p on p.id = m.person_id
    where m.county = ${key.county} and m.campaign_id = ${key.campaignId} order by m.at, m.id`);
}

interface NewMark {
  readonly id: string;
  readonly measureId: string;
  readonly unit: string;
  readonly percent: number;
  readonly note: string;
}

export async function addMark(
  tx: Transaction,
  key: CampaignKey,
  mark: NewMark,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    insert into service.campaign_mark (county, id, campaign_id, measure_id, unit, percent, note, person_id, at)
    values (${key.county}, ${mark.id}, ${key.campaignId}, ${mark.measureId}, ${mark.unit}, ${mark.percent}, ${mark.note}, ${personId}, ${at})
    on conflict (county, id) do nothing`);
}
