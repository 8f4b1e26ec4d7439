// Reports of being coached in the database. They come from nobody, and only the survey centre reads them.
import sql from 'sql-template-tag';
import type { CoachingReport } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import type { DecodedPhoto } from '../../platform/files/decode-photo.ts';

export interface NewReport {
  readonly county: string;
  readonly id: string;
  readonly receivedAt: Date;
  readonly words: string;
  readonly channel: string | null;
  readonly byWhom: string;
  readonly placeCode: string | null;
  readonly toldWhen: string;
  readonly kinds: readonly string[];
  readonly isSimulated: boolean;
  /** the number that called in a survey's name */
  readonly caller?: { readonly sealed: Buffer; readonly masked: string };
}

/** False when it stands there already. */
export async function addReport(tx: Transaction, report: NewReport): Promise<boolean> {
  const added = await tx.run(sql`
    insert into survey.coaching_report (county, id, received_at, words, channel, by_whom, place_code, told_when, kinds, is_simulated, caller_sealed, caller_masked)
    values (${report.county}, ${report.id}, ${report.receivedAt}, ${report.words}, ${report.channel}, ${report.byWhom}, ${report.placeCode},
      ${report.toldWhen}, ${report.kinds}::text[], ${report.isSimulated}, ${report.caller?.sealed ?? null}, ${report.caller?.masked ?? null})
    on conflict (county, id) do nothing`);
  return added === 1;
}

export async function addReportPhoto(
  tx: Transaction,
  { county, id }: Pick<NewReport, 'county' | 'id'>,
  photoId: string,
  { picture, thumbnail }: DecodedPhoto,
): Promise<void> {
  await tx.run(sql`
    insert into survey.coaching_photo (county, id, report_id, picture, thumbnail)
    values (${county}, ${photoId}, ${id}, ${picture}, ${thumbnail})`);
}

interface Filter {
  readonly county?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly standing?: 'new' | 'looked-at' | undefined;
  readonly page: number;
  readonly size: number;
}

/** Newest first. */
export async function listReports(
  tx: Transaction,
  filter: Filter,
): Promise<{ rows: CoachingReport[]; total: number }> {
  const where = sql`
    where (${filter.county ?? null}::text is null or r.county = ${filter.county ?? null})
      and (${filter.placeCode ?? null}::text is null or starts_with(r.place_code, ${filter.placeCode ?? null}))
      and (${filter.standing ?? null}::text is null or (r.looked_at is null) = (${filter.standing ?? null} = 'new'))`;
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from survey.coaching_report r ${where}`,
  );
  const rows = await tx.rows<CoachingReport>(sql`
    select r.county, r.id, (extract(epoch from r.received_at) * 1000)::bigint as "receivedMs", r.words, r.channel, r.by_whom as "byWhom",
      r.place_code as "placeCode", (select o.name_zh from platform.organisation o where o.region_code = r.place_code limit 1) as "placeName",
      r.told_when as "toldWhen", r.kinds, r.caller_masked as "callerMasked", r.is_simulated as "isSimulated", r.look_text as "lookText", p.name as "lookedByName",
      (extract(epoch from r.looked_at) * 1000)::bigint as "lookedMs",
      (select coalesce(array_agg(f.id order by f.id), '{}') from survey.coaching_photo f where f.county = r.county and f.report_id = r.id) as "photoIds"
    from survey.coaching_report r left join platform.person p on p.id = r.looked_by ${where}
    order by r.received_at desc, r.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

export async function reportPhotoOf(
  tx: Transaction,
  county: string,
  photoId: string,
): Promise<Buffer | undefined> {
  const row = await tx.first<{ picture: Buffer }>(
    sql`select picture from survey.coaching_photo where county = ${county} and id = ${photoId}`,
  );
  return row?.picture;
}

export async function callerOf(tx: Transaction, county: string, id: string): Promise<Buffer | undefined> {
  const row = await tx.first<{ sealed: Buffer | null }>(
    sql`select caller_sealed as sealed from survey.coaching_report where county = ${county} and id = ${id}`,
  );
  return row?.sealed ?? undefined;
}

/** False when there is no such report for the acting person. */
export async function noteReportLook(
  tx: Transaction,
  { county, reportId }: { readonly county: string; readonly reportId: string },
  text: string,
  personId: string,
  at: Date,
): Promise<boolean> {
  const changed = await tx.run(sql`
    update survey.coaching_report set look_text = ${text}, looked_by = ${personId}, looked_at = ${at}
    where county = ${county} and id = ${reportId}`);
  return changed === 1;
}
