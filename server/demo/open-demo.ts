// Brings the demo into a house that has nobody in it, or goes on where a killed start left off.

import { hasPeople } from '../platform/first-administrator.ts';
import type { House } from '../platform/house.ts';
import { demoState, lastCallMs, noteDemoState } from './demo.store.ts';
import { DEMO_SURVEY, furnishDemo } from './load-demo.ts';
import { fieldworkStart, playFieldwork } from './play-fieldwork.ts';

/**
 * @param isWanted whether an empty house gets the demo; a house with people of its own never does
 * @param onProgress the share loaded so far, 0 to 1
 * @returns whether the house shows the demo
 */
export async function openDemo(
  house: House,
  isWanted: boolean,
  onProgress: (share: number) => void,
): Promise<boolean> {
  const before = await house.database.transaction('platform', 'system', demoState);
  if (before?.isPlayed) return true;
  if (!before && (!isWanted || (await hasPeople(house)))) return false;
  const nowMs = before?.nowMs ?? house.now();
  await house.database.transaction('platform', 'system', (tx) =>
    noteDemoState(tx, { nowMs, isPlayed: false }),
  );
  await furnishDemo(house, fieldworkStart(nowMs));
  const { county, surveyId } = DEMO_SURVEY;
  const playedToMs = await house.database.transaction('survey', 'system', (tx) =>
    lastCallMs(tx, county, surveyId),
  );
  await playFieldwork(house, nowMs, playedToMs, onProgress);
  await house.database.transaction('platform', 'system', (tx) =>
    noteDemoState(tx, { nowMs, isPlayed: true }),
  );
  return true;
}
