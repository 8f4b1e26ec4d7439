// Matters of the five batches whose day is past and that have no end. Who is responsible may be a person: the card goes to the office.
import sql from 'sql-template-tag';
import { BATCHES, type BatchKind } from '#service/outreach';
import { type ChaseDay, type OverdueReader, officeAt } from './index.ts';

interface OverdueMatter {
  readonly id: string;
  readonly campaignId: string;
  readonly batch: BatchKind;
  readonly placeCode: string;
  readonly dueOn: string;
  readonly isSimulated: boolean;
}

export const overdueMatters: OverdueReader = async (tx, day: ChaseDay) => {
  const rows = await tx.rows<OverdueMatter>(sql`
    select m.id, m.campaign_id as "campaignId", m.batch, m.place_code as "placeCode", m.due_on as "dueOn", coalesce(c.is_simulated, false) as "isSimulated"
    from service.matter m left join service.campaign c on c.county = m.county and c.id = m.campaign_id
    where m.county = ${day.county} and m.ended_at is null and m.due_on < ${day.today}::date order by m.due_on, m.id limit 5000`);
  return rows.flatMap((row) => {
    const office = officeAt(day.offices, row.placeCode);
    if (!office) return [];
    const { campaignId, dueOn, isSimulated } = row;
    const owed = { zh: '把事项办到头并登记结果', en: 'to bring the matter to its end and say how' };
    const title = BATCHES[row.batch].label.zh;
    const subject = `${campaignId}/${row.id}`;
    return [
      {
        source: 'matter',
        subject,
        organisationId: office.id,
        addressee: '',
        title,
        owed,
        dueOn,
        isSimulated,
      },
    ];
  });
};
