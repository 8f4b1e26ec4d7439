// The record of a dispute as GB/T 31000-2015 has it, filled from what the steps have written down. Identity number, ethnicity and
// education stand in the standard and are not asked here.
import type { Bilingual } from '#base';
import type { CaseState } from './case-state.ts';

/** The fields of the record, in its order. */
export const DISPUTE_RECORD = {
  name: { zh: '纠纷名称', en: 'name' },
  grid: { zh: '所属网格', en: 'grid' },
  place: { zh: '发生地点', en: 'place' },
  date: { zh: '发生日期', en: 'date' },
  size: { zh: '规模', en: 'size' },
  kind: { zh: '类别', en: 'kind' },
  people: { zh: '涉及人数', en: 'people involved' },
  summary: { zh: '简述', en: 'summary' },
  parties: { zh: '主要当事人', en: 'parties' },
  limit: { zh: '化解时限', en: 'limit' },
  way: { zh: '化解方式', en: 'way of settling' },
  organisation: { zh: '化解组织', en: 'organisation' },
  responsible: { zh: '化解责任人', en: 'responsible person' },
  isSettled: { zh: '是否化解成功', en: 'settled or not' },
  result: { zh: '化解情况', en: 'result' },
  assessment: { zh: '考评意见', en: 'assessment' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type DisputeField = keyof typeof DISPUTE_RECORD;

/** How large a dispute is, by the people involved; presets. */
const SIZES: readonly { readonly from: number; readonly label: Bilingual }[] = [
  { from: 50, label: { zh: '重大（50人以上）', en: 'major (50 or more)' } },
  { from: 10, label: { zh: '较大（10人以上）', en: 'larger (10 or more)' } },
  { from: 0, label: { zh: '一般', en: 'ordinary' } },
];

export function sizeOfDispute(people: number): Bilingual {
  return SIZES.find(({ from }) => people >= from)?.label ?? { zh: '一般', en: 'ordinary' };
}

/** The way in which a dispute was settled; null while it is not. */
export function wayOfSettling({
  standing,
  isConfirmedInCourt,
  hasAgreement,
  meetings,
  resolution,
}: CaseState): Bilingual | null {
  if (standing === 'withdrawn') return { zh: '当事人撤回', en: 'withdrawn by the parties' };
  if (isConfirmedInCourt) return { zh: '人民调解并司法确认', en: 'mediation, confirmed by a court' };
  if (hasAgreement) return { zh: '人民调解', en: 'mediation' };
  if (resolution === null) return null;
  return meetings > 0
    ? { zh: '调解后另行处理', en: 'otherwise, after mediation' }
    : { zh: '说服教育、解释说明', en: 'explained' };
}

/** Settled: an agreement that was performed, or closed as resolved; null while nobody can say. */
export function isSettled({ resolution, performance }: CaseState): boolean | null {
  if (resolution === null) return null;
  return resolution === 'resolved' && performance !== 'not-performed';
}
