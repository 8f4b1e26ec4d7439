// What police and courts count. A kind is a row: its words, who gives it, and how lists head its column.
import { type Bilingual, plainHeading } from '#base';

export const CONTEXT_GIVERS = {
  police: { zh: '公安', en: 'police' },
  court: { zh: '法院', en: 'court' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ContextGiver = keyof typeof CONTEXT_GIVERS;

interface ContextKind {
  readonly label: Bilingual;
  readonly given: ContextGiver;
  readonly headings: readonly string[];
}

export const CONTEXT_KINDS = {
  alarms: {
    label: { zh: '有效报警', en: 'alarms' },
    given: 'police',
    headings: ['有效报警总数', '110接有效报警总数', '报警总数', '警情总数', '接警数', '有效警情'],
  },
  'criminal-alarms': {
    label: { zh: '刑事警情', en: 'criminal alarms' },
    given: 'police',
    headings: ['刑事报警', '刑事类警情'],
  },
  'security-alarms': {
    label: { zh: '治安警情', en: 'public-order alarms' },
    given: 'police',
    headings: ['治安报警', '治安类警情', '行政治安警情'],
  },
  'dispute-alarms': {
    label: { zh: '矛盾纠纷警情', en: 'dispute alarms' },
    given: 'police',
    headings: ['纠纷警情', '矛盾纠纷报警', '矛盾纠纷报警总量', '纠纷类警情'],
  },
  'criminal-cases': {
    label: { zh: '刑事立案', en: 'criminal cases' },
    given: 'police',
    headings: ['刑事案件', '刑事发案', '刑事立案数'],
  },
  'property-cases': {
    label: { zh: '“两抢一盗”等侵财立案', en: 'robbery, snatching and theft cases' },
    given: 'police',
    headings: ['两抢一盗', '侵财案件', '侵财类立案', '两抢一盗案件'],
  },
  'violent-cases': {
    label: { zh: '八类严重暴力案件', en: 'eight kinds of violent crime' },
    given: 'police',
    headings: ['八类案件', '八类严重暴力性案件', '八类暴力案件'],
  },
  robberies: { label: { zh: '抢劫', en: 'robberies' }, given: 'police', headings: ['抢劫案件'] },
  snatchings: { label: { zh: '抢夺', en: 'snatchings' }, given: 'police', headings: ['抢夺案件'] },
  thefts: { label: { zh: '盗窃', en: 'thefts' }, given: 'police', headings: ['盗窃案件'] },
  frauds: {
    label: { zh: '电信网络诈骗立案', en: 'telecom fraud cases' },
    given: 'police',
    headings: ['电诈立案', '电信网络诈骗', '诈骗案件'],
  },
  'road-accidents': {
    label: { zh: '道路交通事故', en: 'road accidents' },
    given: 'police',
    headings: ['交通事故', '交通事故起数', '道路交通事故起数'],
  },
  'road-deaths': {
    label: { zh: '交通事故死亡', en: 'road deaths' },
    given: 'police',
    headings: ['交通事故死亡人数', '道路交通事故死亡人数'],
  },
  'road-injuries': {
    label: { zh: '交通事故受伤', en: 'road injuries' },
    given: 'police',
    headings: ['交通事故受伤人数', '道路交通事故受伤人数'],
  },
  'civil-suits': {
    label: { zh: '民事收案', en: 'civil suits' },
    given: 'court',
    headings: ['民事案件', '民事收案数'],
  },
  'criminal-suits': {
    label: { zh: '刑事一审收案', en: 'criminal trials' },
    given: 'court',
    headings: ['刑事收案', '刑事一审'],
  },
  'administrative-suits': {
    label: { zh: '行政收案', en: 'administrative suits' },
    given: 'court',
    headings: ['行政案件', '行政收案数'],
  },
  'court-mediations': {
    label: { zh: '诉前调解成功', en: 'settled before trial' },
    given: 'court',
    headings: ['诉前调解', '诉前调解成功数'],
  },
} as const satisfies Readonly<Record<string, ContextKind>>;
export type ContextKindCode = keyof typeof CONTEXT_KINDS;

export const CONTEXT_KIND_CODES = Object.keys(CONTEXT_KINDS).filter(isContextKind);

export function isContextKind(code: string): code is ContextKindCode {
  return Object.hasOwn(CONTEXT_KINDS, code);
}

const BY_WORDS = new Map<string, ContextKindCode>(
  CONTEXT_KIND_CODES.flatMap((code) => {
    const { label, headings } = CONTEXT_KINDS[code];
    return [code, label.zh, label.en, ...headings].map((word) => [plainKind(word), code] as const);
  }),
);

function plainKind(word: string): string {
  return plainHeading(word).replaceAll(/["“”'‘’《》]/g, '');
}

/** A kind by one of its names, with “（起）” or “数” after it or without. */
export function contextKindNamed(written: string): ContextKindCode | undefined {
  const plain = plainKind(written);
  return BY_WORDS.get(plain) ?? BY_WORDS.get(plain.replace(/(起|件|宗|人|数|数量|人数)$/, ''));
}
