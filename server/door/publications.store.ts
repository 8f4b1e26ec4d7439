// What went through the door. Written by the door's role alone, from what a publisher froze.

import sql from 'sql-template-tag';
import type { Results } from '#wire/survey';
import type { Transaction } from '../platform/database.ts';

interface PublicationKey {
  readonly county: string;
  readonly id: string;
}

export interface PublicationRow extends PublicationKey {
  readonly surveyId: string;
  readonly title: string;
  readonly organisation: { readonly zh: string; readonly en: string };
  readonly publishedMs: number;
  readonly withdrawnMs: number | null;
  readonly withdrawnReason: string | null;
  readonly hash: string;
  readonly isSimulated: boolean;
}

const facts = sql`
  county, id, survey_id as "surveyId", title, json_build_object('zh', organisation_zh, 'en', organisation_en) as organisation, hash,
  (extract(epoch from published_at) * 1000)::bigint as "publishedMs", (extract(epoch from withdrawn_at) * 1000)::bigint as "withdrawnMs",
  withdrawn_reason as "withdrawnReason", (content->>'isSimulated')::boolean as "isSimulated"`;

/** Carries a frozen result to the public side; once, however often it is asked. */
export async function passThroughDoor(tx: Transaction, { county, id }: PublicationKey): Promise<void> {
  await tx.run(sql`
    insert into door.publication (county, id, survey_id, title, organisation_zh, organisation_en, content, hash)
    select f.county, f.id, f.survey_id, f.content->>'title', o.name_zh, o.name_en, f.content, f.hash
    from survey.frozen_result f
    join survey.survey s on s.county = f.county and s.id = f.survey_id
    join platform.organisation o on o.id = s.organisation_id
    where f.county = ${county} and f.id = ${id}
    on conflict (county, id) do nothing`);
}

/** Latest first. */
export function listPublications(tx: Transaction): Promise<readonly PublicationRow[]> {
  return tx.rows<PublicationRow>(
    sql`select ${facts} from door.publication order by published_at desc limit 500`,
  );
}

export function publicationsOf(
  tx: Transaction,
  county: string,
  surveyId: string,
): Promise<readonly PublicationRow[]> {
  return tx.rows<PublicationRow>(sql`
    select ${facts} from door.publication where county = ${county} and survey_id = ${surveyId} order by published_at desc`);
}

export function publicationOf(
  tx: Transaction,
  { county, id }: PublicationKey,
): Promise<(PublicationRow & { content: Results }) | undefined> {
  return tx.first(
    sql`select ${facts}, content from door.publication where county = ${county} and id = ${id}`,
  );
}

/** What was read before stays readable, marked as withdrawn with its first reason. False when there is no such publication. */
export async function withdrawPublication(
  tx: Transaction,
  county: string,
  surveyId: string,
  id: string,
  reason: string,
  now: Date,
): Promise<boolean> {
  const found = await tx.run(sql`
    update door.publication set withdrawn_at = coalesce(withdrawn_at, ${now}),
      withdrawn_reason = case when withdrawn_at is null then ${reason} else withdrawn_reason end
    where county = ${county} and survey_id = ${surveyId} and id = ${id}`);
  return found === 1;
}
