// Steps of cases that are owed and late. The number of the case and its kind, and none of its words: a card is not the case.
import sql from 'sql-template-tag';
import { localTime } from '#base';
import {
  CASE_KINDS,
  CASE_SORTS,
  type CaseKindCode,
  type CaseSort,
  DUTIES,
  type DutyCode,
} from '#service/casework';
import type { Overdue } from '#service/supervision/chasing';
import type { Office } from '../../casework/offices.store.ts';
import type { ChaseDay, OverdueReader } from './index.ts';

interface OverdueCase {
  readonly id: string;
  readonly number: string;
  readonly sort: CaseSort;
  readonly kind: CaseKindCode | null;
  readonly duty: DutyCode;
  readonly dueMs: number;
  readonly unitId: string | null;
  readonly reach: readonly string[];
  readonly isSimulated: boolean;
}

export const overdueCases: OverdueReader = async (tx, day) => {
  const rows = await tx.rows<OverdueCase>(sql`
    select id, number, sort, kind, duty, (extract(epoch from duty_due_at) * 1000)::bigint as "dueMs", unit_id as "unitId", reach,
      is_simulated as "isSimulated"
    from service.case_file where county = ${day.county} and duty is not null and duty_due_at < ${day.startOfDay}
    order by duty_due_at, id limit 20000`);
  return rows.flatMap((row) => cardOf(row, day));
};

function cardOf(row: OverdueCase, { offices }: ChaseDay): Overdue[] {
  const office = holderOf(row, offices);
  if (!office) return [];
  const label = (row.kind ? CASE_KINDS[row.kind] : CASE_SORTS[row.sort]).label;
  return [
    {
      source: 'case',
      subject: row.id,
      organisationId: office.id,
      addressee: '',
      title: `${row.number} ${label.zh}`,
      owed: DUTIES[row.duty].label,
      dueOn: localTime(row.dueMs).date,
      isSimulated: row.isSimulated,
    },
  ];
}

// Whoever deals with it; what dispatchers owe is owed by the topmost office that sees the case. Never one that does not see it.
function holderOf({ duty, unitId, reach }: OverdueCase, offices: readonly Office[]): Office | undefined {
  const seeing = offices.filter(({ id, isMerged }) => !isMerged && reach.includes(id));
  const handler = DUTIES[duty].holder === 'handler' ? seeing.find(({ id }) => id === unitId) : undefined;
  return handler ?? seeing[0];
}
