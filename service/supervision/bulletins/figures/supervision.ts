// Figures of inspections and of chasing. Whoever is compared is a unit, and beside a rank stands how much of it is chance.
import { daysAsked, type FigureRow, PER_CENT, PIECES, type Scope, type TableRow } from '../figure-row.ts';

const CARDS = { zh: '张', en: 'cards' };
const UNITS = { zh: '个', en: 'units' };
const ROUNDS = { zh: '轮', en: 'rounds' };
const rounds = (): string => '/rounds';
const scorecard = (scope: Scope): string => `/scorecard?${daysAsked(scope)}`;
const mending = (): string => '/mending?show=overdue';
const chase = (): string => '/chase';

export const SUPERVISION_FIGURES = {
  'inspection.rounds': {
    label: { zh: '督查轮次', en: 'inspection rounds' },
    unit: ROUNDS,
    kind: 'count',
    how: {
      zh: '本级在本期开始、已经结束的督查，不含模拟民调',
      en: 'rounds of this office that began in the period and are closed, mock polls left out',
    },
    screen: rounds,
  },
  'inspection.units': {
    label: { zh: '督查单位', en: 'units inspected' },
    unit: UNITS,
    kind: 'count',
    how: {
      zh: '这些轮次查过的单位，查几轮都算一个',
      en: 'units inspected in these rounds, each counted once',
    },
    screen: rounds,
  },
  'inspection.tiers': {
    label: { zh: '督查得分能分出的档', en: 'tiers that scores tell apart' },
    unit: { zh: '档', en: 'tiers' },
    kind: 'value',
    how: {
      zh: '用这些轮次的分数能把单位分成几档；一档就是分不出高下',
      en: 'into how many tiers the scores of these rounds divide the units; one tier: nobody can be told apart',
    },
    screen: scorecard,
  },
  'inspection.chance': {
    label: { zh: '一轮分数差别中的偶然', en: 'chance in one round’s differences' },
    unit: PER_CENT,
    kind: 'share',
    how: {
      zh: '一轮分数的差别里属于偶然的份额，由各轮之间的变动估出；不到两轮没有数',
      en: 'the share of differences within one round that is chance, from how scores move between rounds; none of fewer than two',
    },
    screen: scorecard,
  },
  'inspection.mends': {
    label: { zh: '督查要求整改', en: 'mending asked for' },
    unit: PIECES,
    kind: 'count',
    how: {
      zh: '本期督查时要求本地单位整改的问题',
      en: 'what units of the place were asked to mend at inspections in the period',
    },
    screen: mending,
  },
  'inspection.mends-overdue': {
    label: { zh: '逾期整改', en: 'mending overdue' },
    unit: PIECES,
    kind: 'count',
    how: {
      zh: '期末最后一天已过期限、复查还没有合格的',
      en: 'past its day on the last day of the period and not yet found mended then',
    },
    screen: mending,
  },
  'chase.issued': {
    label: { zh: '发出督办牌', en: 'cards issued' },
    unit: CARDS,
    kind: 'count',
    how: { zh: '本期发给本地单位的督办牌', en: 'cards issued to units of the place in the period' },
    screen: chase,
  },
  'chase.black': {
    label: { zh: '升到黑牌', en: 'cards that became black' },
    unit: CARDS,
    kind: 'count',
    how: { zh: '本期发成或升为黑牌的', en: 'issued as black or raised to it in the period' },
    screen: chase,
  },
  'chase.lifted': {
    label: { zh: '摘掉督办牌', en: 'cards lifted' },
    unit: CARDS,
    kind: 'count',
    how: { zh: '本期事情办完、摘掉的督办牌', en: 'cards lifted in the period because the matter was done' },
    screen: chase,
  },
} as const satisfies Readonly<Record<string, FigureRow>>;

export const SUPERVISION_TABLES = {
  'inspection.by-unit': {
    label: { zh: '各单位督查情况', en: 'inspections by unit' },
    columns: [
      { label: { zh: '查了几轮', en: 'Rounds' }, unit: ROUNDS, kind: 'count' },
      { label: { zh: '平均分', en: 'Mean' }, unit: { zh: '分', en: 'points' }, kind: 'value' },
      { label: { zh: '名次从', en: 'Rank from' }, unit: { zh: '', en: '' }, kind: 'value' },
      { label: { zh: '名次到', en: 'Rank to' }, unit: { zh: '', en: '' }, kind: 'value' },
      { label: { zh: '档', en: 'Tier' }, unit: { zh: '', en: '' }, kind: 'value' },
      { label: { zh: '逾期整改', en: 'Overdue' }, unit: PIECES, kind: 'count' },
    ],
    how: {
      zh: '按地区代码排列，不按分数；名次是 95% 的范围（全部单位同时成立），范围相交的分不出高下；轮次太少时没有名次',
      en: 'in the order of place codes, not of scores; ranks are sets that hold with 95% for all units together, and units whose sets meet cannot be told apart; none where there are too few rounds',
    },
    screen: scorecard,
  },
} as const satisfies Readonly<Record<string, TableRow>>;
