// Supervision's part of the demo: a sheet, rounds every ten days of which one is running, replies, mending in all standings, document 001's
// rules and what they propose. All of it made up. Loading it again adds nothing.
import { chanceFrom, localTime } from '#base';
import { type Criterion, type Mark, replyByMs, type StrikeRule, scoreOf } from '#service/supervision';
import { YUNJI_VILLAGES } from '#survey/sampling';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import { must } from '../platform/refusal.ts';
import { addRule } from '../service/supervision/consequences.store.ts';
import { addMends, noteLook, noteReport } from '../service/supervision/mends.store.ts';
import { addRound, noteClosed, roundOf } from '../service/supervision/rounds.store.ts';
import { draw } from '../service/supervision/rounds.ts';
import { close } from '../service/supervision/rules.ts';
import { addSheet } from '../service/supervision/sheets.store.ts';
import { addReply, keepFinding, visitsOfRound } from '../service/supervision/visits.store.ts';
import { DEMO_COUNTY, villageWorker } from './demo-house.ts';
import { demoId } from './load-demo.ts';

const DAY_MS = 86_400_000;
const STREET = { organisationId: demoId('street'), regionCode: '430422999' };
const BY = { county: DEMO_COUNTY, personId: demoId('street') };
const INSPECTORS = [
  'street',
  'mediator',
  ...YUNJI_VILLAGES.slice(0, 4).map(({ code }) => villageWorker(code)),
];

export const DEMO_CRITERIA: readonly Criterion[] = [
  ['patrol', '9 月起每天巡逻两次以上，有记录、有路线', '巡逻记录本，随机抽 5 天', 25, 'steps', false],
  ['visits', '抽查 10 户走访登记，与实际相符', '当面或电话核对是否来过，不问看法', 25, 'count', false],
  ['banners', '横幅 2–5 幅，每组标语 5 幅以上，文字经过批准', '现场数、拍照', 15, 'steps', true],
  ['letter', '公开信写明自愿、保密、怎样核实来电', '看张贴和发放的公开信', 15, 'yes-no', false],
  ['mending', '群众反映的突出问题有人办、有答复', '抽 5 件台账', 20, 'count', false],
].map(([id, text, evidence, weight, scale, needsPhoto]) => ({
  id: String(id),
  text: String(text),
  evidence: String(evidence),
  weight: Number(weight),
  scale: scale === 'count' || scale === 'yes-no' ? scale : 'steps',
  needsPhoto: needsPhoto === true,
}));

const RULES: readonly (StrikeRule & { readonly source: string })[] = [
  { side: 'last', count: 3, running: 1, consequence: 'talk', source: '云集街道 2023 年方案 六（二）2' },
  { side: 'last', count: 3, running: 3, consequence: 'no-award', source: '云集街道 2023 年方案 六（二）2' },
  { side: 'last', count: 5, running: 0, consequence: 'no-award', source: '云集街道 2023 年方案 六（二）1' },
  {
    side: 'first',
    count: 5,
    running: 0,
    consequence: 'award-considered',
    source: '云集街道 2023 年方案 六（一）',
  },
];

const CLOSED = 6;
/** The last round alone was closed under rules: earlier ones came before them. */
const WITH_RULES = 1;
/** Villages that are truly weaker than the rest, by their number. */
const WEAK: ReadonlySet<number> = new Set([4, 11]);

export function furnishDemoSupervision(house: House, nowMs: number): Promise<void> {
  return house.database.transaction('service', 'system', async (tx) => {
    const at = new Date(nowMs - (CLOSED + 1) * 10 * DAY_MS);
    await addSheet(tx, {
      ...{ ...BY, ...STREET, id: demoId('inspection sheet'), title: '综治民调督查表（模拟）' },
      ...{ criteria: DEMO_CRITERIA, isRetired: false, isSimulated: true, at },
    });
    for (const [nth, { source, ...rule }] of RULES.entries())
      await addRule(tx, {
        ...BY,
        ...STREET,
        ...rule,
        id: demoId(`strike rule/${nth}`),
        source,
        isOn: true,
        at,
      });
    for (let nth = 0; nth <= CLOSED; nth += 1) await addOne(tx, nth, nowMs);
  });
}

async function addOne(tx: Transaction, nth: number, nowMs: number): Promise<void> {
  const isRunning = nth === CLOSED;
  const startMs = nowMs - (isRunning ? 4 : (CLOSED - nth) * 10 + 6) * DAY_MS;
  const id = demoId(`inspection round/${nth}`);
  const isNew = await addRound(tx, {
    ...{ ...BY, ...STREET, id, title: `第 ${nth + 1} 轮督查（模拟）`, kind: 'on-the-spot' },
    ...{ sheetId: demoId('inspection sheet'), criteria: DEMO_CRITERIA, replyDays: 2, mendDays: 7 },
    ...{ startsOn: localTime(startMs).date, endsOn: localTime(startMs + 9 * DAY_MS).date },
    ...{ isRunning: false, isSimulated: true, at: new Date(startMs) },
  });
  if (!isNew) return;
  const round = await roundOf(tx, DEMO_COUNTY, id, new Date(startMs));
  if (!round) throw new Error('the demo round is missing');
  await draw(tx, round, {
    ...{ ...BY, seed: `demo/${nth}`, count: YUNJI_VILLAGES.length, at: new Date(startMs) },
    unitIds: YUNJI_VILLAGES.map(({ code }) => demoId(code)),
    inspectorIds: INSPECTORS.map(demoId),
  });
  await inspect(tx, nth, startMs, isRunning);
  if (!isRunning) await end(tx, nth, id, startMs + 9 * DAY_MS);
}

async function end(tx: Transaction, nth: number, id: string, endMs: number): Promise<void> {
  if (nth < CLOSED - WITH_RULES) await noteClosed(tx, DEMO_COUNTY, id, BY.personId, new Date(endMs));
  else await close(tx, { ...BY, nowMs: endMs }, id);
}

// In the running round the first few are still to be visited, and some are in the midst of their right of reply.
const PLANNED = 5;
const HEARD_LATER = 3;

async function inspect(tx: Transaction, nth: number, startMs: number, isRunning: boolean): Promise<void> {
  const visits = await visitsOfRound(tx, DEMO_COUNTY, demoId(`inspection round/${nth}`));
  const inOrder = [...visits].sort((one, other) => (one.placeCode < other.placeCode ? -1 : 1));
  for (const [village, visit] of inOrder.entries()) {
    if (isRunning && village >= inOrder.length - PLANNED) continue;
    const chance = chanceFrom(`demo inspection/${nth}/${village}`);
    const marks = marksOf(chance.normal(), WEAK.has(village), chance.next());
    const foundMs = startMs + (isRunning ? (village < HEARD_LATER ? 3.5 : 1) : 1 + chance.next()) * DAY_MS;
    await keepFinding(tx, {
      ...{ county: DEMO_COUNTY, visitId: visit.id, messageId: demoId(`inspected/${nth}/${village}`) },
      ...{ visitedAt: new Date(foundMs - 3_600_000), scoredAt: new Date(foundMs) },
      ...{ replyBy: new Date(replyByMs(foundMs, 2)), place: null, marks, note: '', photoIds: [] },
      score: must(scoreOf(DEMO_CRITERIA, marks)),
    });
    await sayAndMend(tx, { nth, village, visit, foundMs, isRunning });
  }
}

interface Played {
  readonly nth: number;
  readonly village: number;
  readonly visit: Awaited<ReturnType<typeof visitsOfRound>>[number];
  readonly foundMs: number;
  readonly isRunning: boolean;
}

const OBJECTS = 1;

async function sayAndMend(tx: Transaction, played: Played): Promise<void> {
  const { nth, village, visit, foundMs, isRunning } = played;
  const code = YUNJI_VILLAGES[village]?.code ?? '';
  const person = demoId(villageWorker(code));
  if (isRunning && village === OBJECTS)
    await addReply(tx, {
      ...{ county: DEMO_COUNTY, subjectId: visit.id, unitId: visit.unit.id, stance: 'objected' },
      ...{
        words: '登记本当天在街道复印，有 3 户没有翻到',
        personId: person,
        at: new Date(foundMs + 3_600_000),
      },
    });
  if (nth < CLOSED - 1 || village % 6 !== 4) return;
  const mendId = demoId(`mend/${nth}/${village}`);
  await addMends(
    tx,
    {
      ...{ county: DEMO_COUNTY, visitId: visit.id, roundId: visit.roundId, orderedBy: STREET.regionCode },
      ...{ unitId: visit.unit.id, placeCode: visit.placeCode, inspectorId: visit.inspectorId },
      dueOn: localTime(foundMs + 7 * DAY_MS).date,
    },
    [{ id: mendId, criterionText: DEMO_CRITERIA[0]?.text ?? '', words: '补齐夜间巡逻排班和记录' }],
  );
  if (village === 10 || isRunning) return;
  await noteReport(tx, { county: DEMO_COUNTY, mendId }, '排班表已上墙', {
    personId: person,
    at: new Date(foundMs + 3 * DAY_MS),
  });
  if (village === 16)
    await noteLook(
      tx,
      { county: DEMO_COUNTY, mendId },
      {
        ...{
          messageId: demoId(`look/${nth}/${village}`),
          isMended: true,
          words: '抽看三晚，有记录',
          dueOn: null,
        },
        ...{ personId: visit.inspectorId, at: new Date(foundMs + 5 * DAY_MS) },
      },
    );
}

// Villages are alike but for two; the rest is the day, the spot and the inspector.
function marksOf(luck: number, isWeak: boolean, another: number): readonly Mark[] {
  const level = (isWeak ? 0.4 : 0.78) + 0.09 * luck;
  const step = (share: number): number => Math.max(0, Math.min(4, Math.round(4 * share)));
  const of = (share: number, most: number): number => Math.max(0, Math.min(most, Math.round(most * share)));
  return [
    { criterionId: 'patrol', value: step(level), of: null, words: '' },
    { criterionId: 'visits', value: of(level + 0.1, 10), of: 10, words: '' },
    { criterionId: 'banners', value: step(level + 0.15 * (another - 0.5)), of: null, words: '' },
    { criterionId: 'letter', value: another > (isWeak ? 0.4 : 0.12) ? 1 : 0, of: null, words: '' },
    { criterionId: 'mending', value: of(level, 5), of: 5, words: '' },
  ];
}
