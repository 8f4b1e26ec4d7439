// Fills an empty house with the demo: the survey of document 001 half way through fieldwork, all of it simulated.
import { chanceFrom, uuidFrom } from '#base';
import { proposeScoringRules, readOutline, yunjiQuestionnaireText } from '#survey/questionnaire';
import { maskPhoneNumber, simulatedPhoneNumber, YUNJI_VILLAGES } from '#survey/sampling';
import type { Wing } from '#wire';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import { addOrganisation, addPerson, setRoles } from '../platform/people.store.ts';
import { hashPassword } from '../platform/sign-in.ts';
import {
  addSurvey,
  copyPlaces,
  drawAllUnits,
  saveCallerNumbers,
  setInterviewers,
  setTargets,
  surveyOf,
} from '../survey/office/surveys.store.ts';
import { moveSurvey } from '../survey/office/surveys.ts';
import { addQuestionnaire, addVersion, markUsed } from '../survey/questionnaire/questionnaires.store.ts';
import { hashOf } from '../survey/questionnaire/questionnaires.ts';
import {
  addFrame,
  clearStaged,
  replacePlaces,
  stageNumbers,
  takeStaged,
} from '../survey/sampling/frames.store.ts';
import { addImport, noteProgress, setStanding } from '../survey/sampling/imports.store.ts';
import {
  DEMO_COUNTY,
  DEMO_ORGANISATIONS,
  DEMO_PASSWORD,
  DEMO_PEOPLE,
  type DemoOrganisation,
  PLAYED_INTERVIEWERS,
  playedInterviewer,
} from './demo-house.ts';

/** The share of the frame's numbers that each village's target asks for. */
const TARGET_SHARE = 0.2;
/** About what a row of such a file takes: a number, a village's name and a type. */
const DEMO_ROW_BYTES = 26;
const PHONES = YUNJI_VILLAGES.reduce((sum, village) => sum + village.numbers, 0);
/** No telephone can have it (decision 0010). */
const DEMO_CALLER_NUMBER = '000-12340';
const DEMO_TITLE = '云集街道2023年公众安全感和满意度测评（模拟数据）';
const EARLIER_TITLE = '云集街道2022年公众安全感和满意度测评（模拟数据）';

/** The demo's identifiers follow from their names, so that half a load is completed and never doubled. */
export function demoId(name: string): string {
  const chance = chanceFrom(`demo/${name}`);
  return uuidFrom(
    1_692_000_000_000,
    Uint8Array.from({ length: 10 }, () => chance.integer(256)),
  );
}

export const DEMO_SURVEY = { county: DEMO_COUNTY, surveyId: demoId('survey') };

/** The wave before it: the same questionnaire and frame, fewer interviews. */
export const EARLIER_SURVEY = { county: DEMO_COUNTY, surveyId: demoId('survey 2022') };

/** Organisations, people, questionnaire, frame and a survey that has just started. Safe to call again. */
export async function furnishDemo(house: House, startMs: number): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await house.database.transaction('platform', 'system', (tx) => addPeople(tx, passwordHash));
  await house.database.transaction('survey', 'system', async (tx) => {
    await addDemoQuestionnaire(tx);
    await addDemoFrame(tx, house);
    await addDemoSurvey(tx, startMs);
  });
}

const WING_OF_KIND = {
  authority: 'platform',
  'survey-centre': 'survey',
  'county-office': 'service',
  'street-office': 'service',
  'village-office': 'service',
} as const satisfies Record<DemoOrganisation['kind'], Wing>;

async function addPeople(tx: Transaction, passwordHash: string): Promise<void> {
  const paths = new Map<string, string[]>();
  const wings = new Map<string, Wing>();
  for (const organisation of DEMO_ORGANISATIONS) {
    const id = demoId(organisation.key);
    const path = [...(organisation.parent === null ? [] : (paths.get(organisation.parent) ?? [])), id];
    const wing = WING_OF_KIND[organisation.kind];
    paths.set(organisation.key, path);
    wings.set(organisation.key, wing);
    const parentId = organisation.parent === null ? null : demoId(organisation.parent);
    await addOrganisation(tx, { ...organisation, id, parentId, wing, path });
  }
  for (const person of DEMO_PEOPLE) {
    const wing = wings.get(person.organisation) ?? 'platform';
    const isNew = await addPerson(tx, {
      id: demoId(person.signInName),
      wing,
      name: person.name,
      signInName: person.signInName,
      passwordHash,
    });
    if (isNew)
      await setRoles(tx, demoId(person.signInName), wing, [
        { organisationId: demoId(person.organisation), role: person.role },
      ]);
  }
}

async function addDemoQuestionnaire(tx: Transaction): Promise<void> {
  const outlineText = yunjiQuestionnaireText();
  const { questionnaire } = readOutline(outlineText);
  const id = demoId('questionnaire');
  const isNew = await addQuestionnaire(tx, {
    id,
    organisationId: demoId('centre'),
    title: questionnaire.title,
    personId: demoId('designer'),
  });
  if (!isNew) return;
  await addVersion(tx, {
    id: demoId('version'),
    questionnaireId: id,
    number: 1,
    personId: demoId('designer'),
    outlineText,
    content: questionnaire,
    hash: hashOf(questionnaire),
    isUsable: true,
  });
}

async function addDemoFrame(tx: Transaction, house: House): Promise<void> {
  const [frameId, importId] = [demoId('frame'), demoId('import')];
  const personId = demoId('designer');
  await addFrame(tx, {
    county: DEMO_COUNTY,
    id: frameId,
    organisationId: demoId('centre'),
    name: '云集街道号码（模拟，6,440个）',
    isSimulated: true,
    personId,
  });
  const file = {
    county: DEMO_COUNTY,
    frameId,
    id: importId,
    fileName: '附件3-模拟号码.csv',
    bytesTotal: PHONES * DEMO_ROW_BYTES,
    personId,
  };
  if (!(await addImport(tx, file))) return;
  await replacePlaces(
    tx,
    DEMO_COUNTY,
    frameId,
    YUNJI_VILLAGES.map((village) => ({ ...village, target: targetOf(village.numbers) })),
  );
  const numbers = demoNumbers(house);
  await stageNumbers(tx, DEMO_COUNTY, importId, numbers);
  const bytesRead = numbers.length * DEMO_ROW_BYTES;
  await noteProgress(tx, DEMO_COUNTY, importId, {
    encoding: 'utf-8',
    bytesRead,
    rowsRead: numbers.length,
    rowsGood: numbers.length,
    rowsBad: 0,
  });
  const taken = await takeStaged(tx, DEMO_COUNTY, frameId, importId);
  await clearStaged(tx, DEMO_COUNTY, importId);
  await setStanding(tx, DEMO_COUNTY, importId, 'taken', { taken, 'already-there': 0 });
}

function targetOf(numbers: number): number {
  return Math.round(numbers * TARGET_SHARE);
}

// As many numbers per village as annex 3 asks for; four in five are mobiles.
function demoNumbers(house: House): Parameters<typeof stageNumbers>[3] {
  const places = YUNJI_VILLAGES.flatMap((village) =>
    Array.from({ length: village.numbers }, () => village.code),
  );
  return places.map((place, index) => {
    const digits = simulatedPhoneNumber(index);
    const phoneType = index % 5 === 4 ? ('landline' as const) : ('mobile' as const);
    return {
      row: index + 2,
      id: demoId(`number/${index}`),
      place,
      phoneType,
      sealed: house.cipher.encrypt(digits),
      fingerprint: house.cipher.fingerprint(digits),
      masked: maskPhoneNumber(digits),
    };
  });
}

/** A village with fewer numbers reaches no 30 interviews in the first half of the later wave, and cannot be compared. */
const NUMBERS_TO_COMPARE = 290;

function asksEarlier(numbers: number): boolean {
  return numbers >= NUMBERS_TO_COMPARE;
}

/** The wave before, just started. Safe to call again. */
export async function furnishEarlierWave(house: House, startMs: number): Promise<void> {
  await house.database.transaction('survey', 'system', (tx) =>
    addSurveyOf(tx, {
      key: EARLIER_SURVEY,
      title: EARLIER_TITLE,
      started: 'started 2022',
      startMs,
      interviewers: PLAYED,
      asks: asksEarlier,
    }),
  );
}

function addDemoSurvey(tx: Transaction, startMs: number): Promise<void> {
  const interviewers = DEMO_PEOPLE.filter((person) => person.role === 'interviewer').map(
    (person) => person.signInName,
  );
  return addSurveyOf(tx, {
    key: DEMO_SURVEY,
    title: DEMO_TITLE,
    started: 'started',
    startMs,
    interviewers,
    asks: () => true,
  });
}

const PLAYED = Array.from({ length: PLAYED_INTERVIEWERS }, (_, index) => playedInterviewer(index + 1));

interface WantedWave {
  readonly key: typeof DEMO_SURVEY;
  readonly title: string;
  /** names the event of its start */
  readonly started: string;
  readonly startMs: number;
  readonly interviewers: readonly string[];
  /** whether a village of so many numbers has a target */
  readonly asks: (numbers: number) => boolean;
}

async function addSurveyOf(tx: Transaction, wave: WantedWave): Promise<void> {
  if (!(await addWave(tx, wave))) return;
  const { key, startMs } = wave;
  await markUsed(tx, demoId('version'));
  await saveCallerNumbers(tx, key, [DEMO_CALLER_NUMBER]);
  await copyPlaces(tx, key, demoId('frame'));
  await setTargets(
    tx,
    key,
    YUNJI_VILLAGES.map(({ code, numbers }) => ({
      placeCode: code,
      target: wave.asks(numbers) ? targetOf(numbers) : 0,
    })),
  );
  await drawAllUnits(tx, key, demoId('frame'));
  await setInterviewers(tx, key, wave.interviewers.map(demoId), new Date(startMs));
  const survey = await surveyOf(tx, key);
  if (!survey) throw new Error('the demo survey is missing');
  const move = { ...key, id: demoId(wave.started), wanted: 'running' as const, nowMs: startMs };
  await moveSurvey(tx, demoId('supervisor'), survey, move);
}

function addWave(tx: Transaction, { key, title }: WantedWave): Promise<boolean> {
  const { questionnaire } = readOutline(yunjiQuestionnaireText());
  return addSurvey(tx, {
    ...key,
    organisationId: demoId('centre'),
    title,
    versionId: demoId('version'),
    frameId: demoId('frame'),
    isSimulated: true,
    // Round the clock: nobody real is called, and whoever looks in at night should find it at work.
    callingFromMinute: 0,
    callingToMinute: 1440,
    minimumCell: 10,
    rules: proposeScoringRules(questionnaire),
    personId: demoId('designer'),
  });
}
