// Compares what was approved with what its figures are now. What is found is written beside the bulletin, never into it.
import { ok } from '#base';
import { type FigureValue, laterChanges } from '#service/supervision/bulletins';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { bulletinBy, type KeptBulletin } from './bulletins.store.ts';
import {
  longestUncompared,
  type NotedChange,
  noteChange,
  noteCompared,
  notedChanges,
} from './changes.store.ts';
import { reachedBulletin, scopeOf } from './reach.ts';
import { reckon } from './reckon.ts';

interface BulletinKey {
  readonly county: string;
  readonly bulletinId: string;
}

/** The figures that are others now. Drafts have none: theirs are live. */
export async function compareBulletinBy(house: House, actor: Actor, { county, bulletinId }: BulletinKey) {
  const bulletin = await house.database.transaction('service', actor.personId, (tx) =>
    reachedBulletin(tx, actor, 'bulletin.write', county, bulletinId),
  );
  const now = await figuresNow(house, bulletin);
  const act = { county, action: 'bulletin-compared', subject: bulletinId };
  return change(house, 'service', actor, act, async (tx) => {
    const at = new Date(house.now());
    await noteAll(tx, bulletin, now, at);
    return ok({
      changes: changesShown(await notedChanges(tx, county, bulletinId)),
      comparedMs: at.getTime(),
    });
  });
}

async function figuresNow(house: House, bulletin: KeptBulletin): Promise<ReadonlyMap<string, FigureValue>> {
  const keys = bulletin.numberText === '' ? [] : bulletin.figures.map(({ key }) => key);
  return (await reckon(house, scopeOf(bulletin), keys, [])).figures;
}

// Only what is new is written: the same other value found again is no second change.
async function noteAll(
  tx: Transaction,
  bulletin: KeptBulletin,
  now: ReadonlyMap<string, FigureValue>,
  at: Date,
): Promise<void> {
  const { county, id } = bulletin;
  const noted = new Map((await notedChanges(tx, county, id)).map((each) => [each.key, each]));
  const changes = laterChanges(bulletin.figures, now);
  for (const { key, now: value } of changes) {
    const before = noted.get(key);
    const isKnown = before && !before.isBack && before.now.value === value.value;
    if (!isKnown) await noteChange(tx, county, id, { key, value, isBack: false }, at);
  }
  for (const { key, isBack } of noted.values()) {
    const value = now.get(key);
    const isChanged = changes.some((each) => each.key === key);
    if (!isBack && !isChanged && value) await noteChange(tx, county, id, { key, value, isBack: true }, at);
  }
  await noteCompared(tx, county, id, at);
}

/** What is shown of what was noted: figures that went back to what was published are no changes. */
export function changesShown(noted: readonly NotedChange[]) {
  return noted.filter(({ isBack }) => !isBack).map(({ key, now, foundMs }) => ({ key, now, foundMs }));
}

const DAY_MS = 86_400_000;

/** A few of the bulletins that were not looked at for a day. @returns how many were looked at */
export async function compareOldest(house: House): Promise<number> {
  const before = new Date(house.now() - DAY_MS);
  const waiting = await house.database.transaction('service', 'system', (tx) =>
    longestUncompared(tx, before),
  );
  for (const { county, id } of waiting) {
    const bulletin = await house.database.transaction('service', 'system', (tx) =>
      bulletinBy(tx, county, id),
    );
    if (!bulletin) continue;
    const now = await figuresNow(house, bulletin);
    await house.database.transaction('service', 'system', (tx) =>
      noteAll(tx, bulletin, now, new Date(house.now())),
    );
  }
  return waiting.length;
}
