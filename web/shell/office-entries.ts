// Where one can go from the head of an office page: single pages, and groups of pages that open below their name.
import type { Bilingual } from '#base';
import type { Permission } from '#wire';

export const ENTRY_WORDS = {
  surveys: { zh: '调查', en: 'Surveys' },
  questionnaires: { zh: '问卷', en: 'Questionnaires' },
  frames: { zh: '抽样框', en: 'Frames' },
  interview: { zh: '访问台', en: 'Interview' },
  coaching: { zh: '举报', en: 'Reports' },
  matters: { zh: '诉求与纠纷', en: 'Matters' },
  cases: { zh: '事项列表', en: 'All matters' },
  takeIn: { zh: '登记一件', en: 'Take one in' },
  followUps: { zh: '回访', en: 'Follow-up calls' },
  assessment: { zh: '办理考核', en: 'Assessment' },
  where: { zh: '往哪里使劲', en: 'Where to act' },
  meetings: { zh: '评议会与建议', en: 'Review meetings' },
  rules: { zh: '时限与权重', en: 'Limits and weights' },
  appKeys: { zh: '别的应用', en: 'Other apps' },
  outreach: { zh: '活动', en: 'Outreach' },
  campaigns: { zh: '行动方案', en: 'Campaigns' },
  publicity: { zh: '宣传', en: 'Publicity' },
  ledger: { zh: '联系台账', en: 'Contacts' },
  patrol: { zh: '巡防', en: 'Patrol' },
  patrolTeams: { zh: '巡防队', en: 'Teams' },
  patrolMembers: { zh: '队员', en: 'Members' },
  patrolApplications: { zh: '入队申请', en: 'Applications' },
  patrolCover: { zh: '保险与培训', en: 'Cover and training' },
  patrolFeed: { zh: '动态', en: 'Feed' },
  patrolShifts: { zh: '排班与邀约', en: 'Rota and calls' },
  patrolActivities: { zh: '活动记录', en: 'Activities' },
  patrolSeen: { zh: '巡防发现', en: 'What was seen' },
  patrolKit: { zh: '装备', en: 'Equipment' },
  patrolOverview: { zh: '一览', en: 'Seen whole' },
  field: { zh: '手机走访', en: 'On foot' },
  published: { zh: '公布的结果', en: 'Published results' },
  people: { zh: '人员与机构', en: 'People' },
  audit: { zh: '操作记录', en: 'Audit log' },
} as const satisfies Readonly<Record<string, Bilingual>>;
type EntryWord = keyof typeof ENTRY_WORDS;

interface Page {
  readonly to: string;
  readonly word: EntryWord;
  readonly permission: Permission | undefined;
}

interface Group<Entry> {
  readonly word: EntryWord;
  readonly pages: readonly Entry[];
}

const MATTERS = [
  { to: '/cases', word: 'cases', permission: 'case.read' },
  { to: '/cases/new', word: 'takeIn', permission: 'case.take-in' },
  { to: '/follow-ups', word: 'followUps', permission: 'case.follow-up' },
  { to: '/assessment', word: 'assessment', permission: 'case.assess' },
  { to: '/where-to-act', word: 'where', permission: 'case.assess' },
  { to: '/meetings', word: 'meetings', permission: 'meeting.read' },
  { to: '/case-rules', word: 'rules', permission: 'case.rule' },
  { to: '/app-keys', word: 'appKeys', permission: 'open311.manage' },
] as const satisfies readonly Page[];

const OUTREACH = [
  { to: '/campaigns', word: 'campaigns', permission: 'outreach.read' },
  { to: '/publicity', word: 'publicity', permission: 'outreach.read' },
  { to: '/ledger', word: 'ledger', permission: 'outreach.read' },
] as const satisfies readonly Page[];

const PATROL = [
  { to: '/patrol/teams', word: 'patrolTeams', permission: 'patrol.read' },
  { to: '/patrol/members', word: 'patrolMembers', permission: 'patrol.read' },
  { to: '/patrol/applications', word: 'patrolApplications', permission: 'patrol.check' },
  { to: '/patrol/cover', word: 'patrolCover', permission: 'patrol.read' },
  { to: '/patrol/feed', word: 'patrolFeed', permission: 'activity.comment' },
  { to: '/patrol/overview', word: 'patrolOverview', permission: 'activity.plan' },
  { to: '/patrol/shifts', word: 'patrolShifts', permission: 'activity.plan' },
  { to: '/patrol/activities', word: 'patrolActivities', permission: 'activity.plan' },
  { to: '/patrol/seen', word: 'patrolSeen', permission: 'activity.decide' },
  { to: '/patrol/kit', word: 'patrolKit', permission: 'activity.plan' },
] as const satisfies readonly Page[];

const ENTRIES = [
  { to: '/surveys', word: 'surveys', permission: 'survey.read' },
  { to: '/questionnaires', word: 'questionnaires', permission: 'questionnaire.read' },
  { to: '/frames', word: 'frames', permission: 'frame.read' },
  { to: '/interview', word: 'interview', permission: 'interview.conduct' },
  { to: '/coaching', word: 'coaching', permission: 'coaching.read' },
  { word: 'matters', pages: MATTERS },
  { word: 'outreach', pages: OUTREACH },
  { word: 'patrol', pages: PATROL },
  { to: '/field', word: 'field', permission: 'visit.conduct' },
  { to: '/published', word: 'published', permission: undefined },
  { to: '/people', word: 'people', permission: 'people.manage' },
  { to: '/audit', word: 'audit', permission: 'audit.read' },
] as const satisfies readonly (Page | Group<Page>)[];

type AnyEntry = (typeof ENTRIES)[number];
export type OfficePage =
  | Exclude<AnyEntry, { pages: unknown }>
  | (typeof MATTERS | typeof OUTREACH | typeof PATROL)[number];
export type OfficeEntry = OfficePage | Group<OfficePage>;

/** What somebody may open. A group of one page is that page. */
export function entriesFor(may: (permission: Permission) => boolean): readonly OfficeEntry[] {
  const isOpen = ({ permission }: OfficePage): boolean => permission === undefined || may(permission);
  return ENTRIES.flatMap((entry): OfficeEntry[] => {
    const pages: readonly OfficePage[] = 'pages' in entry ? entry.pages : [entry];
    const open = pages.filter(isOpen);
    return 'pages' in entry && open.length > 1 ? [{ word: entry.word, pages: open }] : [...open];
  });
}

/** The page to which an address belongs: the longest that it begins with. */
export function pageAt(entries: readonly OfficeEntry[], path: string): OfficePage | undefined {
  return entries
    .flatMap((entry) => ('pages' in entry ? entry.pages : [entry]))
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .sort((left, right) => right.to.length - left.to.length)[0];
}
