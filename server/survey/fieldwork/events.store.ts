// Events in the database: appended once, each under its own id, and put into the queue for their place in the chain.

import sql from 'sql-template-tag';
import type { FieldworkEvent } from '#survey/fieldwork';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from './units.store.ts';

export interface NewEvent {
  readonly id: string;
  readonly unitId: string | null;
  readonly at: Date;
  readonly body: FieldworkEvent;
  /** what people said or wrote: kept beside the chain */
  readonly words?: string | undefined;
}

/** Of the given ids, those whose events are kept already. */
export async function keptAmong(
  tx: Transaction,
  county: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(
    sql`select id from survey.event where county = ${county} and id = any (${ids}::uuid[])`,
  );
  return new Set(rows.map((row) => row.id));
}

export async function appendEvents(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  personId: string | null,
  events: readonly NewEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await tx.run(sql`
    with appended as (
      insert into survey.event (county, id, survey_id, unit_id, at, person_id, body)
      select ${county}, t.id, ${surveyId}, t.unit_id, t.at, ${personId}::uuid, t.body
      from unnest(${events.map((event) => event.id)}::uuid[], ${events.map((event) => event.unitId)}::uuid[],
                  ${events.map((event) => event.at)}::timestamptz[], ${events.map((event) => JSON.stringify(event.body))}::jsonb[]) as t(id, unit_id, at, body)
      returning county, id, survey_id
    )
    insert into survey.unsealed_event (county, id, survey_id) select county, id, survey_id from appended`);
  const spoken = events.filter((event) => event.words !== undefined && event.words !== '');
  if (spoken.length > 0) {
    await tx.run(sql`
      insert into survey.kept_words (county, event_id, person_id, words)
      select ${county}, t.id, ${personId}::uuid, t.words
      from unnest(${spoken.map((event) => event.id)}::uuid[], ${spoken.map((event) => event.words)}::text[]) as t(id, words)`);
  }
}
