// Keeping photos and showing them to whoever may see them. A photo becomes public only by a person's look.
import type { Readable } from 'node:stream';
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { Photo } from '#wire/service';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { type DecodedPhoto, decodePhoto } from '../../platform/files/decode-photo.ts';
import { ALIKE_BITS } from '../../platform/files/likeness.ts';
import { PHOTOS_OF_ONE_SUBJECT } from '../../platform/files/photo-limits.ts';
import { problem as photoProblem } from '../../platform/files/problems.ts';
import { wholePhoto } from '../../platform/files/whole-photo.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import type { Download } from '../../platform/routes.ts';
import {
  addPhoto,
  countOf,
  isOwnInspection,
  isOwnPlace,
  isSamePhoto,
  isSubjectSeen,
  type NewPhoto,
  noteLook,
  type PhotoKey,
  type PhotoSubject,
  photoOf,
  photosAlike,
  photosOf,
  pictureOf,
} from './photos.store.ts';

interface Wanted extends PhotoSubject {
  readonly placeCode: string;
  readonly keepsOrigin: 'yes' | 'no';
}

/** So long after taking a case in its photos are still part of the intake, though the case itself is held back from the taker. */
const INTAKE_LASTS_MS = 3_600_000;

/** Problems: those of `decodePhoto`, `photos-too-many`, `id-taken`, `not-found` for a case out of sight. The same photo sent again is kept once. */
export async function keepPhotoBy(
  house: House,
  actor: Actor,
  key: PhotoKey,
  wanted: Wanted,
  content: Readable,
) {
  if (!wanted.placeCode.startsWith(key.county)) refuse(platformProblem('not-allowed', {}));
  const decoded = await decodePhoto(await wholePhoto(content), wanted.keepsOrigin === 'yes');
  const photo = {
    ...key,
    ...wanted,
    sentBy: actor.personId,
    sentAt: new Date(house.now()),
    isSimulated: false,
  };
  await house.database.transaction('service', actor.personId, async (tx) => {
    if (!(await maySendOf(tx, wanted))) refuse(platformProblem('not-allowed', {}));
    if (!(await isSubjectSeen(tx, key.county, wanted, new Date(house.now() - INTAKE_LASTS_MS))))
      refuse(platformProblem('not-found', { what: '诉求或纠纷 / case' }));
    await keepPhoto(tx, photo, decoded);
  });
  const { width, height, sha256, likeness } = decoded;
  return ok({ width, height, sha256: sha256.toString('hex'), likeness });
}

// Inspectors go where they do not come from: an inspection's photos are its inspector's, whatever the place.
function maySendOf(tx: Transaction, { subjectKind, subjectId, placeCode }: Wanted): Promise<boolean> {
  return subjectKind === 'inspection' ? isOwnInspection(tx, subjectId) : isOwnPlace(tx, placeCode);
}

/** The same within a transaction, for photos that come with something else: a resident's form. */
export async function keepPhoto(tx: Transaction, photo: NewPhoto, decoded: DecodedPhoto): Promise<void> {
  if (await isSamePhoto(tx, photo, decoded.sha256)) return;
  if ((await countOf(tx, photo.county, photo)) >= PHOTOS_OF_ONE_SUBJECT)
    refuse(photoProblem('photos-too-many', { most: PHOTOS_OF_ONE_SUBJECT }));
  if (await addPhoto(tx, photo, decoded)) return;
  if (!(await isSamePhoto(tx, photo, decoded.sha256))) refuse(platformProblem('id-taken', {}));
}

export function photosFor(house: House, actor: Actor, county: string, subject: PhotoSubject) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await photosOf(tx, county, subject))] }),
  );
}

/** Problem: `not-found`, also for whoever may not see it. */
export function pictureFor(
  house: House,
  actor: Actor,
  key: PhotoKey,
  size: 'picture' | 'thumbnail',
): Promise<Result<Download>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const content = await pictureOf(tx, key, size);
    return content ? ok({ type: 'image/jpeg', content }) : refuse(unknownPhoto());
  });
}

export function photosAlikeFor(house: House, actor: Actor, key: PhotoKey) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await photosAlike(tx, key, ALIKE_BITS))] }),
  );
}

/** Problem: `not-found`. Whoever looked and when stays with the photo, and stands in the audit log. */
export async function lookAtPhotoBy(
  house: House,
  actor: Actor,
  key: PhotoKey,
  look: NonNullable<Photo['look']>,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'photo-looked-at', subject: key.photoId, details: { look } };
  await change(house, 'service', actor, act, async (tx) => {
    if (!(await photoOf(tx, key))) refuse(unknownPhoto());
    const isNoted = await noteLook(tx, key, look, actor.personId, new Date(house.now()));
    if (!isNoted) refuse(unknownPhoto());
  });
  return ok({});
}

function unknownPhoto() {
  return platformProblem('not-found', { what: '照片 / photo' });
}
