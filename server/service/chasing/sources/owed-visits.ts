// Visits that a village owes: households to which somebody promised to come again, and those that nobody had visited when the
// campaign was over. Counts of a village; no household is named.
import sql from 'sql-template-tag';
import { localTime } from '#base';
import type { Overdue } from '#service/supervision/chasing';
import type { Transaction } from '../../../platform/database.ts';
import type { KeptCampaign } from '../../outreach/campaign/campaigns.store.ts';
import { type ChaseDay, type OverdueReader, officeAt } from './index.ts';
import { runningCampaigns } from './late-measures.ts';

export const promisedVisits: OverdueReader = async (tx, day) => {
  const found: Overdue[] = [];
  for (const campaign of await runningCampaigns(tx, day.county)) {
    const rows = await tx.rows<{ placeCode: string; households: number; firstMs: number }>(sql`
      select place_code as "placeCode", count(*) as households, (extract(epoch from min(come_again_at)) * 1000)::bigint as "firstMs"
      from service.household_progress
      where county = ${day.county} and campaign_id = ${campaign.id} and is_counted and come_again_at < ${day.startOfDay} group by 1 order by 1`);
    for (const { placeCode, households, firstMs } of rows) {
      const owed = {
        zh: `还有 ${households} 户约好再去、没有去`,
        en: `households promised another visit: ${households}`,
      };
      found.push(...owedBy(campaign, day, placeCode, 'visit-promised', owed, localTime(firstMs).date));
    }
  }
  return found;
};

export const missingVisits: OverdueReader = async (tx, day) => {
  const over = (await runningCampaigns(tx, day.county)).filter(({ endsOn }) => endsOn < day.today);
  const found: Overdue[] = [];
  for (const campaign of over)
    for (const { placeCode, households } of await unvisited(tx, day.county, campaign.id)) {
      const owed = { zh: `还有 ${households} 户没有走访`, en: `households not visited: ${households}` };
      const isConcerned = placeCode.startsWith(campaign.regionCode);
      if (isConcerned)
        found.push(...owedBy(campaign, day, placeCode, 'visit-missing', owed, campaign.endsOn));
    }
  return found;
};

function unvisited(
  tx: Transaction,
  county: string,
  campaignId: string,
): Promise<readonly { placeCode: string; households: number }[]> {
  return tx.rows(sql`
    select s.place_code as "placeCode", sum(s.households - coalesce(c.visited, 0)) as households
    from service.village_size s left join service.coverage c
      on c.county = s.county and c.campaign_id = ${campaignId} and c.place_code = s.place_code and c.emphasis = s.emphasis
    where s.county = ${county} group by 1 having sum(s.households - coalesce(c.visited, 0)) > 0 order by 1`);
}

function owedBy(
  campaign: KeptCampaign,
  { offices }: ChaseDay,
  placeCode: string,
  source: 'visit-promised' | 'visit-missing',
  owed: Overdue['owed'],
  dueOn: string,
): Overdue[] {
  const office = officeAt(offices, placeCode);
  if (!office) return [];
  return [
    {
      source,
      subject: `${campaign.id}/${placeCode}`,
      organisationId: office.id,
      addressee: '',
      title: campaign.title,
      owed,
      dueOn,
      isSimulated: campaign.isSimulated,
    },
  ];
}
