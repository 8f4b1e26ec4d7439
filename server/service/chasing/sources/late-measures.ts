// Measures of running campaigns that units have not brought to an end in time. A plan names units in words: one that is an office of
// the campaign's place gets its own card, any other stands on the card of the office whose plan it is.
import { lateMeasures, measuresOf, standingOf } from '#service/outreach';
import type { Overdue } from '#service/supervision/chasing';
import type { Transaction } from '../../../platform/database.ts';
import type { Office } from '../../casework/offices.store.ts';
import {
  campaignOf,
  type KeptCampaign,
  listCampaigns,
  marksOf,
} from '../../outreach/campaign/campaigns.store.ts';
import { type ChaseDay, type OverdueReader, officeAt } from './index.ts';

export const lateMeasuresOf: OverdueReader = async (tx, day) => {
  const found: Overdue[] = [];
  for (const campaign of await runningCampaigns(tx, day.county)) {
    const marks = await marksOf(tx, { county: day.county, campaignId: campaign.id });
    found.push(...lateIn(campaign, marks, day));
  }
  return found;
};

export async function runningCampaigns(tx: Transaction, county: string): Promise<readonly KeptCampaign[]> {
  const running = (await listCampaigns(tx, county)).filter(({ standing }) => standing === 'running');
  const whole = await Promise.all(running.map(({ id }) => campaignOf(tx, { county, campaignId: id })));
  return whole.filter((each) => each !== undefined);
}

type Marks = Awaited<ReturnType<typeof marksOf>>;

function lateIn(campaign: KeptCampaign, marks: Marks, { today, offices }: ChaseDay): Overdue[] {
  const texts = new Map(measuresOf(campaign.plan).map(({ measure }) => [measure.id, measure]));
  const own = officeAt(offices, campaign.regionCode);
  return lateMeasures(standingOf(campaign.plan, marks, today)).flatMap(({ measureId, asked }) => {
    const measure = texts.get(measureId);
    if (!measure || !own) return [];
    return asked.map((unit): Overdue => {
      const named = officeNamed(offices, unit, campaign.regionCode);
      return {
        source: 'campaign-measure',
        subject: `${campaign.id}/${measureId}`,
        organisationId: (named ?? own).id,
        addressee: named ? '' : unit,
        title: measure.text,
        owed: { zh: '完成措施并登记进度', en: 'to bring the measure to its end and say so' },
        dueOn: measure.endsOn,
        isSimulated: campaign.isSimulated,
      };
    });
  });
}

function officeNamed(offices: readonly Office[], unit: string, regionCode: string): Office | undefined {
  return offices.find(
    ({ name, regionCode: code, isMerged }) =>
      !isMerged && name.zh === unit && (code.startsWith(regionCode) || regionCode.startsWith(code)),
  );
}
