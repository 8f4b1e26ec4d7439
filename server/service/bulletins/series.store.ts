// Red heads and runs of numbers, and templates of an office's own, in the database.
import sql from 'sql-template-tag';
import type { BulletinKind, Content, SeriesForm } from '#service/supervision/bulletins';
import type { BulletinSeries } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

export function seriesOf(tx: Transaction, county: string, year: number): Promise<readonly BulletinSeries[]> {
  return tx.rows<BulletinSeries>(sql`
    select s.id, s.form, s.head, s.word, s.region_code as "regionCode", o.name_zh as "organisationName", ${year}::integer as year,
      coalesce(c.last, 0) as last
    from service.bulletin_series s join platform.organisation o on o.id = s.organisation_id
    left join service.bulletin_counter c on c.county = s.county and c.series_id = s.id and c.year = ${year}
    where s.county = ${county} and s.is_open order by s.created_at, s.id`);
}

export interface KeptSeries {
  readonly id: string;
  readonly form: SeriesForm;
  readonly head: string;
  readonly word: string;
  readonly organisationId: string;
  readonly regionCode: string;
}

export function seriesBy(tx: Transaction, county: string, id: string): Promise<KeptSeries | undefined> {
  return tx.first<KeptSeries>(sql`
    select id, form, head, word, organisation_id as "organisationId", region_code as "regionCode" from service.bulletin_series
    where county = ${county} and id = ${id} and is_open`);
}

interface NewSeries extends KeptSeries {
  readonly county: string;
  readonly personId: string;
}

/** Whether it is new. */
export async function addSeries(tx: Transaction, series: NewSeries): Promise<boolean> {
  const { county, id, organisationId, regionCode, form, head, word, personId } = series;
  const added = await tx.run(sql`
    insert into service.bulletin_series (county, id, organisation_id, region_code, form, head, word, created_by)
    values (${county}, ${id}, ${organisationId}, ${regionCode}, ${form}, ${head}, ${word}, ${personId}) on conflict (county, id) do nothing`);
  return added > 0;
}

export async function beginCounter(
  tx: Transaction,
  county: string,
  seriesId: string,
  year: number,
  givenBefore: number,
): Promise<void> {
  await tx.run(sql`
    insert into service.bulletin_counter (county, series_id, year, last, given_before) values (${county}, ${seriesId}, ${year}, ${givenBefore}, ${givenBefore})
    on conflict (county, series_id, year) do nothing`);
}

/** The next number of a year. The row is held until the transaction ends: one that fails gives its number back. */
export async function nextNumber(
  tx: Transaction,
  county: string,
  seriesId: string,
  year: number,
): Promise<number> {
  const row = await tx.first<{ last: number }>(sql`
    insert into service.bulletin_counter as c (county, series_id, year, last) values (${county}, ${seriesId}, ${year}, 1)
    on conflict (county, series_id, year) do update set last = c.last + 1 returning last`);
  if (!row) throw new Error('no number came back');
  return row.last;
}

export interface OwnTemplate {
  readonly id: string;
  readonly kind: BulletinKind;
  readonly name: string;
  readonly content: Content;
}

export function templatesOf(tx: Transaction, county: string): Promise<readonly OwnTemplate[]> {
  return tx.rows<OwnTemplate>(sql`
    select id, kind, name, content from service.bulletin_template where county = ${county} and is_open order by created_at desc, id limit 100`);
}

interface NewTemplate extends OwnTemplate {
  readonly county: string;
  readonly organisationId: string;
  readonly regionCode: string;
  readonly personId: string;
}

export async function addTemplate(tx: Transaction, template: NewTemplate): Promise<void> {
  const { county, id, organisationId, regionCode, kind, name, content, personId } = template;
  await tx.run(sql`
    insert into service.bulletin_template (county, id, organisation_id, region_code, kind, name, content, created_by)
    values (${county}, ${id}, ${organisationId}, ${regionCode}, ${kind}, ${name}, ${JSON.stringify(content)}, ${personId})
    on conflict (county, id) do nothing`);
}

export async function organisationNamed(tx: Transaction, id: string): Promise<string> {
  const row = await tx.first<{ name: string }>(
    sql`select name_zh as name from platform.organisation where id = ${id}`,
  );
  return row?.name ?? '';
}
