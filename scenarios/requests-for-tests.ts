// One plausible request for every endpoint that there is, over the demo: for tests that go through them all.
import { LIMIT_PRESETS } from '#service/casework';
import { YUNJI_PLAN } from '#service/outreach';
import { CHASE_PRESET } from '#service/supervision/chasing';
import { LAW_CODES } from '#service/supervision/polls';
import type { Endpoint } from '#wire';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import type { Asked } from './house-for-tests.ts';

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
  exportId: demoId('no export'),
  photoId: demoId('no photo'),
  caseId: demoId('no case'),
  filterId: demoId('no filter'),
  meetingId: demoId('no meeting'),
  suggestionId: demoId('no suggestion'),
  keyId: demoId('no key'),
  reportId: demoId('no report'),
  campaignId: demoId('no campaign'),
  placeCode: '430422999001',
  materialId: demoId('no material'),
  entryId: demoId('no entry'),
  householdId: demoId('no household'),
  markId: demoId('no mark'),
  requestId: demoId('no request'),
  matterId: demoId('no matter'),
  bulletinId: demoId('no bulletin'),
  orderId: demoId('no order'),
  cardId: demoId('no card'),
  ruleId: 'safe',
  sightingId: demoId('no sighting'),
  shiftId: demoId('no shift'),
  turnId: demoId('no turn'),
  spotId: demoId('no spot'),
  activityId: demoId('no activity'),
  kitId: demoId('no kit'),
  otherSurveyId: demoId('no other survey'),
  questionId: 'Q1',
};

const settings = { title: '改名的调查', callingFromMinute: 0, callingToMinute: 1440, minimumCell: 10 };
const outlineText = '问卷\n1、甲?(单选题)\n(1)是 (2)否\n';
const firstVillage = '430422999001';

const plan = {
  ...YUNJI_PLAN,
  title: '试行方案',
};
const draft = () => ({
  versionId: newId(),
  language: 'zh',
  channel: 'leaflet',
  text: '自愿参加，回答保密。',
});
const consent = {
  givenOn: '2023-11-01',
  way: 'contact-card',
  purposes: ['notices'],
  expiresOn: '2024-05-01',
};
const entry = {
  householdId: null,
  responsible: '张三',
  name: '李四',
  occupation: '务农',
  address: '模拟路1号',
  note: '',
  consent,
};

const aCase = {
  sort: 'request',
  kind: 'help',
  text: '村口路灯不亮',
  placeCode: firstVillage,
  spot: '村口',
  point: { latitude: 26.9, longitude: 112.6 },
  people: 3,
  sender: { name: '某人', number: '00012345678' },
  photoIds: [],
  about: { people: [], units: [] },
};
const aRule = LIMIT_PRESETS['hotline-5'];
const period = { fromMs: 1_700_000_000_000, toMs: 1_701_000_000_000 };

const villagesAlone = { keepsVillages: true, isInShares: true, margins: [], trim: null };
const aMap = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: firstVillage },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [112, 26],
            [113, 26],
            [113, 27],
            [112, 26],
          ],
        ],
      },
    },
  ],
});

const BODIES: Readonly<Record<string, () => object>> = {
  tryWeighting: () => ({ scheme: villagesAlone }),
  setWeighting: () => ({ id: newId(), scheme: villagesAlone }),
  setCountyMap: () => ({ id: newId(), fileName: 'villages.geojson', text: aMap }),
  takeCaseImport: () => ({ leaveOut: [] }),
  wishCallBack: () => ({ id: newId(), words: '请回电', name: '某人', hasAgreed: true }),
  takeIn: () => ({ id: newId(), source: 'hotline', ...aCase }),
  takeVisitRequest: () => ({ sort: 'request', kind: 'help', people: 1 }),
  proposals: () => ({ text: '路灯不亮', placeCode: firstVillage, point: null, caseId: null }),
  takeStep: () => ({ id: newId(), revision: 1, step: 'act', fields: { done: '到了现场' } }),
  takeStepForMany: () => ({
    step: 'chase',
    fields: { words: '请尽快办' },
    cases: [{ id: newId(), caseId: demoId('no case'), revision: 1 }],
  }),
  senderNumber: () => ({ purpose: 'handling' }),
  maskedWords: () => ({ purpose: 'handling' }),
  saveFilter: () => ({ name: '超期的', filter: { reminder: 'black' } }),
  mergeUnits: () => ({
    id: newId(),
    fromUnitId: demoId('no unit'),
    toUnitId: demoId('another'),
    reason: '合并',
  }),
  saveLimitRule: () => ({ id: newId(), sort: 'request', rule: aRule, reason: '改了规定' }),
  saveWeights: () => ({
    id: newId(),
    weights: { responded: 10, resolved: 40, satisfied: 40, onTime: 10 },
    reason: '本地规定',
  }),
  drawFollowUps: () => ({ id: newId(), ...period, share: 0.1, seed: 'a seed of ours' }),
  addMeeting: () => ({
    id: newId(),
    title: '评议会',
    placeCode: firstVillage,
    heldOn: '2023-11-20',
    residents: 30,
    units: 2,
    note: '',
    suggestions: [{ id: newId(), text: '多装路灯' }],
  }),
  addSuggestion: () => ({ id: newId(), text: '多装路灯' }),
  sortSuggestion: () => ({ topic: 'livelihood', unitId: demoId('street'), mendBy: '2023-12-01' }),
  endSuggestion: () => ({ standing: 'mended', outcome: '装了六盏' }),
  tellSuggestion: () => ({ how: '张榜' }),
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
  addCampaign: () => ({ county: DEMO_COUNTY, id: newId(), plan }),
  saveCampaign: () => ({ revision: 1, plan }),
  copyCampaign: () => ({ id: newId(), year: 2024 }),
  moveCampaign: () => ({ wanted: 'running' }),
  markProgress: () => ({ id: newId(), measureId: 'banners', unit: '各村（社区）', percent: 50, note: '' }),
  addMaterial: () => ({ county: DEMO_COUNTY, id: newId(), kind: 'leaflet', title: '一份彩页', ...draft() }),
  addMaterialVersion: draft,
  saveMaterialText: () => ({ revision: 1, channel: 'leaflet', text: '自愿参加。' }),
  mendFinding: () => ({ revision: 1, finding: 0, replacement: '' }),
  addPosting: () => ({
    id: newId(),
    versionId: newId(),
    placeCode: firstVillage,
    groupName: '',
    spot: '村口',
    count: 2,
    reached: null,
    photoIds: [],
    postedMs: 0,
  }),
  addLedgerEntry: () => ({ id: newId(), number: '00000000001', ...entry }),
  changeLedgerEntry: () => ({ revision: 1, ...entry }),
  lookAtNumber: () => ({ purpose: 'notices' }),
  setLedgerTask: () => ({ task: 350 }),
  addHouseholds: () => {
    const block = { id: newId(), kind: 'courtyard', name: '一号屋场' };
    const home = { address: '模拟路1号', emphasis: 'home', latitude: null, longitude: null };
    return { blocks: [block], households: [{ id: newId(), blockId: block.id, ...home }] };
  },
  mergeVillage: () => ({ into: '430422999023' }),
  changeHousehold: () => ({
    revision: 1,
    address: '模拟路2号',
    emphasis: 'home',
    latitude: null,
    longitude: null,
    isClosed: false,
  }),
  assign: () => ({
    campaignId: newId(),
    personId: demoId('volunteer'),
    kind: 'volunteer',
    blocks: [{ id: newId(), blockId: newId() }],
  }),
  endAssignment: () => ({ campaignId: newId(), personId: demoId('volunteer'), blockIds: [newId()] }),
  syncVisits: () => ({
    messages: [
      {
        id: newId(),
        visitId: newId(),
        revision: 1,
        campaignId: newId(),
        householdId: newId(),
        knownVisitId: null,
        atMs: 0,
        outcome: 'met',
        isLetterDelivered: true,
        isCardReturned: false,
        isExplained: true,
        comeAgainMs: null,
        note: '',
        place: null,
        photos: [],
        requests: [],
      },
    ],
  }),
  lookAtMark: () => ({ text: '看过了' }),
  answerVisitRequest: () => ({ text: '已经修好' }),
  addMatter: () => ({
    id: newId(),
    campaignId: newId(),
    batch: 'safety',
    placeCode: firstVillage,
    title: '路灯',
    text: '',
    responsible: '村委会',
    foundOn: '2023-11-01',
    dueOn: null,
    requestId: null,
  }),
  endMatter: () => ({ end: 'put-right', text: '' }),
  addBulletin: () => ({
    id: newId(),
    seriesId: demoId('no series'),
    templateId: 'briefing',
    placeName: '衡南县',
    ...june,
    isPublic: false,
  }),
  saveBulletin: () => ({ revision: 1, content: aBulletin, isPublic: false }),
  changeFigure: () => ({ revision: 1, key: 'case.received', text: '182', reason: '台账核实' }),
  moveBulletin: () => ({ id: newId(), move: 'submit', revision: 1, reason: '', retention: null }),
  addBulletinTemplate: () => ({ id: newId(), bulletinId: demoId('no bulletin'), name: '我们的模板' }),
  addBulletinSeries: () => ({
    id: newId(),
    form: 'document',
    head: '平安建设领导小组办公室',
    word: '平安办',
    givenBefore: 0,
  }),
  publish: () => ({ id: newId() }),
  askForExport: () => ({ id: newId(), format: 'csv', language: 'zh', withWords: false, reason: '年度报告' }),
  withdraw: () => ({ reason: '数字有误' }),
  verifySenderPhone: () => ({ isVerified: true }),
  addAppKey: () => ({ id: newId(), name: '随手拍' }),
  orderPoll: () => ({
    id: newId(),
    centreId: demoId('centre'),
    title: '模拟民调',
    purpose: '看看哪里不放心',
    placeCodes: [firstVillage],
    perPlace: 30,
    consent: '走访时当面征得同意，登记了日期',
    wantedBy: '2099-12-31',
    lawRead: LAW_CODES,
  }),
  withdrawPoll: () => ({ reason: '改期' }),
  declinePoll: () => ({ reason: '人手不够' }),
  addPollFrame: () => ({
    id: newId(),
    name: '同意的人',
    isSimulated: true,
    consent: '走访时当面征得同意，登记了日期',
  }),
  addPollSurvey: () => ({
    id: newId(),
    questionnaireVersionId: demoId('version'),
    frameId: demoId('frame'),
    title: '模拟民调',
    callingFromMinute: 540,
    callingToMinute: 1260,
  }),
  answerChase: () => ({ id: newId(), words: '周五办好' }),
  saveChaseRule: () => ({ id: newId(), rule: CHASE_PRESET, reason: '照旧' }),
  lookAtPhoto: () => ({ look: 'private' }),
  syncActivities: () => ({
    sentMs: 0,
    messages: [
      {
        id: newId(),
        activityId: newId(),
        revision: 1,
        memberId: demoId('no member'),
        shiftId: null,
        rollId: null,
        duty: 'listener',
        startedMs: 0,
        endedMs: null,
        place: null,
        note: '',
      },
    ],
  }),
  reportSighting: () => ({
    id: newId(),
    activityId: null,
    memberId: demoId('no member'),
    kind: 'lamp',
    text: '路灯不亮',
    spot: '村口',
    point: null,
    seenMs: 0,
    sentMs: 0,
    wish: 'case',
    photoIds: [],
  }),
  endSighting: () => ({ end: 'nothing', text: '已经修好', householdId: null }),
  addRota: () => ({
    id: newId(),
    kind: 'rota',
    teamId: demoId('no team'),
    duty: 'guard',
    spotId: null,
    title: '夜间巡逻',
    weekdays: [1, 5],
    fromMinute: 1140,
    toMinute: 1260,
    firstDay: '2023-11-27',
    weeks: 2,
    eachTime: 1,
    memberIds: [demoId('no member')],
  }),
  addCall: () => ({
    id: newId(),
    placeCode: firstVillage,
    duty: 'guard',
    spotId: null,
    title: '灯节安保',
    words: '',
    startMs: 1_701_000_000_000,
    endMs: 1_701_010_000_000,
    places: 20,
  }),
  callOffShift: () => ({ why: '下雨' }),
  takePlace: () => ({ id: newId(), memberId: demoId('no member') }),
  offerTurn: () => ({ offer: 'stand-in', offeredTo: null, wantedTurnId: null }),
  takeOffer: () => ({ id: newId(), memberId: demoId('no member') }),
  addSpot: () => ({ id: newId(), placeCode: firstVillage, kind: 'school', name: '小学门口', point: null }),
  addWord: () => ({ id: newId(), teamId: demoId('no team'), text: '本周平安' }),
  addComment: () => ({ id: newId(), kind: 'activity', subjectId: demoId('no activity'), text: '辛苦了' }),
  setTrackConsent: () => ({ id: newId(), memberId: demoId('no member'), isAgreed: true }),
  sendTrack: () => ({ sentMs: 0, points: [{ atMs: 0, latitude: 26.9, longitude: 112.6 }] }),
  lookAtTrack: () => ({ reason: '核对线索' }),
  issueKit: () => ({
    id: newId(),
    teamId: demoId('no team'),
    memberId: null,
    kind: 'torch',
    label: '',
    count: 1,
  }),
  returnKit: () => ({ condition: 'good' }),
};

const june = { place: DEMO_COUNTY, from: '2023-06-01', to: '2023-06-30' };
const aBulletin = {
  title: '六月情况',
  to: '',
  blocks: [{ kind: 'paragraph', text: '受理{{case.received}}件。' }],
  copyTo: '',
  signed: '',
};

const QUERIES: Readonly<Record<string, object>> = {
  cases: {
    page: 1,
    size: 50,
    standing: 'open',
    search: '路灯',
    order: 'received',
    receivedFromMs: 1_600_000_000_000,
  },
  assessment: period,
  whereToAct: period,
  shifts: period,
  activities: { page: 1, size: 50, ...period },
  activityFigures: period,
  patrolOverview: period,
  suggestions: { page: 1, size: 50, standing: 'said' },
  meetings: { page: 1, size: 50, fromDay: '2023-01-01' },
  readFile: { fileName: '号码.csv' },
  materials: { county: DEMO_COUNTY },
  materialQr: { origin: 'http://localhost:8420' },
  readLedgerFile: { fileName: '附件2.csv', purposes: 'notices', expiresOn: '2024-05-01' },
  caseTemplate: { language: 'zh' },
  contextTemplate: { language: 'zh' },
  readContextFile: { fileName: '警情.csv', givenBy: 'police' },
  contextPage: { place: firstVillage, year: 2023, fromMonth: 1, toMonth: 7 },
  contextCsv: { year: 2023, language: 'en' },
  chaseCards: {
    page: 1,
    size: 50,
    standing: 'all',
    colour: 'red',
    source: 'case',
    mine: 'yes',
    sort: 'due',
    order: 'descend',
  },
  readCaseFile: { fileName: '台账.csv', source: 'counter', sort: 'request' },
  possibleVisitors: { campaignId: demoId('no campaign') },
  people: { page: 1, size: 50, search: '演示' },
  audit: { page: 1, size: 50, action: 'signed-in' },
  interviews: { page: 1, size: 50, placeCode: firstVillage },
  keepPhoto: { subjectKind: 'visit', subjectId: demoId('no visit'), placeCode: firstVillage },
  liveFigures: { ...june, place: firstVillage, keys: 'case.received' },
  bulletinWord: { origin: 'http://localhost:8420' },
  bulletinWorkbook: { language: 'zh' },
  photosOf: { subjectKind: 'visit', subjectId: demoId('no visit') },
};

const FILES: Readonly<Record<string, string>> = {
  readFile: '电话,村\n00000009999,云集\n',
  keepPhoto: 'not really a photo',
  readContextFile: '月份,有效报警\n2023-07,12\n',
  readCaseFile: '反映内容,村\n村口的路灯不亮,云集\n',
  readLedgerFile: '姓名,电话号码,同意日期,同意方式\n李四,00000009999,2023-11-01,当面口头同意\n',
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
