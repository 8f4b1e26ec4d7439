// Building a frame: its village table, files read in, and the decision to take what was read.
import type { Readable } from 'node:stream';
import { type Bilingual, ok, type Result, refused } from '#base';
import { placeIndex } from '#survey/sampling';
import type { Nothing, Permission } from '#wire';
import type { FrameImport } from '#wire/survey';
import { type Actor, mayWithin, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { problem } from '../problems.ts';
import {
  addFrame,
  clearStaged,
  countStagedOutside,
  type FrameFacts,
  type FramePlace,
  frameOf,
  listFrames,
  lockFrame,
  placesOf,
  replacePlaces,
  takeStaged,
} from './frames.store.ts';
import { addImport, endInterrupted, importOf, importsOf, setStanding, standingOf } from './imports.store.ts';
import { readFrameFile } from './read-frame-file.ts';
import { FILE_LIMIT_BYTES } from './rows-of-file.ts';

interface FrameKey {
  readonly county: string;
  readonly frameId: string;
}

interface ImportKey extends FrameKey {
  readonly importId: string;
}

export async function framesFor(house: House, actor: Actor) {
  const rows = await house.database.transaction('survey', actor.personId, (tx) =>
    listFrames(tx, reachOf(actor, 'frame.read')),
  );
  return ok({ rows: [...rows] });
}

async function reachable(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  key: FrameKey,
): Promise<FrameFacts> {
  const frame = await frameOf(tx, key.county, key.frameId);
  if (!frame || !mayWithin(actor, permission, frame.path))
    return refuse(platformProblem('not-found', { what: '抽样框 / frame' }));
  return frame;
}

interface NewFrame {
  readonly county: string;
  readonly id: string;
  readonly name: string;
  readonly isSimulated: boolean;
}

export async function addFrameBy(house: House, actor: Actor, frame: NewFrame): Promise<Result<Nothing>> {
  const organisationId = reachOf(actor, 'frame.write')[0] ?? '';
  const act = { county: frame.county, action: 'frame-added', subject: frame.id };
  await change(house, 'survey', actor, act, (tx) =>
    addFrame(tx, { ...frame, organisationId, personId: actor.personId }),
  );
  return ok({});
}

export function frameFor(house: House, actor: Actor, key: FrameKey) {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    const { county, id, name, isSimulated, pollOrderId, consent, surveys } = await reachable(
      tx,
      actor,
      'frame.read',
      key,
    );
    const places = await placesOf(tx, county, id);
    return ok({
      county,
      id,
      name,
      isSimulated,
      isInternal: pollOrderId !== null,
      consent,
      surveys,
      places: [...places],
      imports: [...(await importsOf(tx, county, id))],
    });
  });
}

/** Problems: `frame-in-use`, `place-outside-county`, `place-twice`, `place-has-numbers`. */
export async function setPlacesBy(
  house: House,
  actor: Actor,
  key: FrameKey,
  places: readonly FramePlace[],
): Promise<Result<Nothing>> {
  await change(
    house,
    'survey',
    actor,
    { county: key.county, action: 'places-set', subject: key.frameId, details: { places: places.length } },
    async (tx) => {
      await lockFrame(tx, key.county, key.frameId);
      const frame = await reachable(tx, actor, 'frame.write', key);
      if (frame.surveys > 0) refuse(problem('frame-in-use', {}));
      refuseBadPlaces(key.county, places);
      const codes = new Set(places.map((place) => place.code));
      const lost = (await placesOf(tx, key.county, key.frameId)).find(
        (place) => !codes.has(place.code) && place.mobiles + place.landlines + place.offices > 0,
      );
      if (lost) refuse(problem('place-has-numbers', { name: lost.name }));
      await replacePlaces(tx, key.county, key.frameId, places);
    },
  );
  return ok({});
}

function refuseBadPlaces(county: string, places: readonly FramePlace[]): void {
  const seen = new Set<string>();
  for (const [index, place] of places.entries()) {
    const where = `places.${index}`;
    if (!place.code.startsWith(county))
      refuse(problem('place-outside-county', { code: place.code, county }, where));
    if (seen.has(place.code) || seen.has(place.name))
      refuse(problem('place-twice', { name: place.name }, where));
    seen.add(place.code).add(place.name);
  }
}

/** Answers when the reading has ended; its progress can be asked for meanwhile. Sent again, it reads nothing twice. */
export async function readFileBy(
  house: House,
  actor: Actor,
  key: ImportKey,
  fileName: string,
  content: Readable,
  bytesTotal: number,
): Promise<Result<Nothing>> {
  if (bytesTotal > FILE_LIMIT_BYTES)
    return refused(problem('import-too-large', { megabytes: FILE_LIMIT_BYTES / 2 ** 20 }));
  const act = { county: key.county, action: 'file-read', subject: key.importId, details: { fileName } };
  const context = await change(house, 'survey', actor, act, async (tx) => {
    const frame = await reachable(tx, actor, 'frame.write', key);
    const places = await placesOf(tx, key.county, key.frameId);
    if (places.length === 0) refuse(problem('frame-without-places', {}));
    const isNew = await addImport(tx, {
      county: key.county,
      frameId: key.frameId,
      id: key.importId,
      fileName,
      bytesTotal,
      personId: actor.personId,
    });
    const needsConsent = frame.pollOrderId !== null;
    return isNew ? { simulated: frame.isSimulated, needsConsent, places: placeIndex(places) } : undefined;
  });
  if (context)
    await readFrameFile(house, actor.personId, {
      county: key.county,
      importId: key.importId,
      context,
      content,
    });
  else content.resume();
  return ok({});
}

export function importFor(house: House, actor: Actor, key: ImportKey) {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    await reachable(tx, actor, 'frame.read', key);
    const found = await importOf(tx, key.county, key.frameId, key.importId);
    return found ? ok(found) : refused(platformProblem('not-found', { what: '导入 / import' }));
  });
}

/** Problems: `import-not-waiting`, `import-place-gone`. Taking twice takes once. */
export function takeImportBy(house: House, actor: Actor, key: ImportKey) {
  return change(
    house,
    'survey',
    actor,
    { county: key.county, action: 'import-taken', subject: key.importId },
    async (tx) => {
      await lockFrame(tx, key.county, key.frameId);
      await reachable(tx, actor, 'frame.write', key);
      const found = await waiting(tx, key, 'taken');
      if (!found) return ok(await takenBefore(tx, key));
      const outside = await countStagedOutside(tx, key.county, key.frameId, key.importId);
      if (outside > 0) refuse(problem('import-place-gone', { count: outside }));
      const taken = await takeStaged(tx, key.county, key.frameId, key.importId);
      const whole = await importOf(tx, key.county, key.frameId, key.importId);
      const counts = { taken, 'already-there': (whole?.rowsGood ?? taken) - taken };
      await setStanding(tx, key.county, key.importId, 'taken', counts);
      await clearStaged(tx, key.county, key.importId);
      return ok({ taken, alreadyThere: counts['already-there'] });
    },
  );
}

const STANDING_WORDS = {
  reading: { zh: '还在读', en: 'is still being read' },
  waiting: { zh: '在等确认', en: 'waits to be taken' },
  taken: { zh: '已经收下', en: 'was taken' },
  discarded: { zh: '已经放弃', en: 'was discarded' },
  failed: { zh: '没有读成', en: 'could not be read' },
} as const satisfies Record<FrameImport['standing'], Bilingual>;

// True while the import waits, false when it is where it should go already.
async function waiting(tx: Transaction, key: ImportKey, wanted: 'taken' | 'discarded'): Promise<boolean> {
  const standing = await standingOf(tx, key.county, key.frameId, key.importId);
  if (standing === 'waiting') return true;
  if (standing === wanted) return false;
  if (standing === undefined)
    return refuse(platformProblem('not-found', { what: '号码文件 / file of numbers' }));
  const { zh, en } = STANDING_WORDS[standing];
  return refuse(problem('import-not-waiting', { standingZh: zh, standingEn: en }));
}

async function takenBefore(
  tx: Transaction,
  key: ImportKey,
): Promise<{ taken: number; alreadyThere: number }> {
  const found = await importOf(tx, key.county, key.frameId, key.importId);
  return { taken: found?.counts.taken ?? 0, alreadyThere: found?.counts['already-there'] ?? 0 };
}

export async function discardImportBy(house: House, actor: Actor, key: ImportKey): Promise<Result<Nothing>> {
  await change(
    house,
    'survey',
    actor,
    { county: key.county, action: 'import-discarded', subject: key.importId },
    async (tx) => {
      await reachable(tx, actor, 'frame.write', key);
      if (!(await waiting(tx, key, 'discarded'))) return;
      await setStanding(tx, key.county, key.importId, 'discarded', {});
      await clearStaged(tx, key.county, key.importId);
    },
  );
  return ok({});
}

/** At every start: what was being read when the server stopped is over. */
export function endInterruptedReadings(house: House): Promise<void> {
  return house.database.transaction('survey', 'system', (tx) =>
    endInterrupted(tx, problem('reading-interrupted', {})),
  );
}
