// Figures of a county's activities, and how they lie: coverage beside matters, who is tired, teams that lack something.
import { localTime, ok } from '#base';
import { coverageByHour, coverageByPlace, KIT_OF_A_TEAM, tirednessOf } from '#service/patrol/activities';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { cappedTotal, placesWithin } from '../../outreach/reach.ts';
import { type ActivityFilter, listActivities } from './activities.store.ts';
import { givenSince, monthOf, placeHours, placeNames, type TeamFacts, teamFacts } from './figures.store.ts';

export function activitiesFor(house: House, actor: Actor, county: string, filter: ActivityFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { rows, counted } = await listActivities(tx, county, filter);
    return ok({ rows, ...cappedTotal(counted) });
  });
}

type Period = Pick<ActivityFilter, 'fromMs' | 'toMs' | 'placeCode'>;

export function activityFiguresFor(house: House, actor: Actor, county: string, period: Period) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok(await monthOf(tx, county, period)),
  );
}

const TWO_WEEKS_MS = 14 * 86_400_000;

export function patrolOverviewFor(house: House, actor: Actor, county: string, period: Period) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'activity.plan', county);
    const nowMs = house.now();
    const cells = await placeHours(tx, county, period);
    return ok({
      atMs: nowMs,
      places: await namedPlaces(tx, county, cells),
      hours: coverageByHour(cells).map(({ key, ...hour }) => ({ ...hour, hour: Number(key) })),
      cells: [...cells],
      tired: await tiredMembers(tx, county, nowMs),
      lacking: (await teamFacts(tx, county, localTime(nowMs).date)).flatMap(lackOf),
    });
  });
}

async function namedPlaces(tx: Transaction, county: string, cells: Awaited<ReturnType<typeof placeHours>>) {
  const names = new Map((await placeNames(tx, county)).map(({ placeCode, name }) => [placeCode, name]));
  return coverageByPlace(cells).map(({ key, ...place }) => ({
    ...place,
    placeCode: key,
    placeName: names.get(key) ?? { zh: key, en: key },
  }));
}

async function tiredMembers(tx: Transaction, county: string, nowMs: number) {
  const gave = await givenSince(tx, county, new Date(nowMs - TWO_WEEKS_MS));
  return gave.flatMap(({ given, ...member }) => {
    const rules = tirednessOf(given, nowMs);
    return rules.length > 0 ? [{ ...member, rules: [...rules] }] : [];
  });
}

function lackOf({ kit, ...team }: TeamFacts) {
  const missingKit = KIT_OF_A_TEAM.filter((kind) => !kit.includes(kind));
  const isComplete = team.hasCaptain && team.uncovered === 0 && missingKit.length === 0 && team.members > 0;
  return isComplete ? [] : [{ ...team, missingKit }];
}
