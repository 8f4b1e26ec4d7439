// Made-up villages to walk through: blocks, households and what was done at each door. The same every time.
import { type Chance, chanceFrom } from '#base';
import type { BlockKind, Emphasis } from '#service/outreach';
import { YUNJI_VILLAGES } from '#survey/sampling';
import type { VisitMessage } from '#wire/service';
import { demoId } from './load-demo.ts';

const BLOCKS: readonly { readonly kind: BlockKind; readonly name: string }[] = [
  { kind: 'courtyard', name: '新屋场' },
  { kind: 'courtyard', name: '老屋场' },
  { kind: 'building', name: '1号楼' },
  { kind: 'group', name: '一组' },
  { kind: 'group', name: '二组' },
];
const HOUSEHOLDS_OF_A_BLOCK = 5;
const EMPHASIS_OF_THE_FIRST: Readonly<Record<BlockKind, Emphasis>> = {
  courtyard: 'enterprise',
  building: 'community',
  group: 'school',
};

export interface DemoHousehold {
  readonly id: string;
  readonly blockId: string;
  readonly placeCode: string;
  readonly address: string;
  readonly emphasis: Emphasis;
  readonly latitude: number;
  readonly longitude: number;
}

export interface DemoVillage {
  readonly code: string;
  readonly name: string;
  readonly blocks: readonly { readonly id: string; readonly kind: BlockKind; readonly name: string }[];
  readonly households: readonly DemoHousehold[];
}

/** 23 villages of 25 households each, in rows of houses around made-up points. */
export function demoVillages(): readonly DemoVillage[] {
  return YUNJI_VILLAGES.map((village, nth) => {
    const blocks = BLOCKS.map((block, at) => ({ ...block, id: demoId(`block/${village.code}/${at}`) }));
    const households = blocks.flatMap((block, at) => householdsOf(village.code, nth, block, at));
    return { code: village.code, name: village.name, blocks, households };
  });
}

function householdsOf(
  placeCode: string,
  village: number,
  block: DemoVillage['blocks'][number],
  at: number,
): DemoHousehold[] {
  const chance = chanceFrom(block.id);
  return Array.from({ length: HOUSEHOLDS_OF_A_BLOCK }, (_, nth) => ({
    id: demoId(`household/${placeCode}/${at}/${nth}`),
    blockId: block.id,
    placeCode,
    address: `模拟${block.name}${nth + 1}号`,
    emphasis: nth === 0 ? EMPHASIS_OF_THE_FIRST[block.kind] : 'home',
    latitude: 26.74 + Math.floor(village / 5) / 40 + at / 400 + chance.next() / 1000,
    longitude: 112.68 + (village % 5) / 40 + nth / 2000 + chance.next() / 2000,
  }));
}

const DAY_MS = 86_400_000;
const REQUESTS = [
  '路灯不亮，晚上走路不方便',
  '想了解困难补助怎么申请',
  '邻居堆放杂物占了过道',
  '村口弯道车速太快',
];

/** What was told of a village's households in the last days: most were visited, some found nobody, some are still to come. */
export function demoVisits(village: DemoVillage, campaignId: string, nowMs: number): readonly VisitMessage[] {
  const chance = chanceFrom(`visits/${village.code}`);
  const eagerness = 0.45 + chance.next() / 2;
  return village.households
    .filter(() => chance.next() < eagerness)
    .map((household, nth) => visitOf(household, campaignId, nowMs, nth, chance));
}

function visitOf(
  household: DemoHousehold,
  campaignId: string,
  nowMs: number,
  nth: number,
  chance: Chance,
): VisitMessage {
  const isMet = chance.next() < 0.85;
  // One door after the other, six a day, half an hour apart.
  const atMs = nowMs - (1 + Math.floor(nth / 6)) * DAY_MS - (nth % 6) * 1_800_000;
  const hasRequest = isMet && chance.next() < 0.08;
  return {
    id: demoId(`message/${household.id}`),
    visitId: demoId(`visit/${household.id}`),
    revision: 1,
    campaignId,
    householdId: household.id,
    knownVisitId: null,
    atMs,
    outcome: isMet ? 'met' : 'not-home',
    isLetterDelivered: chance.next() < 0.95,
    isCardReturned: isMet && chance.next() < 0.6,
    isExplained: isMet && chance.next() < 0.9,
    comeAgainMs: isMet ? null : nowMs + 2 * DAY_MS,
    note: '',
    place: { latitude: household.latitude, longitude: household.longitude, accuracyMetres: 15 },
    photos: [],
    requests: hasRequest
      ? [{ id: demoId(`request/${household.id}`), kind: 'request', text: `${chance.pick(REQUESTS)}（模拟）` }]
      : [],
  };
}

/**
 * Two visits that somebody should look at, so that the list of such visits shows what it is for: a door knocked on twice within
 * the hour, and a place that nobody reaches on foot in ten minutes. Their notes say that they are made up.
 */
export function demoOddVisits(visits: readonly VisitMessage[]): readonly VisitMessage[] {
  const [again, far] = visits.filter(({ outcome }) => outcome === 'met');
  if (!again?.place || !far?.place) return [];
  const made = (of: VisitMessage, key: string, afterMs: number, note: string): VisitMessage => ({
    ...of,
    id: demoId(`message/${key}`),
    visitId: demoId(`visit/${key}`),
    knownVisitId: of.visitId,
    atMs: of.atMs + afterMs,
    note,
    requests: [],
  });
  return [
    made(again, 'again', 10 * 60_000, '模拟：同一户又去了一次'),
    {
      ...made(far, 'far', 10 * 60_000, '模拟：定位漂到了很远的地方'),
      place: { ...far.place, latitude: far.place.latitude + 0.4 },
    },
  ];
}
