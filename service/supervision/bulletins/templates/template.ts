// What a template is: a kind of bulletin, its layout and its text with figures as tokens. Data: an office may keep its own.
import type { Bilingual } from '#base';
import type { Content } from '../content.ts';
import type { SeriesForm } from '../number.ts';

export const BULLETIN_KINDS = {
  briefing: { label: { zh: '月度简报', en: 'monthly briefing' }, form: 'issue', span: 'month' },
  notice: { label: { zh: '督查通报', en: 'round notice' }, form: 'document', span: 'ten-days' },
  annual: { label: { zh: '年度报告', en: 'annual report' }, form: 'document', span: 'year' },
  village: { label: { zh: '一村一页', en: 'a village’s one page' }, form: 'issue', span: 'month' },
} as const satisfies Readonly<
  Record<
    string,
    { readonly label: Bilingual; readonly form: SeriesForm; readonly span: 'month' | 'ten-days' | 'year' }
  >
>;
export type BulletinKind = keyof typeof BULLETIN_KINDS;

export interface Template {
  readonly id: string;
  readonly kind: BulletinKind;
  readonly name: Bilingual;
  readonly content: Content;
}
