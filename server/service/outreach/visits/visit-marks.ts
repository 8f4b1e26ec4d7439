// Visits that somebody should look at: found in the background by the pure rules, and looked at by a person who writes what it was.
// A mark changes no figure, and the visitor is not told.
import { ok, type Result } from '#base';
import { marksAmong, type VisitMarkKind } from '#service/outreach';
import type { Nothing } from '#wire';
import type { VisitRow } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import { change, type House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { problem } from '../problems.ts';
import {
  addMarks,
  copiedPhotos,
  listMarks,
  lockMark,
  type MarkRow,
  noteChecked,
  noteLook,
  tracesAround,
  uncheckedVisits,
} from './visit-marks.store.ts';
import { visitsById } from './visits.store.ts';

const CHECKED_AT_ONCE = 300;

/** Looks at some visits that no rule has seen yet. Answers how many; 0 when all were. */
export function checkVisits(house: House): Promise<number> {
  return house.database.transaction('service', 'system', async (tx) => {
    const waiting = await uncheckedVisits(tx, CHECKED_AT_ONCE);
    for (const county of new Set(waiting.map((each) => each.county))) {
      const ids = waiting.filter((each) => each.county === county).map((each) => each.id);
      const found = marksAmong(await tracesAround(tx, county, ids));
      const own = new Set(ids);
      const marks = found.filter((mark) => own.has(mark.visitId) || own.has(mark.otherVisitId));
      const at = new Date(house.now());
      if (marks.length > 0)
        await addMarks(
          tx,
          county,
          marks.map((mark) => ({ ...mark, id: newId(house.now()) })),
          at,
        );
      await noteChecked(tx, county, ids);
    }
    return waiting.length;
  });
}

const PHOTOS_OF_THE_LAST_MS = 2 * 86_400_000;

/** Photos come later than the visits they are of, and their files are hashed here: looked through on their own. */
export function checkPhotos(house: House): Promise<void> {
  return house.database.transaction('service', 'system', async (tx) => {
    const at = new Date(house.now());
    const found = await copiedPhotos(tx, new Date(house.now() - PHOTOS_OF_THE_LAST_MS));
    for (const { county, visitId, otherVisitId } of found)
      await addMarks(
        tx,
        county,
        [{ id: newId(house.now()), kind: 'copied-photo', visitId, otherVisitId }],
        at,
      );
  });
}

interface MarkFilter {
  readonly campaignId?: string | undefined;
  readonly standing?: 'open' | 'ended' | undefined;
  readonly kind?: VisitMarkKind | undefined;
  readonly page: number;
  readonly size: number;
}

export function visitMarksFor(house: House, actor: Actor, county: string, filter: MarkFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { rows, total } = await listMarks(tx, county, filter);
    const ids = rows.flatMap((row) => [row.visitId, row.otherVisitId]);
    const visits = new Map((await visitsById(tx, county, ids)).map((visit) => [visit.id, visit]));
    return ok({ total, rows: rows.flatMap((row) => withVisits(row, visits)) });
  });
}

function withVisits({ visitId, otherVisitId, ...mark }: MarkRow, visits: ReadonlyMap<string, VisitRow>) {
  const [visit, otherVisit] = [visits.get(visitId), visits.get(otherVisitId)];
  return visit && otherVisit ? [{ ...mark, visit, otherVisit }] : [];
}

/** Problems: `not-found`, `mark-looked-at`. */
export async function lookAtMarkBy(
  house: House,
  actor: Actor,
  key: { readonly county: string; readonly markId: string },
  text: string,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'visit-mark-looked-at', subject: key.markId };
  await change(house, 'service', actor, act, async (tx) => {
    const mark = await lockMark(tx, key.county, key.markId);
    if (!mark) return refuse(platformProblem('not-found', { what: '走访标记 / visit mark' }));
    if (mark.isLookedAt) refuse(problem('mark-looked-at', {}));
    const look = { text, personId: actor.personId, at: new Date(house.now()) };
    await noteLook(tx, key.county, key.markId, look);
  });
  return ok({});
}
