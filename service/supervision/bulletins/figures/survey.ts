// Figures of surveys: aggregates that the survey wing published, as they were published. Nothing else of a survey can be had here.
import { type FigureRow, PER_CENT, type TableRow } from '../figure-row.ts';

const published = (): string => '/published';

const AS_PUBLISHED = {
  zh: '取自期末以前最近一次公布、没有撤回的调查结果；公布什么就是什么，样本量和区间同公布页',
  en: 'from the latest results published before the end of the period and not withdrawn; as published, with the sample size and interval of that page',
};

export const SURVEY_FIGURES = {
  'survey.safe': {
    label: { zh: '公众安全感', en: 'sense of safety' },
    unit: PER_CENT,
    kind: 'share',
    how: AS_PUBLISHED,
    screen: published,
  },
  'survey.satisfied': {
    label: { zh: '群众满意度', en: 'satisfaction' },
    unit: PER_CENT,
    kind: 'share',
    how: AS_PUBLISHED,
    screen: published,
  },
  'survey.answered': {
    label: { zh: '调查样本量', en: 'interviews of the survey' },
    unit: { zh: '人', en: 'people' },
    kind: 'count',
    how: AS_PUBLISHED,
    screen: published,
  },
} as const satisfies Readonly<Record<string, FigureRow>>;

export const SURVEY_TABLES = {
  'survey.by-place': {
    label: { zh: '各地公众安全感（已公布）', en: 'sense of safety by place, as published' },
    columns: [
      { label: { zh: '安全感', en: 'Safe' }, unit: PER_CENT, kind: 'share' },
      { label: { zh: '下限', en: 'From' }, unit: PER_CENT, kind: 'share' },
      { label: { zh: '上限', en: 'To' }, unit: PER_CENT, kind: 'share' },
      { label: { zh: '样本', en: 'n' }, unit: { zh: '人', en: 'people' }, kind: 'count' },
    ],
    how: {
      zh: `${AS_PUBLISHED.zh}；公布时扣下的小格没有数`,
      en: `${AS_PUBLISHED.en}; cells withheld there have no figure here`,
    },
    screen: published,
  },
} as const satisfies Readonly<Record<string, TableRow>>;
