// Writing questionnaires: the outline text is the truth, what is read from it is kept beside it with its hash.
import { createHash } from 'node:crypto';
import { canonicalJson, ok, type Result } from '#base';
import {
  type FormHead,
  isUsable,
  NO_FORM_HEAD,
  type Questionnaire,
  readOutline,
} from '#survey/questionnaire';
import type { Nothing, Permission } from '#wire';
import { type Actor, mayWithin, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House, NO_COUNTY } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { problem } from '../problems.ts';
import {
  addQuestionnaire,
  addVersion,
  listQuestionnaires,
  lockQuestionnaire,
  lockVersion,
  questionnaireOf,
  renameQuestionnaire,
  saveFormHead,
  saveVersion,
  type Version,
  type VersionContent,
  versionOf,
  versionsOf,
} from './questionnaires.store.ts';

/** SHA-256 of the canonical JSON, hexadecimal. */
export function hashOf(questionnaire: Questionnaire): string {
  return createHash('sha256').update(canonicalJson(questionnaire)).digest('hex');
}

function contentOf(title: string, outlineText: string): VersionContent {
  const { questionnaire, findings } = readOutline(outlineText);
  const content = { ...questionnaire, title: questionnaire.title || title };
  return { outlineText, content, hash: hashOf(content), isUsable: isUsable(findings) };
}

export async function questionnairesFor(house: House, actor: Actor) {
  const rows = await house.database.transaction('survey', actor.personId, (tx) =>
    listQuestionnaires(tx, reachOf(actor, 'questionnaire.read')),
  );
  return ok({
    rows: rows.map(({ questionnaireId, title, organisationName, questions, ...latest }) => ({
      id: questionnaireId,
      title,
      organisationName,
      questions,
      latest,
    })),
  });
}

async function reachable(tx: Transaction, actor: Actor, permission: Permission, id: string) {
  const found = await questionnaireOf(tx, id);
  if (!found || !mayWithin(actor, permission, found.path))
    return refuse(platformProblem('not-found', { what: '问卷 / questionnaire' }));
  return found;
}

/** Locked before it is read, so that whether it is used cannot change under whoever asks. Problem: `not-found`. */
export async function writableVersion(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  id: string,
): Promise<Version> {
  await lockVersion(tx, id);
  return reachableVersion(tx, actor, permission, id);
}

async function reachableVersion(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  id: string,
): Promise<Version> {
  const found = await versionOf(tx, id);
  if (!found || !mayWithin(actor, permission, found.path))
    return refuse(platformProblem('not-found', { what: '问卷版本 / version' }));
  return found;
}

export function questionnaireFor(house: House, actor: Actor, id: string) {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    const { title } = await reachable(tx, actor, 'questionnaire.read', id);
    return ok({ id, title, versions: [...(await versionsOf(tx, id))] });
  });
}

export function versionFor(house: House, actor: Actor, id: string) {
  return house.database.transaction('survey', actor.personId, async (tx) =>
    ok(await reachableVersion(tx, actor, 'questionnaire.read', id)),
  );
}

interface NewQuestionnaire {
  readonly id: string;
  readonly versionId: string;
  readonly title: string;
  readonly outlineText: string;
}

/** Sent twice, it adds one questionnaire. Problem: `id-taken`, when the version's id is another's. */
export async function addQuestionnaireBy(
  house: House,
  actor: Actor,
  wanted: NewQuestionnaire,
): Promise<Result<Nothing>> {
  const organisationId = reachOf(actor, 'questionnaire.write')[0] ?? '';
  const act = { county: NO_COUNTY, action: 'questionnaire-added', subject: wanted.id };
  await change(house, 'survey', actor, act, async (tx) => {
    const isNew = await addQuestionnaire(tx, {
      id: wanted.id,
      organisationId,
      title: wanted.title,
      personId: actor.personId,
    });
    const version = { id: wanted.versionId, questionnaireId: wanted.id, number: 1, personId: actor.personId };
    const content = contentOf(wanted.title, wanted.outlineText);
    if (isNew && !(await addVersion(tx, { ...version, ...content })))
      refuse(platformProblem('id-taken', {}, 'versionId'));
  });
  return ok({});
}

interface SavedText {
  readonly revision: number;
  readonly title: string;
  readonly outlineText: string;
}

/** Problems: `version-used`, `version-changed-meanwhile`. The same text sent again is no conflict. */
export function saveVersionBy(house: House, actor: Actor, id: string, saved: SavedText) {
  const content = contentOf(saved.title, saved.outlineText);
  return change(
    house,
    'survey',
    actor,
    { county: NO_COUNTY, action: 'version-saved', subject: id, details: { hash: content.hash } },
    async (tx) => {
      const version = await writableVersion(tx, actor, 'questionnaire.write', id);
      if (version.usedMs !== null) refuse(problem('version-used', {}));
      await renameQuestionnaire(tx, version.questionnaireId, saved.title);
      const isSentAgain =
        version.outlineText === saved.outlineText && version.revision === saved.revision + 1;
      const revision = isSentAgain
        ? version.revision
        : await saveVersion(tx, id, saved.revision, actor.personId, content);
      if (revision === undefined)
        return refuse(problem('version-changed-meanwhile', { revision: version.revision }));
      return ok({ revision, hash: content.hash, isUsable: content.isUsable });
    },
  );
}

/** Of any version, in use or not. Sent twice, it stands as sent. */
export async function saveFormHeadBy(
  house: House,
  actor: Actor,
  id: string,
  head: FormHead,
): Promise<Result<Nothing>> {
  const act = { county: NO_COUNTY, action: 'form-head-saved', subject: id, details: { ...head } };
  await change(house, 'survey', actor, act, async (tx) => {
    await writableVersion(tx, actor, 'questionnaire.write', id);
    await saveFormHead(tx, id, actor.personId, head);
  });
  return ok({});
}

/** The same form from the same office; what was approved was another text. */
function headOfCopy({ formNumber, issuedBy }: FormHead): FormHead {
  return { ...NO_FORM_HEAD, formNumber, issuedBy };
}

/** Begins as a copy of the latest. Problems: `draft-exists`, `id-taken`. */
export async function addVersionBy(
  house: House,
  actor: Actor,
  questionnaireId: string,
  id: string,
): Promise<Result<Nothing>> {
  await change(
    house,
    'survey',
    actor,
    { county: NO_COUNTY, action: 'version-added', subject: id },
    async (tx) => {
      await reachable(tx, actor, 'questionnaire.write', questionnaireId);
      await lockQuestionnaire(tx, questionnaireId);
      const [latest] = await versionsOf(tx, questionnaireId);
      if (!latest || latest.id === id) return;
      if (latest.usedMs === null) refuse(problem('draft-exists', {}));
      const {
        outlineText,
        content,
        hash,
        isUsable: usable,
        form,
      } = await reachableVersion(tx, actor, 'questionnaire.write', latest.id);
      const isAdded = await addVersion(tx, {
        id,
        questionnaireId,
        number: latest.number + 1,
        personId: actor.personId,
        outlineText,
        content,
        hash,
        isUsable: usable,
      });
      if (!isAdded) refuse(platformProblem('id-taken', {}, 'id'));
      await saveFormHead(tx, id, actor.personId, headOfCopy(form));
    },
  );
  return ok({});
}
