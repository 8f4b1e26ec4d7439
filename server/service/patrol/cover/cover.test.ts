import { beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '#base';
import { dutyObstacles } from '#service/patrol';
import { patrolCoverEndpoints as cover, patrolEndpoints } from '#wire/service';
import { aHouse, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import { aMember, aTeam, COUNTY } from '../../../../scenarios/patrol-for-tests.ts';
import { demoId } from '../../../demo/index.ts';
import { newId } from '../../../platform/identify.ts';
import { runPatrolChores } from '../chores.ts';
import { today } from '../members/teams.ts';
import { lastDayOf } from '../training/training.ts';
import { dutyFactsOf } from './duty-facts.store.ts';

const DAY_MS = 86_400_000;
const county = { county: COUNTY };
let house: TestHouse;
let street: Person;
let countyOffice: Person;
let teamId: string;
let memberId: string;

beforeAll(async () => {
  house = await aHouse();
  teamId = await aTeam(await house.signIn('village'));
  memberId = await aMember(house, teamId, '保小安', '00012350001');
  [street, countyOffice] = [await house.signIn('street'), await house.signIn('county')];
});

function policy(from: string, to: string, policyNumber: string, placeCode = '430422') {
  return { id: newId(), placeCode, insurer: '演示财险', policyNumber, from, to };
}

async function obstacles(from: string, to = from): Promise<readonly string[]> {
  const facts = await house.database.transaction('service', demoId('street'), (tx) =>
    dutyFactsOf(tx, COUNTY, [memberId], from),
  );
  const own = facts.get(memberId);
  if (!own) throw new Error('not in sight');
  return dutyObstacles({ duty: 'guard', from, to }, own).map(({ code }) => code);
}

async function reminders() {
  await runPatrolChores(house);
  const { rows } = await street.call(cover.patrolReminders, { params: county, query: { size: 200 } });
  return rows.filter((row) => row.memberId === memberId).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
}

describe('cover', () => {
  it('lets a member go on a risky duty on its days and on no other, whoever took it out', async () => {
    const day = today(house);
    expect(await obstacles(day)).toEqual(['patrol-cover-missing']);
    expect(await reminders()).toEqual([`cover-missing ${day}`]);
    const body = policy(plusDays(day, -30), plusDays(day, 20), 'A-1');
    await countyOffice.call(cover.addPatrolPolicy, { params: county, body });
    const params = { ...county, policyId: body.id };
    const whom = { from: plusDays(day, 1), whom: { uncoveredOf: COUNTY } };
    expect(await countyOffice.call(cover.coverPatrolMembers, { params, body: whom })).toEqual({ covered: 1 });
    expect(await countyOffice.call(cover.coverPatrolMembers, { params, body: whom })).toEqual({ covered: 0 });
    expect(await obstacles(day)).toEqual(['patrol-cover-not-begun']);
    expect(await obstacles(plusDays(day, 1))).toEqual([]);
    expect(await obstacles(plusDays(day, 20), plusDays(day, 21))).toEqual(['patrol-cover-lapses']);
    expect(await obstacles(plusDays(day, 21))).toEqual(['patrol-cover-ended']);
  });

  it('that runs out within thirty days is reminded of until another policy follows', async () => {
    house.travelTo(house.now() + DAY_MS);
    [street, countyOffice] = [await house.signIn('street'), await house.signIn('county')];
    const day = today(house);
    const end = plusDays(day, 19);
    expect(await reminders()).toEqual([`cover-ends ${end}`]);
    const body = policy(plusDays(end, 1), plusDays(end, 365), 'A-2');
    await countyOffice.call(cover.addPatrolPolicy, { params: county, body });
    const whom = { memberIds: [memberId] };
    await countyOffice.call(cover.coverPatrolMembers, {
      params: { ...county, policyId: body.id },
      body: { from: day, whom },
    });
    expect(await reminders()).toEqual([]);
    expect(await obstacles(end, plusDays(end, 1))).toEqual([]);
    await countyOffice.call(cover.endPatrolPolicy, {
      params: { ...county, policyId: body.id },
      body: { lastDay: plusDays(end, 3) },
    });
    expect(await obstacles(end, plusDays(end, 4))).toEqual(['patrol-cover-lapses']);
  });

  it('has a policy once with its insurer, with possible days, and is the county’s to change where it is the county’s', async () => {
    const day = today(house);
    const codeOf = (body: ReturnType<typeof policy>, by = countyOffice) =>
      by.codeOf(cover.addPatrolPolicy, { params: county, body });
    expect(await codeOf(policy(day, day, 'A-1'))).toBe('patrol-policy-taken');
    expect(await codeOf(policy(day, plusDays(day, -1), 'A-3'))).toBe('patrol-policy-days-impossible');
    expect(await codeOf(policy(day, day, '11010519491231002X'))).toBe('patrol-identity-number');
    expect(await codeOf(policy(day, day, 'A-4'), street)).toBe('not-allowed');
    const { rows } = await street.call(cover.patrolPolicies, { params: county });
    expect(rows.map(({ policyNumber }) => policyNumber)).toEqual(['A-2', 'A-1']);
    const params = { ...county, policyId: rows[0]?.id ?? '' };
    expect(await street.codeOf(cover.endPatrolPolicy, { params, body: { lastDay: day } })).toBe(
      'not-allowed',
    );
    const members = await street.call(patrolEndpoints.patrolMembers, {
      params: county,
      query: { lacks: 'cover' },
    });
    expect(members.total).toBe(0);
  });
});

describe('a training', () => {
  it('is signed up for, recorded once it was held, and its certificate ends with a reminder', async () => {
    const day = today(house);
    const body = {
      id: newId(),
      placeCode: '430422999',
      course: 'first-aid' as const,
      title: '应急救护第一期',
      heldOn: plusDays(day, 2),
      hours: 8,
      spot: '街道会议室',
      trainer: '红十字会',
      places: 1,
    };
    await street.call(cover.addPatrolTraining, { params: county, body });
    const params = { ...county, trainingId: body.id };
    expect(await street.call(cover.signUpForTraining, { params, body: { memberIds: [memberId] } })).toEqual({
      signedUp: 1,
    });
    const other = await aMember(house, teamId, '训小二', '00012350002');
    street = await house.signIn('street');
    expect(await street.codeOf(cover.signUpForTraining, { params, body: { memberIds: [other] } })).toBe(
      'patrol-training-full',
    );
    const results = [
      {
        memberId,
        attended: true,
        theory: 'passed' as const,
        practice: 'passed' as const,
        certificate: 'JH-001',
      },
    ];
    expect(await street.call(cover.recordTraining, { params, body: { results } })).toEqual({ completed: 1 });
    const { trained, hasFirstAid } = await street.call(patrolEndpoints.patrolMember, {
      params: { ...county, memberId },
    });
    expect(trained).toMatchObject([
      { course: 'first-aid', hours: 8, expiresOn: lastDayOf('first-aid', body.heldOn) },
    ]);
    expect(hasFirstAid).toBe(true);
    house.travelTo(Date.parse(`${plusDays(lastDayOf('first-aid', body.heldOn) ?? '', -60)}T04:00:00Z`));
    street = await house.signIn('street');
    expect(await reminders()).toContain(`certificate-ends ${lastDayOf('first-aid', body.heldOn)}`);
    expect(await street.codeOf(cover.cancelPatrolTraining, { params })).toBe('patrol-training-over');
  });

  it('is not recorded before it was held, and one that was cancelled takes nobody', async () => {
    const body = {
      id: newId(),
      placeCode: '430422999',
      course: 'captain' as const,
      title: '队长轮训',
      heldOn: plusDays(today(house), 5),
      hours: 6.5,
      spot: '',
      trainer: '',
      places: null,
    };
    await street.call(cover.addPatrolTraining, { params: county, body });
    const params = { ...county, trainingId: body.id };
    expect(await street.codeOf(cover.recordTraining, { params, body: { results: [] } })).toBe(
      'patrol-training-ahead',
    );
    await street.call(cover.cancelPatrolTraining, { params });
    expect(await street.codeOf(cover.signUpForTraining, { params, body: { memberIds: [memberId] } })).toBe(
      'patrol-training-over',
    );
  });
});

it.each([
  ['first-aid', '2024-02-29', '2027-02-27'],
  ['water', '2023-12-31', '2024-12-30'],
  ['captain', '2023-06-01', null],
] as const)('a certificate of %s of %s holds until %s', (course, heldOn, last) => {
  expect(lastDayOf(course, heldOn)).toBe(last);
});
