// Cards and what happened to them, in the database. Issued by the server alone; who sees one is asked of each row.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { ChaseColour, ChaseRule, ChaseSource, OpenCard, Overdue } from '#service/supervision/chasing';
import type { ChaseCard } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';
import { type Sorting, sortedBy } from '../../platform/sorting.ts';

/** Cards that are out, by what they are about. */
export function openCards(tx: Transaction, county: string): Promise<readonly OpenCard[]> {
  return tx.rows<OpenCard>(sql`
    select id, colour, concat_ws('|', source, subject, organisation_id, addressee, to_char(due_on, 'YYYY-MM-DD')) as key
    from service.chase_card where county = ${county} and lifted_at is null`);
}

export interface NewCard {
  readonly id: string;
  readonly overdue: Overdue;
  readonly path: readonly string[];
  readonly colour: ChaseColour;
  readonly recipients: readonly string[];
}

/** False when it stands there already; one that was lifted is out again. */
export async function addCard(tx: Transaction, county: string, card: NewCard, at: Date): Promise<boolean> {
  const { overdue: due } = card;
  const added = await tx.run(sql`
    insert into service.chase_card (county, id, source, subject, organisation_id, path, addressee, title, owed_zh, owed_en, due_on, colour,
      recipients, issued_at, raised_at, is_simulated)
    values (${county}, ${card.id}, ${due.source}, ${due.subject}, ${due.organisationId}, ${card.path}::uuid[], ${due.addressee}, ${due.title},
      ${due.owed.zh}, ${due.owed.en}, ${due.dueOn}::date, ${card.colour}, ${card.recipients}::uuid[], ${at}, ${at}, ${due.isSimulated})
    on conflict (county, id) do update set lifted_at = null, colour = excluded.colour, recipients = excluded.recipients,
      raised_at = excluded.raised_at, answered_at = null where service.chase_card.lifted_at is not null`);
  return added === 1;
}

export async function raiseCard(
  tx: Transaction,
  county: string,
  card: Pick<NewCard, 'id' | 'colour' | 'recipients'>,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    update service.chase_card set colour = ${card.colour}, recipients = ${card.recipients}::uuid[], raised_at = ${at}, answered_at = null
    where county = ${county} and id = ${card.id}`);
}

/** Those that were out until now, with the colour they had. */
export function liftCards(
  tx: Transaction,
  county: string,
  ids: readonly string[],
  at: Date,
): Promise<readonly { readonly id: string; readonly colour: ChaseColour }[]> {
  return tx.rows(sql`
    update service.chase_card set lifted_at = ${at} where county = ${county} and id = any (${ids}::uuid[]) and lifted_at is null
    returning id, colour`);
}

interface NewEvent {
  readonly id: string;
  readonly cardId: string;
  readonly kind: 'issued' | 'raised' | 'answered' | 'lifted';
  readonly colour: ChaseColour;
  readonly personId: string | null;
  readonly words: string;
  readonly at: Date;
}

/** False when it was noted before. */
export async function addEvent(tx: Transaction, county: string, event: NewEvent): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.chase_event (county, id, card_id, at, person_id, kind, colour, words)
    values (${county}, ${event.id}, ${event.cardId}, ${event.at}, ${event.personId}, ${event.kind}, ${event.colour}, ${event.words})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export async function noteAnswered(tx: Transaction, county: string, cardId: string, at: Date): Promise<void> {
  await tx.run(
    sql`update service.chase_card set answered_at = ${at} where county = ${county} and id = ${cardId}`,
  );
}

const COLUMNS = {
  due: sql`c.due_on`,
  raised: sql`c.raised_at`,
  unit: sql`o.region_code`,
  colour: sql`array_position(array['yellow', 'red', 'black'], c.colour)`,
} as const;
export type CardColumn = keyof typeof COLUMNS;

export interface CardFilter extends Sorting<CardColumn> {
  readonly standing: 'open' | 'unanswered' | 'lifted' | 'all';
  readonly colour?: ChaseColour | undefined;
  readonly source?: ChaseSource | undefined;
  readonly mine?: 'yes' | undefined;
  readonly page: number;
  readonly size: number;
}

const facts = (today: string, own: readonly string[]): Sql => sql`
  c.id, c.source, c.subject, json_build_object('zh', o.name_zh, 'en', o.name_en) as "unitName", c.addressee, c.title,
  json_build_object('zh', c.owed_zh, 'en', c.owed_en) as owed, c.due_on as "dueOn", c.colour,
  greatest(0, coalesce((c.lifted_at at time zone 'Asia/Shanghai')::date, ${today}::date) - c.due_on) as "daysLate",
  (extract(epoch from c.issued_at) * 1000)::bigint as "issuedMs", (extract(epoch from c.raised_at) * 1000)::bigint as "raisedMs",
  (extract(epoch from c.answered_at) * 1000)::bigint as "answeredMs", (extract(epoch from c.lifted_at) * 1000)::bigint as "liftedMs",
  c.is_simulated as "isSimulated", c.organisation_id = any (${own}::uuid[]) as "isOurs"`;

const from = sql`from service.chase_card c join platform.organisation o on o.id = c.organisation_id`;

const STANDINGS = {
  open: sql`and c.lifted_at is null`,
  unanswered: sql`and c.lifted_at is null and c.answered_at is null`,
  lifted: sql`and c.lifted_at is not null`,
  all: empty,
} as const;

export async function listCards(
  tx: Transaction,
  county: string,
  filter: CardFilter,
  { today, own }: { readonly today: string; readonly own: readonly string[] },
): Promise<{ rows: readonly ChaseCard[]; total: number }> {
  const wanted = sql`
    ${from} where c.county = ${county} ${STANDINGS[filter.standing]} ${filter.colour ? sql`and c.colour = ${filter.colour}` : empty}
      ${filter.source ? sql`and c.source = ${filter.source}` : empty} ${filter.mine ? sql`and c.recipients && ${own}::uuid[]` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const ownOrder = sql`array_position(array['black', 'red', 'yellow'], c.colour), c.due_on, c.id`;
  const rows = await tx.rows<ChaseCard>(sql`
    select ${facts(today, own)} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`c.id`, ownOrder)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows, total: counted?.total ?? 0 };
}

/** Of the cards in sight that are out. */
export async function countColours(tx: Transaction, county: string) {
  const counted = await tx.first<Record<ChaseColour | 'unanswered', number>>(sql`
    select count(*) filter (where colour = 'yellow') as yellow, count(*) filter (where colour = 'red') as red,
      count(*) filter (where colour = 'black') as black, count(*) filter (where answered_at is null) as unanswered
    from service.chase_card where county = ${county} and lifted_at is null`);
  return counted ?? { yellow: 0, red: 0, black: 0, unanswered: 0 };
}

export interface KeptCard extends ChaseCard {
  readonly recipients: Bilingual[];
}

export function cardOf(
  tx: Transaction,
  county: string,
  cardId: string,
  { today, own }: { readonly today: string; readonly own: readonly string[] },
): Promise<KeptCard | undefined> {
  return tx.first<KeptCard>(sql`
    select ${facts(today, own)}, (
      select coalesce(json_agg(json_build_object('zh', r.name_zh, 'en', r.name_en) order by cardinality(r.path) desc), '[]')
      from platform.organisation r where r.id = any (c.recipients)) as recipients
    ${from} where c.county = ${county} and c.id = ${cardId}`);
}

export interface KeptEvent {
  readonly id: string;
  readonly atMs: number;
  readonly kind: 'issued' | 'raised' | 'answered' | 'lifted';
  readonly colour: ChaseColour;
  readonly words: string;
  readonly personName: string | null;
}

export function eventsOf(tx: Transaction, county: string, cardId: string): Promise<readonly KeptEvent[]> {
  return tx.rows<KeptEvent>(sql`
    select e.id, (extract(epoch from e.at) * 1000)::bigint as "atMs", e.kind, e.colour, e.words, p.name as "personName"
    from service.chase_event e left join platform.person p on p.id = e.person_id
    where e.county = ${county} and e.card_id = ${cardId} order by e.at, array_position(array['issued', 'raised', 'answered', 'lifted'], e.kind), e.id`);
}

export interface KeptRule {
  readonly rule: ChaseRule;
  readonly sinceMs: number;
  readonly personName: string;
  readonly reason: string;
}

/** The newest first: it is in force. */
export function rulesOf(tx: Transaction, county: string): Promise<readonly KeptRule[]> {
  return tx.rows<KeptRule>(sql`
    select r.rule, (extract(epoch from r.since_at) * 1000)::bigint as "sinceMs", p.name as "personName", r.reason
    from service.chase_rule r join platform.person p on p.id = r.person_id where r.county = ${county} order by r.since_at desc, r.id desc limit 50`);
}

interface NewRule {
  readonly id: string;
  readonly rule: ChaseRule;
  readonly personId: string;
  readonly reason: string;
  readonly at: Date;
}

export async function addRule(tx: Transaction, county: string, rule: NewRule): Promise<void> {
  await tx.run(sql`
    insert into service.chase_rule (county, id, rule, since_at, person_id, reason)
    values (${county}, ${rule.id}, ${JSON.stringify(rule.rule)}, ${rule.at}, ${rule.personId}, ${rule.reason}) on conflict (county, id) do nothing`);
}

/** Counties that have a county office. */
export async function countiesWithOffices(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.rows<{ county: string }>(sql`
    select distinct left(region_code, 6) as county from platform.organisation
    where kind = 'county-office' and region_code ~ '^[1-9]\\d{5}' order by 1`);
  return rows.map(({ county }) => county);
}
