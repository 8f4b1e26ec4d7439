import { beforeAll, describe, expect, it } from 'vitest';
import { activityEndpoints } from '#wire/service';
import {
  type ActivitiesForTests,
  aPatrol,
  MEMBERS,
  TEAM,
} from '../../../../scenarios/activities-for-tests.ts';
import { aHouse, MONDAY_MORNING, ownerRows, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import { addNeighbours, COUNTY } from '../../../../scenarios/outreach-for-tests.ts';
import { newId } from '../../../platform/identify.ts';
import { endLeftOpen } from './chores.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

let house: TestHouse;
let patrol: ActivitiesForTests;

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  patrol = await aPatrol(house, '2023-11-19');
});

async function kept(activityId: string) {
  const [row] = await ownerRows<{
    started: Date;
    ended: Date | null;
    minutes: number;
    marks: string[];
    way: string;
    ahead: string;
  }>(
    house,
    `select started_at as started, ended_at as ended, minutes, marks, way, phone_ahead_ms as ahead from service.patrol_activity where id = $1`,
    [activityId],
  );
  if (!row) throw new Error('it was not kept');
  return row;
}

function codesOf(results: readonly { standing: string; problem: { code: string } | null }[]): string[] {
  return results.map(({ standing, problem }) => problem?.code ?? standing);
}

const listening = { duty: 'listener' } as const;

describe('an activity that a phone tells of', () => {
  it('is kept once, however often it is told', async () => {
    const message = patrol.message(listening);
    expect(codesOf(await patrol.tell(patrol.member, [message]))).toEqual(['kept']);
    for (let again = 0; again < 5; again += 1)
      expect(codesOf(await patrol.tell(patrol.member, [message]))).toEqual(['kept-before']);
    expect(await kept(message.activityId)).toMatchObject({ minutes: 60, marks: [], way: 'word' });
  });

  it('is ended by a higher revision, whatever order the two come in', async () => {
    const begun = patrol.message({ ...listening, endedMs: null, startedMs: house.now() - 5 * HOUR_MS });
    const ended = { ...begun, id: newId(), revision: 2, endedMs: house.now() - 4 * HOUR_MS };
    expect(codesOf(await patrol.tell(patrol.member, [ended, begun]))).toEqual(['kept', 'kept']);
    expect(codesOf(await patrol.tell(patrol.member, [begun]))).toEqual(['kept-before']);
    expect((await kept(begun.activityId)).minutes).toBe(60);
  });

  it('keeps its time when the phone’s clock is two days ahead, and says so', async () => {
    const aheadMs = 2 * DAY_MS;
    const [startedMs, endedMs] = [house.now() + aheadMs - 8 * HOUR_MS, house.now() + aheadMs - 7 * HOUR_MS];
    const message = patrol.message({ ...listening, startedMs, endedMs });
    const [result] = await patrol.tell(patrol.member, [message], aheadMs);
    expect(result?.marks).toEqual(['clock-wrong']);
    const row = await kept(message.activityId);
    expect(row.started.getTime()).toBe(house.now() - 8 * HOUR_MS);
    expect(Number(row.ahead)).toBe(aheadMs);
  });

  it('that would lie ahead although the clock is right is brought back to now and marked', async () => {
    const message = patrol.message({
      ...listening,
      startedMs: house.now() + DAY_MS,
      endedMs: house.now() + 2 * DAY_MS,
    });
    const [result] = await patrol.tell(patrol.member, [message]);
    expect(result?.marks).toContain('clock-unsure');
    expect((await kept(message.activityId)).minutes).toBe(0);
  });

  it('keeps an impossible place and marks it', async () => {
    const place = { latitude: 0, longitude: 0, accuracyMetres: 10 };
    const [result] = await patrol.tell(patrol.member, [
      patrol.message({
        ...listening,
        place,
        startedMs: house.now() - 12 * HOUR_MS,
        endedMs: house.now() - 11 * HOUR_MS,
      }),
    ]);
    expect(result).toMatchObject({ standing: 'kept', marks: ['place-impossible'] });
  });

  it('is marked where it overlaps another of the same member', async () => {
    const [result] = await patrol.tell(patrol.member, [patrol.message(listening)]);
    expect(result?.marks).toEqual(['overlapping']);
  });
});

describe('cover', () => {
  it('that lapsed in the middle of a duty leaves the duty kept and marked', async () => {
    const startedMs = MONDAY_MORNING - 11 * HOUR_MS;
    const message = patrol.message({ startedMs, endedMs: startedMs + 3 * HOUR_MS });
    expect(await patrol.tell(patrol.member, [message])).toMatchObject([
      { standing: 'kept', marks: expect.arrayContaining(['cover-lapsed']) },
    ]);
  });

  it('that is missing leaves what was done kept and marked', async () => {
    const message = patrol.message({
      startedMs: house.now() - 3 * HOUR_MS,
      endedMs: house.now() - 2 * HOUR_MS,
    });
    const [result] = await patrol.tell(patrol.member, [message]);
    expect(result).toMatchObject({ standing: 'kept', marks: ['uncovered'] });
  });

  it('that is missing stops a risky duty that is just being begun, and says who mends it', async () => {
    const message = patrol.message({ startedMs: house.now() - 60_000, endedMs: null });
    const [result] = await patrol.tell(patrol.member, [message]);
    expect(result?.problem).toMatchObject({ code: 'patrol-cover-ended' });
    expect(result?.problem?.message.zh).toContain('续保');
    const harmless = patrol.message({ ...listening, startedMs: house.now() - 60_000, endedMs: null });
    expect(codesOf(await patrol.tell(patrol.member, [harmless]))).toEqual(['kept']);
  });
});

describe('a roll', () => {
  it('is called by the captain for the own team alone', async () => {
    const rollId = newId();
    const roll = [MEMBERS.volunteer2, MEMBERS.third].map((memberId) =>
      patrol.message({ ...listening, memberId, rollId }),
    );
    expect(codesOf(await patrol.tell(patrol.captain, roll))).toEqual(['kept', 'kept']);
    expect((await kept(roll[1]?.activityId ?? '')).way).toBe('roll');
    const elsewhere = patrol.message({ ...listening, memberId: MEMBERS.elsewhere, rollId });
    expect(codesOf(await patrol.tell(patrol.captain, [elsewhere]))).toEqual(['activity-not-yours']);
  });

  it('is not for a member who is no captain, nor is checking in for somebody else', async () => {
    const forAnother = patrol.message({ ...listening, memberId: MEMBERS.third });
    expect(codesOf(await patrol.tell(patrol.member, [forAnother]))).toEqual(['activity-not-yours']);
    const roll = patrol.message({ ...listening, memberId: MEMBERS.third, rollId: newId() });
    expect(codesOf(await patrol.tell(patrol.member, [roll]))).toEqual(['activity-not-yours']);
  });

  it('of one who was no member yet is refused and stays on the phone', async () => {
    const early = Date.UTC(2022, 11, 1);
    house.travelTo(Date.UTC(2022, 11, 2));
    const message = patrol.message({ ...listening, startedMs: early, endedMs: early + HOUR_MS });
    expect(codesOf(await patrol.tell(patrol.member, [message]))).toEqual(['activity-not-member']);
    house.travelTo(MONDAY_MORNING);
  });
});

describe('the database by itself', () => {
  it('lets nobody overwrite another’s activity, by its id', async () => {
    const message = patrol.message({
      ...listening,
      startedMs: house.now() - 20 * HOUR_MS,
      endedMs: house.now() - 19 * HOUR_MS,
    });
    await patrol.tell(patrol.member, [message]);
    const stolen = { ...message, id: newId(), memberId: MEMBERS.volunteer2, revision: 9 };
    expect(codesOf(await patrol.tell(patrol.captain, [stolen]))).toEqual(['id-taken']);
  });

  it('shows a member the own team’s activities, and an office those of its place', async () => {
    const period = { fromMs: 0, toMs: house.now() + DAY_MS };
    const seen = async (name: string) => {
      const person = await house.signIn(name);
      const { rows } = await person.call(activityEndpoints.activities, {
        params: { county: COUNTY },
        query: period,
      });
      return new Set(rows.map(({ teamId }) => teamId));
    };
    expect(await seen('volunteer')).toEqual(new Set([TEAM]));
    expect(await seen('village')).toEqual(new Set([TEAM]));
    expect(await seen('village3')).toEqual(new Set());
    expect(await seen('street2')).toEqual(new Set());
  });
});

describe('an activity that nobody checked out of', () => {
  it('is ended by the server after an hour’s worth, and its member may still say when it was', async () => {
    const startedMs = house.now() - 20 * HOUR_MS;
    const begun = patrol.message({ ...listening, startedMs, endedMs: null });
    await patrol.tell(patrol.member, [begun]);
    expect(await endLeftOpen(house)).toBeGreaterThan(0);
    expect(await kept(begun.activityId)).toMatchObject({
      minutes: 60,
      marks: expect.arrayContaining(['left-open']),
    });
    await patrol.tell(patrol.member, [
      { ...begun, id: newId(), revision: 2, endedMs: startedMs + 2 * HOUR_MS },
    ]);
    const row = await kept(begun.activityId);
    expect(row.minutes).toBe(120);
    expect(row.marks).not.toContain('left-open');
  });
});
