// The service wing's half of the demo: the campaign of document 001, publicity, a few hundred made-up households with their visits,
// a small ledger of numbers that cannot exist. All of it is simulated, and loading it again adds nothing.
import { localTime } from '#base';
import { type CampaignPlan, checkPlan, copyPlan, dayNumber, plusDays, YUNJI_PLAN } from '#service/outreach';
import { simulatedPhoneNumber, YUNJI_VILLAGES } from '#survey/sampling';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import { must } from '../platform/refusal.ts';
import { addCampaign, addMark, setStanding } from '../service/outreach/campaign/campaigns.store.ts';
import { addEntry, reckonLedger, setTask } from '../service/outreach/ledger/ledger.store.ts';
import { sealContact } from '../service/outreach/ledger/ledger.ts';
import { addMaterial, addVersion, approveVersion } from '../service/outreach/publicity/materials.store.ts';
import { addPosting } from '../service/outreach/publicity/postings.store.ts';
import { wordingFindings } from '../service/outreach/publicity/wording-check.ts';
import { addAssignments } from '../service/outreach/visits/assignments.store.ts';
import {
  addBlocks,
  addHouseholds,
  reckonHouseholds,
  reckonVillage,
} from '../service/outreach/visits/households.store.ts';
import { addMatter, endMatter } from '../service/outreach/visits/matters.store.ts';
import { addRequests, type PlacedMessage, saveVisits } from '../service/outreach/visits/visits.store.ts';
import { DEMO_COUNTY, villageWorker } from './demo-house.ts';
import { demoId } from './load-demo.ts';
import { type DemoVillage, demoOddVisits, demoVillages, demoVisits } from './outreach-households.ts';
import { DEMO_MATERIALS } from './outreach-materials.ts';

export const DEMO_CAMPAIGN = { county: DEMO_COUNTY, campaignId: demoId('campaign') };
const STREET = '430422999';
const FIRST_VILLAGE = '430422999001';

/** @param nowMs the moment that the demo takes for now: its campaign is in the middle of its visits then */
export function furnishDemoOutreach(house: House, nowMs: number): Promise<void> {
  return house.database.transaction('service', 'system', async (tx) => {
    const today = localTime(nowMs).date;
    await addPlan(tx, today, nowMs);
    await addMaterials(tx, nowMs);
    const villages = demoVillages();
    for (const village of villages) await addVillage(tx, village);
    await giveBlocks(tx, villages, nowMs);
    await visitAll(tx, villages, nowMs);
    await addLedger(tx, house, today);
    await addMatters(tx, today, nowMs);
  });
}

// The plan of 2023, moved so that it is under way on the day of the demo.
function planFor(today: string): CampaignPlan {
  const middle = '2023-09-25';
  const shift = dayNumber(today) - dayNumber(middle);
  const moved = <Dated extends { readonly startsOn: string; readonly endsOn: string }>(
    dated: Dated,
  ): Dated => ({
    ...dated,
    startsOn: plusDays(dated.startsOn, shift),
    endsOn: plusDays(dated.endsOn, shift),
  });
  const { title, year } = copyPlan(YUNJI_PLAN, Number(today.slice(0, 4)));
  const phases = YUNJI_PLAN.phases.map((phase) => ({ ...moved(phase), measures: phase.measures.map(moved) }));
  return must(checkPlan({ ...YUNJI_PLAN, title: `${title}（模拟）`, year, phases }));
}

async function addPlan(tx: Transaction, today: string, nowMs: number): Promise<void> {
  const { county, campaignId: id } = DEMO_CAMPAIGN;
  const plan = planFor(today);
  const office = { organisationId: demoId('street'), regionCode: STREET };
  await addCampaign(tx, { county, id, ...office, plan, isSimulated: true, personId: demoId('street') });
  await setStanding(tx, DEMO_CAMPAIGN, 'running');
  const reports = [
    ['street-meeting', '综治办', 100],
    ['training', '综治办', 100],
    ['banners', '各村（社区）', 80],
    ['open-letter', '综治办', 60],
    ['twenty-households', '派出所', 45],
  ] as const;
  for (const [measureId, unit, percent] of reports) {
    const mark = { id: demoId(`mark/${measureId}`), measureId, unit, percent, note: '模拟' };
    await addMark(tx, DEMO_CAMPAIGN, mark, demoId('street'), new Date(nowMs));
  }
}

async function addMaterials(tx: Transaction, nowMs: number): Promise<void> {
  const [county, personId] = [DEMO_COUNTY, demoId('street')];
  const office = { organisationId: demoId('street'), regionCode: STREET };
  for (const material of DEMO_MATERIALS) {
    const [id, versionId] = [demoId(`material/${material.key}`), demoId(`version/${material.key}`)];
    if (!(await addMaterial(tx, { ...material, ...office, county, id, isSimulated: true, personId })))
      continue;
    const findings = wordingFindings(material.text);
    const version = { id: versionId, materialId: id, number: 1, language: 'zh', findings };
    await addVersion(tx, { ...material, ...version, county, personId });
    if (material.isApproved && findings.length === 0)
      await approveVersion(tx, county, versionId, personId, new Date(nowMs));
  }
  for (const [nth, village] of YUNJI_VILLAGES.entries())
    await addPosting(tx, county, postingAt(village.code, nth, nowMs), personId);
}

function postingAt(placeCode: string, nth: number, nowMs: number) {
  return {
    id: demoId(`posting/${placeCode}`),
    versionId: demoId('version/banner'),
    channel: 'banner' as const,
    placeCode,
    groupName: '',
    spot: '村口（模拟）',
    count: 1 + (nth % 4),
    reached: 200 + nth * 10,
    photoIds: [],
    postedMs: nowMs - nth * 3_600_000,
  };
}

async function addVillage(tx: Transaction, village: DemoVillage): Promise<void> {
  await addBlocks(tx, DEMO_COUNTY, village.code, village.blocks);
  await addHouseholds(tx, DEMO_COUNTY, village.code, village.households, demoId('street'));
  await reckonVillage(tx, DEMO_COUNTY, village.code);
}

// The demo's own village worker and volunteer share the first village, so that whoever signs in has somewhere to go.
async function giveBlocks(tx: Transaction, villages: readonly DemoVillage[], nowMs: number): Promise<void> {
  const [first] = villages;
  if (!first) return;
  const wanted = [
    { person: 'volunteer', kind: 'volunteer', blocks: first.blocks.slice(0, 3) },
    { person: 'village', kind: 'cadre', blocks: first.blocks.slice(2) },
  ] as const;
  for (const { person, kind, blocks } of wanted)
    await addAssignments(tx, {
      ...DEMO_CAMPAIGN,
      placeCode: first.code,
      personId: demoId(person),
      kind,
      blocks: blocks.map((block) => ({ id: demoId(`assignment/${person}/${block.id}`), blockId: block.id })),
      assignedBy: demoId('street'),
      at: new Date(nowMs - 30 * 86_400_000),
    });
}

async function visitAll(tx: Transaction, villages: readonly DemoVillage[], nowMs: number): Promise<void> {
  const placed = villages.flatMap((village) => {
    const homes = new Map(village.households.map((household) => [household.id, household]));
    const visits = demoVisits(village, DEMO_CAMPAIGN.campaignId, nowMs);
    const odd = village.code === FIRST_VILLAGE ? demoOddVisits(visits) : [];
    return [...visits, ...odd].map((message): PlacedMessage => {
      const home = homes.get(message.householdId);
      return { message, placeCode: village.code, blockId: home?.blockId ?? '' };
    });
  });
  for (const { code } of villages) {
    const own = placed.filter((each) => each.placeCode === code);
    const by = { county: DEMO_COUNTY, personId: demoId(villageWorker(code)) };
    await saveVisits(tx, by, own);
    await addRequests(tx, by, own);
  }
  const householdIds = placed.map(({ message }) => message.householdId);
  await reckonHouseholds(tx, DEMO_COUNTY, DEMO_CAMPAIGN.campaignId, householdIds);
}

const NAMES = ['陈一', '李二', '张三', '王四', '刘五', '周六', '吴七', '郑八', '唐九', '罗十'];
const FIRST_LEDGER_NUMBER = 9_000_000;

async function addLedger(tx: Transaction, house: House, today: string): Promise<void> {
  for (const village of YUNJI_VILLAGES) await setTask(tx, DEMO_COUNTY, village.code, village.numbers);
  for (const [nth, name] of NAMES.entries()) {
    const entry = {
      responsible: '演示村干部',
      occupation: '务农',
      address: '模拟新屋场',
      note: '模拟',
      householdId: null,
    };
    const consent = {
      givenOn: plusDays(today, -20),
      way: 'contact-card',
      purposes: ['notices', 'request-replies'],
      expiresOn: plusDays(today, nth === 0 ? 10 : 300),
    } as const;
    const number = sealContact(house, simulatedPhoneNumber(FIRST_LEDGER_NUMBER + nth));
    const place = { county: DEMO_COUNTY, placeCode: FIRST_VILLAGE, personId: demoId('village') };
    await addEntry(tx, { ...entry, ...place, id: demoId(`ledger/${nth}`), name, number, consent });
  }
  await reckonLedger(tx, DEMO_COUNTY, [FIRST_VILLAGE]);
}

const MATTERS = [
  ['disputes', '两户宅基地边界纠纷', 'agreed'],
  ['petitions', '征地补偿信访积案', null],
  ['safety', '校门口晚间照明', 'put-right'],
  ['safety', '出租屋登记', null],
  ['families', '一户因病困难', 'helped'],
  ['livelihood', '三组饮水管道', null],
] as const;

async function addMatters(tx: Transaction, today: string, nowMs: number): Promise<void> {
  for (const [nth, [batch, title, end]] of MATTERS.entries()) {
    const id = demoId(`matter/${nth}`);
    const matter = { batch, title: `${title}（模拟）`, text: '', responsible: '村委会', requestId: null };
    const place = { ...DEMO_CAMPAIGN, placeCode: YUNJI_VILLAGES[nth]?.code ?? FIRST_VILLAGE };
    const days = { foundOn: plusDays(today, -nth - 3), dueOn: plusDays(today, 12 - nth * 4) };
    await addMatter(tx, { id, ...matter, ...place, ...days, personId: demoId('street') });
    if (end)
      await endMatter(tx, DEMO_COUNTY, id, {
        code: end,
        text: '模拟',
        personId: demoId('street'),
        at: new Date(nowMs),
      });
  }
}
