// Figures of requests and disputes: counted in casework, of the places of the bulletin.
import { daysAsked, type FigureRow, PER_CENT, PIECES, type Scope, type TableRow } from '../figure-row.ts';

const assessment = (scope: Scope): string => `/assessment?${daysAsked(scope)}`;
const cases = (): string => '/cases';
const where = (scope: Scope): string => `/where-to-act?${daysAsked(scope)}`;

const JOINED = {
  zh: '并入他件的只算一件',
  en: 'matters that were joined are counted once',
};

export const CASEWORK_FIGURES = {
  'case.received': {
    label: { zh: '受理事项', en: 'matters received' },
    unit: PIECES,
    kind: 'count',
    how: {
      zh: `本期登记的诉求与矛盾纠纷，按事发地点计；${JOINED.zh}`,
      en: `requests and disputes registered in the period, by where they arose; ${JOINED.en}`,
    },
    screen: where,
  },
  'case.requests': {
    label: { zh: '受理诉求', en: 'requests received' },
    unit: PIECES,
    kind: 'count',
    how: {
      zh: `本期登记的诉求，按事发地点计；${JOINED.zh}`,
      en: `requests registered in the period; ${JOINED.en}`,
    },
    screen: where,
  },
  'case.closed': {
    label: { zh: '办结事项', en: 'matters closed' },
    unit: PIECES,
    kind: 'count',
    how: {
      zh: '本期办结、回访或销号的事项，不含经批准剔除的',
      en: 'matters closed, followed up or struck off in the period, without those excluded with a reason',
    },
    screen: assessment,
  },
  'case.open-at-end': {
    label: { zh: '期末在办', en: 'open at the end' },
    unit: PIECES,
    kind: 'count',
    how: {
      zh: '期末最后一刻已登记、未办结的事项；以后退回重办的仍按当时未办结计',
      en: 'registered and not closed at the last moment of the period, as far as is known now',
    },
    screen: cases,
  },
  'case.satisfied': {
    label: { zh: '办件满意率', en: 'satisfied with the handling' },
    unit: PER_CENT,
    kind: 'share',
    how: {
      zh: '本期办结的事项中，本人评价或回访里满意的比例；分母是说了满意与否的人。这是来办事的人的看法，不是全体居民的',
      en: 'of the matters closed in the period, the share whose senders said they were satisfied; out of those who said. It is the view of those who came, not of all residents',
    },
    screen: assessment,
  },
  'case.resolved': {
    label: { zh: '办件解决率', en: 'resolved' },
    unit: PER_CENT,
    kind: 'share',
    how: {
      zh: '本期办结的事项中得到解决的比例；本人的说法优先于单位的说法',
      en: 'of the matters closed in the period, the share that was resolved; what the sender says goes before what the office says',
    },
    screen: assessment,
  },
  'case.on-time': {
    label: { zh: '按期办结率', en: 'closed on time' },
    unit: PER_CENT,
    kind: 'share',
    how: {
      zh: '本期办结的事项中在时限内办结的比例',
      en: 'of the matters closed in the period, the share closed within its limit',
    },
    screen: assessment,
  },
  'dispute.received': {
    label: { zh: '排查纠纷', en: 'disputes found' },
    unit: { zh: '起', en: 'disputes' },
    kind: 'count',
    how: {
      zh: `本期登记的矛盾纠纷，按事发地点计；${JOINED.zh}`,
      en: `disputes registered in the period; ${JOINED.en}`,
    },
    screen: where,
  },
  'dispute.settled': {
    label: { zh: '化解纠纷', en: 'disputes settled' },
    unit: { zh: '起', en: 'disputes' },
    kind: 'count',
    how: {
      zh: '本期办结、回访或销号的矛盾纠纷，不含经批准剔除的',
      en: 'disputes closed, followed up or struck off in the period, without those excluded with a reason',
    },
    screen: assessment,
  },
} as const satisfies Readonly<Record<string, FigureRow>>;

export const CASEWORK_TABLES = {
  'case.by-place': {
    label: { zh: '各地受理办理情况', en: 'matters by place' },
    columns: [
      { label: { zh: '受理', en: 'Received' }, unit: PIECES, kind: 'count' },
      { label: { zh: '办结', en: 'Closed' }, unit: PIECES, kind: 'count' },
      { label: { zh: '纠纷', en: 'Disputes' }, unit: PIECES, kind: 'count' },
    ],
    how: {
      zh: '县按乡镇（街道）、乡镇按村（社区）分；受理按登记时间，办结按办结时间',
      en: 'a county by its streets, a street by its villages; received by registration, closed by closing',
    },
    screen: where,
  },
  'case.by-kind': {
    label: { zh: '各类事项', en: 'matters by kind' },
    columns: [
      { label: { zh: '本期', en: 'This period' }, unit: PIECES, kind: 'count' },
      { label: { zh: '去年同期', en: 'A year before' }, unit: PIECES, kind: 'count' },
    ],
    how: {
      zh: `本期登记的事项按类别分；${JOINED.zh}`,
      en: `matters registered in the period by kind; ${JOINED.en}`,
    },
    screen: where,
  },
  'case.by-month': {
    label: { zh: '逐月受理和办结', en: 'matters by month' },
    columns: [
      { label: { zh: '受理', en: 'Received' }, unit: PIECES, kind: 'count' },
      { label: { zh: '办结', en: 'Closed' }, unit: PIECES, kind: 'count' },
    ],
    how: {
      zh: '今年以来各月登记和办结的事项',
      en: 'matters registered and closed in each month of the year so far',
    },
    screen: where,
  },
} as const satisfies Readonly<Record<string, TableRow>>;
