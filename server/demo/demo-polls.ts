// The demo's mock polls: one that the street ordered, that was run apart and whose aggregates came back, and one that waits to be taken up.
// All simulated. Loading it again adds nothing.
import { addCalendarDays, localTime } from '#base';
import { LAW_CODES } from '#service/supervision/polls';
import { internalTitle } from '#survey/fieldwork';
import { proposeScoringRules, readOutline, yunjiQuestionnaireText } from '#survey/questionnaire';
import { maskPhoneNumber, simulatedPhoneNumber, YUNJI_VILLAGES } from '#survey/sampling';
import { handBackPollBy } from '../door/polls/hand-back.ts';
import { addOrder } from '../door/polls/orders.store.ts';
import type { Actor } from '../platform/actor.ts';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import { moveOrder } from '../survey/internal/poll-orders.store.ts';
import {
  addSurvey,
  copyPlaces,
  drawAllUnits,
  setInterviewers,
  setTargets,
  surveyOf,
} from '../survey/office/surveys.store.ts';
import { moveSurvey } from '../survey/office/surveys.ts';
import {
  addFrame,
  clearStaged,
  replacePlaces,
  stageNumbers,
  takeStaged,
} from '../survey/sampling/frames.store.ts';
import { addImport, setStanding } from '../survey/sampling/imports.store.ts';
import { DEMO_COUNTY, PLAYED_INTERVIEWERS, playedInterviewer } from './demo-house.ts';
import { demoId } from './load-demo.ts';
import { DEMO_SEED, type Fieldwork, playFieldwork } from './play-fieldwork.ts';
import { truthOf } from './population.ts';

const DAY_MS = 86_400_000;
const PLACES = YUNJI_VILLAGES.slice(0, 2);
const LEAST = 30;
const NUMBERS_A_PLACE = 130;
/** As many as sixty interviews take. */
const CALLS = 240;
/** Numbers of no other frame. */
const FIRST_NUMBER = 700_000;
const CONSENT = '9月走访时当面征得同意，登记了同意的日期（模拟）';
const TITLE = '9月夜间出行和纠纷处理模拟民调（模拟）';

const POLL = { county: DEMO_COUNTY, surveyId: demoId('mock poll') };
const ORDER = { county: DEMO_COUNTY, orderId: demoId('poll order') };

/** @param nowMs the moment that the demo takes for now */
export async function furnishDemoPolls(house: House, nowMs: number): Promise<void> {
  await house.database.transaction('service', 'system', async (tx) => {
    await order(tx, ORDER.orderId, TITLE, nowMs - 40 * DAY_MS);
    await order(tx, demoId('poll order waiting'), '11月模拟民调（模拟）', nowMs - 2 * DAY_MS);
  });
  const isNew = await house.database.transaction('survey', 'system', (tx) => makeSurvey(tx, house, nowMs));
  if (!isNew) return;
  await playFieldwork(house, fieldwork(nowMs), 0, () => undefined);
  await house.database.transaction('survey', 'system', (tx) => move(tx, 'closed', nowMs - 20 * DAY_MS));
  await handBackPollBy({ ...house, now: () => nowMs - 19 * DAY_MS }, PUBLISHER, ORDER);
}

const PUBLISHER: Actor = {
  personId: demoId('publisher'),
  sessionId: demoId('no session'),
  name: '演示发布员',
  wing: 'survey',
  roles: [{ role: 'publisher', organisationId: demoId('centre') }],
};

async function order(tx: Transaction, orderId: string, title: string, atMs: number): Promise<void> {
  await addOrder(tx, {
    county: DEMO_COUNTY,
    orderId,
    organisationId: demoId('street'),
    centreId: demoId('centre'),
    title,
    purpose: '想知道居民夜里出行担心什么，反映的纠纷处理得怎么样',
    placeCodes: PLACES.map(({ code }) => code),
    perPlace: LEAST,
    consent: CONSENT,
    wantedBy: addCalendarDays(localTime(atMs).date, 30).date,
    lawRead: LAW_CODES,
    personId: demoId('street'),
    at: new Date(atMs),
  });
}

async function makeSurvey(tx: Transaction, house: House, nowMs: number): Promise<boolean> {
  const frameId = await makeFrame(tx, house);
  const { questionnaire } = readOutline(yunjiQuestionnaireText());
  const isNew = await addSurvey(tx, {
    ...POLL,
    organisationId: demoId('centre'),
    title: internalTitle(TITLE),
    versionId: demoId('version'),
    frameId,
    isSimulated: true,
    callingFromMinute: 0,
    callingToMinute: 1440,
    minimumCell: LEAST,
    rules: proposeScoringRules(questionnaire),
    personId: demoId('designer'),
    pollOrderId: ORDER.orderId,
  });
  if (!isNew) return false;
  await moveOrder(tx, ORDER, 'taken-up', '');
  await copyPlaces(tx, POLL, frameId);
  await setTargets(
    tx,
    POLL,
    PLACES.map(({ code }) => ({ placeCode: code, target: LEAST })),
  );
  await drawAllUnits(tx, POLL, frameId);
  const people = Array.from({ length: PLAYED_INTERVIEWERS }, (_, nth) => demoId(playedInterviewer(nth + 1)));
  await setInterviewers(tx, POLL, people, new Date(nowMs));
  await move(tx, 'running', nowMs - 22 * DAY_MS);
  return true;
}

async function makeFrame(tx: Transaction, house: House): Promise<string> {
  const [frameId, importId] = [demoId('poll frame'), demoId('poll import')];
  const personId = demoId('designer');
  const organisationId = demoId('centre');
  const poll = { orderId: ORDER.orderId, consent: CONSENT };
  const facts = { county: DEMO_COUNTY, id: frameId, organisationId, isSimulated: true, personId, poll };
  await addFrame(tx, { ...facts, name: '同意受访的居民（模拟）' });
  const file = {
    county: DEMO_COUNTY,
    frameId,
    id: importId,
    fileName: '同意受访-模拟.csv',
    bytesTotal: 1,
    personId,
  };
  if (!(await addImport(tx, file))) return frameId;
  await replacePlaces(
    tx,
    DEMO_COUNTY,
    frameId,
    PLACES.map((place) => ({ ...place, target: LEAST })),
  );
  await stageNumbers(tx, DEMO_COUNTY, importId, agreedNumbers(house));
  const taken = await takeStaged(tx, DEMO_COUNTY, frameId, importId);
  await clearStaged(tx, DEMO_COUNTY, importId);
  await setStanding(tx, DEMO_COUNTY, importId, 'taken', { taken, 'already-there': 0 });
  return frameId;
}

function agreedNumbers(house: House): Parameters<typeof stageNumbers>[3] {
  return Array.from({ length: PLACES.length * NUMBERS_A_PLACE }, (_, nth) => {
    const digits = simulatedPhoneNumber(FIRST_NUMBER + nth);
    return {
      row: nth + 2,
      id: demoId(`poll number/${nth}`),
      place: PLACES[nth % PLACES.length]?.code ?? '',
      phoneType: 'mobile' as const,
      sealed: house.cipher.encrypt(digits),
      fingerprint: house.cipher.fingerprint(digits),
      masked: maskPhoneNumber(digits),
    };
  });
}

async function move(tx: Transaction, wanted: 'running' | 'closed', nowMs: number): Promise<void> {
  const survey = await surveyOf(tx, POLL);
  if (!survey) throw new Error('the demo’s mock poll is missing');
  await moveSurvey(tx, demoId('supervisor'), survey, {
    ...POLL,
    id: demoId(`poll ${wanted}`),
    wanted,
    nowMs,
  });
}

function fieldwork(nowMs: number): Fieldwork {
  const truth = (placeCode: string) => truthOf(DEMO_SEED, placeCode);
  return {
    survey: POLL,
    seed: 'mock poll',
    truth,
    shifts: 1,
    endMs: nowMs - 20.5 * DAY_MS,
    callsMost: CALLS,
  };
}
