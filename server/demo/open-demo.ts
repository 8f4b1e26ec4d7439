// Brings the demo into a house that has nobody in it, or goes on where a killed start left off.

import { hasPeople } from '../platform/first-administrator.ts';
import type { House } from '../platform/house.ts';
import { demoState, lastCallMs, noteDemoState } from './demo.store.ts';
import { playEarlierWave } from './earlier-wave.ts';
import { furnishDemoActivities } from './load-activities.ts';
import { furnishDemoCasework } from './load-casework.ts';
import { DEMO_SURVEY, furnishDemo } from './load-demo.ts';
import { furnishDemoOutreach } from './load-outreach.ts';
import { furnishDemoPatrol } from './load-patrol.ts';
import { fieldworkStart, halfOfFieldwork, playFieldwork } from './play-fieldwork.ts';
import { giveBackMemory } from './spent-memory.ts';

/** Which demo an empty house gets: none, one half way through fieldwork, or one whose fieldwork has just begun. */
export type DemoWish = 'none' | 'half-way' | 'fresh';

/**
 * @param wish for an empty house; a house with people of its own never gets a demo
 * @param onProgress the share loaded so far, 0 to 1
 * @returns whether the house shows the demo
 */
export async function openDemo(
  house: House,
  wish: DemoWish,
  onProgress: (share: number) => void,
): Promise<boolean> {
  const before = await house.database.transaction('platform', 'system', demoState);
  if (before?.isPlayed) return true;
  if (!before && (wish === 'none' || (await hasPeople(house)))) return false;
  const nowMs = before?.nowMs ?? house.now();
  await house.database.transaction('platform', 'system', (tx) =>
    noteDemoState(tx, { nowMs, isPlayed: false }),
  );
  await furnishDemo(house, wish === 'fresh' ? nowMs : fieldworkStart(nowMs));
  await furnishDemoOutreach(house, nowMs);
  await furnishDemoCasework(house, nowMs);
  await furnishDemoPatrol(house, nowMs);
  await furnishDemoActivities(house, nowMs);
  if (wish !== 'fresh') await playTheRest(house, nowMs, onProgress);
  await house.database.transaction('platform', 'system', (tx) =>
    noteDemoState(tx, { nowMs, isPlayed: true }),
  );
  giveBackMemory();
  return true;
}

/** What the wave before takes of the time. */
const EARLIER_PART = 0.35;

async function playTheRest(house: House, nowMs: number, onProgress: (share: number) => void): Promise<void> {
  const { county, surveyId } = DEMO_SURVEY;
  await playEarlierWave(house, nowMs, (share) => onProgress(share * EARLIER_PART));
  giveBackMemory();
  const playedToMs = await house.database.transaction('survey', 'system', (tx) =>
    lastCallMs(tx, county, surveyId),
  );
  await playFieldwork(house, halfOfFieldwork(nowMs), playedToMs, (share) =>
    onProgress(EARLIER_PART + share * (1 - EARLIER_PART)),
  );
}
