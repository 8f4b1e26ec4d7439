// After the kills: is every acknowledged message kept, did a unit ever have two interviewers, is any interview counted twice?
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { Json } from '#base';
import { originHash, verifyChain } from '#survey/integrity';

export interface Reckoning {
  /** acknowledged ids without an event */
  readonly lost: readonly string[];
  readonly unitsTaken: number;
  /** units that somebody took while another had them */
  readonly sharedUnits: readonly string[];
  readonly completed: number;
  readonly counted: number;
  readonly doubleInterviews: number;
  readonly chainLength: number;
  /** null when the chain holds */
  readonly chainFault: string | null;
}

interface Key {
  readonly county: string;
  readonly surveyId: string;
}

export async function reckon(
  ownerUrl: string,
  { county, surveyId }: Key,
  acknowledged: readonly string[],
): Promise<Reckoning> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const rows = async <Row extends object>(
    text: string,
    values: unknown[] = [county, surveyId],
  ): Promise<Row[]> => (await owner.query<Row>(text, values)).rows;
  const lost = await rows<{ id: string }>(
    'select t.id from unnest($1::uuid[]) as t(id) where not exists (select 1 from survey.event e where e.id = t.id)',
    [acknowledged],
  );
  const takes = await rows<Take>(
    "select unit_id as unit, person_id as person, body->>'kind' as kind from survey.event where county = $1 and survey_id = $2 and body->>'kind' in ('unit-taken', 'call-ended', 'unit-released') order by received_at, id",
  );
  const [completed] = await rows<{ n: number }>(
    "select count(*)::int as n from survey.interview where county = $1 and survey_id = $2 and standing = 'completed'",
  );
  const [counted] = await rows<{ n: number }>(
    'select sum(completes)::int as n from survey.survey_place where county = $1 and survey_id = $2',
  );
  const doubles = await rows(
    'select unit_id from survey.interview where county = $1 and survey_id = $2 group by unit_id having count(*) > 1',
  );
  const links = await rows<Link>(
    `select l.sequence::int as position, l.hash, e.id, e.unit_id as unit, (extract(epoch from e.at) * 1000)::float8 as "atMs", e.person_id as person, e.body
     from survey.event_link l join survey.event e on e.county = l.county and e.id = l.event_id where l.county = $1 and l.survey_id = $2 order by l.sequence`,
  );
  const waiting = await rows('select id from survey.unsealed_event where county = $1 and survey_id = $2');
  await owner.end();
  return {
    lost: lost.map((row) => row.id),
    unitsTaken: takes.filter((take) => take.kind === 'unit-taken').length,
    sharedUnits: sharedUnits(takes),
    completed: completed?.n ?? 0,
    counted: counted?.n ?? 0,
    doubleInterviews: doubles.length,
    chainLength: links.length,
    chainFault:
      waiting.length > 0
        ? `${waiting.length} events were never linked`
        : chainFault({ county, surveyId }, links),
  };
}

interface Take {
  readonly unit: string;
  readonly person: string;
  readonly kind: string;
}

function sharedUnits(takes: readonly Take[]): string[] {
  const holders = new Map<string, string>();
  const shared = new Set<string>();
  for (const { unit, person, kind } of takes) {
    if (kind !== 'unit-taken') holders.delete(unit);
    else if (holders.has(unit)) shared.add(unit);
    else holders.set(unit, person);
  }
  return [...shared];
}

interface Link {
  readonly position: number;
  readonly hash: string;
  readonly id: string;
  readonly unit: string | null;
  readonly atMs: number;
  readonly person: string | null;
  readonly body: Json;
}

function chainFault({ county, surveyId }: Key, links: readonly Link[]): string | null {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const chain = links.map(({ position, hash: own, ...event }, index) => ({
    position,
    hash: own,
    event: { ...event, atMs: Math.round(event.atMs) },
    previous: links[index - 1]?.hash,
  }));
  const proven = verifyChain(
    { county, survey: surveyId },
    withOrigin(chain, { county, surveyId }, hash),
    hash,
  );
  return proven.ok ? null : proven.problem.message.en;
}

function withOrigin(
  chain: readonly { position: number; hash: string; event: Json; previous: string | undefined }[],
  key: Key,
  hash: (text: string) => string,
) {
  return chain.map((link) => ({
    ...link,
    previous: link.previous ?? originHash({ county: key.county, survey: key.surveyId }, hash),
  }));
}
