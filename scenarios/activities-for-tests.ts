// A patrol team in the demo's first village: a member and a captain with phones, a member who is not covered, and a team elsewhere.
import type { PatrolDuty } from '#service/patrol';
import { type ActivityMessage, type ActivityResult, activityEndpoints } from '#wire/service';
import { demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { ownerRows, type Person, type TestHouse } from './house-for-tests.ts';
import { COUNTY, OTHER_VILLAGE, VILLAGE } from './outreach-for-tests.ts';

export const TEAM = demoId('test team');
export const OTHER_TEAM = demoId('test team elsewhere');

/** By the name under which they sign in; `third` does not, and has no cover. */
export const MEMBERS = {
  volunteer: demoId('test member'),
  volunteer2: demoId('test captain'),
  third: demoId('test third'),
  elsewhere: demoId('test elsewhere'),
} as const;

const JOINED = '2023-01-01';

async function addTeam(house: TestHouse, id: string, placeCode: string, name: string): Promise<void> {
  await ownerRows(
    house,
    `insert into service.patrol_team (county, id, place_code, name, founded_on, captain_id, created_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [COUNTY, id, placeCode, name, JOINED, id === TEAM ? MEMBERS.volunteer2 : null, demoId('village')],
  );
}

interface NewMember {
  readonly key: keyof typeof MEMBERS;
  readonly name: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly coveredTo: string | null;
}

async function addMember(
  house: TestHouse,
  { key, name, teamId, placeCode, coveredTo }: NewMember,
): Promise<void> {
  const id = MEMBERS[key];
  await ownerRows(
    house,
    `insert into service.patrol_member (county, id, volunteer_number, name, place_code, team_id, joined_on, person_id, code_hash)
     values ($1, $2, $3, $4, $5, $6, $7, (select id from platform.person where sign_in_name = $8), sha256($3::text::bytea))`,
    [COUNTY, id, `V-${key}`, name, placeCode, teamId, JOINED, key],
  );
  await ownerRows(
    house,
    `insert into service.patrol_membership (county, id, member_id, team_id, place_code, from_on, began) values ($1, $2, $3, $4, $5, $6, 'admitted')`,
    [COUNTY, newId(), id, teamId, placeCode, JOINED],
  );
  if (coveredTo !== null)
    await ownerRows(
      house,
      `insert into service.patrol_cover (county, id, policy_id, member_id, place_code, from_on, to_on) values ($1, $2, $3, $4, $5, $6, $7)`,
      [COUNTY, newId(), demoId('test policy'), id, placeCode, JOINED, coveredTo],
    );
}

export interface ActivitiesForTests {
  readonly member: Person;
  readonly captain: Person;
  message(changes?: Partial<ActivityMessage>): ActivityMessage;
  /** As the phone sends it, its clock being `aheadMs` ahead. */
  tell(person: Person, messages: readonly ActivityMessage[], aheadMs?: number): Promise<ActivityResult[]>;
}

/** After `addNeighbours`. @param coveredTo the last day of the member's cover */
export async function aPatrol(house: TestHouse, coveredTo = '2099-12-31'): Promise<ActivitiesForTests> {
  await addTeam(house, TEAM, VILLAGE, '云集巡防队');
  await addTeam(house, OTHER_TEAM, OTHER_VILLAGE, '邻街巡防队');
  const here = { teamId: TEAM, placeCode: VILLAGE };
  await addMember(house, { ...here, key: 'volunteer', name: '队员甲', coveredTo });
  await addMember(house, { ...here, key: 'volunteer2', name: '队长乙', coveredTo: '2099-12-31' });
  await addMember(house, { ...here, key: 'third', name: '无保丙', coveredTo: null });
  const there = { teamId: OTHER_TEAM, placeCode: OTHER_VILLAGE };
  await addMember(house, { ...there, key: 'elsewhere', name: '邻队丁', coveredTo: '2099-12-31' });
  return {
    member: await house.signIn('volunteer'),
    captain: await house.signIn('volunteer2'),
    message: (changes = {}) => aMessage(house.now(), changes),
    tell: async (person, messages, aheadMs = 0) => {
      const body = { sentMs: house.now() + aheadMs, messages: [...messages] };
      return (await person.call(activityEndpoints.syncActivities, { params: { county: COUNTY }, body }))
        .results;
    },
  };
}

const HOUR_MS = 3_600_000;
const GUARD: PatrolDuty = 'guard';

function aMessage(nowMs: number, changes: Partial<ActivityMessage>): ActivityMessage {
  return {
    id: newId(),
    activityId: newId(),
    revision: 1,
    memberId: MEMBERS.volunteer,
    shiftId: null,
    rollId: null,
    duty: GUARD,
    startedMs: nowMs - 2 * HOUR_MS,
    endedMs: nowMs - HOUR_MS,
    place: null,
    note: '',
    ...changes,
  };
}
