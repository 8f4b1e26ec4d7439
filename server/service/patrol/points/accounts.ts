// What members have: accounts and how far they are towards the targets, lines with where each point comes from.
import { ok } from '#base';
import { bookOn, LINE_KINDS, mondayOf, partsOf, type RuleBook } from '#service/patrol/points';
import type { PointsLine } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import { booksOf } from './books.store.ts';
import { entriesOf } from './disputes.store.ts';
import { activitiesSince, type KeptLine, listLines } from './lines.store.ts';
import {
  accountOf,
  type KnownMember,
  listAccounts,
  type MemberFilter,
  memberOf,
  ownMembers,
} from './members.store.ts';
import { todayOf } from './reckon.ts';

export interface MemberKey {
  readonly county: string;
  readonly memberId: string;
}

export function accountsFor(house: House, actor: Actor, county: string, filter: MemberFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'points.read', county);
    return ok(await listAccounts(tx, county, filter));
  });
}

/** Account and targets. A target that is not reached is said as so many done of so many, nothing else. */
async function standingOf(tx: Transaction, today: string, { county, memberId }: MemberKey) {
  const account = await accountOf(tx, county, memberId);
  const book = bookOn(today, await booksOf(tx, county));
  if (!book) return { account, targets: null };
  const { week, year } = book.targets;
  const done = await activitiesSince(tx, county, memberId, mondayOf(today));
  const targets = { week: { ...week, done }, year: { ...year, done: account.earnedInYear } };
  return { account, targets };
}

function shown({ id, name, volunteerNumber, team, placeCode }: KnownMember) {
  return { id, name, volunteerNumber, team, placeCode };
}

export function memberPointsFor(house: House, actor: Actor, key: MemberKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const member = await memberOf(tx, key.county, key.memberId);
    await requirePlace(tx, actor, 'points.read', key.county, member.placeCode);
    const standing = await standingOf(tx, todayOf(house), key);
    return ok({
      ...standing,
      member: shown(member),
      entries: [...(await entriesOf(tx, key.county, key.memberId))],
    });
  });
}

/** Whose lines they are, or an office of the member's place: the database shows nobody else any. */
export function linesFor(
  house: House,
  actor: Actor,
  { county, memberId }: MemberKey,
  page: { readonly page: number; readonly size: number },
) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await memberOf(tx, county, memberId);
    const books = await booksOf(tx, county);
    const { rows, total } = await listLines(tx, county, memberId, page);
    return ok({ total, rows: rows.map((line) => explained(line, books)) });
  });
}

function explained(line: KeptLine, books: readonly RuleBook[]): PointsLine {
  const { memberId: _member, finds, ...plain } = line;
  return { ...plain, parts: explanationOf(line, finds, books) };
}

function explanationOf(
  line: KeptLine,
  finds: number | null,
  books: readonly RuleBook[],
): PointsLine['parts'] {
  const book = books.find(({ version }) => version === line.version);
  if (!book || !LINE_KINDS[line.kind].isReckoned) return [];
  if (line.kind === 'week' || line.kind === 'year') return [];
  if (line.kind !== 'activity' && line.kind !== 'training') return [];
  const { kind, duty, day, minutes } = line;
  const fact = { id: line.id, kind, duty, day, minutes: minutes ?? 0, finds: finds ?? 0 };
  return partsOf(fact, book).map(({ ruleId: _rule, ...part }) => part);
}

/** The acting person's own memberships with what they have. */
export function myPointsFor(house: House, actor: Actor) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const memberships = [];
    for (const { county, ...member } of await ownMembers(tx, actor.personId)) {
      const standing = await standingOf(tx, todayOf(house), { county, memberId: member.id });
      memberships.push({ county, member: shown(member), isMember: member.isMember, ...standing });
    }
    return ok({ memberships });
  });
}
