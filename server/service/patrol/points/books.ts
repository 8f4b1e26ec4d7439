// The rules of a county: read by everybody to whom they apply, written by the county's office, refused where they would punish.
import { ok, type Result } from '#base';
import { type BookDraft, checkBook } from '#service/patrol/points';
import type { Actor } from '../../../platform/actor.ts';
import { change, type House } from '../../../platform/house.ts';
import { must } from '../../../platform/refusal.ts';
import { requirePlace } from '../../outreach/reach.ts';
import { addBook, booksOf, versionKept } from './books.store.ts';
import { todayOf } from './reckon.ts';

export function pointsBooksFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ today: todayOf(house), books: [...(await booksOf(tx, county))] }),
  );
}

interface NewBook extends BookDraft {
  readonly id: string;
  readonly reason: string;
}

/** Problems: those of `checkBook`. Sent twice, it is one version. */
export function addPointsBookBy(
  house: House,
  actor: Actor,
  county: string,
  draft: NewBook,
): Promise<Result<{ version: number }>> {
  const act = { county, action: 'points-rules-added', subject: draft.id };
  return change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'points.rule', county, county);
    const kept = await versionKept(tx, county, draft.id);
    if (kept !== undefined) return ok({ version: kept });
    const [latest] = await booksOf(tx, county);
    const book = must(checkBook(draft, todayOf(house), latest?.effectiveFrom));
    const version = (latest?.version ?? 0) + 1;
    const saved = { county, ...draft, personId: actor.personId, now: new Date(house.now()) };
    await addBook(tx, saved, { ...book, version });
    return ok({ version });
  });
}
