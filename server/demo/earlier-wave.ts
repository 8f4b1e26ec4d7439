// The demo's wave of the year before: the same questionnaire, fewer interviews in fewer villages, closed; for what compares waves.
import type { House } from '../platform/house.ts';
import { surveyOf } from '../survey/office/surveys.store.ts';
import { moveSurvey } from '../survey/office/surveys.ts';
import { lastCallMs } from './demo.store.ts';
import { demoId, EARLIER_SURVEY, furnishEarlierWave } from './load-demo.ts';
import { DEMO_SEED, type Fieldwork, playFieldwork } from './play-fieldwork.ts';
import { truthBefore } from './population.ts';

const DAY_MS = 24 * 3_600_000;
const SEED = 'yunji-2022';
const SHIFTS = 3;

function earlierFieldwork(nowMs: number): Fieldwork {
  const endMs = nowMs - 365 * DAY_MS;
  // People became what they are in the later wave's population.
  const truth = (placeCode: string) => truthBefore(DEMO_SEED, placeCode);
  return { survey: EARLIER_SURVEY, seed: SEED, truth, shifts: SHIFTS, endMs };
}

/** Safe to call again: it goes on where it was left. @param onProgress the share played so far, 0 to 1 */
export async function playEarlierWave(
  house: House,
  nowMs: number,
  onProgress: (share: number) => void,
): Promise<void> {
  const fieldwork = earlierFieldwork(nowMs);
  await furnishEarlierWave(house, fieldwork.endMs - SHIFTS * DAY_MS);
  const { status, playedToMs } = await standing(house);
  if (status !== 'running') return;
  await playFieldwork(house, fieldwork, playedToMs, onProgress);
  await close(house, fieldwork.endMs);
}

function standing(house: House) {
  const { county, surveyId } = EARLIER_SURVEY;
  return house.database.transaction('survey', 'system', async (tx) => ({
    status: (await surveyOf(tx, EARLIER_SURVEY))?.status,
    playedToMs: await lastCallMs(tx, county, surveyId),
  }));
}

async function close(house: House, nowMs: number): Promise<void> {
  await house.database.transaction('survey', 'system', async (tx) => {
    const survey = await surveyOf(tx, EARLIER_SURVEY);
    if (!survey) throw new Error('the demo’s earlier wave is missing');
    const move = { ...EARLIER_SURVEY, id: demoId('closed 2022'), wanted: 'closed' as const, nowMs };
    await moveSurvey(tx, demoId('supervisor'), survey, move);
  });
}
