// What was put up where, beside what is wanted of it.
import { ok, type Result } from '#base';
import { type Channel, mayPost, POSTING_TARGETS, type PostingTarget, targetState } from '#service/outreach';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import type { Sorting } from '../../../platform/sorting.ts';
import { placesWithin, requirePlace, type Village, villagesIn } from '../reach.ts';
import { versionOf } from './materials.store.ts';
import {
  addPosting,
  groupsOf,
  listPostings,
  type NewPosting,
  type PostedCount,
  type PostingColumn,
  postedCounts,
} from './postings.store.ts';

interface PostingFilter extends Sorting<PostingColumn> {
  readonly placeCode?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly page: number;
  readonly size: number;
}

export function postingsFor(house: House, actor: Actor, county: string, filter: PostingFilter) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok(await listPostings(tx, { county, ...filter })),
  );
}

/** Goes up by the channel of its version. Problems: `material-not-approved`, `not-allowed`. */
export async function addPostingBy(
  house: House,
  actor: Actor,
  county: string,
  posting: Omit<NewPosting, 'channel'>,
): Promise<Result<Nothing>> {
  const act = { county, action: 'material-posted', subject: posting.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'publicity.post', county, posting.placeCode);
    const version = await versionOf(tx, county, posting.versionId);
    if (!version) return refuse(platformProblem('not-found', { what: '宣传材料 / material' }));
    must(mayPost(version.standing));
    await addPosting(tx, county, { ...posting, channel: version.channel }, actor.personId);
  });
  return ok({});
}

export function postingTargetsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const villages = await villagesIn(tx, await placesWithin(tx, actor, 'outreach.read', county));
    const posted = await postedCounts(tx, county);
    const groups = await groupsOf(tx, county);
    const counted = countedByPlace(posted);
    const rows = POSTING_TARGETS.flatMap((target) =>
      placesFor(target, villages, groups).map((place) => rowOf(target, place, counted)),
    );
    return ok({ targets: [...POSTING_TARGETS], rows, reach: reachByChannel(posted) });
  });
}

interface PostingPlace {
  readonly village: Village;
  readonly groupName: string | null;
}

function placesFor(
  target: PostingTarget,
  villages: readonly Village[],
  groups: readonly { readonly placeCode: string; readonly name: string }[],
): readonly PostingPlace[] {
  if (target.per === 'village') return villages.map((village) => ({ village, groupName: null }));
  const byCode = new Map(villages.map((village) => [village.placeCode, village]));
  return groups.flatMap(({ placeCode, name }) => {
    const village = byCode.get(placeCode);
    return village ? [{ village, groupName: name }] : [];
  });
}

// Each count twice: under its group, and under its village.
function countedByPlace(posted: readonly PostedCount[]): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const each of posted)
    for (const group of [each.groupName, null]) {
      const key = keyOf(each.channel, each.placeCode, group);
      counted.set(key, (counted.get(key) ?? 0) + each.count);
    }
  return counted;
}

// Neither a channel nor a code has a blank in it, so that no two places share a key.
function keyOf(channel: Channel, placeCode: string, groupName: string | null): string {
  return groupName === null ? `${channel} ${placeCode}` : `${channel} ${placeCode} ${groupName}`;
}

function rowOf(
  target: PostingTarget,
  { village, groupName }: PostingPlace,
  counted: ReadonlyMap<string, number>,
) {
  const count = counted.get(keyOf(target.channel, village.placeCode, groupName)) ?? 0;
  return {
    placeCode: village.placeCode,
    placeName: village.name,
    groupName,
    channel: target.channel,
    count,
    state: targetState(target, count),
  };
}

function reachByChannel(posted: readonly PostedCount[]) {
  const byChannel = new Map<
    Channel,
    { channel: Channel; postings: number; count: number; reached: number }
  >();
  for (const each of posted) {
    const sum = byChannel.get(each.channel) ?? { channel: each.channel, postings: 0, count: 0, reached: 0 };
    byChannel.set(each.channel, {
      channel: each.channel,
      postings: sum.postings + each.postings,
      count: sum.count + each.count,
      reached: sum.reached + each.reached,
    });
  }
  return [...byChannel.values()];
}
