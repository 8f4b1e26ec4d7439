// Visits in the database: what phones told, whole batches at a time, and the lists that offices read.
import sql, { empty, type Sql } from 'sql-template-tag';
import { VISIT_OUTCOMES } from '#service/outreach';
import type { VisitMessage, VisitRow } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';
import { COUNTED_AT_MOST } from '../reach.ts';

/** Which of the messages this person's phone had told before. */
export async function keptBefore(
  tx: Transaction,
  county: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(
    sql`select id from service.visit_message where county = ${county} and id = any (${ids}::uuid[])`,
  );
  return new Set(rows.map((row) => row.id));
}

/** Answers the messages that are new. One that is told twice side by side waits here for the other. */
export async function noteMessages(
  tx: Transaction,
  county: string,
  personId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(sql`
    insert into service.visit_message (county, id, person_id)
    select ${county}, id, ${personId} from unnest(${ids.toSorted()}::uuid[]) as t(id)
    on conflict (county, id) do nothing returning id`);
  return new Set(rows.map((row) => row.id));
}

/** What the database knows about a message: its household, whose turn it was, who was there last, and whose visit it is. */
export interface Visitable {
  readonly placeCode: string;
  readonly blockId: string;
  readonly isClosed: boolean;
  readonly campaignStanding: 'draft' | 'running' | 'closed' | null;
  readonly mayVisit: boolean;
  readonly lastVisitId: string | null;
  readonly lastPersonId: string | null;
  readonly lastPersonName: string | null;
  readonly lastMs: number | null;
  readonly keptPersonId: string | null;
  readonly keptHouseholdId: string | null;
  readonly keptRevision: number | null;
}

/** By the message's place in the list; a household that is not known is left out. */
export async function visitableOf(
  tx: Transaction,
  county: string,
  messages: readonly VisitMessage[],
): Promise<ReadonlyMap<number, Visitable>> {
  const rows = await tx.rows<Visitable & { nth: number }>(sql`
    select nth, place_code as "placeCode", block_id as "blockId", is_closed as "isClosed", campaign_standing as "campaignStanding",
      may_visit as "mayVisit", last_visit_id as "lastVisitId", last_person_id as "lastPersonId", last_person_name as "lastPersonName",
      (extract(epoch from last_at) * 1000)::bigint as "lastMs", kept_person_id as "keptPersonId", kept_household_id as "keptHouseholdId",
      kept_revision as "keptRevision"
    from service.visitable(${county}, ${messages.map((each) => each.campaignId)}::uuid[], ${messages.map((each) => each.householdId)}::uuid[],
      ${messages.map((each) => each.visitId)}::uuid[], ${messages.map((each) => new Date(each.atMs))}::timestamptz[])`);
  return new Map(rows.map((row) => [row.nth - 1, row]));
}

/** Before anything of a batch is written. */
export async function holdHouseholds(
  tx: Transaction,
  county: string,
  householdIds: readonly string[],
): Promise<void> {
  await tx.rows(sql`select service.hold_households(${county}, ${householdIds}::uuid[])`);
}

/** A message that passed the rules, with where its household stands. */
export interface PlacedMessage {
  readonly message: VisitMessage;
  readonly placeCode: string;
  readonly blockId: string;
}

interface Visited {
  readonly county: string;
  readonly personId: string;
}

/** Each visit once; one that is kept gives way to a higher revision alone. */
export async function saveVisits(
  tx: Transaction,
  { county, personId }: Visited,
  visits: readonly PlacedMessage[],
): Promise<void> {
  const rows = visits.map(({ message, placeCode, blockId }) => ({
    id: message.visitId,
    revision: message.revision,
    campaign_id: message.campaignId,
    place_code: placeCode,
    block_id: blockId,
    household_id: message.householdId,
    at: new Date(message.atMs).toISOString(),
    outcome: message.outcome,
    is_visited: VISIT_OUTCOMES[message.outcome].isVisited,
    is_letter_delivered: message.isLetterDelivered,
    is_card_returned: message.isCardReturned,
    is_explained: message.isExplained,
    come_again_at: message.comeAgainMs === null ? null : new Date(message.comeAgainMs).toISOString(),
    note: message.note,
    latitude: message.place?.latitude ?? null,
    longitude: message.place?.longitude ?? null,
    accuracy_metres: message.place?.accuracyMetres ?? null,
    photo_ids: message.photos.map((photo) => photo.id),
    requests: message.requests.length,
  }));
  await tx.run(sql`
    insert into service.visit (county, id, revision, campaign_id, place_code, block_id, household_id, person_id, at, outcome, is_visited,
      is_letter_delivered, is_card_returned, is_explained, come_again_at, note, latitude, longitude, accuracy_metres, photo_ids, requests)
    select ${county}, t.id, t.revision, t.campaign_id, t.place_code, t.block_id, t.household_id, ${personId}, t.at, t.outcome, t.is_visited,
      t.is_letter_delivered, t.is_card_returned, t.is_explained, t.come_again_at, t.note, t.latitude, t.longitude, t.accuracy_metres,
      t.photo_ids, t.requests
    from json_to_recordset(${JSON.stringify(rows)}::json) as t(id uuid, revision int, campaign_id uuid, place_code text, block_id uuid,
      household_id uuid, at timestamptz, outcome text, is_visited boolean, is_letter_delivered boolean, is_card_returned boolean,
      is_explained boolean, come_again_at timestamptz, note text, latitude float8, longitude float8, accuracy_metres float8,
      photo_ids uuid[], requests smallint)
    on conflict (county, id) do update set revision = excluded.revision, at = excluded.at, outcome = excluded.outcome,
      is_visited = excluded.is_visited, is_letter_delivered = excluded.is_letter_delivered, is_card_returned = excluded.is_card_returned,
      is_explained = excluded.is_explained, come_again_at = excluded.come_again_at, note = excluded.note, latitude = excluded.latitude,
      longitude = excluded.longitude, accuracy_metres = excluded.accuracy_metres, photo_ids = excluded.photo_ids,
      requests = greatest(visit.requests, excluded.requests), is_checked = false
    where visit.revision < excluded.revision`);
}

/** Photos and requests have ids of their own and are only ever added. */
export async function addPhotos(
  tx: Transaction,
  { county, personId }: Visited,
  visits: readonly PlacedMessage[],
): Promise<void> {
  const photos = visits.flatMap(({ message, placeCode }) =>
    message.photos.map((photo) => ({
      ...photo,
      visit: message.visitId,
      place: placeCode,
      atMs: message.atMs,
    })),
  );
  if (photos.length === 0) return;
  await tx.run(sql`
    insert into service.visit_photo (county, id, visit_id, person_id, place_code, sha256, likeness, taken_at)
    select ${county}, t.id, t.visit, ${personId}, t.place, t.sha256, t.likeness, t.at
    from unnest(${photos.map((each) => each.id)}::uuid[], ${photos.map((each) => each.visit)}::uuid[], ${photos.map((each) => each.place)}::text[],
      ${photos.map((each) => each.sha256)}::text[], ${photos.map((each) => each.likeness)}::text[],
      ${photos.map((each) => new Date(each.atMs))}::timestamptz[]) as t(id, visit, place, sha256, likeness, at)
    on conflict (county, id) do nothing`);
}

export async function addRequests(
  tx: Transaction,
  { county, personId }: Visited,
  visits: readonly PlacedMessage[],
): Promise<void> {
  const requests = visits.flatMap(({ message, placeCode }) =>
    message.requests.map((request) => ({ ...request, message, place: placeCode })),
  );
  if (requests.length === 0) return;
  await tx.run(sql`
    insert into service.visit_request (county, id, visit_id, campaign_id, household_id, place_code, kind, text, taken_at, person_id)
    select ${county}, t.id, t.visit, t.campaign, t.household, t.place, t.kind, t.text, t.at, ${personId}
    from unnest(${requests.map((each) => each.id)}::uuid[], ${requests.map((each) => each.message.visitId)}::uuid[],
      ${requests.map((each) => each.message.campaignId)}::uuid[], ${requests.map((each) => each.message.householdId)}::uuid[],
      ${requests.map((each) => each.place)}::text[], ${requests.map((each) => each.kind)}::text[], ${requests.map((each) => each.text)}::text[],
      ${requests.map((each) => new Date(each.message.atMs))}::timestamptz[]) as t(id, visit, campaign, household, place, kind, text, at)
    on conflict (county, id) do nothing`);
}

/** A visit as lists show it; `v` is the visit. */
const facts = sql`
  v.id, v.household_id as "householdId", h.address, v.place_code as "placeCode", v.campaign_id as "campaignId", v.person_id as "personId",
  w.name as "personName", (extract(epoch from v.at) * 1000)::bigint as "atMs", (extract(epoch from v.received_at) * 1000)::bigint as "receivedMs",
  v.outcome, v.is_letter_delivered as "isLetterDelivered", v.is_card_returned as "isCardReturned", v.is_explained as "isExplained",
  (extract(epoch from v.come_again_at) * 1000)::bigint as "comeAgainMs", v.note, v.photo_ids as "photoIds", v.requests,
  array(select m.kind from service.visit_mark m where m.county = v.county and m.visit_id = v.id order by m.kind) as marks`;

const joins = sql`
  join service.household h on h.county = v.county and h.id = v.household_id join platform.person w on w.id = v.person_id`;

const COLUMNS = { time: sql`v.at`, outcome: sql`v.outcome` } as const;

export interface VisitFilter extends Sorting<keyof typeof COLUMNS> {
  readonly campaignId?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly personId?: string | undefined;
  readonly outcome?: VisitMessage['outcome'] | undefined;
  readonly page: number;
  readonly size: number;
}

/**
 * Newest first, or as wanted.
 * @param villages those of an office that is smaller than its county: the newest of each are laid together, which reads no more
 * than a page of each; undefined where the whole county is read in its own order
 */
export async function listVisits(
  tx: Transaction,
  county: string,
  filter: VisitFilter,
  villages: readonly string[] | undefined,
): Promise<{ rows: VisitRow[]; counted: number | undefined }> {
  const wanted = sql`
    from service.visit v where v.county = ${county} ${filter.placeCode ? sql`and v.place_code = ${filter.placeCode}` : empty}
      ${filter.campaignId ? sql`and v.campaign_id = ${filter.campaignId}` : empty}
      ${filter.personId ? sql`and v.person_id = ${filter.personId}` : empty}
      ${filter.outcome ? sql`and v.outcome = ${filter.outcome}` : empty}`;
  const { page, size } = filter;
  const some = villages ? among(wanted, villages) : sql`(select 1 ${wanted}) v`;
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from (select 1 from ${some} limit ${COUNTED_AT_MOST + 1}) counted`,
  );
  const order = sortedBy(filter, COLUMNS, sql`v.id`, sql`v.at desc, v.id`);
  const chosen = villages
    ? ofVillages(wanted, villages, order, page * size)
    : sql`(select v.id, v.at, v.outcome ${wanted})`;
  const rows = await tx.rows<VisitRow>(sql`
    select ${facts}
    from (select v.id from ${chosen} v order by ${order} limit ${size} offset ${(page - 1) * size}) own
    join service.visit v on v.county = ${county} and v.id = own.id ${joins}
    order by ${order}`);
  return { rows: [...rows], counted: counted?.total };
}

function ofVillages(wanted: Sql, villages: readonly string[], order: Sql, rows: number): Sql {
  return sql`(
    select v.id, v.at, v.outcome from unnest(${villages}::text[]) as p(code)
    cross join lateral (select v.id, v.at, v.outcome ${wanted} and v.place_code = p.code order by ${order} limit ${rows}) v)`;
}

function among(wanted: Sql, villages: readonly string[]): Sql {
  return sql`unnest(${villages}::text[]) as p(code) cross join lateral (select 1 ${wanted} and v.place_code = p.code) v`;
}

export function visitsOfHousehold(
  tx: Transaction,
  county: string,
  householdId: string,
): Promise<readonly VisitRow[]> {
  return tx.rows<VisitRow>(sql`
    select ${facts} from service.visit v ${joins} where v.county = ${county} and v.household_id = ${householdId}
    order by v.at desc, v.id limit 200`);
}

export function visitsById(
  tx: Transaction,
  county: string,
  ids: readonly string[],
): Promise<readonly VisitRow[]> {
  return tx.rows<VisitRow>(
    sql`select ${facts} from service.visit v ${joins} where v.county = ${county} and v.id = any (${ids}::uuid[])`,
  );
}
