// What inspections asked a unit to mend, past its day and not yet found mended. The criterion alone: what was found stays with the visit.
import sql from 'sql-template-tag';
import { type OverdueReader, officeAt } from './index.ts';

interface OverdueMend {
  readonly id: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly placeCode: string;
  readonly criterion: string;
  readonly dueOn: string;
  readonly isSimulated: boolean;
}

export const overdueMending: OverdueReader = async (tx, { county, today, offices }) => {
  const rows = await tx.rows<OverdueMend>(sql`
    select m.id, m.round_id as "roundId", m.unit_id as "unitId", m.place_code as "placeCode", m.criterion_text as criterion,
      to_char(m.due_on, 'YYYY-MM-DD') as "dueOn", r.is_simulated as "isSimulated"
    from service.inspection_mend m join service.inspection_round r on r.county = m.county and r.id = m.round_id
    where m.county = ${county} and m.standing <> 'mended' and m.due_on < ${today}::date order by m.due_on, m.id limit 5000`);
  return rows.flatMap(({ id, roundId, unitId, placeCode, criterion, dueOn, isSimulated }) => {
    const own = offices.find((office) => office.id === unitId && !office.isMerged);
    const office = own ?? officeAt(offices, placeCode);
    if (!office) return [];
    return [
      {
        source: 'inspection-mend',
        subject: `${roundId}/${id}`,
        organisationId: office.id,
        addressee: '',
        title: criterion,
        owed: { zh: '完成整改并报告，等复查', en: 'to mend it, say so, and have it looked at again' },
        dueOn,
        isSimulated,
      },
    ];
  });
};
