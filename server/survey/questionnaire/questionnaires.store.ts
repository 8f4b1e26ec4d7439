// Questionnaires and their versions in the database.

import sql from 'sql-template-tag';
import type { FormHead, Questionnaire } from '#survey/questionnaire';
import type { Transaction } from '../../platform/database.ts';

const versionFacts = sql`
  v.id, v.number, v.revision, v.hash, v.is_usable as "isUsable",
  (extract(epoch from v.saved_at) * 1000)::bigint as "savedMs", p.name as "savedByName",
  (extract(epoch from v.used_at) * 1000)::bigint as "usedMs"`;

export interface VersionFacts {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly hash: string;
  readonly isUsable: boolean;
  readonly savedMs: number;
  readonly savedByName: string;
  readonly usedMs: number | null;
}

interface QuestionnaireRow {
  readonly questionnaireId: string;
  readonly title: string;
  readonly organisationName: string;
  readonly questions: number;
}

/** Each questionnaire in the reach of the roles, with its latest version. */
export function listQuestionnaires(
  tx: Transaction,
  reach: readonly string[],
): Promise<readonly (QuestionnaireRow & VersionFacts)[]> {
  return tx.rows<QuestionnaireRow & VersionFacts>(sql`
    select q.id as "questionnaireId", q.title, o.name_zh as "organisationName", jsonb_array_length(v.content->'questions') as questions, ${versionFacts}
    from survey.questionnaire q
    join platform.organisation o on o.id = q.organisation_id
    join lateral (select * from survey.questionnaire_version w where w.questionnaire_id = q.id order by number desc limit 1) v on true
    join platform.person p on p.id = v.saved_by
    where o.path && ${reach}::uuid[] order by v.saved_at desc`);
}

export interface OwnedQuestionnaire {
  readonly id: string;
  readonly title: string;
  readonly path: readonly string[];
}

export function questionnaireOf(tx: Transaction, id: string): Promise<OwnedQuestionnaire | undefined> {
  return tx.first<OwnedQuestionnaire>(sql`
    select q.id, q.title, o.path from survey.questionnaire q join platform.organisation o on o.id = q.organisation_id where q.id = ${id}`);
}

/** Held until the transaction ends: two new versions at once come one after the other. */
export async function lockQuestionnaire(tx: Transaction, id: string): Promise<void> {
  await tx.rows(sql`select 1 from survey.questionnaire where id = ${id} for update`);
}

export function versionsOf(tx: Transaction, questionnaireId: string): Promise<readonly VersionFacts[]> {
  return tx.rows<VersionFacts>(sql`
    select ${versionFacts} from survey.questionnaire_version v join platform.person p on p.id = v.saved_by
    where v.questionnaire_id = ${questionnaireId} order by v.number desc`);
}

export interface Version extends VersionFacts {
  readonly questionnaireId: string;
  readonly title: string;
  readonly outlineText: string;
  readonly content: Questionnaire;
  readonly form: FormHead;
  readonly path: readonly string[];
}

/** Held until the transaction ends: what is read of the version after this stays as it was read. */
export async function lockVersion(tx: Transaction, id: string): Promise<void> {
  await tx.rows(sql`select 1 from survey.questionnaire_version where id = ${id} for update`);
}

export function versionOf(tx: Transaction, id: string): Promise<Version | undefined> {
  return tx.first<Version>(sql`
    select ${versionFacts}, q.id as "questionnaireId", q.title, v.outline_text as "outlineText", v.content, o.path,
      jsonb_build_object('formNumber', coalesce(f.form_number, ''), 'issuedBy', coalesce(f.issued_by, ''),
        'approvalNumber', coalesce(f.approval_number, ''), 'validUntil', coalesce(f.valid_until, '')) as form
    from survey.questionnaire_version v
    join survey.questionnaire q on q.id = v.questionnaire_id
    join platform.organisation o on o.id = q.organisation_id
    join platform.person p on p.id = v.saved_by
    left join survey.form_head f on f.version_id = v.id
    where v.id = ${id}`);
}

export async function saveFormHead(
  tx: Transaction,
  versionId: string,
  personId: string,
  head: FormHead,
): Promise<void> {
  await tx.run(sql`
    insert into survey.form_head (version_id, form_number, issued_by, approval_number, valid_until, saved_by)
    values (${versionId}, ${head.formNumber}, ${head.issuedBy}, ${head.approvalNumber}, ${head.validUntil}, ${personId})
    on conflict (version_id) do update set form_number = excluded.form_number, issued_by = excluded.issued_by,
      approval_number = excluded.approval_number, valid_until = excluded.valid_until, saved_by = excluded.saved_by, saved_at = now()`);
}

interface NewQuestionnaire {
  readonly id: string;
  readonly organisationId: string;
  readonly title: string;
  readonly personId: string;
}

/** False when it stands there already. */
export async function addQuestionnaire(tx: Transaction, questionnaire: NewQuestionnaire): Promise<boolean> {
  const added = await tx.run(sql`
    insert into survey.questionnaire (id, organisation_id, title, created_by)
    values (${questionnaire.id}, ${questionnaire.organisationId}, ${questionnaire.title}, ${questionnaire.personId})
    on conflict (id) do nothing`);
  return added === 1;
}

export async function renameQuestionnaire(tx: Transaction, id: string, title: string): Promise<void> {
  await tx.run(sql`update survey.questionnaire set title = ${title} where id = ${id}`);
}

export interface VersionContent {
  readonly outlineText: string;
  readonly content: Questionnaire;
  readonly hash: string;
  readonly isUsable: boolean;
}

interface NewVersion extends VersionContent {
  readonly id: string;
  readonly questionnaireId: string;
  readonly number: number;
  readonly personId: string;
}

/** False when its id is in use already. */
export async function addVersion(tx: Transaction, version: NewVersion): Promise<boolean> {
  const added = await tx.run(sql`
    insert into survey.questionnaire_version (id, questionnaire_id, number, outline_text, content, hash, is_usable, saved_by)
    values (${version.id}, ${version.questionnaireId}, ${version.number}, ${version.outlineText}, ${JSON.stringify(version.content)},
            ${version.hash}, ${version.isUsable}, ${version.personId})
    on conflict (id) do nothing`);
  return added === 1;
}

/** The new revision, or undefined when `revision` is no longer the one that was read. */
export async function saveVersion(
  tx: Transaction,
  id: string,
  revision: number,
  personId: string,
  saved: VersionContent,
): Promise<number | undefined> {
  const row = await tx.first<{ revision: number }>(sql`
    update survey.questionnaire_version
    set outline_text = ${saved.outlineText}, content = ${JSON.stringify(saved.content)}, hash = ${saved.hash}, is_usable = ${saved.isUsable},
        revision = revision + 1, saved_by = ${personId}, saved_at = now()
    where id = ${id} and revision = ${revision} returning revision`);
  return row?.revision;
}

/** From its first use on, a version never changes. */
export async function markUsed(tx: Transaction, id: string): Promise<void> {
  await tx.run(
    sql`update survey.questionnaire_version set used_at = now() where id = ${id} and used_at is null`,
  );
}
