// Matters, lists and surveys as tests and pictures of the pages need them. Nobody of them exists.
import type { Bilingual } from '#base';
import type { AwardNotice } from './awards-page.ts';
import type { ShownCertificate } from './certificate-page.ts';
import type { Visit } from './frame.ts';
import type { MatterPage } from './matter-page.ts';
import type { Matter } from './matter-view.ts';
import type { MendedList } from './mended-page.ts';
import type { PlaceGroup } from './send-page.ts';
import type { RunningSurvey } from './verify-page.ts';

function same(text: string): Bilingual {
  return { zh: text, en: text };
}

const DAY_MS = 86_400_000;
/** 20 November 2023, 10:00 in China */
export const SPECIMEN_NOW_MS = Date.UTC(2023, 10, 20, 2, 0);

export const VISIT: Visit = {
  language: 'zh',
  county: { code: '430422', name: { zh: '衡南县', en: 'Hengnan' } },
  isDemo: true,
};

export const PLACES: readonly PlaceGroup[] = [
  {
    code: '430422999',
    name: { zh: '云集街道', en: 'Yunji street' },
    places: [
      { code: '430422999001', name: { zh: '云集村（社区）', en: 'Yunji village' } },
      { code: '430422999002', name: { zh: '新塘村（社区）', en: 'Xintang village' } },
    ],
  },
];

export const KINDS = [
  { code: 'lighting', name: { zh: '路灯照明', en: 'Street lighting' } },
  { code: 'neighbours', name: { zh: '邻里纠纷', en: 'Dispute between neighbours' } },
];

export const MATTER: Matter = {
  number: '430422-20231113-0007',
  code: 'K7QM-3TXA-9RWE-5HPB',
  sentMs: SPECIMEN_NOW_MS - 7 * DAY_MS,
  text: '南路小学门口的路灯不亮，已经三天了。\n晚上孩子放学看不见。',
  place: { zh: '云集村（社区）', en: 'Yunji village' },
  kind: { zh: '路灯照明', en: 'Street lighting' },
  standing: { zh: '正在办理', en: 'Being worked on' },
  meaning: { zh: '责任单位已经接下，正在处理。', en: 'The office in charge has taken it on.' },
  office: { zh: '云集街道综治中心', en: 'Yunji street office' },
  due: { what: { zh: '办结', en: 'To be mended' }, atMs: SPECIMEN_NOW_MS - DAY_MS, isLate: true },
  steps: [
    { atMs: SPECIMEN_NOW_MS - 7 * DAY_MS, what: same('收到'), note: null },
    { atMs: SPECIMEN_NOW_MS - 6 * DAY_MS, what: same('交给云集街道'), note: null },
    { atMs: SPECIMEN_NOW_MS - 5 * DAY_MS, what: same('街道接下'), note: '已联系电工，配件到货后更换。' },
  ],
  photos: [],
  isPhoneGiven: true,
  isPhoneVerified: false,
  rating: null,
  isRatingConfirmedByCall: true,
  may: { add: true, withdraw: true, rate: true, askAgain: true, review: true, reReview: true },
};

export const MATTER_PAGE: MatterPage = {
  matter: MATTER,
  ids: { add: 'a', withdraw: 'b', rate: 'c', again: 'd', review: 'e' },
  wholeAddress: 'http://localhost:8420/r/430422/m/K7QM3TXA9RWE5HPB',
  path: '/m/K7QM3TXA9RWE5HPB',
  done: null,
  filled: { values: {}, problems: [] },
  mostPhotos: 9,
  isPhoneCheckOffered: false,
};

export const SURVEYS: readonly RunningSurvey[] = [
  {
    title: '云集街道2023年公众安全感和满意度测评',
    organisation: { zh: '社情民意调查中心', en: 'Opinion-survey centre' },
    callerNumbers: ['000-12340'],
    callingFromMinute: 540,
    callingToMinute: 1260,
    isCalling: true,
    sinceMs: SPECIMEN_NOW_MS,
    isSimulated: true,
  },
];

export const MENDED: MendedList = {
  rows: [
    {
      number: '430422-20231101-0003',
      title: '南路小学门口路灯修好',
      outcome: '更换灯头两个，当晚恢复照明。',
      kind: { zh: '路灯照明', en: 'Street lighting' },
      place: { code: '430422999001', name: { zh: '云集村（社区）', en: 'Yunji village' } },
      sentMs: SPECIMEN_NOW_MS - 19 * DAY_MS,
      mendedMs: SPECIMEN_NOW_MS - 9 * DAY_MS,
      photos: [],
    },
  ],
  total: 41,
  page: 1,
  pageSize: 20,
  byPlace: [
    {
      code: '430422999001',
      name: { zh: '云集', en: 'Yunji' },
      count: 12,
      at: { latitude: 26.76, longitude: 112.66 },
    },
    {
      code: '430422999002',
      name: { zh: '新塘', en: 'Xintang' },
      count: 3,
      at: { latitude: 26.79, longitude: 112.71 },
    },
    { code: '430422999003', name: { zh: '石塘村（社区）', en: 'Shitang village' }, count: 7, at: null },
    { code: '430422999004', name: { zh: '大泉村（社区）', en: 'Daquan village' }, count: 1, at: null },
  ],
  places: PLACES,
  kinds: KINDS,
  asked: { place: '', kind: '' },
};

export const CERTIFICATE: ShownCertificate = {
  isValid: true,
  standing: { zh: '有效', en: 'valid' },
  number: 'V43042200001-01',
  name: '某队员',
  volunteerNumber: 'V43042200001',
  team: '云集村义务巡防队',
  office: '云集街道',
  stars: { zh: '一星', en: 'one star' },
  hours: '100.0',
  activities: 61,
  trainings: 1,
  trainingHours: '8.0',
  firstDay: '2023-01-02',
  lastDay: '2023-11-01',
  awards: [{ title: '优秀队员', day: '2023-10-01' }],
  madeOn: '2023-11-20',
};

export const AWARD_NOTICES: readonly AwardNotice[] = [
  {
    title: '三季度优秀队员',
    about: '由队员投票产生',
    stage: { zh: '公示', en: 'public notice' },
    isOpen: true,
    until: '2023-11-27',
    reason: '票数相同，取服务时间长的',
    people: [
      { name: '某队员', volunteerNumber: 'V43042200001', team: '云集村义务巡防队', reason: '夜里常在' },
      { name: null, volunteerNumber: 'V43042200002', team: '新塘村义务巡防队', reason: '热心' },
    ],
  },
];
