// Bulletins, what was approved of them, and their events, in the database.
import sql, { empty } from 'sql-template-tag';
import type {
  BulletinKind,
  BulletinStanding,
  Content,
  HandFigure,
  KeptFigure,
  KeptTable,
  SeriesForm,
} from '#service/supervision/bulletins';
import type { Transaction } from '../../platform/database.ts';
import { type Sorting, sortedBy } from '../../platform/sorting.ts';

export interface KeptBulletin {
  readonly county: string;
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly regionCode: string;
  readonly seriesId: string;
  readonly form: SeriesForm;
  readonly head: string;
  readonly word: string;
  readonly kind: BulletinKind;
  readonly placeCode: string;
  readonly placeName: string;
  readonly from: string;
  readonly to: string;
  readonly standing: BulletinStanding;
  readonly isPublic: boolean;
  readonly isSimulated: boolean;
  readonly title: string;
  readonly content: Content;
  readonly figures: readonly KeptFigure[];
  readonly tables: readonly KeptTable[];
  readonly hand: Readonly<Record<string, HandFigure>>;
  readonly revision: number;
  readonly editors: readonly string[];
  readonly savedMs: number;
  readonly savedByName: string;
  readonly reckonedMs: number | null;
  readonly publishedMs: number | null;
  readonly archivedMs: number | null;
  readonly retention: string | null;
  readonly withdrawnReason: string | null;
  readonly comparedMs: number | null;
  /** empty until it was approved */
  readonly numberText: string;
  readonly approvedMs: number | null;
  readonly approvedByName: string | null;
  readonly hash: string | null;
  readonly changed: number;
}

const newestChanges = sql`
  select distinct on (c.key) c.key, c.value, c.is_back, c.found_at from service.bulletin_change c
  where c.county = b.county and c.bulletin_id = b.id order by c.key, c.found_at desc`;

// What was approved stands in the issue; until then the draft's own columns count.
const facts = sql`
  b.county, b.id, b.organisation_id as "organisationId", o.name_zh as "organisationName", b.region_code as "regionCode", b.series_id as "seriesId",
  s.form, coalesce(i.head, s.head) as head, s.word, b.kind, b.place_code as "placeCode", b.place_name as "placeName", b.from_day as "from", b.to_day as "to",
  b.standing, b.is_public as "isPublic", b.is_simulated as "isSimulated", b.title, coalesce(i.content, b.content) as content,
  coalesce(i.figures, b.figures) as figures, coalesce(i.tables, b.tables) as tables, b.hand, b.revision, b.editors,
  (extract(epoch from b.saved_at) * 1000)::bigint as "savedMs", w.name as "savedByName",
  (extract(epoch from coalesce(i.reckoned_at, b.reckoned_at)) * 1000)::bigint as "reckonedMs",
  (extract(epoch from b.published_at) * 1000)::bigint as "publishedMs", (extract(epoch from b.archived_at) * 1000)::bigint as "archivedMs",
  b.retention, b.withdrawn_reason as "withdrawnReason", (extract(epoch from b.compared_at) * 1000)::bigint as "comparedMs",
  coalesce(i.number_text, '') as "numberText", (extract(epoch from i.approved_at) * 1000)::bigint as "approvedMs", a.name as "approvedByName", i.hash,
  (select count(*) from (${newestChanges}) n where not n.is_back) as changed`;

const from = sql`
  from service.bulletin b
  join service.bulletin_series s on s.county = b.county and s.id = b.series_id
  join platform.organisation o on o.id = b.organisation_id
  join platform.person w on w.id = b.saved_by
  left join service.bulletin_issue i on i.county = b.county and i.bulletin_id = b.id
  left join platform.person a on a.id = i.approved_by`;

export function bulletinBy(tx: Transaction, county: string, id: string): Promise<KeptBulletin | undefined> {
  return tx.first<KeptBulletin>(sql`select ${facts} ${from} where b.county = ${county} and b.id = ${id}`);
}

/** Held until the transaction ends. */
export async function lockBulletin(
  tx: Transaction,
  county: string,
  id: string,
): Promise<KeptBulletin | undefined> {
  await tx.rows(sql`select 1 from service.bulletin where county = ${county} and id = ${id} for update`);
  return bulletinBy(tx, county, id);
}

const COLUMNS = {
  title: sql`b.title`,
  kind: sql`b.kind`,
  standing: sql`b.standing`,
  period: sql`b.from_day`,
  saved: sql`b.saved_at`,
} as const;

export interface BulletinFilter extends Sorting<keyof typeof COLUMNS> {
  readonly county: string;
  readonly kind?: string | undefined;
  readonly standing?: string | undefined;
  readonly search?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export async function listBulletins(tx: Transaction, filter: BulletinFilter) {
  const { search } = filter;
  const wanted = sql`
    where b.county = ${filter.county} ${filter.kind ? sql`and b.kind = ${filter.kind}` : empty}
      ${filter.standing ? sql`and b.standing = ${filter.standing}` : empty}
      ${search ? sql`and (strpos(b.title, ${search}) > 0 or strpos(coalesce(i.number_text, ''), ${search}) > 0)` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${from} ${wanted}`);
  const rows = await tx.rows<KeptBulletin>(sql`
    select ${facts} ${from} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`b.id`, sql`b.created_at desc, b.id desc`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows, total: counted?.total ?? 0 };
}

export interface NewBulletin
  extends Pick<
    KeptBulletin,
    | 'county'
    | 'id'
    | 'organisationId'
    | 'regionCode'
    | 'seriesId'
    | 'kind'
    | 'placeCode'
    | 'placeName'
    | 'from'
    | 'to'
    | 'isPublic'
    | 'isSimulated'
    | 'title'
    | 'content'
  > {
  readonly personId: string;
  readonly at: Date;
}

/** Whether it is new. */
export async function addBulletin(tx: Transaction, added: NewBulletin): Promise<boolean> {
  const { personId, at } = added;
  const count = await tx.run(sql`
    insert into service.bulletin (county, id, organisation_id, region_code, series_id, kind, place_code, place_name, from_day, to_day, is_public,
      is_simulated, title, content, editors, created_by, created_at, saved_by, saved_at)
    values (${added.county}, ${added.id}, ${added.organisationId}, ${added.regionCode}, ${added.seriesId}, ${added.kind}, ${added.placeCode},
      ${added.placeName}, ${added.from}, ${added.to}, ${added.isPublic}, ${added.isSimulated}, ${added.title}, ${JSON.stringify(added.content)},
      array[${personId}]::uuid[], ${personId}, ${at}, ${personId}, ${at}) on conflict (county, id) do nothing`);
  return count > 0;
}

interface Key {
  readonly county: string;
  readonly id: string;
}

interface Saving {
  readonly title: string;
  readonly content: Content;
  readonly isPublic: boolean;
  readonly hand: Readonly<Record<string, HandFigure>>;
  readonly personId: string;
  readonly at: Date;
}

export async function saveBulletin(tx: Transaction, { county, id }: Key, saved: Saving): Promise<void> {
  await tx.run(sql`
    update service.bulletin set title = ${saved.title}, content = ${JSON.stringify(saved.content)}, is_public = ${saved.isPublic},
      hand = ${JSON.stringify(saved.hand)}, revision = revision + 1, saved_by = ${saved.personId}, saved_at = ${saved.at},
      editors = case when ${saved.personId}::uuid = any (editors) then editors else editors || ${saved.personId}::uuid end
    where county = ${county} and id = ${id}`);
}

interface HandingIn {
  readonly title: string;
  readonly figures: readonly KeptFigure[];
  readonly tables: readonly KeptTable[];
  readonly reckonedAt: Date;
}

export async function keepHandedIn(
  tx: Transaction,
  { county, id }: Key,
  { title, figures, tables, reckonedAt }: HandingIn,
): Promise<void> {
  await tx.run(sql`
    update service.bulletin set standing = 'submitted', title = ${title}, figures = ${JSON.stringify(figures)}, tables = ${JSON.stringify(tables)},
      reckoned_at = ${reckonedAt}, revision = revision + 1 where county = ${county} and id = ${id}`);
}

export async function setStanding(
  tx: Transaction,
  { county, id }: Key,
  standing: BulletinStanding,
): Promise<void> {
  await tx.run(sql`
    update service.bulletin set standing = ${standing}, revision = revision + 1 where county = ${county} and id = ${id}`);
}

export interface Issue extends Key {
  readonly numberYear: number;
  readonly number: number;
  readonly numberText: string;
  readonly head: string;
  readonly content: Content;
  readonly figures: readonly KeptFigure[];
  readonly tables: readonly KeptTable[];
  readonly hash: string;
  readonly reckonedAt: Date;
  readonly personId: string;
  readonly at: Date;
}

/** Writes down for good what was approved, with its number. */
export async function issueBulletin(tx: Transaction, issue: Issue): Promise<void> {
  await tx.run(sql`
    insert into service.bulletin_issue (county, bulletin_id, number_text, head, content, figures, tables, hash, reckoned_at, approved_by, approved_at)
    values (${issue.county}, ${issue.id}, ${issue.numberText}, ${issue.head}, ${JSON.stringify(issue.content)}, ${JSON.stringify(issue.figures)},
      ${JSON.stringify(issue.tables)}, ${issue.hash}, ${issue.reckonedAt}, ${issue.personId}, ${issue.at})`);
  await tx.run(sql`
    update service.bulletin set standing = 'approved', number_year = ${issue.numberYear}, number = ${issue.number}, revision = revision + 1,
      compared_at = ${issue.at} where county = ${issue.county} and id = ${issue.id}`);
}

export async function publishBulletin(tx: Transaction, { county, id }: Key, at: Date): Promise<void> {
  await tx.run(sql`
    update service.bulletin set standing = 'published', published_at = ${at}, revision = revision + 1 where county = ${county} and id = ${id}`);
}

export async function archiveBulletin(
  tx: Transaction,
  { county, id }: Key,
  at: Date,
  retention: string,
): Promise<void> {
  await tx.run(sql`
    update service.bulletin set standing = 'archived', archived_at = ${at}, retention = ${retention}, revision = revision + 1
    where county = ${county} and id = ${id}`);
}

export async function withdrawBulletin(tx: Transaction, { county, id }: Key, reason: string): Promise<void> {
  await tx.run(sql`
    update service.bulletin set standing = 'withdrawn', withdrawn_reason = ${reason}, revision = revision + 1
    where county = ${county} and id = ${id}`);
}

export interface BulletinEvent {
  readonly id: string;
  readonly atMs: number;
  readonly personName: string | null;
  readonly act: string;
  readonly words: string;
}

export function eventsOf(tx: Transaction, { county, id }: Key): Promise<readonly BulletinEvent[]> {
  return tx.rows<BulletinEvent>(sql`
    select e.id, (extract(epoch from e.at) * 1000)::bigint as "atMs", p.name as "personName", e.act, e.words
    from service.bulletin_event e left join platform.person p on p.id = e.person_id
    where e.county = ${county} and e.bulletin_id = ${id} order by e.at desc, e.id desc limit 200`);
}

interface NewEvent {
  readonly id: string;
  readonly at: Date;
  readonly personId: string | null;
  readonly act: string;
  readonly words: string;
}

/** Whether it is new: a command that was sent twice has happened once. */
export async function addEvent(tx: Transaction, { county, id }: Key, event: NewEvent): Promise<boolean> {
  const count = await tx.run(sql`
    insert into service.bulletin_event (county, id, bulletin_id, at, person_id, act, words)
    values (${county}, ${event.id}, ${id}, ${event.at}, ${event.personId}, ${event.act}, ${event.words}) on conflict (county, id) do nothing`);
  return count > 0;
}

export interface PublicRow {
  readonly id: string;
  readonly title: string;
  readonly numberText: string;
  readonly organisationName: string;
  readonly publishedMs: number;
  readonly isWithdrawn: boolean;
}

const PUBLIC = sql`b.is_public and b.published_at is not null`;

/** What anybody may read, newest first. */
export async function listPublic(tx: Transaction, county: string, page: number, size: number) {
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from service.bulletin b where b.county = ${county} and ${PUBLIC}`,
  );
  const rows = await tx.rows<PublicRow>(sql`
    select b.id, b.title, i.number_text as "numberText", o.name_zh as "organisationName",
      (extract(epoch from b.published_at) * 1000)::bigint as "publishedMs", b.standing = 'withdrawn' as "isWithdrawn"
    from service.bulletin b join service.bulletin_issue i on i.county = b.county and i.bulletin_id = b.id
    join platform.organisation o on o.id = b.organisation_id
    where b.county = ${county} and ${PUBLIC} order by b.published_at desc, b.id limit ${size} offset ${(page - 1) * size}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

export function publicBulletin(
  tx: Transaction,
  county: string,
  id: string,
): Promise<KeptBulletin | undefined> {
  return tx.first<KeptBulletin>(
    sql`select ${facts} ${from} where b.county = ${county} and b.id = ${id} and ${PUBLIC}`,
  );
}
