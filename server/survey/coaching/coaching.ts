// Taking a report of being coached, and reading it in the survey centre. Nothing here asks or keeps who reported.
import { createHash } from 'node:crypto';
import { ok, type Result, refused, uuidFrom } from '#base';
import type { Nothing } from '#wire';
import { kindsSpokenOf } from '#wording';
import type { Actor } from '../../platform/actor.ts';
import { type DecodedPhoto, decodePhoto } from '../../platform/files/decode-photo.ts';
import { change, type House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import type { Download } from '../../platform/routes.ts';
import { problem } from '../problems.ts';
import {
  addReport,
  addReportPhoto,
  listReports,
  type NewReport,
  noteReportLook,
  reportPhotoOf,
} from './coaching.store.ts';

type Told = Omit<NewReport, 'receivedAt' | 'kinds'>;

/** Problems: `report-without-words`, those of a photo. Sent five times, it is one report; with other words, it is another. */
export async function keepReport(
  house: House,
  told: Told,
  photos: readonly Buffer[],
): Promise<Result<Nothing>> {
  if (told.words.trim() === '') return refused(problem('report-without-words', {}, 'words'));
  const decoded: DecodedPhoto[] = [];
  for (const photo of photos) decoded.push(await decodePhoto(photo, false));
  const report = {
    ...told,
    id: idOf(told),
    receivedAt: new Date(house.now()),
    // A help for the eye, no finding.
    kinds: kindsSpokenOf(told.words),
  };
  await house.database.transaction('survey', 'system', async (tx) => {
    if (!(await addReport(tx, report))) return;
    for (const photo of decoded) await addReportPhoto(tx, report, newId(house.now()), photo);
  });
  return ok({});
}

// Out of the form's id and all that it says: somebody who goes back and writes something else has sent two reports.
function idOf({ id, words, channel, byWhom, placeCode, toldWhen }: Told): string {
  const said = JSON.stringify([id, words, channel, byWhom, placeCode, toldWhen]);
  return uuidFrom(0, createHash('sha256').update(said).digest());
}

export function reportsFor(house: House, actor: Actor, filter: Parameters<typeof listReports>[1]) {
  return house.database.transaction('survey', actor.personId, async (tx) =>
    ok(await listReports(tx, filter)),
  );
}

export function reportPhotoFor(
  house: House,
  actor: Actor,
  { county, photoId }: { readonly county: string; readonly photoId: string },
): Promise<Result<Download>> {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    const content = await reportPhotoOf(tx, county, photoId);
    return content
      ? ok({ type: 'image/jpeg', content })
      : refuse(platformProblem('not-found', { what: '照片 / photo' }));
  });
}

/** Problem: `not-found`. */
export async function lookAtReportBy(
  house: House,
  actor: Actor,
  key: { readonly county: string; readonly reportId: string },
  text: string,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'coaching-looked-at', subject: key.reportId };
  await change(house, 'survey', actor, act, async (tx) => {
    const isNoted = await noteReportLook(tx, key, text, actor.personId, new Date(house.now()));
    if (!isNoted) refuse(platformProblem('not-found', { what: '举报 / report' }));
  });
  return ok({});
}
