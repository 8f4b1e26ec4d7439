import { beforeAll, expect, it } from 'vitest';
import { patrolAdmissionEndpoints, patrolCoverEndpoints, patrolEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { runPatrolChores } from '../service/patrol/chores.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { furnishDemoPatrol } from './load-patrol.ts';

const params = { county: DEMO_COUNTY };
let house: TestHouse;
let county: Person;

beforeAll(async () => {
  house = await aHouse();
  await furnishDemoPatrol(house, house.now());
  county = await house.signIn('county');
});

function counts() {
  return ownerRows(
    house,
    `select (select count(*) from service.patrol_team) as teams, (select count(*) from service.patrol_member) as members,
       (select count(*) from service.patrol_membership) as memberships, (select count(*) from service.patrol_cover) as covers,
       (select count(*) from service.patrol_trained) as trained, (select count(*) from service.patrol_application) as applications,
       (select count(*) from service.patrol_check) as checks`,
  );
}

it('the demo shows a team in each of 23 villages, nearly everybody covered, something to mend', async () => {
  const { totals, rows } = await county.call(patrolEndpoints.patrolTeams, { params });
  expect(totals).toMatchObject({ teams: 23, villages: 23 });
  expect(totals.members).toBeGreaterThan(120);
  expect(totals.covered).toBeLessThan(totals.members);
  expect(rows.every(({ isSimulated }) => isSimulated)).toBe(true);
  await runPatrolChores(house);
  const { counts: open } = await county.call(patrolCoverEndpoints.patrolReminders, { params });
  expect(open.map(({ kind }) => kind)).toContain('cover-missing');
});

it('has applications at four stages, and numbers that nobody can have', async () => {
  const { rows } = await county.call(patrolAdmissionEndpoints.patrolApplications, { params });
  expect(rows.map(({ stage }) => stage).sort()).toEqual(['checking', 'checking', 'noticed', 'to-sign']);
  const members = await county.call(patrolEndpoints.patrolMembers, { params, query: { size: 200 } });
  for (const { numberMasked } of members.rows) expect(numberMasked).toMatch(/^000\*/);
  const volunteer = await house.signIn('volunteer');
  expect((await volunteer.call(patrolEndpoints.myPatrol)).memberships).toHaveLength(1);
});

it('loaded again adds nothing', async () => {
  const before = await counts();
  await furnishDemoPatrol(house, house.now());
  expect(await counts()).toEqual(before);
});
