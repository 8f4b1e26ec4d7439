// Publicity materials: written, checked for neutral wording, mended, approved, withdrawn. What the check finds nobody passes over.
import { renderSVG } from 'uqr';
import { ok, type Result } from '#base';
import {
  type Channel,
  type MaterialKind,
  type MaterialStanding,
  type Mend,
  mayApprove,
  mendText,
  type WordingFinding,
} from '#service/outreach';
import type { Nothing } from '#wire';
import type { MaterialVersion } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import type { Download } from '../../../platform/routes.ts';
import type { Sorting } from '../../../platform/sorting.ts';
import { problem } from '../problems.ts';
import { ownOffice, requirePlace } from '../reach.ts';
import {
  addMaterial,
  addVersion,
  approveVersion,
  type KeptVersion,
  listMaterials,
  lockVersion,
  type MaterialColumn,
  materialOf,
  saveFindings,
  saveVersion,
  versionOf,
  versionsOf,
  withdrawVersion,
} from './materials.store.ts';

/** Points to every phrase that tells, hints, rewards or threatens. */
export type WordingCheck = (text: string) => readonly WordingFinding[];

const MATERIAL = '宣传材料 / material';

interface MaterialFilter extends Sorting<MaterialColumn> {
  readonly county: string;
  readonly kind?: MaterialKind | undefined;
  readonly standing?: MaterialStanding | undefined;
  readonly channel?: Channel | undefined;
  readonly language?: MaterialVersion['language'] | undefined;
  readonly page: number;
  readonly size: number;
}

export function materialsFor(house: House, actor: Actor, filter: MaterialFilter) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok(await listMaterials(tx, filter)),
  );
}

interface MaterialKey {
  readonly county: string;
  readonly materialId: string;
}

export function materialFor(house: House, actor: Actor, key: MaterialKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const material = await visible(tx, key);
    return ok({ ...material, allVersions: [...(await versionsOf(tx, key.county, key.materialId))] });
  });
}

async function visible(tx: Transaction, key: MaterialKey) {
  const found = await materialOf(tx, key.county, key.materialId);
  return found ?? refuse(platformProblem('not-found', { what: MATERIAL }));
}

interface NewVersion {
  readonly versionId: string;
  readonly language: MaterialVersion['language'];
  readonly channel: Channel;
  readonly text: string;
}

interface NewMaterial extends NewVersion {
  readonly county: string;
  readonly id: string;
  readonly kind: MaterialKind;
  readonly title: string;
}

/** In the writer's own office. Sent twice, it adds one material. */
export async function addMaterialBy(
  house: House,
  check: WordingCheck,
  actor: Actor,
  material: NewMaterial,
): Promise<Result<Nothing>> {
  const { county, id } = material;
  const { personId } = actor;
  await change(house, 'service', actor, { county, action: 'material-added', subject: id }, async (tx) => {
    const office = await ownOffice(tx, actor, 'publicity.write', county);
    const isNew = await addMaterial(tx, { ...material, ...office, isSimulated: false, personId });
    if (isNew) await addFirst(tx, check, personId, { county, materialId: id }, material, 1);
  });
  return ok({});
}

function addFirst(
  tx: Transaction,
  check: WordingCheck,
  personId: string,
  key: MaterialKey,
  { versionId, language, channel, text }: NewVersion,
  number: number,
): Promise<void> {
  const findings = check(text);
  return addVersion(tx, { ...key, id: versionId, number, language, channel, text, findings, personId });
}

/** Problem: `material-draft-exists`. */
export async function addVersionBy(
  house: House,
  check: WordingCheck,
  actor: Actor,
  key: MaterialKey,
  version: NewVersion,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'material-version-added', subject: version.versionId };
  await change(house, 'service', actor, act, async (tx) => {
    const material = await visible(tx, key);
    await requirePlace(tx, actor, 'publicity.write', key.county, material.regionCode);
    const versions = await versionsOf(tx, key.county, key.materialId);
    if (versions.some((each) => each.id === version.versionId)) return;
    const isDraftThere = versions.some(
      (each) => each.standing === 'draft' && each.language === version.language,
    );
    if (isDraftThere) refuse(problem('material-draft-exists', {}));
    await addFirst(tx, check, actor.personId, key, version, material.latest.number + 1);
  });
  return ok({});
}

interface VersionKey {
  readonly county: string;
  readonly versionId: string;
}

async function held(
  tx: Transaction,
  actor: Actor,
  permission: 'publicity.write' | 'publicity.approve',
  key: VersionKey,
): Promise<KeptVersion> {
  const version = await lockVersion(tx, key.county, key.versionId);
  if (!version) return refuse(platformProblem('not-found', { what: MATERIAL }));
  await requirePlace(tx, actor, permission, key.county, version.regionCode);
  return version;
}

interface SavedText {
  readonly revision: number;
  readonly channel: Channel;
  readonly text: string;
}

/** Problems: `material-not-draft`, `material-changed-meanwhile`. */
export function saveTextBy(
  house: House,
  check: WordingCheck,
  actor: Actor,
  key: VersionKey,
  { revision, channel, text }: SavedText,
) {
  const act = { county: key.county, action: 'material-saved', subject: key.versionId };
  return change(house, 'service', actor, act, async (tx) => {
    const version = await held(tx, actor, 'publicity.write', key);
    refuseOldDraft(version, revision);
    return ok(await saved(tx, house, check, actor, key, { channel, text, mends: [] }, revision));
  });
}

/** Problems: `finding-gone`, `material-not-draft`, `material-changed-meanwhile`. */
export function mendFindingBy(
  house: House,
  check: WordingCheck,
  actor: Actor,
  key: VersionKey,
  mending: { readonly revision: number; readonly finding: number; readonly replacement: string },
) {
  const act = { county: key.county, action: 'material-mended', subject: key.versionId };
  return change(house, 'service', actor, act, async (tx) => {
    const version = await held(tx, actor, 'publicity.write', key);
    refuseOldDraft(version, mending.revision);
    const { text, mend } = must(mendText(version, mending.finding, mending.replacement));
    const { channel } = version;
    const { revision, findings } = await saved(
      tx,
      house,
      check,
      actor,
      key,
      { channel, text, mends: [mend] },
      mending.revision,
    );
    return ok({ revision, text, findings });
  });
}

function refuseOldDraft(version: KeptVersion, revision: number): void {
  if (version.standing !== 'draft') must(mayApprove(version));
  if (version.revision !== revision)
    refuse(problem('material-changed-meanwhile', { revision: version.revision }));
}

async function saved(
  tx: Transaction,
  house: House,
  check: WordingCheck,
  { personId }: Actor,
  key: VersionKey,
  version: { readonly channel: Channel; readonly text: string; readonly mends: readonly Mend[] },
  revision: number,
) {
  const findings = [...check(version.text)];
  const at = new Date(house.now());
  await saveVersion(tx, key.county, key.versionId, { ...version, findings, personId, at });
  return { revision: revision + 1, findings };
}

/**
 * Checks once more, by the word lists of today. What it finds is kept with the version, so that whoever mends it sees it.
 * Problems: `wording-findings-left`, `material-empty`, `material-not-draft`.
 */
export function approveMaterialBy(
  house: House,
  check: WordingCheck,
  actor: Actor,
  key: VersionKey,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'material-approval', subject: key.versionId };
  return change(house, 'service', actor, act, async (tx) => {
    const version = await held(tx, actor, 'publicity.approve', key);
    if (version.standing === 'approved') return ok({});
    const findings = check(version.text);
    await saveFindings(tx, key.county, key.versionId, findings);
    const may = mayApprove({ ...version, findings });
    if (!may.ok) return may;
    await approveVersion(tx, key.county, key.versionId, actor.personId, new Date(house.now()));
    return ok({});
  });
}

export async function withdrawMaterialBy(
  house: House,
  actor: Actor,
  key: VersionKey,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'material-withdrawn', subject: key.versionId };
  await change(house, 'service', actor, act, async (tx) => {
    await held(tx, actor, 'publicity.approve', key);
    await withdrawVersion(tx, key.county, key.versionId);
  });
  return ok({});
}

/** The page on which anyone in a county can verify a survey call. */
export function verifyAddress(origin: string, county: string): string {
  return new URL(`/r/${county}/verify`, origin).href;
}

/** A code that opens the page on which anyone can verify a survey call. @param origin this site's own address */
export function materialQrFor(
  house: House,
  actor: Actor,
  key: VersionKey,
  origin: string,
): Promise<Result<Download>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const version = await versionOf(tx, key.county, key.versionId);
    if (!version) return refuse(platformProblem('not-found', { what: MATERIAL }));
    const content = renderSVG(verifyAddress(origin, key.county), { ecc: 'M', border: 4 });
    return ok({ type: 'image/svg+xml', content });
  });
}
