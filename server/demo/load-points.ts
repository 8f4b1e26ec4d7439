// Points' part of the demo: rules, a year of service of the members that there are, a shop, a dispute, an award under way and one
// given. All of it is simulated, and loading it again adds nothing.
import { addWorkingDays, localTime, plusDays } from '#base';
import { ANSWER_WITHIN_DAYS, PRESET_RULES, PRESET_TARGETS } from '#service/patrol/points';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import {
  addAward,
  addNominee,
  answerNomination,
  decideAward,
  endAward,
} from '../service/patrol/points/awards.store.ts';
import { addBook, versionKept } from '../service/patrol/points/books.store.ts';
import { addDispute, addServiceEntry } from '../service/patrol/points/disputes.store.ts';
import { listLines } from '../service/patrol/points/lines.store.ts';
import { membersOfCounty } from '../service/patrol/points/members.store.ts';
import { reckonIn } from '../service/patrol/points/reckon.ts';
import { addEvaluation } from '../service/patrol/points/record.store.ts';
import { addStock, saveGood } from '../service/patrol/points/shop.store.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { demoId } from './load-demo.ts';

const COUNTY = DEMO_COUNTY;
const STREET = '430422999';
const MEMBERS_SHOWN = 40;
const DUTIES = [
  'guard',
  'guard',
  'listener',
  'publicist',
  'guard',
  'advocate',
  'mediator',
  'helper',
] as const;

/** @param nowMs the moment that the demo takes for now */
export function furnishDemoPoints(house: House, nowMs: number): Promise<void> {
  return house.database.transaction('service', 'system', async (tx) => {
    if ((await versionKept(tx, COUNTY, demoId('points/rules'))) !== undefined) return;
    const today = localTime(nowMs).date;
    await addRules(tx, today, nowMs);
    await addShop(tx, nowMs);
    const members = (await membersOfCounty(tx, COUNTY)).slice(0, MEMBERS_SHOWN);
    for (const [nth, member] of members.entries()) await addService(tx, member, nth, today, nowMs);
    const played = { now: () => nowMs };
    await reckonIn(tx, played, COUNTY, null);
    const [first, second] = [...members].sort((left) => (left.personId === demoId('volunteer') ? -1 : 1));
    if (first && second) await addWords(tx, [first.id, second.id], today, nowMs);
  });
}

async function addRules(tx: Transaction, today: string, nowMs: number): Promise<void> {
  const saved = {
    county: COUNTY,
    id: demoId('points/rules'),
    reason: '按义务巡防积分办法（模拟）',
    personId: demoId('county'),
    now: new Date(nowMs),
  };
  const targets = { week: { ...PRESET_TARGETS.week, bonus: 1 }, year: { ...PRESET_TARGETS.year, bonus: 10 } };
  await addBook(tx, saved, {
    version: 1,
    effectiveFrom: plusDays(today, -400),
    rules: PRESET_RULES,
    targets,
  });
}

const GOODS = [
  ['反光背心', '夜间巡防用', 20, 40],
  ['保温杯', '500 毫升', 30, 25],
  ['雨衣雨靴', '一套', 60, 12],
  ['手电筒', '充电式', 40, 30],
  ['体检一次', '乡镇卫生院', 120, 8],
] as const;

async function addShop(tx: Transaction, nowMs: number): Promise<void> {
  const by = { personId: demoId('county'), now: new Date(nowMs) };
  for (const [name, about, cost, count] of GOODS) {
    const goodId = demoId(`points/good/${name}`);
    await saveGood(tx, { county: COUNTY, goodId, revision: 0 }, { name, about, cost, isOffered: true }, by);
    await addStock(tx, {
      ...by,
      county: COUNTY,
      id: demoId(`points/stock/${name}`),
      goodId,
      change: count,
      reason: '入库（模拟）',
    });
  }
}

type DemoMember = Awaited<ReturnType<typeof membersOfCounty>>[number];

// With what the demo's activities add, its own volunteer is just short of the first star; the others have served as it came.
async function addService(
  tx: Transaction,
  member: DemoMember,
  nth: number,
  today: string,
  nowMs: number,
): Promise<void> {
  const isOwn = member.personId === demoId('volunteer');
  const times = isOwn ? 42 : 6 + ((nth * 7) % 20);
  for (let at = 0; at < times; at += 1) {
    const id = demoId(`points/service/${member.id}/${at}`);
    const duty = DUTIES[(nth + at) % DUTIES.length] ?? 'guard';
    const minutes = isOwn ? 120 : 60 + (((nth + at) * 31) % 120);
    const done = {
      id,
      duty,
      minutes,
      finds: (nth + at) % 9 === 0 ? 1 : 0,
      day: plusDays(today, -3 - at * 4),
    };
    const by = { county: COUNTY, memberId: member.id, personId: demoId('village'), now: new Date(nowMs) };
    await addServiceEntry(tx, { ...done, ...by, note: '纸质签到（模拟）' });
  }
}

async function addWords(
  tx: Transaction,
  [first, second]: readonly [string, string],
  today: string,
  nowMs: number,
): Promise<void> {
  const now = new Date(nowMs);
  const { rows } = await listLines(tx, COUNTY, first, { page: 1, size: 1 });
  const dispute = {
    county: COUNTY,
    id: demoId('points/dispute'),
    memberId: first,
    lineId: rows[0]?.id ?? null,
    recordGroup: rows[0] ? null : ('service' as const),
    asked: '那天守到夜里十一点，少记了一小时（模拟）',
    dueOn: addWorkingDays(today, ANSWER_WITHIN_DAYS).date,
    personId: demoId('volunteer'),
    now,
  };
  await addDispute(tx, dispute);
  const words = { id: demoId('points/evaluation'), text: '夜间巡防认真，随叫随到（模拟）', day: today };
  await addEvaluation(tx, { county: COUNTY, memberId: first, ...words, personId: demoId('village'), now });
  await addAwards(tx, [first, second], today, now);
}

async function addAwards(
  tx: Transaction,
  [first, second]: readonly [string, string],
  today: string,
  now: Date,
): Promise<void> {
  const personId = demoId('street');
  const common = {
    county: COUNTY,
    scopeCode: STREET,
    seats: 2,
    about: '由队员提名、投票产生（模拟）',
    personId,
    now,
  };
  const open = { id: demoId('points/award open'), title: '本季度优秀巡防队员（模拟）' };
  const days = { nominateUntil: plusDays(today, 6), voteUntil: plusDays(today, 13) };
  await addAward(tx, { ...common, ...open, ...days });
  const over = { id: demoId('points/award given'), title: '上季度优秀巡防队员（模拟）' };
  await addAward(tx, {
    ...common,
    ...over,
    nominateUntil: plusDays(today, -60),
    voteUntil: plusDays(today, -50),
  });
  for (const [awardId, memberId] of [
    [open.id, first],
    [open.id, second],
    [over.id, second],
  ] as const) {
    await addNominee(tx, {
      county: COUNTY,
      awardId,
      memberId,
      reason: '常年参加夜间巡防（模拟）',
      personId,
      now,
    });
    if (memberId === second)
      await answerNomination(
        tx,
        { county: COUNTY, awardId, memberId },
        { hasAccepted: true, showsName: false },
      );
  }
  const notice = { from: plusDays(today, -45), until: plusDays(today, -38), reason: '' };
  await decideAward(tx, COUNTY, over.id, { memberIds: [second], ...notice });
  await endAward(tx, COUNTY, over.id, { end: 'given', reason: '', today: plusDays(today, -37) });
}
