// Patrol's part of the demo: a team in every village with made-up members, a policy that covers nearly all of them, two trainings, and
// applications in work. All of it is simulated, and loading it again adds nothing.
import { type Chance, chanceFrom, localTime, plusDays } from '#base';
import { GATES, type GateCode, volunteerNumber } from '#service/patrol';
import { simulatedPhoneNumber, YUNJI_VILLAGES } from '#survey/sampling';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import { must } from '../platform/refusal.ts';
import { addPolicy, coverMembers } from '../service/patrol/cover/cover.store.ts';
import { addApplication, addCheck, setNotice } from '../service/patrol/members/admission.store.ts';
import { changeMember } from '../service/patrol/members/members.store.ts';
import { ownCode, sealedPhone } from '../service/patrol/members/members.ts';
import { addMember, addMembership, nextSerial } from '../service/patrol/members/memberships.store.ts';
import { addTeam, changeTeam } from '../service/patrol/members/teams.store.ts';
import {
  addTraining,
  lockTraining,
  recordResults,
  setStanding,
  signUp,
} from '../service/patrol/training/training.store.ts';
import { lastDayOf } from '../service/patrol/training/training.ts';
import { DEMO_COUNTY, villageWorker } from './demo-house.ts';
import { demoId } from './load-demo.ts';

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高';
const GIVEN = '建国志强秀英桂芳海燕文斌小梅春生国平玉兰德胜金花永红';
/** Numbers that the frame of the demo's survey does not use. */
const FIRST_NUMBER = 500_000;
const COUNTY = DEMO_COUNTY;
/** One in so many members is not covered yet: there is something to mend. */
const UNCOVERED_ONE_IN = 16;

/** @param nowMs the moment that the demo takes for now */
export function furnishDemoPatrol(house: House, nowMs: number): Promise<void> {
  return house.database.transaction('service', 'system', async (tx) => {
    const today = localTime(nowMs).date;
    const members: DemoMember[] = [];
    for (const [nth, village] of YUNJI_VILLAGES.entries())
      members.push(...(await addVillageTeam(tx, house, village, nth, today)));
    if (members.length === 0) return;
    await addCover(tx, members, today);
    await addTrainings(tx, members, today, nowMs);
    await addApplications(tx, house, today, nowMs);
  });
}

interface DemoMember {
  readonly id: string;
  readonly isCaptain: boolean;
}

/** The members that were added; none where the team stands already. */
async function addVillageTeam(
  tx: Transaction,
  house: House,
  village: { readonly code: string; readonly name: string },
  nth: number,
  today: string,
): Promise<readonly DemoMember[]> {
  const chance = chanceFrom(`patrol/${village.code}`);
  const teamId = teamOf(village.code);
  const facts = {
    name: `${village.name}义务巡防队`,
    foundedOn: plusDays(today, -500 + nth),
    instructor: `${pick(chance, SURNAMES)}书记`,
    instructorBody: 'party-branch' as const,
  };
  const personId = demoId(villageWorker(village.code));
  const team = { ...facts, county: COUNTY, id: teamId, placeCode: village.code, isSimulated: true, personId };
  if (!(await addTeam(tx, team))) return [];
  const members: DemoMember[] = [];
  for (let at = 0; at < 5 + chance.integer(5); at += 1) {
    const id = demoId(`patrol/${village.code}/${at}`);
    const joinedOn = plusDays(today, -480 + chance.integer(400));
    const name = nth === 0 && at === 1 ? '演示义警' : madeUpName(chance);
    const phone = simulatedPhoneNumber(FIRST_NUMBER + nth * 100 + at);
    await addDemoMember(tx, house, { id, name, phone, joinedOn, teamId, placeCode: village.code });
    members.push({ id, isCaptain: at === 0 });
  }
  const captainId = nth % 9 === 8 ? null : (members[0]?.id ?? null);
  await changeTeam(tx, { county: COUNTY, teamId }, { ...facts, captainId });
  if (nth === 0 && members[1])
    await changeMember(
      tx,
      { county: COUNTY, memberId: members[1].id },
      { name: '演示义警', number: undefined, personId: demoId('volunteer') },
    );
  return members;
}

function teamOf(placeCode: string): string {
  return demoId(`patrol team/${placeCode}`);
}

interface NewDemoMember {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly joinedOn: string;
  readonly teamId: string;
  readonly placeCode: string;
}

async function addDemoMember(tx: Transaction, house: House, member: NewDemoMember): Promise<void> {
  const { id, name, phone, joinedOn, teamId, placeCode } = member;
  await addMember(tx, {
    county: COUNTY,
    id,
    volunteerNumber: volunteerNumber(COUNTY, await nextSerial(tx, COUNTY)),
    name,
    number: must(sealedPhone(house, phone)),
    placeCode,
    teamId,
    joinedOn,
    codeHash: ownCode(house, COUNTY, id).hash,
    isSimulated: true,
  });
  const membership = { county: COUNTY, id: demoId(`membership/${id}`), memberId: id, teamId, placeCode };
  await addMembership(tx, { ...membership, from: joinedOn, began: 'roster' });
}

function pick(chance: Chance, letters: string): string {
  return letters.charAt(chance.integer(letters.length));
}

function madeUpName(chance: Chance): string {
  const at = chance.integer(GIVEN.length / 2) * 2;
  return `${pick(chance, SURNAMES)}${GIVEN.slice(at, at + 2)}`;
}

async function addCover(tx: Transaction, members: readonly DemoMember[], today: string): Promise<void> {
  const [from, to] = [plusDays(today, -200), plusDays(today, 164)];
  const policyId = demoId('patrol policy');
  const policy = { insurer: '演示财产保险（模拟）', policyNumber: 'YS-2023-0001', from, to };
  const kept = {
    county: COUNTY,
    id: policyId,
    placeCode: COUNTY,
    isSimulated: true,
    personId: demoId('county'),
  };
  await addPolicy(tx, { ...policy, ...kept });
  const memberIds = members
    .filter((_, nth) => nth % UNCOVERED_ONE_IN !== UNCOVERED_ONE_IN - 1)
    .map(({ id }) => id);
  await coverMembers(tx, { county: COUNTY, policyId }, { memberIds }, from, to);
}

const TRAININGS = [
  { key: 'captains', course: 'captain', title: '队长业务轮训（模拟）', daysAgo: 120, hours: 8 },
  { key: 'first aid', course: 'first-aid', title: '应急救护培训第一期（模拟）', daysAgo: 60, hours: 8 },
] as const;

async function addTrainings(
  tx: Transaction,
  members: readonly DemoMember[],
  today: string,
  nowMs: number,
): Promise<void> {
  for (const { key, course, title, daysAgo, hours } of TRAININGS) {
    const trainingId = demoId(`patrol training/${key}`);
    const heldOn = plusDays(today, -daysAgo);
    const facts = {
      course,
      title,
      heldOn,
      hours,
      spot: '街道会议室（模拟）',
      trainer: '演示讲师',
      places: null,
    };
    const personId = demoId('county');
    await addTraining(tx, {
      ...facts,
      county: COUNTY,
      id: trainingId,
      placeCode: COUNTY,
      isSimulated: true,
      personId,
    });
    const chosen = members.filter(({ isCaptain }, nth) => (course === 'captain' ? isCaptain : nth % 3 === 0));
    const kept = await lockTraining(tx, { county: COUNTY, trainingId });
    if (!kept) continue;
    const ids = chosen.map(({ id }) => id);
    await signUp(tx, { county: COUNTY, trainingId }, kept, ids, personId);
    const results = ids.map((memberId, nth) => resultOf(memberId, nth, course, heldOn));
    await recordResults(tx, { county: COUNTY, trainingId }, results, {
      personId,
      at: new Date(nowMs),
      hours,
    });
    await setStanding(tx, { county: COUNTY, trainingId }, 'held');
  }
}

function resultOf(memberId: string, nth: number, course: 'captain' | 'first-aid', heldOn: string) {
  const attended = nth % 11 !== 10;
  const test = course === 'first-aid' && attended ? ('passed' as const) : null;
  const isCertified = test !== null && nth % 13 !== 12;
  return {
    memberId,
    attended,
    theory: test,
    practice: test === null || isCertified ? test : ('failed' as const),
    certificate: isCertified ? `MN-${String(nth + 1).padStart(4, '0')}` : '',
    expiresOn: isCertified ? lastDayOf(course, heldOn) : null,
  };
}

const APPLICANTS = [
  { name: '模拟甲', daysAgo: 1, gates: [], noticeDaysAgo: null },
  { name: '模拟乙', daysAgo: 4, gates: ['residents', 'captain'], noticeDaysAgo: null },
  { name: '模拟丙', daysAgo: 9, gates: ['residents', 'captain', 'conduct', 'outlook'], noticeDaysAgo: 3 },
  { name: '模拟丁', daysAgo: 15, gates: ['residents', 'captain', 'conduct', 'outlook'], noticeDaysAgo: 8 },
] as const satisfies readonly {
  readonly name: string;
  readonly daysAgo: number;
  readonly gates: readonly GateCode[];
  readonly noticeDaysAgo: number | null;
}[];
const DAY_MS = 86_400_000;
const NOTICE_DAYS = 7;

async function addApplications(tx: Transaction, house: House, today: string, nowMs: number): Promise<void> {
  for (const [nth, { name, daysAgo, gates, noticeDaysAgo }] of APPLICANTS.entries()) {
    const placeCode = YUNJI_VILLAGES[nth % 2]?.code ?? '';
    const applicationId = demoId(`application/${name}`);
    const key = { county: COUNTY, applicationId };
    await addApplication(tx, {
      county: COUNTY,
      id: applicationId,
      teamId: teamOf(placeCode),
      placeCode,
      name,
      number: must(sealedPhone(house, simulatedPhoneNumber(FIRST_NUMBER + 90_000 + nth))),
      channel: 'phone',
      at: new Date(nowMs - daysAgo * DAY_MS),
      by: null,
      codeHash: ownCode(house, COUNTY, applicationId).hash,
      isSimulated: true,
    });
    for (const gate of gates) {
      const [reason = ''] = Object.keys(GATES[gate].reasons.passed);
      const personId = demoId(gate === 'conduct' ? 'street' : villageWorker(placeCode));
      const at = new Date(nowMs - (daysAgo - 1) * DAY_MS);
      await addCheck(tx, key, placeCode, {
        id: demoId(`check/${name}/${gate}`),
        gate,
        verdict: 'passed',
        reason,
        personId,
        at,
      });
    }
    if (noticeDaysAgo === null) continue;
    const from = plusDays(today, -noticeDaysAgo);
    await setNotice(tx, key, { from, to: plusDays(from, NOTICE_DAYS - 1) }, demoId(villageWorker(placeCode)));
  }
}
