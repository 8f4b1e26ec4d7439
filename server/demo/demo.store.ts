// How far the demo of this house was loaded.
import sql from 'sql-template-tag';
import type { Transaction } from '../platform/database.ts';

export interface DemoState {
  /** the moment that the demo takes for now: half of its fieldwork lies before it */
  readonly nowMs: number;
  readonly isPlayed: boolean;
}

/** Undefined in a house that has no demo. */
export async function demoState(tx: Transaction): Promise<DemoState | undefined> {
  const row = await tx.first<{ value: DemoState }>(
    sql`select value from platform.setting where name = 'demo'`,
  );
  return row?.value;
}

export async function noteDemoState(tx: Transaction, state: DemoState): Promise<void> {
  const value = JSON.stringify(state);
  await tx.run(
    sql`insert into platform.setting (name, value) values ('demo', ${value}) on conflict (name) do update set value = ${value}`,
  );
}

/** When the last call of a survey was placed; 0 when none was. */
export async function lastCallMs(tx: Transaction, county: string, surveyId: string): Promise<number> {
  const row = await tx.first<{ lastMs: number | null }>(sql`
    select (extract(epoch from max(placed_at)) * 1000)::bigint as "lastMs" from survey.call where county = ${county} and survey_id = ${surveyId}`);
  return row?.lastMs ?? 0;
}
