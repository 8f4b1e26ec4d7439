// One plausible request for every endpoint that there is, over the demo: for tests that go through them all.
import { type Endpoint, platformEndpoints, publicEndpoints } from '#wire';
import { photoEndpoints } from '#wire/service';
import {
  coachingEndpoints,
  fieldworkEndpoints,
  frameEndpoints,
  questionnaireEndpoints,
  resultEndpoints,
  surveyEndpoints,
} from '#wire/survey';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import type { Asked } from './house-for-tests.ts';

/** Every endpoint of the wire by its name; names are unique across its parts. */
export const ENDPOINTS: ReadonlyMap<string, Endpoint> = new Map<string, Endpoint>(
  Object.entries({
    ...platformEndpoints,
    ...publicEndpoints,
    ...questionnaireEndpoints,
    ...frameEndpoints,
    ...surveyEndpoints,
    ...fieldworkEndpoints,
    ...resultEndpoints,
    ...photoEndpoints,
    ...coachingEndpoints,
  }),
);

/** The demo's own things, where a parameter asks for one. */
const PARAMS: Readonly<Record<string, string>> = {
  county: DEMO_COUNTY,
  surveyId: demoId('survey'),
  frameId: demoId('frame'),
  importId: demoId('import'),
  questionnaireId: demoId('questionnaire'),
  versionId: demoId('version'),
  personId: demoId('fangwen08'),
  sessionId: demoId('no session'),
  unitId: demoId('no unit'),
  interviewId: demoId('no interview'),
  publicationId: demoId('no publication'),
  photoId: demoId('no photo'),
  reportId: demoId('no report'),
  ruleId: 'safe',
  questionId: 'Q1',
};

const settings = { title: '改名的调查', callingFromMinute: 0, callingToMinute: 1440, minimumCell: 10 };
const outlineText = '问卷\n1、甲?(单选题)\n(1)是 (2)否\n';
const firstVillage = '430422999001';

const BODIES: Readonly<Record<string, () => object>> = {
  signIn: () => ({ signInName: 'fangwen08', password: DEMO_PASSWORD }),
  setLanguage: () => ({ language: 'en' }),
  changePassword: () => ({ present: 'not this one', wanted: 'something new' }),
  confirmSecondFactor: () => ({ code: '000000' }),
  removeSecondFactor: () => ({ password: 'not this one' }),
  addOrganisation: () => ({
    id: newId(),
    parentId: demoId('root'),
    kind: 'survey-centre',
    name: { zh: '另一个中心', en: 'Another centre' },
    regionCode: null,
  }),
  addPerson: () => ({
    id: newId(),
    name: '新人',
    signInName: `new-${newId().slice(-12)}`,
    password: 'long enough',
    roles: [{ organisationId: demoId('centre'), role: 'observer' }],
  }),
  changePerson: () => ({
    name: '改名',
    isDisabled: false,
    roles: [{ organisationId: demoId('centre'), role: 'interviewer' }],
  }),
  setPasswordOf: () => ({ password: 'long enough' }),
  addQuestionnaire: () => ({ id: newId(), versionId: newId(), title: '另一份问卷', outlineText }),
  saveVersion: () => ({ revision: 1, title: '改名的问卷', outlineText }),
  addVersion: () => ({ id: newId() }),
  addFrame: () => ({ county: DEMO_COUNTY, id: newId(), name: '另一个抽样框', isSimulated: true }),
  setPlaces: () => ({ places: [{ code: firstVillage, name: '云集', population: 10, target: 1 }] }),
  addSurvey: () => ({
    ...settings,
    county: DEMO_COUNTY,
    id: newId(),
    questionnaireVersionId: demoId('version'),
    frameId: demoId('frame'),
    targets: [{ placeCode: firstVillage, target: 3 }],
  }),
  saveSettings: () => settings,
  saveCallerNumbers: () => ({ numbers: ['000-12340'] }),
  lookAtCoaching: () => ({ text: '已核对' }),
  saveTargets: () => ({ targets: [{ placeCode: firstVillage, target: 60 }] }),
  setInterviewers: () => ({ personIds: [demoId('interviewer'), demoId('fangwen01')] }),
  moveSurvey: () => ({ id: newId(), wanted: 'running' }),
  releaseUnit: () => ({ id: newId() }),
  nextUnit: () => ({ id: newId() }),
  keepMessages: () => ({
    messages: [{ kind: 'call-placed', id: newId(), atMs: 0, callId: newId() }],
  }),
  publish: () => ({ id: newId() }),
  withdraw: () => ({ reason: '数字有误' }),
  lookAtPhoto: () => ({ look: 'private' }),
};

const QUERIES: Readonly<Record<string, object>> = {
  readFile: { fileName: '号码.csv' },
  people: { page: 1, size: 50, search: '演示' },
  audit: { page: 1, size: 50, action: 'signed-in' },
  interviews: { page: 1, size: 50, placeCode: firstVillage },
  keepPhoto: { subjectKind: 'visit', subjectId: demoId('no visit'), placeCode: firstVillage },
  photosOf: { subjectKind: 'visit', subjectId: demoId('no visit') },
};

const FILES: Readonly<Record<string, string>> = {
  readFile: '电话,村\n00000009999,云集\n',
  keepPhoto: 'not really a photo',
};

/**
 * A request as somebody would make it; a new one each time, with fresh identifiers.
 * @param about things other than the demo's for parameters of these names
 */
export function requestFor(
  name: string,
  endpoint: Endpoint,
  about: Readonly<Record<string, string>> = {},
): Asked<Endpoint> {
  const params = Object.fromEntries(
    [...endpoint.path.matchAll(/:(\w+)/g)].map(([, param = '']) => [
      param,
      about[param] ?? PARAMS[param] ?? '',
    ]),
  );
  const content = FILES[name];
  const file = content === undefined ? {} : { file: Buffer.from(content) };
  return { params, query: QUERIES[name] ?? {}, body: BODIES[name]?.() ?? {}, ...file };
}
