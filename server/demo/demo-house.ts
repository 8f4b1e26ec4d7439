// Who and what stands in the demo before fieldwork: organisations, people, the Yunji 2023 questionnaire, frame and survey.

import type { Bilingual } from '#base';
import { YUNJI_VILLAGES } from '#survey/sampling';
import type { Organisation, Role } from '#wire';

/** Hengnan county, GB/T 2260. */
export const DEMO_COUNTY = '430422';
export const DEMO_PASSWORD = 'wenan-demo';

export interface DemoOrganisation {
  readonly key: string;
  readonly parent: string | null;
  readonly kind: Organisation['kind'];
  readonly name: Bilingual;
  readonly regionCode: string | null;
}

export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    key: 'root',
    parent: null,
    kind: 'authority',
    name: { zh: '演示平台', en: 'Demo authority' },
    regionCode: null,
  },
  {
    key: 'centre',
    parent: 'root',
    kind: 'survey-centre',
    name: { zh: '演示社情民意调查中心', en: 'Demo opinion-survey centre' },
    regionCode: null,
  },
  {
    key: 'county',
    parent: 'root',
    kind: 'county-office',
    name: { zh: '衡南县综治中心（演示）', en: 'Hengnan county office (demo)' },
    regionCode: DEMO_COUNTY,
  },
  {
    key: 'street',
    parent: 'county',
    kind: 'street-office',
    name: { zh: '云集街道综治中心（演示）', en: 'Yunji street office (demo)' },
    regionCode: '430422999',
  },
  ...YUNJI_VILLAGES.map((village) => ({
    key: village.code,
    parent: 'street',
    kind: 'village-office' as const,
    name: { zh: `${village.name}村（社区）`, en: `${village.name} village` },
    regionCode: village.code,
  })),
];

export interface DemoPerson {
  readonly signInName: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: string;
  /** shown on the sign-in page under these words */
  readonly shownAs?: Bilingual;
}

const NAMED: readonly DemoPerson[] = [
  {
    signInName: 'interviewer',
    name: '演示访问员',
    role: 'interviewer',
    organisation: 'centre',
    shownAs: { zh: '访问员', en: 'Interviewer' },
  },
  {
    signInName: 'supervisor',
    name: '演示督导',
    role: 'field-supervisor',
    organisation: 'centre',
    shownAs: { zh: '现场督导', en: 'Field supervisor' },
  },
  {
    signInName: 'designer',
    name: '演示设计员',
    role: 'survey-designer',
    organisation: 'centre',
    shownAs: { zh: '调查设计', en: 'Survey designer' },
  },
  {
    signInName: 'analyst',
    name: '演示分析员',
    role: 'analyst',
    organisation: 'centre',
    shownAs: { zh: '分析员', en: 'Analyst' },
  },
  {
    signInName: 'publisher',
    name: '演示发布员',
    role: 'publisher',
    organisation: 'centre',
    shownAs: { zh: '发布员', en: 'Publisher' },
  },
  {
    signInName: 'observer',
    name: '演示观察员',
    role: 'observer',
    organisation: 'centre',
    shownAs: { zh: '观察员', en: 'Observer' },
  },
  {
    signInName: 'admin',
    name: '演示管理员',
    role: 'administrator',
    organisation: 'root',
    shownAs: { zh: '管理员', en: 'Administrator' },
  },
  {
    signInName: 'county',
    name: '演示县干部',
    role: 'county-officer',
    organisation: 'county',
    shownAs: { zh: '县综治干部', en: 'County officer' },
  },
  {
    signInName: 'street',
    name: '演示街道干部',
    role: 'street-officer',
    organisation: 'street',
    shownAs: { zh: '街道干部', en: 'Street officer' },
  },
  {
    signInName: 'village',
    name: '演示村干部',
    role: 'village-worker',
    organisation: '430422999001',
    shownAs: { zh: '村干部', en: 'Village worker' },
  },
  {
    signInName: 'volunteer',
    name: '演示义警',
    role: 'volunteer',
    organisation: '430422999001',
    shownAs: { zh: '志愿者', en: 'Volunteer' },
  },
  {
    signInName: 'operator',
    name: '演示受理员',
    role: 'hotline-operator',
    organisation: 'county',
    shownAs: { zh: '热线受理员', en: 'Hotline operator' },
  },
  {
    signInName: 'dispatcher',
    name: '演示调度员',
    role: 'dispatcher',
    organisation: 'county',
    shownAs: { zh: '调度员', en: 'Dispatcher' },
  },
  {
    signInName: 'mediator',
    name: '演示调解员',
    role: 'mediator',
    organisation: 'street',
    shownAs: { zh: '调解员', en: 'Mediator' },
  },
];

/** Interviewers who worked before anybody looked in. */
export const PLAYED_INTERVIEWERS = 8;

export function playedInterviewer(nth: number): string {
  return `fangwen${String(nth).padStart(2, '0')}`;
}

/** The village worker of a village by its code; the first village's is `village`. */
export function villageWorker(code: string): string {
  return code === YUNJI_VILLAGES[0]?.code ? 'village' : `village${code.slice(-2)}`;
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...NAMED,
  ...YUNJI_VILLAGES.slice(1).map((village) => ({
    signInName: villageWorker(village.code),
    name: `模拟${village.name}村干部`,
    role: 'village-worker' as const,
    organisation: village.code,
  })),
  ...Array.from({ length: PLAYED_INTERVIEWERS }, (_, index) => ({
    signInName: playedInterviewer(index + 1),
    name: `模拟访问员${index + 1}`,
    role: 'interviewer' as const,
    organisation: 'centre',
  })),
];

/** What the sign-in page of a demo offers. */
export const DEMO_SIGN_INS = NAMED.flatMap(({ signInName, shownAs }) =>
  shownAs ? [{ signInName, password: DEMO_PASSWORD, role: shownAs }] : [],
);
