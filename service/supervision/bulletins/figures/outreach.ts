// Figures of outreach: visits, what was said at the door, publicity and review meetings.
import { type FigureRow, HOUSEHOLDS, PIECES, type TableRow, TIMES } from '../figure-row.ts';

const campaigns = (): string => '/campaigns';
const postings = (): string => '/publicity/postings';

export const OUTREACH_FIGURES = {
  'visit.households': {
    label: { zh: '走访户数', en: 'households visited' },
    unit: HOUSEHOLDS,
    kind: 'count',
    how: {
      zh: '本期入户见到人的户，走访几次都算一户',
      en: 'households where somebody was met in the period; several visits to one household count once',
    },
    screen: campaigns,
  },
  'visit.visits': {
    label: { zh: '走访次数', en: 'visits' },
    unit: TIMES,
    kind: 'count',
    how: {
      zh: '本期记录的入户走访，含没见到人的',
      en: 'visits recorded in the period, those where nobody was met included',
    },
    screen: campaigns,
  },
  'visit.requests': {
    label: { zh: '走访收集诉求', en: 'requests heard on visits' },
    unit: PIECES,
    kind: 'count',
    how: { zh: '本期走访时记下的诉求', en: 'requests taken down on visits in the period' },
    screen: campaigns,
  },
  'visit.answered': {
    label: { zh: '走访诉求已答复', en: 'of them answered' },
    unit: PIECES,
    kind: 'count',
    how: {
      zh: '本期走访记下的诉求中已经答复的',
      en: 'of the requests taken down on visits in the period, those answered by now',
    },
    screen: campaigns,
  },
  'publicity.leaflets': {
    label: { zh: '发放宣传单', en: 'leaflets handed out' },
    unit: { zh: '份', en: 'leaflets' },
    kind: 'count',
    how: {
      zh: '本期登记的入户发放的份数之和',
      en: 'the sum of the leaflets recorded as handed out in the period',
    },
    screen: postings,
  },
  'publicity.banners': {
    label: { zh: '悬挂横幅', en: 'banners put up' },
    unit: { zh: '幅', en: 'banners' },
    kind: 'count',
    how: { zh: '本期登记的悬挂横幅幅数之和', en: 'the sum of the banners recorded as put up in the period' },
    screen: postings,
  },
  'publicity.posters': {
    label: { zh: '张贴标语海报', en: 'posters put up' },
    unit: { zh: '张', en: 'posters' },
    kind: 'count',
    how: { zh: '本期登记的张贴张数之和', en: 'the sum of the posters recorded as put up in the period' },
    screen: postings,
  },
  'publicity.meetings': {
    label: { zh: '屋场恳谈会', en: 'courtyard meetings' },
    unit: { zh: '场', en: 'meetings' },
    kind: 'count',
    how: {
      zh: '本期登记的屋场恳谈会场数之和',
      en: 'the sum of the courtyard meetings recorded in the period',
    },
    screen: postings,
  },
  'meeting.held': {
    label: { zh: '评议会', en: 'review meetings' },
    unit: { zh: '场', en: 'meetings' },
    kind: 'count',
    how: { zh: '本期召开的评议会', en: 'review meetings held in the period' },
    screen: () => '/meetings',
  },
  'meeting.suggestions': {
    label: { zh: '收集建议', en: 'suggestions' },
    unit: { zh: '条', en: 'suggestions' },
    kind: 'count',
    how: { zh: '本期评议会上提出的建议', en: 'suggestions made at review meetings in the period' },
    screen: () => '/meetings',
  },
} as const satisfies Readonly<Record<string, FigureRow>>;

export const OUTREACH_TABLES = {
  'visit.by-place': {
    label: { zh: '各地走访情况', en: 'visits by place' },
    columns: [
      { label: { zh: '走访户数', en: 'Households' }, unit: HOUSEHOLDS, kind: 'count' },
      { label: { zh: '收集诉求', en: 'Requests' }, unit: PIECES, kind: 'count' },
      { label: { zh: '已答复', en: 'Answered' }, unit: PIECES, kind: 'count' },
    ],
    how: {
      zh: '县按乡镇（街道）、乡镇按村（社区）分；一户几次走访算一户',
      en: 'a county by its streets, a street by its villages; a household counts once',
    },
    screen: campaigns,
  },
} as const satisfies Readonly<Record<string, TableRow>>;
