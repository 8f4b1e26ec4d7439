// Materials and their versions, with what the wording check found in them, in the database.
import sql, { empty } from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { Channel, MaterialKind, MaterialStanding, Mend, WordingFinding } from '#service/outreach';
import type { MaterialVersion } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';

export interface MaterialRow {
  readonly county: string;
  readonly id: string;
  readonly kind: MaterialKind;
  readonly title: string;
  readonly organisationName: Bilingual;
  readonly regionCode: string;
  readonly isSimulated: boolean;
  readonly versions: number;
  readonly latest: {
    readonly id: string;
    readonly number: number;
    readonly language: MaterialVersion['language'];
    readonly channel: Channel;
    readonly standing: MaterialStanding;
    readonly findings: number;
  };
  readonly postings: number;
  readonly createdMs: number;
}

const COLUMNS = {
  title: sql`m.title`,
  kind: sql`m.kind`,
  channel: sql`l.channel`,
  standing: sql`l.standing`,
  postings: sql`postings`,
} as const;
export type MaterialColumn = keyof typeof COLUMNS;

interface Filter extends Sorting<MaterialColumn> {
  readonly county: string;
  readonly kind?: MaterialKind | undefined;
  readonly standing?: MaterialStanding | undefined;
  readonly channel?: Channel | undefined;
  readonly language?: MaterialVersion['language'] | undefined;
  readonly page: number;
  readonly size: number;
}

const latest = sql`
  join lateral (
    select v.id, v.number, v.language, v.channel, v.standing, jsonb_array_length(v.findings) as findings
    from service.material_version v where v.county = m.county and v.material_id = m.id order by v.number desc limit 1) l on true`;

const facts = sql`
  m.county, m.id, m.kind, m.title, json_build_object('zh', o.name_zh, 'en', o.name_en) as "organisationName", m.region_code as "regionCode", m.is_simulated as "isSimulated",
  l.number as versions, json_build_object('id', l.id, 'number', l.number, 'language', l.language, 'channel', l.channel,
    'standing', l.standing, 'findings', l.findings) as latest,
  (select count(*) from service.posting p join service.material_version v on v.county = p.county and v.id = p.material_version_id
   where v.county = m.county and v.material_id = m.id) as postings,
  (extract(epoch from m.created_at) * 1000)::bigint as "createdMs"`;

export async function listMaterials(
  tx: Transaction,
  filter: Filter,
): Promise<{ rows: MaterialRow[]; total: number }> {
  const wanted = sql`
    from service.material m join platform.organisation o on o.id = m.organisation_id ${latest}
    where m.county = ${filter.county} ${filter.kind ? sql`and m.kind = ${filter.kind}` : empty}
      ${filter.standing ? sql`and l.standing = ${filter.standing}` : empty}
      ${filter.channel ? sql`and l.channel = ${filter.channel}` : empty}
      ${filter.language ? sql`and l.language = ${filter.language}` : empty}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const rows = await tx.rows<MaterialRow>(sql`
    select ${facts} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`m.id`, sql`m.created_at desc, m.id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

export function materialOf(tx: Transaction, county: string, id: string): Promise<MaterialRow | undefined> {
  return tx.first<MaterialRow>(sql`
    select ${facts} from service.material m join platform.organisation o on o.id = m.organisation_id ${latest}
    where m.county = ${county} and m.id = ${id}`);
}

const versionFacts = sql`
  v.id, v.number, v.language, v.channel, v.text, v.standing, v.findings, v.mends, v.revision,
  (extract(epoch from v.saved_at) * 1000)::bigint as "savedMs", s.name as "savedByName",
  (extract(epoch from v.approved_at) * 1000)::bigint as "approvedMs", a.name as "approvedByName"`;

const versionFrom = sql`
  from service.material_version v join platform.person s on s.id = v.saved_by left join platform.person a on a.id = v.approved_by`;

export function versionsOf(
  tx: Transaction,
  county: string,
  materialId: string,
): Promise<readonly MaterialVersion[]> {
  return tx.rows<MaterialVersion>(sql`
    select ${versionFacts} ${versionFrom} where v.county = ${county} and v.material_id = ${materialId} order by v.number desc`);
}

export interface KeptVersion extends MaterialVersion {
  readonly materialId: string;
  readonly regionCode: string;
  readonly title: string;
}

/** Held until the transaction ends. */
export async function lockVersion(
  tx: Transaction,
  county: string,
  id: string,
): Promise<KeptVersion | undefined> {
  await tx.rows(
    sql`select 1 from service.material_version where county = ${county} and id = ${id} for update`,
  );
  return versionOf(tx, county, id);
}

export function versionOf(tx: Transaction, county: string, id: string): Promise<KeptVersion | undefined> {
  return tx.first<KeptVersion>(sql`
    select ${versionFacts}, v.material_id as "materialId", m.region_code as "regionCode", m.title
    ${versionFrom} join service.material m on m.county = v.county and m.id = v.material_id
    where v.county = ${county} and v.id = ${id}`);
}

interface NewMaterial {
  readonly county: string;
  readonly id: string;
  readonly organisationId: string;
  readonly regionCode: string;
  readonly kind: MaterialKind;
  readonly title: string;
  readonly isSimulated: boolean;
  readonly personId: string;
}

/** False when it stands there already: the same command sent twice. */
export async function addMaterial(tx: Transaction, material: NewMaterial): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.material (county, id, organisation_id, region_code, kind, title, is_simulated, created_by)
    values (${material.county}, ${material.id}, ${material.organisationId}, ${material.regionCode}, ${material.kind},
            ${material.title}, ${material.isSimulated}, ${material.personId})
    on conflict (county, id) do nothing`);
  return added === 1;
}

interface NewVersion {
  readonly county: string;
  readonly materialId: string;
  readonly id: string;
  readonly number: number;
  readonly language: string;
  readonly channel: Channel;
  readonly text: string;
  readonly findings: readonly WordingFinding[];
  readonly personId: string;
}

export async function addVersion(tx: Transaction, version: NewVersion): Promise<void> {
  await tx.run(sql`
    insert into service.material_version (county, id, material_id, number, language, channel, text, findings, saved_by)
    values (${version.county}, ${version.id}, ${version.materialId}, ${version.number}, ${version.language}, ${version.channel},
            ${version.text}, ${JSON.stringify(version.findings)}, ${version.personId})
    on conflict (county, id) do nothing`);
}

interface SavedText {
  readonly channel: Channel;
  readonly text: string;
  readonly findings: readonly WordingFinding[];
  readonly mends: readonly Mend[];
  readonly personId: string;
  readonly at: Date;
}

export async function saveVersion(
  tx: Transaction,
  county: string,
  id: string,
  saved: SavedText,
): Promise<void> {
  await tx.run(sql`
    update service.material_version set channel = ${saved.channel}, text = ${saved.text}, findings = ${JSON.stringify(saved.findings)},
      mends = mends || ${JSON.stringify(saved.mends)}::jsonb, revision = revision + 1, saved_by = ${saved.personId}, saved_at = ${saved.at}
    where county = ${county} and id = ${id}`);
}

/** What the check finds today, in a version that somebody wanted to approve. */
export async function saveFindings(
  tx: Transaction,
  county: string,
  id: string,
  findings: readonly WordingFinding[],
): Promise<void> {
  await tx.run(
    sql`update service.material_version set findings = ${JSON.stringify(findings)} where county = ${county} and id = ${id}`,
  );
}

export async function approveVersion(
  tx: Transaction,
  county: string,
  id: string,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    update service.material_version set standing = 'approved', findings = '[]', approved_by = ${personId}, approved_at = ${at}
    where county = ${county} and id = ${id}`);
}

export async function withdrawVersion(tx: Transaction, county: string, id: string): Promise<void> {
  await tx.run(
    sql`update service.material_version set standing = 'withdrawn' where county = ${county} and id = ${id}`,
  );
}
