// A year of requests and disputes in the demo's villages, more of them lately; the same every time.
import { type Chance, chanceFrom } from '#base';
import type { CaseSource } from '#service/casework';
import { simulatedPhoneNumber, YUNJI_VILLAGES } from '#survey/sampling';
import { demoId } from '../load-demo.ts';
import { DISPUTES, MATTERS, type MatterTemplate } from './matters.ts';
import type { CaseScript, Scene } from './play-script.ts';
import { type Plot, requestStory, STORIES } from './stories.ts';

const DAY_MS = 86_400_000;
const REQUESTS = 340;
const DISPUTES_OF_A_YEAR = 90;
const FIRST_NUMBER = 8_000_000;
const SOURCES: readonly CaseSource[] = [
  'page',
  'page',
  'hotline',
  'hotline',
  'hotline',
  'counter',
  'visit',
  'patrol',
];
const NAMES = ['模拟居民甲', '模拟居民乙', '模拟居民丙', '模拟居民丁', '模拟居民戊'];

type Telling = (plot: Plot) => readonly Scene[];

interface Wanted {
  readonly key: string;
  readonly matter: MatterTemplate;
  readonly receivedMs: number;
  readonly village: number;
  readonly story: Telling;
}

/** @param nowMs the last instant of the year */
export function yearOfCases(nowMs: number): readonly CaseScript[] {
  const chance = chanceFrom('a year of cases');
  const back = (days: number): number => nowMs - Math.round(days * DAY_MS);
  const drawnDays = (): number => 0.1 + 364 * chance.next() ** 1.7;
  const anyVillage = (): number => chance.integer(YUNJI_VILLAGES.length);
  const requests = Array.from({ length: REQUESTS }, (_, nth): Wanted => {
    const base = { receivedMs: back(drawnDays()), village: anyVillage(), story: requestStory };
    return { key: `request/${nth}`, matter: chance.pick(MATTERS), ...base };
  });
  const disputes = Array.from({ length: DISPUTES_OF_A_YEAR }, (_, nth): Wanted => {
    const story = chance.next() < 0.93 ? STORIES.settled : STORIES.unsettled;
    const days = story === STORIES.settled ? drawnDays() : 2 + chance.next() * 50;
    return {
      key: `dispute/${nth}`,
      matter: chance.pick(DISPUTES),
      receivedMs: back(days),
      village: anyVillage(),
      story,
    };
  });
  return [...requests, ...disputes, ...specialCases(back)].map((wanted) => scriptOf(wanted));
}

// What a demo must show whatever chance brings: lamps that fail again and again in one village, neglect, a matter back three times.
function specialCases(back: (days: number) => number): readonly Wanted[] {
  const [lamps, lampAtBridge] = MATTERS;
  if (!lamps || !lampAtBridge) return [];
  const lampsAgain = Array.from({ length: 9 }, (_, nth): Wanted => {
    const matter = nth % 2 === 0 ? lamps : lampAtBridge;
    return { key: `lamps/${nth}`, matter, receivedMs: back(3 + nth * 11), village: 4, story: STORIES.smooth };
  });
  const neglected = [16, 24, 33, 41].map((days, nth): Wanted => {
    const matter = MATTERS[(nth * 5 + 3) % MATTERS.length] ?? lamps;
    return {
      key: `neglected/${nth}`,
      matter,
      receivedMs: back(days),
      village: nth * 6,
      story: STORIES.neglected,
    };
  });
  const lately = LATELY.map(([story, days], nth): Wanted => {
    const matter = MATTERS[nth + 4] ?? lamps;
    return { key: `lately/${nth}`, matter, receivedMs: back(days), village: nth * 3, story: STORIES[story] };
  });
  const returning: Wanted = {
    ...{ key: 'returning', matter: lampAtBridge, receivedMs: back(34), village: 4 },
    story: STORIES.returning,
  };
  return [...lampsAgain, ...neglected, ...lately, returning];
}

const LATELY = [
  ['waiting', 8],
  ['turnedDown', 3],
  ['undecided', 3],
  ['fresh', 0.02],
  ['fresh', 0.1],
] as const;

/** The script of a wanted case: where, by which way, from whom, and who deals with it. */
export function scriptOf({ key, matter, receivedMs, village, story }: Wanted): CaseScript {
  const chance = chanceFrom(`case/${key}`);
  const place = YUNJI_VILLAGES[village] ?? YUNJI_VILLAGES[0];
  const placeCode = place?.code ?? '';
  const office = chance.next() < 0.75 ? demoId(placeCode) : demoId('street');
  const source = matter.kind === 'ask' ? 'hotline' : chance.pick(SOURCES);
  return {
    ...{ key, source, placeCode, receivedMs, text: matter.text, people: matter.people },
    ...{ sort: DISPUTES.includes(matter) ? 'dispute' : 'request', kind: matter.kind },
    ...{ spot: matter.spot, point: pointOf(village, chance), intakeOffice: demoId('county') },
    sender: chance.next() < 0.3 ? null : senderOf(chance),
    scenes: story({ receivedMs, office, matter, chance }),
  };
}

function senderOf(chance: Chance): CaseScript['sender'] {
  return {
    name: chance.pick(NAMES),
    number: simulatedPhoneNumber(FIRST_NUMBER + chance.integer(100_000)),
  };
}

// Around the made-up point of the village (outreach-households.ts).
function pointOf(village: number, chance: Chance): NonNullable<CaseScript['point']> {
  return {
    latitude: 26.74 + Math.floor(village / 5) / 40 + chance.next() / 200,
    longitude: 112.68 + (village % 5) / 40 + chance.next() / 200,
  };
}
