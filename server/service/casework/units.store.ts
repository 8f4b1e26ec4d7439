// Merged offices, and the cases that they had in hand.
import sql from 'sql-template-tag';
import type { Transaction } from '../../platform/database.ts';

export async function mergeOf(tx: Transaction, county: string, id: string): Promise<number | undefined> {
  const row = await tx.first<{ moved: number }>(
    sql`select moved from service.unit_merge where county = ${county} and id = ${id}`,
  );
  return row?.moved;
}

export async function runningCasesOf(tx: Transaction, county: string, unitId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from service.case_file
    where county = ${county} and unit_id = ${unitId} and standing in ('routed', 'accepted', 'on-hold', 'agreed') order by id`);
  return rows.map(({ id }) => id);
}

interface KeptMerge {
  readonly id: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly reason: string;
  readonly moved: number;
  readonly personId: string;
  readonly now: Date;
}

export async function addMerge(tx: Transaction, county: string, merge: KeptMerge): Promise<void> {
  await tx.run(sql`
    insert into service.unit_merge (county, id, from_unit_id, to_unit_id, moved, person_id, at, reason)
    values (${county}, ${merge.id}, ${merge.fromUnitId}, ${merge.toUnitId}, ${merge.moved}, ${merge.personId}, ${merge.now}, ${merge.reason})`);
}
