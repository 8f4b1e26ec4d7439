// Photos in the database: facts and pictures apart. Whom they are shown to is decided by the database's own rules as well.
import sql from 'sql-template-tag';
import type { Photo } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';
import type { DecodedPhoto } from '../../platform/files/decode-photo.ts';

export interface PhotoKey {
  readonly county: string;
  readonly photoId: string;
}

export interface PhotoSubject {
  readonly subjectKind: Photo['subjectKind'];
  readonly subjectId: string;
}

export interface NewPhoto extends PhotoKey, PhotoSubject {
  readonly placeCode: string;
  /** null for a resident */
  readonly sentBy: string | null;
  readonly sentAt: Date;
  readonly isSimulated: boolean;
}

const facts = sql`
  p.id, p.subject_kind as "subjectKind", p.subject_id as "subjectId", p.place_code as "placeCode",
  case when p.subject_kind = 'inspection' then null else s.name end as "sentByName",
  (extract(epoch from p.sent_at) * 1000)::bigint as "sentMs", p.width, p.height, p.byte_count as "byteCount",
  encode(p.sha256, 'hex') as sha256, p.likeness::text as likeness, p.latitude, p.longitude,
  (extract(epoch from p.taken_at) * 1000)::bigint as "takenMs", p.look`;

/** False when a photo of this id stands there already. */
export async function addPhoto(tx: Transaction, photo: NewPhoto, decoded: DecodedPhoto): Promise<boolean> {
  const { width, height, picture, thumbnail, sha256, likeness, origin } = decoded;
  const added = await tx.run(sql`
    insert into service.photo (county, id, subject_kind, subject_id, place_code, sent_by, sent_at, width, height, byte_count,
      sha256, likeness, latitude, longitude, taken_at, is_simulated)
    values (${photo.county}, ${photo.photoId}, ${photo.subjectKind}, ${photo.subjectId}, ${photo.placeCode}, ${photo.sentBy}, ${photo.sentAt},
      ${width}, ${height}, ${picture.length}, ${sha256}, ${likeness}::bit(64), ${origin.latitude}, ${origin.longitude},
      ${origin.takenMs === null ? null : new Date(origin.takenMs)}, ${photo.isSimulated})
    on conflict (county, id) do nothing`);
  if (added === 0) return false;
  await tx.run(sql`
    insert into service.photo_content (county, id, picture, thumbnail)
    values (${photo.county}, ${photo.photoId}, ${picture}, ${thumbnail})`);
  return true;
}

export function photosOf(
  tx: Transaction,
  county: string,
  { subjectKind, subjectId }: PhotoSubject,
): Promise<readonly Photo[]> {
  return tx.rows<Photo>(sql`
    select ${facts} from service.photo p left join platform.person s on s.id = p.sent_by
    where p.county = ${county} and p.subject_kind = ${subjectKind} and p.subject_id = ${subjectId} order by p.sent_at, p.id`);
}

/** What the acting person may see of it; undefined where that is nothing. */
export function photoOf(tx: Transaction, { county, photoId }: PhotoKey): Promise<Photo | undefined> {
  return tx.first<Photo>(sql`
    select ${facts} from service.photo p left join platform.person s on s.id = p.sent_by
    where p.county = ${county} and p.id = ${photoId}`);
}

export async function pictureOf(
  tx: Transaction,
  { county, photoId }: PhotoKey,
  size: 'picture' | 'thumbnail',
): Promise<Buffer | undefined> {
  const row = await tx.first<{ content: Buffer }>(
    size === 'picture'
      ? sql`select picture as content from service.photo_content where county = ${county} and id = ${photoId}`
      : sql`select thumbnail as content from service.photo_content where county = ${county} and id = ${photoId}`,
  );
  return row?.content;
}

/** Whether the acting person's photo of this id was made of the same file. */
export async function isSamePhoto(
  tx: Transaction,
  { county, photoId }: PhotoKey,
  sha256: Buffer,
): Promise<boolean> {
  const row = await tx.first<{ isSame: boolean }>(sql`
    select sha256 = ${sha256} as "isSame" from service.photo where county = ${county} and id = ${photoId}`);
  return row?.isSame ?? false;
}

export async function countOf(
  tx: Transaction,
  county: string,
  { subjectKind, subjectId }: PhotoSubject,
): Promise<number> {
  const row = await tx.first<{ found: number }>(sql`
    select count(*) as found from service.photo
    where county = ${county} and subject_kind = ${subjectKind} and subject_id = ${subjectId}`);
  return row?.found ?? 0;
}

/** Whether the acting person works where the place is: at it, above it or below it. */
export async function isOwnPlace(tx: Transaction, placeCode: string): Promise<boolean> {
  const row = await tx.first<{ isOwn: boolean }>(sql`
    select service.concerns(${placeCode}, service.reach('county-officer', 'street-officer', 'village-worker', 'volunteer', 'hotline-operator', 'dispatcher', 'mediator')) as "isOwn"`);
  return row?.isOwn ?? false;
}

/** Whether the acting person is the inspector of this visit. */
export async function isOwnInspection(tx: Transaction, visitId: string): Promise<boolean> {
  const row = await tx.first<{ isOwn: boolean }>(
    sql`select ${visitId}::uuid = any (service.my_inspections()) as "isOwn"`,
  );
  return row?.isOwn ?? false;
}

/**
 * Whether what the photo is of can be seen by the acting person; only a case must be there before its photos.
 * @param since a case that they took in themselves since then counts as seen
 */
export async function isSubjectSeen(
  tx: Transaction,
  county: string,
  { subjectKind, subjectId }: PhotoSubject,
  since: Date,
): Promise<boolean> {
  if (subjectKind !== 'case') return true;
  const row = await tx.first(sql`
    select 1 from service.case_file where county = ${county} and id = ${subjectId}
    union all select 1 from service.receipt_of(${county}, ${subjectId}) where received_at >= ${since}`);
  return row !== undefined;
}

/** The nearest of a county, of whatever they are: equal files first, then those that differ in few bits. */
export function photosAlike(
  tx: Transaction,
  { county, photoId }: PhotoKey,
  bitsMost: number,
): Promise<readonly (Photo & { bitsApart: number })[]> {
  return tx.rows<Photo & { bitsApart: number }>(sql`
    select ${facts}, bit_count(p.likeness # this.likeness)::int as "bitsApart"
    from service.photo this
    join service.photo p on p.county = this.county and p.id <> this.id
      and (p.sha256 = this.sha256 or bit_count(p.likeness # this.likeness) <= ${bitsMost})
    left join platform.person s on s.id = p.sent_by
    where this.county = ${county} and this.id = ${photoId}
    order by p.sha256 <> this.sha256, "bitsApart", p.sent_at desc limit 50`);
}

/** False when the acting person may not look at it for the public. */
export async function noteLook(
  tx: Transaction,
  { county, photoId }: PhotoKey,
  look: 'public' | 'private',
  personId: string,
  at: Date,
): Promise<boolean> {
  const changed = await tx.run(sql`
    update service.photo set look = ${look}, looked_by = ${personId}, looked_at = ${at}
    where county = ${county} and id = ${photoId}`);
  return changed === 1;
}
