// Casework's part of the demo: a year of made-up requests and disputes in all standings, and review meetings. Loading it again adds nothing.
import type { House } from '../platform/house.ts';
import { addDemoMeetings } from './casework/demo-meetings.ts';
import { playScript } from './casework/play-script.ts';
import { addPlayedCases } from './casework/played-cases.store.ts';
import { yearOfCases } from './casework/year-of-cases.ts';
import { DEMO_COUNTY } from './demo-house.ts';

/** @param nowMs the moment that the demo takes for now: what of a story lies ahead has not happened */
export function furnishDemoCasework(house: House, nowMs: number): Promise<void> {
  const played = yearOfCases(nowMs).map((script) => playScript(script, nowMs));
  return house.database.transaction('service', 'system', async (tx) => {
    await addPlayedCases(tx, house, DEMO_COUNTY, played, nowMs);
    await addDemoMeetings(tx, nowMs);
  });
}
