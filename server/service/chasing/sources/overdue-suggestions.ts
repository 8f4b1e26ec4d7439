// Suggestions of review meetings that an office took on by a day, and that have no outcome yet.
import sql from 'sql-template-tag';
import type { OverdueReader } from './index.ts';

interface OverdueSuggestion {
  readonly id: string;
  readonly meetingId: string;
  readonly meeting: string;
  readonly unitId: string;
  readonly dueOn: string;
}

export const overdueSuggestions: OverdueReader = async (tx, { county, today, offices }) => {
  const rows = await tx.rows<OverdueSuggestion>(sql`
    select s.id, s.meeting_id as "meetingId", m.title as meeting, coalesce(s.unit_id, m.organisation_id) as "unitId", s.mend_by as "dueOn"
    from service.suggestion s join service.review_meeting m on m.county = s.county and m.id = s.meeting_id
    where s.county = ${county} and s.ended_at is null and not s.is_refused and s.mend_by < ${today}::date order by s.mend_by, s.id limit 5000`);
  const known = new Set(offices.map(({ id }) => id));
  return rows
    .filter(({ unitId }) => known.has(unitId))
    .map(({ id, meetingId, meeting, unitId, dueOn }) => ({
      source: 'suggestion',
      subject: `${meetingId}/${id}`,
      organisationId: unitId,
      addressee: '',
      title: meeting,
      owed: { zh: '整改意见并反馈', en: 'to mend what was suggested and tell those who said it' },
      dueOn,
      isSimulated: false,
    }));
};
