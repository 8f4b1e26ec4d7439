// Figures of police and courts: one for each kind that they give, as it was imported. Whatever kind is added there can be named here.
import { CONTEXT_GIVERS, CONTEXT_KIND_CODES, CONTEXT_KINDS } from '#service/supervision/context';
import type { FigureRow, TableRow } from '../figure-row.ts';

const context = (): string => '/context';
const PIECES = { zh: '起', en: 'cases' };

/** `context.alarms` and so on. */
export const CONTEXT_FIGURES: Readonly<Record<string, FigureRow>> = Object.fromEntries(
  CONTEXT_KIND_CODES.map((code): [string, FigureRow] => {
    const { label, given } = CONTEXT_KINDS[code];
    const giver = CONTEXT_GIVERS[given];
    return [
      `context.${code}`,
      {
        label,
        unit: PIECES,
        kind: 'count',
        how: {
          zh: `${giver.zh}提供、按月导入的总数之和；期间要是整月，缺一个月就没有数`,
          en: `the sum of the monthly totals given by the ${giver.en} and imported; of whole months, and none where a month is missing`,
        },
        screen: context,
      },
    ];
  }),
);

export const CONTEXT_TABLES = {
  'context.by-kind': {
    label: { zh: '公安和法院数据', en: 'police and court figures' },
    columns: [
      { label: { zh: '本期', en: 'This period' }, unit: PIECES, kind: 'count' },
      { label: { zh: '去年同期', en: 'A year before' }, unit: PIECES, kind: 'count' },
      { label: { zh: '同比', en: 'Change' }, unit: { zh: '%', en: '%' }, kind: 'share' },
    ],
    how: {
      zh: '公安、法院提供、按月导入的总数；同比只算两年都给全的月份',
      en: 'monthly totals given by police and courts; changes where both years are whole',
    },
    screen: context,
  },
} as const satisfies Readonly<Record<string, TableRow>>;
