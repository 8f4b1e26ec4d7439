// Links events into the chain of their survey and county: each link's hash covers the event and the link before it.
// Done a moment after the event is durable, so that fifty interviewers do not queue for one chain; order is the order of sealing.
import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import type { Json } from '#base';
import { linkOf } from '#survey/integrity';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';

const BATCH = 500;

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What is proved of an event: everything that is kept of it but the words beside the chain. */
export interface SealedEvent {
  readonly [field: string]: Json;
}

interface Waiting {
  readonly county: string;
  readonly surveyId: string;
}

/** Links all that waits. @returns how many events were linked */
export async function sealEvents(house: House): Promise<number> {
  const chains = await house.database.transaction('survey', 'system', (tx) =>
    tx.rows<Waiting>(
      sql`select distinct county, survey_id as "surveyId" from survey.unsealed_event limit 200`,
    ),
  );
  let linked = 0;
  for (const chain of chains) linked += await sealChain(house, chain);
  return linked;
}

async function sealChain(house: House, chain: Waiting): Promise<number> {
  let linked = 0;
  for (let more = BATCH; more === BATCH; linked += more)
    more = await house.database.transaction('survey', 'system', (tx) => sealBatch(tx, chain));
  return linked;
}

async function sealBatch(tx: Transaction, { county, surveyId }: Waiting): Promise<number> {
  // One sealer at a time for one chain; the survey's row is the lock, and interviewers do not write it.
  await tx.rows(
    sql`select 1 from survey.survey where county = ${county} and id = ${surveyId} for no key update`,
  );
  const events = await nextEvents(tx, county, surveyId);
  if (events.length === 0) return 0;
  const last = await lastLink(tx, county, surveyId);
  const hashes: string[] = [];
  let before: Parameters<typeof linkOf>[0] = last ?? { county, survey: surveyId };
  for (const event of events) {
    const link = linkOf(before, event, sha256);
    hashes.push(link.hash);
    before = link;
  }
  const ids = events.map((event) => event.id);
  await tx.run(sql`
    insert into survey.event_link (county, survey_id, sequence, event_id, hash)
    select ${county}, ${surveyId}, ${last?.position ?? 0} + t.nth, t.id, t.hash
    from unnest(${ids}::uuid[], ${hashes}::text[]) with ordinality as t(id, hash, nth)`);
  await tx.run(sql`delete from survey.unsealed_event where county = ${county} and id = any (${ids}::uuid[])`);
  return events.length;
}

interface EnvelopeRow {
  readonly id: string;
  readonly unit: string | null;
  readonly atMs: number;
  readonly person: string | null;
  readonly body: Json;
}

const envelope = sql`e.id, e.unit_id as unit, (extract(epoch from e.at) * 1000)::bigint as "atMs", e.person_id as person, e.body`;

async function nextEvents(
  tx: Transaction,
  county: string,
  surveyId: string,
): Promise<(SealedEvent & { id: string })[]> {
  const rows = await tx.rows<EnvelopeRow>(sql`
    select ${envelope} from survey.unsealed_event w join survey.event e on e.county = w.county and e.id = w.id
    where w.county = ${county} and w.survey_id = ${surveyId} order by e.at, e.received_at, e.id limit ${BATCH}`);
  return rows.map((row) => ({ ...row }));
}

async function lastLink(
  tx: Transaction,
  county: string,
  surveyId: string,
): Promise<{ position: number; hash: string } | undefined> {
  return tx.first<{ position: number; hash: string }>(sql`
    select sequence as position, hash from survey.event_link where county = ${county} and survey_id = ${surveyId} order by sequence desc limit 1`);
}

/** The whole chain of a survey as it is kept, for its proof. */
export async function chainOf(tx: Transaction, county: string, surveyId: string) {
  const rows = await tx.rows<EnvelopeRow & { position: number; hash: string }>(sql`
    select ${envelope}, l.sequence as position, l.hash from survey.event_link l join survey.event e on e.county = l.county and e.id = l.event_id
    where l.county = ${county} and l.survey_id = ${surveyId} order by l.sequence`);
  return rows;
}
