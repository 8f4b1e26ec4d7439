// Figures of patrol volunteers: sums of teams, members and duties, never one member.
import { type FigureRow, type TableRow, TIMES } from '../figure-row.ts';

const teams = (): string => '/patrol/teams';
const members = (): string => '/patrol/members';
const activities = (): string => '/patrol/activities';
const seen = (): string => '/patrol/seen';
const duties = { zh: '人次', en: 'duties' };
const people = { zh: '人', en: 'people' };

export const PATROL_FIGURES = {
  'patrol.teams': {
    label: { zh: '义务巡防队', en: 'patrol teams' },
    unit: { zh: '支', en: 'teams' },
    kind: 'count',
    how: { zh: '期末时在的队伍', en: 'teams that there were on the last day' },
    screen: teams,
  },
  'patrol.members': {
    label: { zh: '义务巡防队员', en: 'patrol members' },
    unit: people,
    kind: 'count',
    how: { zh: '期末当天在队的队员', en: 'people who were members on the last day' },
    screen: members,
  },
  'patrol.duties': {
    label: { zh: '巡防出动', en: 'patrol duties' },
    unit: duties,
    kind: 'count',
    how: {
      zh: '本期开始的活动，一人一次算一人次；自愿参加，没有指标也不作比较',
      en: 'activities begun in the period, one for each person; voluntary, with no target and nobody compared',
    },
    screen: activities,
  },
  'patrol.hours': {
    label: { zh: '巡防时长', en: 'hours of patrols' },
    unit: { zh: '小时', en: 'hours' },
    kind: 'count',
    how: {
      zh: '本期开始的活动的时长之和，取整',
      en: 'the sum of the time of activities begun in the period, in whole hours',
    },
    screen: activities,
  },
  'patrol.mediated': {
    label: { zh: '队员参与调处纠纷', en: 'disputes that members helped to settle' },
    unit: { zh: '起', en: 'times' },
    kind: 'count',
    how: { zh: '本期登记的“矛盾纠纷调解”勤务', en: 'duties of mediating disputes recorded in the period' },
    screen: activities,
  },
  'patrol.seen': {
    label: { zh: '巡防发现情况', en: 'things seen on patrol' },
    unit: { zh: '处', en: 'things' },
    kind: 'count',
    how: { zh: '本期巡防时看到并上报的情况', en: 'what was seen on patrol and told in the period' },
    screen: seen,
  },
} as const satisfies Readonly<Record<string, FigureRow>>;

export const PATROL_TABLES = {
  'patrol.by-place': {
    label: { zh: '各地巡防情况', en: 'patrols by place' },
    columns: [
      { label: { zh: '队员', en: 'Members' }, unit: people, kind: 'count' },
      { label: { zh: '出动', en: 'Duties' }, unit: duties, kind: 'count' },
      { label: { zh: '发现情况', en: 'Seen' }, unit: TIMES, kind: 'count' },
    ],
    how: {
      zh: '县按乡镇（街道）、乡镇按村（社区）分；队员按期末，其余按本期',
      en: 'a county by its streets, a street by its villages; members on the last day, the rest over the period',
    },
    screen: () => '/patrol/overview',
  },
} as const satisfies Readonly<Record<string, TableRow>>;
