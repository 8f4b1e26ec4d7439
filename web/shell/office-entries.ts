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
  points: { zh: '积分', en: 'Points' },
  pointsMembers: { zh: '积分与星级', en: 'Points and stars' },
  pointsRules: { zh: '积分规则', en: 'Rules of points' },
  pointsDisputes: { zh: '异议与更正', en: 'Disputes' },
  pointsShop: { zh: '积分兑换', en: 'Exchange' },
  awards: { zh: '评选表彰', en: 'Awards' },
  supervision: { zh: '督查', en: 'Supervision' },
  rounds: { zh: '督查轮次', en: 'Rounds' },
  criteria: { zh: '标准表', en: 'Criteria' },
  mending: { zh: '整改', en: 'Mending' },
  scorecard: { zh: '得分', en: 'Scorecard' },
  proposals: { zh: '处理建议', en: 'Proposals' },
  inspected: { zh: '我单位的督查', en: 'Findings about us' },
  bulletins: { zh: '简报', en: 'Bulletins' },
  chase: { zh: '督办牌', en: 'Cards' },
  polls: { zh: '模拟民调', en: 'Mock polls' },
  context: { zh: '警情与感受', en: 'Counts and perception' },
  pollOrders: { zh: '模拟民调订单', en: 'Mock polls' },
  handling: { zh: '办理', en: 'Handling' },
  learning: { zh: '看效果', en: 'How it goes' },
  settings: { zh: '设置', en: 'Settings' },
  teamsAndPeople: { zh: '队伍', en: 'Teams and people' },
  onDuty: { zh: '出勤', en: 'On duty' },
  support: { zh: '保障', en: 'Support' },
  inspections: { zh: '督查', en: 'Inspections' },
  chasing: { zh: '督办与简报', en: 'Chasing and reports' },
  understanding: { zh: '了解情况', en: 'Understanding' },
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
  /** the heading below which it stands in its group */
  readonly section?: EntryWord;
}

interface Group<Entry> {
  readonly word: EntryWord;
  readonly pages: readonly Entry[];
}

const MATTERS = [
  { to: '/cases', word: 'cases', permission: 'case.read', section: 'handling' },
  { to: '/cases/new', word: 'takeIn', permission: 'case.take-in', section: 'handling' },
  { to: '/follow-ups', word: 'followUps', permission: 'case.follow-up', section: 'handling' },
  { to: '/assessment', word: 'assessment', permission: 'case.assess', section: 'learning' },
  { to: '/where-to-act', word: 'where', permission: 'case.assess', section: 'learning' },
  { to: '/meetings', word: 'meetings', permission: 'meeting.read', section: 'learning' },
  { to: '/case-rules', word: 'rules', permission: 'case.rule', section: 'settings' },
  { to: '/app-keys', word: 'appKeys', permission: 'open311.manage', section: 'settings' },
] as const satisfies readonly Page[];

const OUTREACH = [
  { to: '/campaigns', word: 'campaigns', permission: 'outreach.read' },
  { to: '/publicity', word: 'publicity', permission: 'outreach.read' },
  { to: '/ledger', word: 'ledger', permission: 'outreach.read' },
] as const satisfies readonly Page[];

const PATROL = [
  { to: '/patrol/teams', word: 'patrolTeams', permission: 'patrol.read', section: 'teamsAndPeople' },
  { to: '/patrol/members', word: 'patrolMembers', permission: 'patrol.read', section: 'teamsAndPeople' },
  {
    to: '/patrol/applications',
    word: 'patrolApplications',
    permission: 'patrol.check',
    section: 'teamsAndPeople',
  },
  { to: '/patrol/shifts', word: 'patrolShifts', permission: 'activity.plan', section: 'onDuty' },
  { to: '/patrol/activities', word: 'patrolActivities', permission: 'activity.plan', section: 'onDuty' },
  { to: '/patrol/seen', word: 'patrolSeen', permission: 'activity.decide', section: 'onDuty' },
  { to: '/patrol/feed', word: 'patrolFeed', permission: 'activity.comment', section: 'onDuty' },
  { to: '/patrol/cover', word: 'patrolCover', permission: 'patrol.read', section: 'support' },
  { to: '/patrol/kit', word: 'patrolKit', permission: 'activity.plan', section: 'support' },
  { to: '/patrol/overview', word: 'patrolOverview', permission: 'activity.plan', section: 'support' },
] as const satisfies readonly Page[];

const POINTS = [
  { to: '/points', word: 'pointsMembers', permission: 'points.read' },
  { to: '/points-rules', word: 'pointsRules', permission: 'points.read' },
  { to: '/points-disputes', word: 'pointsDisputes', permission: 'points.read' },
  { to: '/points-shop', word: 'pointsShop', permission: 'points.read' },
  { to: '/awards', word: 'awards', permission: 'points.read' },
] as const satisfies readonly Page[];

const SUPERVISION = [
  { to: '/rounds', word: 'rounds', permission: 'inspection.read', section: 'inspections' },
  { to: '/mending', word: 'mending', permission: 'inspection.read', section: 'inspections' },
  { to: '/scorecard', word: 'scorecard', permission: 'inspection.read', section: 'inspections' },
  { to: '/proposals', word: 'proposals', permission: 'inspection.read', section: 'inspections' },
  { to: '/criteria', word: 'criteria', permission: 'inspection.read', section: 'inspections' },
  { to: '/inspected', word: 'inspected', permission: 'inspection.reply', section: 'inspections' },
  { to: '/chase', word: 'chase', permission: 'chase.read', section: 'chasing' },
  { to: '/bulletins', word: 'bulletins', permission: 'bulletin.read', section: 'chasing' },
  { to: '/context', word: 'context', permission: 'context.read', section: 'understanding' },
  { to: '/polls', word: 'polls', permission: 'poll.order', section: 'understanding' },
] as const satisfies readonly Page[];

const ENTRIES = [
  { to: '/surveys', word: 'surveys', permission: 'survey.read' },
  { to: '/questionnaires', word: 'questionnaires', permission: 'questionnaire.read' },
  { to: '/frames', word: 'frames', permission: 'frame.read' },
  { to: '/interview', word: 'interview', permission: 'interview.conduct' },
  { to: '/poll-orders', word: 'pollOrders', permission: 'poll.see' },
  { to: '/coaching', word: 'coaching', permission: 'coaching.read' },
  { word: 'matters', pages: MATTERS },
  { word: 'outreach', pages: OUTREACH },
  { word: 'patrol', pages: PATROL },
  { word: 'points', pages: POINTS },
  { word: 'supervision', pages: SUPERVISION },
  { to: '/field', word: 'field', permission: 'visit.conduct' },
  { to: '/published', word: 'published', permission: undefined },
  { to: '/people', word: 'people', permission: 'people.manage' },
  { to: '/audit', word: 'audit', permission: 'audit.read' },
] as const satisfies readonly (Page | Group<Page>)[];

export interface Section {
  readonly word: EntryWord | undefined;
  readonly pages: readonly OfficePage[];
}

/** As many pages as are found at a glance. */
const SHORT = 5;

type AnyEntry = (typeof ENTRIES)[number];
export type OfficePage =
  | Exclude<AnyEntry, { pages: unknown }>
  | (typeof MATTERS | typeof OUTREACH | typeof PATROL | typeof POINTS | typeof SUPERVISION)[number];
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

/** A long group in its sections, in order; a short one is one section without a heading. */
export function sectionsOf(pages: readonly OfficePage[]): readonly Section[] {
  const isLong = pages.length > SHORT;
  const sections = new Map<EntryWord | undefined, OfficePage[]>();
  for (const page of pages) {
    const word = isLong && 'section' in page ? page.section : undefined;
    sections.set(word, [...(sections.get(word) ?? []), page]);
  }
  return [...sections].map(([word, ofWord]) => ({ word, pages: ofWord }));
}

/** The page to which an address belongs: the longest that it begins with. */
export function pageAt(entries: readonly OfficeEntry[], path: string): OfficePage | undefined {
  return entries
    .flatMap((entry) => ('pages' in entry ? entry.pages : [entry]))
    .filter(({ to }) => path === to || path.startsWith(`${to}/`))
    .sort((left, right) => right.to.length - left.to.length)[0];
}
