// The feed of a team, a village, a street or the county, in place of chat groups; offices comment, teams add words of their own.
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { FeedEntry } from '#wire/service';
import { type Actor, mayAnywhere } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { officesOf, requirePlace } from '../../outreach/reach.ts';
import {
  activityEntries,
  addComment,
  addWord,
  callEntries,
  commentsUnder,
  type FeedScope,
  photosUnder,
  sightingEntries,
  subjectOf,
  wordEntries,
} from './feed.store.ts';
import { teamOf, teamsWithin } from './members-at-work.store.ts';

const PAGE = 40;

interface Asked {
  readonly placeCode?: string | undefined;
  readonly teamId?: string | undefined;
  readonly beforeMs?: number | undefined;
}

export function feedFor(house: House, actor: Actor, county: string, asked: Asked) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const before = new Date(asked.beforeMs ?? house.now() + 60_000);
    const teamIds = await teamsAsked(tx, actor, county, asked);
    const { placeCode } = asked;
    const scope: FeedScope = { county, before, teamIds, placeCode, size: PAGE };
    const found = [
      ...(await activityEntries(tx, scope)),
      ...(await sightingEntries(tx, scope)),
      ...(await wordEntries(tx, scope)),
      ...(asked.teamId ? [] : await callEntries(tx, scope)),
    ].toSorted((left, right) => right.atMs - left.atMs || (left.id < right.id ? -1 : 1));
    const rows = found.slice(0, PAGE);
    const ids = rows.map(({ id }) => id);
    const photos = await photosUnder(tx, county, ids);
    const comments = await commentsUnder(tx, county, ids);
    const whole = rows.map((row): FeedEntry => {
      const photoIds = [...row.photoIds, ...(row.kind === 'sighting' ? [] : (photos.get(row.id) ?? []))];
      return { ...row, photoIds, comments: [...(comments.get(row.id) ?? [])] };
    });
    return ok({ rows: whole, olderMs: found.length > PAGE ? (rows.at(-1)?.atMs ?? null) : null });
  });
}

// Whoever sees the whole county and asks for no place reads it in its own order.
async function teamsAsked(
  tx: Transaction,
  actor: Actor,
  county: string,
  { placeCode, teamId }: Asked,
): Promise<readonly string[] | undefined> {
  if (teamId) return [teamId];
  const offices = mayAnywhere(actor, 'activity.comment')
    ? await officesOf(tx, actor, 'activity.comment')
    : [];
  const isWhole = offices.some(({ regionCode }) => regionCode === county);
  if (isWhole && !placeCode) return undefined;
  return (await teamsWithin(tx, county, placeCode ?? county)).map(({ id }) => id);
}

/** Problem: `not-found` for a team that is not the own. */
export function addWordBy(
  house: House,
  actor: Actor,
  county: string,
  { id, teamId, text }: { readonly id: string; readonly teamId: string; readonly text: string },
): Promise<Result<Nothing>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const team = await teamOf(tx, county, teamId);
    if (!team) return refuse(platformProblem('not-found', { what: '巡防队 / patrol team' }));
    const { placeCode } = team;
    const said = { county, id, teamId, placeCode, text, personId: actor.personId, at: new Date(house.now()) };
    await addWord(tx, { ...said, isSimulated: false });
    return ok({});
  });
}

interface Comment {
  readonly id: string;
  readonly kind: 'activity' | 'sighting' | 'word';
  readonly subjectId: string;
  readonly text: string;
}

/** Problems: `not-found`, `not-allowed`. */
export function addCommentBy(
  house: House,
  actor: Actor,
  county: string,
  { id, kind, subjectId, text }: Comment,
): Promise<Result<Nothing>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const subject = await subjectOf(tx, county, kind, subjectId);
    if (!subject) return refuse(platformProblem('not-found', { what: '动态 / entry of the feed' }));
    await requirePlace(tx, actor, 'activity.comment', county, subject.placeCode);
    const said = {
      ...subject,
      county,
      id,
      subjectId,
      text,
      personId: actor.personId,
      at: new Date(house.now()),
    };
    await addComment(tx, said);
    return ok({});
  });
}
