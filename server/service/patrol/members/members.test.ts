import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '#base';
import {
  patrolAdmissionEndpoints as admission,
  patrolCoverEndpoints as cover,
  patrolEndpoints as endpoints,
  householdEndpoints,
} from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import { addNeighbours, NEXT_VILLAGE, OTHER_VILLAGE } from '../../../../scenarios/outreach-for-tests.ts';
import {
  aMember,
  anApplication,
  aTeam,
  COUNTY,
  passChecks,
  VILLAGE,
} from '../../../../scenarios/patrol-for-tests.ts';
import { demoId } from '../../../demo/index.ts';
import { newId } from '../../../platform/identify.ts';
import { runPatrolChores } from '../chores.ts';
import { addTeam } from './teams.store.ts';
import { today } from './teams.ts';

const DAY_MS = 86_400_000;
let house: TestHouse;
let village: Person;
let street: Person;
let teamId: string;

async function signInAgain(): Promise<void> {
  [village, street] = [await house.signIn('village'), await house.signIn('street')];
}

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  await signInAgain();
  teamId = await aTeam(village);
});

const application = (applicationId: string) => ({ county: COUNTY, applicationId });
const member = (memberId: string) => ({ county: COUNTY, memberId });

function decide(
  by: Person,
  applicationId: string,
  gate: 'residents' | 'captain' | 'conduct' | 'outlook',
  reason: string,
  verdict: 'passed' | 'failed' = 'passed',
) {
  return by.codeOf(admission.decidePatrolCheck, {
    params: application(applicationId),
    body: { id: newId(), gate, verdict, reason },
  });
}

describe('an application', () => {
  it('sent twice is one, its telephone is seen masked, and a look at it is on record', async () => {
    const body = { id: newId(), teamId, name: '周小满', number: '000 1234 0001', isAdult: true as const };
    const sent = [1, 2].map(() =>
      village.call(admission.addPatrolApplication, { params: { county: COUNTY }, body }),
    );
    expect(new Set((await Promise.all(sent)).map(({ code }) => code)).size).toBe(1);
    const { rows } = await village.call(admission.patrolApplications, {
      params: { county: COUNTY },
      query: { search: '周小满' },
    });
    expect(rows.map(({ numberMasked, stage }) => [numberMasked, stage])).toEqual([
      ['000****0001', 'checking'],
    ]);
    const { number } = await village.call(admission.lookAtApplicantNumber, {
      params: application(body.id),
      body: { purpose: 'admission' },
    });
    expect(number).toBe('00012340001');
    const looks = await ownerRows(
      house,
      "select 1 from platform.audit where action = 'patrol-phone-seen' and subject = $1",
      [body.id],
    );
    expect(looks).toHaveLength(1);
  });

  it('takes no identity number and nothing about anybody’s past for a name', async () => {
    const body = (name: string) => ({
      id: newId(),
      teamId,
      name,
      number: '00012340002',
      isAdult: true as const,
    });
    const codeOf = (name: string) =>
      village.codeOf(admission.addPatrolApplication, { params: { county: COUNTY }, body: body(name) });
    expect(await codeOf('李四11010519491231002X')).toBe('patrol-identity-number');
    expect(await codeOf('李四（有前科）')).toBe('patrol-personal-record');
  });

  it('is decided by those whose check it is, with a listed reason, and never all by one', async () => {
    const id = await anApplication(village, teamId, '吴一关', '00012340003');
    expect(await decide(village, id, 'conduct', 'station-agrees')).toBe('not-allowed');
    expect(await decide(street, id, 'conduct', 'had-a-record')).toBe('patrol-reason-unknown');
    for (const [gate, reason] of [
      ['residents', 'residents-agree'],
      ['captain', 'captain-agrees'],
      ['outlook', 'understands'],
    ] as const)
      expect(await decide(street, id, gate, reason)).toBe('ok');
    expect(await decide(street, id, 'conduct', 'station-agrees')).toBe('patrol-checks-by-one');
    expect(await decide(village, id, 'captain', 'captain-agrees')).toBe('ok');
    expect(await decide(street, id, 'conduct', 'station-agrees')).toBe('ok');
    const { stage, checks } = await village.call(admission.patrolApplication, { params: application(id) });
    expect([stage, checks.length]).toEqual(['checked', 5]);
  });

  it('leaves no column in which words about anybody could stand', async () => {
    const columns = await ownerRows<{ name: string; type: string }>(
      house,
      "select table_name || '.' || column_name as name, data_type as type from information_schema.columns where table_schema = 'service' and table_name in ('patrol_check', 'patrol_objection') and data_type in ('text', 'jsonb')",
    );
    expect(columns.map(({ name }) => name).sort()).toEqual(
      ['county', 'gate', 'place_code', 'reason', 'verdict']
        .map((name) => `patrol_check.${name}`)
        .concat(
          ['county', 'place_code', 'reason', 'verdict', 'verdict_reason'].map(
            (name) => `patrol_objection.${name}`,
          ),
        ),
    );
    await expect(
      house.database.transaction('service', 'system', (tx) =>
        tx.run(sql`insert into service.patrol_objection (county, id, application_id, place_code, reason, raised_at)
          values (${COUNTY}, ${newId()}, ${newId()}, ${VILLAGE}, ${'2009年被拘留过'}, now())`),
      ),
    ).rejects.toThrow(/check constraint/);
  });

  it('is noticed, waits the days out, is signed and makes a member with a volunteer number', async () => {
    const id = await anApplication(village, teamId, '郑新员', '00012340004');
    const body = { memberId: newId() };
    expect(
      await village.codeOf(admission.noticePatrolApplication, { params: application(id), body: { days: 7 } }),
    ).toBe('patrol-checks-not-passed');
    await passChecks({ village, street }, id);
    expect(await village.codeOf(admission.signPatrolUndertaking, { params: application(id), body })).toBe(
      'patrol-not-to-sign',
    );
    await village.call(admission.noticePatrolApplication, { params: application(id), body: { days: 5 } });
    house.travelTo(house.now() + 5 * DAY_MS);
    await signInAgain();
    const signed = await village.call(admission.signPatrolUndertaking, { params: application(id), body });
    expect(signed.volunteerNumber).toMatch(/^V430422-\d{6}$/);
    expect(
      await village.call(admission.signPatrolUndertaking, {
        params: application(id),
        body: { memberId: newId() },
      }),
    ).toEqual(signed);
    const kept = await ownerRows<{ n: number }>(
      house,
      'select count(*)::int as n from service.patrol_application where id = $1 and number_sealed is not null',
      [id],
    );
    expect(kept[0]?.n).toBe(0);
    expect(
      (
        await village.call(endpoints.lookAtPatrolNumber, {
          params: member(body.memberId),
          body: { purpose: 'duty' },
        })
      ).number,
    ).toBe('00012340004');
    const again = { id: newId(), teamId, name: '郑新员', number: '00012340004', isAdult: true as const };
    expect(
      await village.codeOf(admission.addPatrolApplication, { params: { county: COUNTY }, body: again }),
    ).toBe('patrol-already-member');
  });

  it('is turned away only after a check failed, and its name and number are gone after thirty days', async () => {
    const id = await anApplication(village, teamId, '冯未过', '00012340005');
    expect(await village.codeOf(admission.refusePatrolApplication, { params: application(id) })).toBe(
      'patrol-nothing-against',
    );
    expect(await decide(village, id, 'outlook', 'expects-powers', 'failed')).toBe('ok');
    await village.call(admission.refusePatrolApplication, { params: application(id) });
    house.travelTo(house.now() + 31 * DAY_MS);
    await runPatrolChores(house);
    const [row] = await ownerRows<{ name: string; number_sealed: Buffer | null; standing: string }>(
      house,
      'select name, number_sealed, standing from service.patrol_application where id = $1',
      [id],
    );
    expect(row).toEqual({ name: '', number_sealed: null, standing: 'refused' });
    await signInAgain();
  });
});

describe('a member', () => {
  it('leaves on the day it is asked for, and nothing holds them', async () => {
    const memberId = await aMember(house, teamId, '陈离队', '00012340006');
    await signInAgain();
    const team = await village.call(endpoints.patrolTeam, { params: { county: COUNTY, teamId } });
    const { name, foundedOn, instructor, instructorBody, revision } = team;
    await village.call(endpoints.changePatrolTeam, {
      params: { county: COUNTY, teamId },
      body: { name, foundedOn, instructor, instructorBody, revision, captainId: memberId },
    });
    const policyId = newId();
    const day = today(house);
    await street.call(cover.addPatrolPolicy, {
      params: { county: COUNTY },
      body: {
        id: policyId,
        placeCode: '430422999',
        insurer: '演示人寿',
        policyNumber: 'MN-1',
        from: plusDays(day, -10),
        to: plusDays(day, 300),
      },
    });
    await street.call(cover.coverPatrolMembers, {
      params: { county: COUNTY, policyId },
      body: { from: day, whom: { memberIds: [memberId] } },
    });
    const body = { leavingId: newId() };
    const { handovers } = await village.call(endpoints.leavePatrol, { params: member(memberId), body });
    expect(handovers.map(({ kind, what }) => `${kind} ${what}`).sort()).toEqual([
      'captaincy ',
      'cover 演示人寿 MN-1',
    ]);
    expect(
      await village.call(endpoints.leavePatrol, { params: member(memberId), body: { leavingId: newId() } }),
    ).toEqual({ handovers });
    const whole = await village.call(endpoints.patrolMember, { params: member(memberId) });
    expect(whole).toMatchObject({ standing: 'left', leftOn: day, isCaptain: false, covers: [{ to: day }] });
    expect(whole.memberships).toMatchObject([{ to: day, ended: 'left' }]);
    expect(
      (await village.call(endpoints.patrolTeam, { params: { county: COUNTY, teamId } })).captainId,
    ).toBeNull();
    const [line] = handovers;
    await village.call(endpoints.settleHandover, { params: { county: COUNTY, handoverId: line?.id ?? '' } });
    house.travelTo(house.now() + 91 * DAY_MS);
    await runPatrolChores(house);
    await signInAgain();
    expect(
      await village.codeOf(endpoints.lookAtPatrolNumber, {
        params: member(memberId),
        body: { purpose: 'duty' },
      }),
    ).toBe('patrol-phone-gone');
  });

  it('who comes back keeps the volunteer number, and a year later it is known when they were a member', async () => {
    const memberId = await aMember(house, teamId, '韩回队', '00012340007');
    const begun = today(house);
    house.travelTo(house.now() + 100 * DAY_MS);
    await signInAgain();
    await village.call(endpoints.leavePatrol, { params: member(memberId), body: { leavingId: newId() } });
    const left = today(house);
    house.travelTo(house.now() + 50 * DAY_MS);
    expect(await aMember(house, teamId, '韩回队', '00012340007')).toBe(memberId);
    house.travelTo(house.now() + 365 * DAY_MS);
    await signInAgain();
    const on = async (day: string) =>
      (
        await village.call(endpoints.patrolMembers, {
          params: { county: COUNTY },
          query: { search: '韩回队', on: day },
        })
      ).total;
    expect([await on(begun), await on(left), await on(plusDays(left, 1)), await on(today(house))]).toEqual([
      1, 1, 0, 1,
    ]);
    expect(
      (await village.call(endpoints.patrolMember, { params: member(memberId) })).memberships,
    ).toHaveLength(2);
  });

  it('moves to another team of the street: one membership ends, the next begins, and there are never two', async () => {
    const memberId = await aMember(house, teamId, '杨转队', '00012340008');
    const other = await aTeam(await house.signIn('street'), '邻村义务巡防队', NEXT_VILLAGE);
    house.travelTo(house.now() + DAY_MS);
    await signInAgain();
    const body = { membershipId: newId(), teamId: other };
    expect(await village.codeOf(endpoints.movePatrolMember, { params: member(memberId), body })).toBe(
      'not-found',
    );
    await street.call(endpoints.movePatrolMember, { params: member(memberId), body });
    await street.call(endpoints.movePatrolMember, { params: member(memberId), body });
    const { memberships, placeCode } = await street.call(endpoints.patrolMember, {
      params: member(memberId),
    });
    expect(memberships.map(({ teamId: id, ended }) => [id, ended])).toEqual([
      [other, null],
      [teamId, 'moved'],
    ]);
    expect(memberships[1]?.to).toBe(plusDays(memberships[0]?.from ?? '', -1));
    expect(placeCode).toBe(NEXT_VILLAGE);
    await expect(
      house.database.transaction('service', 'system', (tx) =>
        tx.run(sql`insert into service.patrol_membership (county, id, member_id, team_id, place_code, from_on, began)
          values (${COUNTY}, ${newId()}, ${memberId}, ${teamId}, ${VILLAGE}, '2023-01-01', 'roster')`),
      ),
    ).rejects.toThrow(/member-in-two-teams/);
  });
});

describe('a team', () => {
  it('has a name once in its village, a captain out of its members, and ends when nobody is left', async () => {
    const own = await aTeam(village, '桥头女子巡防队');
    const facts = { name: '桥头女子巡防队', foundedOn: '2023-06-27', instructor: '', instructorBody: null };
    expect(
      await village.codeOf(endpoints.addPatrolTeam, {
        params: { county: COUNTY },
        body: { id: newId(), placeCode: VILLAGE, ...facts },
      }),
    ).toBe('patrol-team-name-taken');
    const stranger = await aMember(house, teamId, '朱别队', '00012340009');
    await signInAgain();
    const change = {
      params: { county: COUNTY, teamId: own },
      body: { ...facts, revision: 1, captainId: stranger },
    };
    expect(await village.codeOf(endpoints.changePatrolTeam, change)).toBe('patrol-captain-outside-team');
    expect(await village.codeOf(endpoints.endPatrolTeam, { params: { county: COUNTY, teamId } })).toBe(
      'patrol-team-has-members',
    );
    await village.call(endpoints.endPatrolTeam, { params: { county: COUNTY, teamId: own } });
    const late = { id: newId(), teamId: own, name: '秦晚来', number: '00012340010', isAdult: true as const };
    expect(
      await village.codeOf(admission.addPatrolApplication, { params: { county: COUNTY }, body: late }),
    ).toBe('patrol-team-ended');
  });
});

describe('by the database’s own rules', () => {
  it('another village and another street see no team, member, application or decision of this one', async () => {
    const id = await anApplication(village, teamId, '许隔壁', '00012340011');
    for (const name of ['village2', 'village3', 'street2']) {
      const other = await house.signIn(name);
      expect(
        (await other.call(endpoints.patrolTeams, { params: { county: COUNTY } })).rows.every(
          ({ placeCode }) => placeCode !== VILLAGE,
        ),
        name,
      ).toBe(true);
      expect(await other.codeOf(admission.patrolApplication, { params: application(id) }), name).toBe(
        'not-found',
      );
      expect(await decide(other, id, 'residents', 'residents-agree'), name).toBe('not-found');
      expect(
        await other.codeOf(admission.lookAtApplicantNumber, {
          params: application(id),
          body: { purpose: 'admission' },
        }),
        name,
      ).toBe('patrol-phone-gone');
    }
    const rows = await house.database.transaction('service', demoId('village2'), (tx) =>
      tx.rows(sql`select 1 from service.patrol_member`),
    );
    expect(rows).toEqual([]);
  });

  it('a volunteer sees the own team, and decides the captain’s check alone, and only as captain', async () => {
    const memberId = await aMember(house, teamId, '演示义警', '00012340012');
    await signInAgain();
    const { revision } = await village.call(endpoints.patrolMember, { params: member(memberId) });
    await village.call(endpoints.changePatrolMember, {
      params: member(memberId),
      body: { revision, name: '演示义警', signInName: 'volunteer' },
    });
    const volunteer = await house.signIn('volunteer');
    expect((await volunteer.call(endpoints.myPatrol)).memberships).toMatchObject([
      { id: memberId, teamId, isCaptain: false },
    ]);
    const id = await anApplication(village, teamId, '何新人', '00012340013');
    expect(await decide(volunteer, id, 'captain', 'captain-agrees')).toBe('not-found');
    const {
      name,
      foundedOn,
      instructor,
      instructorBody,
      revision: ofTeam,
    } = await village.call(endpoints.patrolTeam, { params: { county: COUNTY, teamId } });
    await village.call(endpoints.changePatrolTeam, {
      params: { county: COUNTY, teamId },
      body: { name, foundedOn, instructor, instructorBody, revision: ofTeam, captainId: memberId },
    });
    expect(await decide(volunteer, id, 'captain', 'captain-agrees')).toBe('ok');
    expect(await decide(volunteer, id, 'residents', 'residents-agree')).toBe('not-allowed');
    expect(await decide(volunteer, id, 'conduct', 'station-agrees')).toBe('not-allowed');
    expect(
      (
        await volunteer.call(admission.lookAtApplicantNumber, {
          params: application(id),
          body: { purpose: 'admission' },
        })
      ).number,
    ).toBe('00012340013');
    const seen = await house.database.transaction('service', demoId('volunteer'), (tx) =>
      tx.rows(sql`select gate from service.patrol_check`),
    );
    expect(seen.every((row) => JSON.stringify(row) === '{"gate":"captain"}')).toBe(true);
    await expect(
      house.database.transaction('service', demoId('volunteer'), (tx) =>
        tx.rows(sql`select number_sealed from service.patrol_member`),
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('decisions are added to and never changed', async () => {
    for (const statement of [
      sql`update service.patrol_check set verdict = 'passed'`,
      sql`delete from service.patrol_check`,
      sql`delete from service.patrol_membership`,
    ])
      await expect(
        house.database.transaction('service', 'system', (tx) => tx.run(statement)),
      ).rejects.toThrow(/permission denied/);
  });

  it('nobody founds a team in a village out of reach', async () => {
    const team = {
      county: COUNTY,
      id: newId(),
      placeCode: OTHER_VILLAGE,
      name: '越界队',
      foundedOn: '2023-01-01',
      instructor: '',
      instructorBody: null,
      isSimulated: false,
      personId: demoId('village'),
    };
    await expect(
      house.database.transaction('service', demoId('village'), (tx) => addTeam(tx, team)),
    ).rejects.toThrow(/row-level security/);
  });
});

it('a village that becomes part of another takes its team along, with its members and their history', async () => {
  street = await house.signIn('street');
  const namesake = await aTeam(street, '合并义务巡防队', NEXT_VILLAGE);
  await aTeam(street, '合并义务巡防队', VILLAGE);
  await street.call(householdEndpoints.mergeVillage, {
    params: { county: COUNTY, placeCode: NEXT_VILLAGE },
    body: { into: VILLAGE },
  });
  const team = await street.call(endpoints.patrolTeam, { params: { county: COUNTY, teamId: namesake } });
  expect([team.placeCode, team.name]).toEqual([VILLAGE, '合并义务巡防队（002）']);
  const left = await ownerRows<{ n: number }>(
    house,
    'select count(*)::int as n from service.patrol_membership where place_code = $1',
    [NEXT_VILLAGE],
  );
  expect(left).toEqual([{ n: 0 }]);
});
