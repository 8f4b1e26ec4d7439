// Merged offices, and the cases that they had in hand.
import sql from 'sql-template-tag';
import { STEPS } from '#service/casework';
import type { Transaction } from '../../platform/database.ts';

export interface Merged {
  readonly moved: number;
  readonly households: number;
}

export function mergeOf(tx: Transaction, county: string, id: string): Promise<Merged | undefined> {
  return tx.first<Merged>(
    sql`select moved, households from service.unit_merge where county = ${county} and id = ${id}`,
  );
}

/** The one way in which an office is known as merged; false where it was, or where it is not the acting person's to say. */
export async function markMerged(
  tx: Transaction,
  county: string,
  gone: string,
  kept: string,
): Promise<boolean> {
  const row = await tx.first<{ marked: boolean }>(
    sql`select service.mark_merged(${county}, ${gone}, ${kept}) as marked`,
  );
  return row?.marked ?? false;
}

/** The cases that go along: in any standing after which the step may be taken. */
export async function runningCasesOf(tx: Transaction, county: string, unitId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from service.case_file
    where county = ${county} and unit_id = ${unitId} and standing = any(${STEPS['move-unit'].after}::text[]) order by id`);
  return rows.map(({ id }) => id);
}

interface KeptMerge {
  readonly id: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly reason: string;
  readonly moved: number;
  readonly households: number;
  readonly personId: string;
  readonly now: Date;
}

export async function addMerge(tx: Transaction, county: string, merge: KeptMerge): Promise<void> {
  await tx.run(sql`
    insert into service.unit_merge (county, id, from_unit_id, to_unit_id, moved, households, person_id, at, reason)
    values (${county}, ${merge.id}, ${merge.fromUnitId}, ${merge.toUnitId}, ${merge.moved}, ${merge.households}, ${merge.personId}, ${merge.now}, ${merge.reason})`);
}
