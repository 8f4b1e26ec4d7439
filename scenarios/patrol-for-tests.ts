// A village's patrol team for tests: people who decide, and the way of somebody from asking to join to being a member.
import { patrolAdmissionEndpoints as admission, patrolEndpoints } from '#wire/service';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { newId } from '../server/platform/identify.ts';
import type { Person, TestHouse } from './house-for-tests.ts';

export const COUNTY = DEMO_COUNTY;
export const VILLAGE = '430422999001';
const DAY_MS = 86_400_000;

export interface Deciders {
  readonly village: Person;
  readonly street: Person;
}

export async function aTeam(
  village: Person,
  name = `演示巡防队${newId().slice(-4)}`,
  placeCode = VILLAGE,
): Promise<string> {
  const id = newId();
  const facts = {
    name,
    foundedOn: '2023-01-23',
    instructor: '李支书',
    instructorBody: 'party-branch' as const,
  };
  await village.call(patrolEndpoints.addPatrolTeam, {
    params: { county: COUNTY },
    body: { id, placeCode, ...facts },
  });
  return id;
}

export async function anApplication(
  village: Person,
  teamId: string,
  name: string,
  number = '00012345678',
): Promise<string> {
  const id = newId();
  await village.call(admission.addPatrolApplication, {
    params: { county: COUNTY },
    body: { id, teamId, name, number, isAdult: true },
  });
  return id;
}

const PASSES = [
  ['residents', 'residents-agree'],
  ['captain', 'captain-agrees'],
  ['conduct', 'station-agrees'],
  ['outlook', 'understands'],
] as const;

export async function passChecks({ village, street }: Deciders, applicationId: string): Promise<void> {
  for (const [gate, reason] of PASSES)
    await (gate === 'conduct' ? street : village).call(admission.decidePatrolCheck, {
      params: { county: COUNTY, applicationId },
      body: { id: newId(), gate, verdict: 'passed', reason },
    });
}

/** Checked, noticed for five days, signed on paper: the member's id. The clock goes on, and whoever was signed in is so no longer. */
export async function aMember(
  house: TestHouse,
  teamId: string,
  name: string,
  number?: string,
): Promise<string> {
  const village = await house.signIn('village');
  const applicationId = await anApplication(village, teamId, name, number);
  const params = { county: COUNTY, applicationId };
  await passChecks({ village, street: await house.signIn('street') }, applicationId);
  await village.call(admission.noticePatrolApplication, { params, body: { days: 5 } });
  house.travelTo(house.now() + 5 * DAY_MS);
  const later = await house.signIn('village');
  const signed = await later.call(admission.signPatrolUndertaking, { params, body: { memberId: newId() } });
  return signed.memberId;
}
