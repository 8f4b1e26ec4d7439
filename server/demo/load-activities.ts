// What the demo's patrol teams did in the last four weeks and have before them: activities, what was seen, a rota, a call, kit.
// All of it is simulated, and loading it again adds nothing.
import { localTime, plusDays } from '#base';
import type { PatrolDuty } from '#service/patrol';
import { KIT_OF_A_TEAM, minutesBetween } from '#service/patrol/activities';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import { type NewActivity, saveActivities } from '../service/patrol/activities/activities.store.ts';
import { addComment, addWord } from '../service/patrol/activities/feed.store.ts';
import { addKit } from '../service/patrol/activities/kit.store.ts';
import { type TeamToPlan, teamsWithin } from '../service/patrol/activities/members-at-work.store.ts';
import { addShifts, addTurns } from '../service/patrol/activities/shifts.store.ts';
import { addSighting, noteEnd } from '../service/patrol/activities/sightings.store.ts';
import { addSpot } from '../service/patrol/activities/spots.store.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { demoId } from './load-demo.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const TEAMS_AT_WORK = 6;

/** After the teams themselves. @param nowMs the moment that the demo takes for now */
export function furnishDemoActivities(house: House, nowMs: number): Promise<void> {
  return house.database.transaction('service', 'system', async (tx) => {
    const teams = (await teamsWithin(tx, DEMO_COUNTY, DEMO_COUNTY)).filter(
      ({ members }) => members.length > 0,
    );
    for (const team of teams.slice(0, TEAMS_AT_WORK)) await furnishTeam(tx, team, nowMs);
    await addCall(tx, nowMs);
  });
}

async function furnishTeam(tx: Transaction, team: TeamToPlan, nowMs: number): Promise<void> {
  const told = { county: DEMO_COUNTY, personId: demoId('village'), at: new Date(nowMs), isSimulated: true };
  await saveActivities(tx, told, activitiesOf(team, nowMs));
  await addSpots(tx, team);
  await addRota(tx, team, nowMs);
  await addLent(tx, team, nowMs);
  await addSeen(tx, team, nowMs);
  await addSaid(tx, team, nowMs);
}

const NOTES: Readonly<Record<PatrolDuty, string>> = {
  guard: '沿主街和校门口巡了两圈',
  listener: '听了几户人家的难处，记了两条',
  publicist: '发放防溺水、反诈传单',
  mediator: '劝和一起排水纠纷',
  advocate: '带头清理河道边垃圾',
  helper: '看望一户帮扶对象',
};
const DUTIES = [
  'guard',
  'guard',
  'listener',
  'publicist',
  'guard',
  'mediator',
  'advocate',
  'helper',
] as const;

/** Two a week for everybody, on evenings; every seventh carries a mark. */
function activitiesOf({ id: teamId, placeCode, members }: TeamToPlan, nowMs: number): NewActivity[] {
  const evening = Date.parse(`${localTime(nowMs).date}T19:30:00+08:00`);
  return members.slice(0, 12).flatMap(({ id: memberId }, nth) =>
    Array.from({ length: 8 }, (_, time): NewActivity => {
      const startedMs =
        evening - (1 + time * 3 + ((nth * 2 + time) % 3)) * DAY_MS + (nth % 4) * 7 * MINUTE_MS;
      const endedMs = startedMs + (60 + ((nth + time) % 4) * 30) * MINUTE_MS;
      const duty = DUTIES[(nth + time) % DUTIES.length] ?? 'guard';
      const isOdd = (nth + time) % 7 === 6;
      return {
        ...{
          teamId,
          memberId,
          placeCode,
          duty,
          startedMs,
          endedMs,
          minutes: minutesBetween(startedMs, endedMs),
        },
        id: demoId(`activity/${memberId}/${time}`),
        ...{
          revision: 2,
          shiftId: null,
          rollId: null,
          way: 'word',
          place: null,
          aheadMs: isOdd ? 26 * 60 * MINUTE_MS : 0,
        },
        note: `${NOTES[duty]}（模拟）`,
        marks: isOdd ? ['clock-wrong'] : [],
      };
    }),
  );
}

async function addSpots(tx: Transaction, { placeCode }: TeamToPlan): Promise<void> {
  const spots = [
    ['school', '小学门口（模拟）'],
    ['water', '水库边（模拟）'],
    ['fair', '赶集场（模拟）'],
  ] as const;
  for (const [kind, name] of spots) {
    const spot = {
      id: demoId(`spot/${placeCode}/${kind}`),
      placeCode,
      kind,
      name,
      point: null,
      isSimulated: true,
    };
    await addSpot(tx, DEMO_COUNTY, spot, demoId('village'));
  }
}

async function addRota(tx: Transaction, team: TeamToPlan, nowMs: number): Promise<void> {
  const { id: teamId, placeCode, members } = team;
  const today = localTime(nowMs).date;
  const evenings = [0, 2, 4, 7, 9].map((days) => Date.parse(`${plusDays(today, days)}T19:30:00+08:00`));
  const shifts = evenings.map((startMs, nth) => ({
    ...{
      id: demoId(`shift/${teamId}/${nth}`),
      kind: 'rota' as const,
      duty: 'guard' as const,
      teamId,
      placeCode,
    },
    ...{
      spotId: null,
      title: '夜间巡逻（模拟）',
      words: '',
      startMs,
      endMs: startMs + 90 * MINUTE_MS,
      places: 2,
    },
  }));
  const planner = {
    county: DEMO_COUNTY,
    personId: demoId('village'),
    at: new Date(nowMs),
    isSimulated: true,
  };
  await addShifts(tx, planner, shifts);
  const turns = shifts.flatMap(({ id: shiftId, startMs, endMs }, nth) =>
    [...new Set([members[nth % members.length], members[(nth + 1) % members.length]])].flatMap((member) =>
      member
        ? [
            {
              ...{ shiftId, teamId, placeCode, startMs, endMs },
              id: demoId(`turn/${shiftId}/${member.id}`),
              memberId: member.id,
              way: 'rota' as const,
            },
          ]
        : [],
    ),
  );
  await addTurns(tx, DEMO_COUNTY, turns, new Date(nowMs));
}

async function addCall(tx: Transaction, nowMs: number): Promise<void> {
  const startMs = Date.parse(`${plusDays(localTime(nowMs).date, 12)}T18:00:00+08:00`);
  const about = {
    kind: 'call' as const,
    duty: 'guard' as const,
    teamId: null,
    placeCode: DEMO_COUNTY,
    spotId: null,
  };
  const words = '县里办灯节，自愿报名；在游客中心集合，穿反光背心。';
  const call = { ...about, id: demoId('call/lanterns'), title: '灯节现场守护（模拟）', words, places: 60 };
  const planner = { county: DEMO_COUNTY, personId: demoId('county'), at: new Date(nowMs), isSimulated: true };
  await addShifts(tx, planner, [{ ...call, startMs, endMs: startMs + 4 * 60 * MINUTE_MS }]);
}

async function addLent(
  tx: Transaction,
  { id: teamId, placeCode, members }: TeamToPlan,
  nowMs: number,
): Promise<void> {
  const issuedOn = plusDays(localTime(nowMs).date, -90);
  const kit = { teamId, placeCode, issuedOn, isSimulated: true, label: '' };
  for (const kind of KIT_OF_A_TEAM)
    await addKit(
      tx,
      DEMO_COUNTY,
      { ...kit, id: demoId(`kit/${teamId}/${kind}`), kind, memberId: null, count: 2 },
      demoId('village'),
    );
  for (const [nth, { id: memberId }] of members.slice(0, 4).entries()) {
    const lent = {
      ...kit,
      id: demoId(`kit/${memberId}`),
      kind: 'torch' as const,
      memberId,
      label: `${nth + 1}号`,
      count: 1,
    };
    await addKit(tx, DEMO_COUNTY, lent, demoId('village'));
  }
}

const SEEN = [
  ['lamp', '巷口第二盏路灯闪烁，晚上看不清台阶', 'visit'],
  ['water', '水塘护栏断了一截', 'visit'],
  ['rubbish', '排水沟堵了，已当场清理', 'nothing'],
] as const;

async function addSeen(
  tx: Transaction,
  { id: teamId, placeCode, members }: TeamToPlan,
  nowMs: number,
): Promise<void> {
  const [member] = members;
  if (!member) return;
  for (const [nth, [kind, text, wish]] of SEEN.entries()) {
    const id = demoId(`sighting/${teamId}/${nth}`);
    const seenMs = nowMs - (nth + 1) * 30 * 60 * MINUTE_MS;
    const told = {
      teamId,
      placeCode,
      county: DEMO_COUNTY,
      personId: demoId('village'),
      seenMs,
      at: new Date(nowMs),
      isSimulated: true,
    };
    const seen = {
      id,
      kind,
      wish,
      text: `${text}（模拟）`,
      spot: '村里',
      activityId: null,
      memberId: member.id,
      point: null,
    };
    const isNew = await addSighting(tx, told, { ...seen, seenMs, sentMs: seenMs, photoIds: [] });
    if (isNew && wish === 'nothing') {
      const end = { code: wish, text: '当场处理好了', at: new Date(nowMs), personId: demoId('village') };
      await noteEnd(tx, DEMO_COUNTY, id, { ...end, caseId: null, caseNumber: null, householdId: null });
    }
  }
}

async function addSaid(tx: Transaction, { id: teamId, placeCode }: TeamToPlan, nowMs: number): Promise<void> {
  const id = demoId(`word/${teamId}`);
  const said = { county: DEMO_COUNTY, teamId, placeCode, at: new Date(nowMs - DAY_MS) };
  const word = {
    ...said,
    id,
    text: '本周巡逻照常，家里有事的随时说一声，不用为难。（模拟）',
    personId: demoId('village'),
  };
  await addWord(tx, { ...word, isSimulated: true });
  const comment = {
    id: demoId(`comment/${teamId}`),
    subjectId: id,
    text: '辛苦了，天冷注意保暖。（模拟）',
    personId: demoId('street'),
  };
  await addComment(tx, { ...said, ...comment });
}
