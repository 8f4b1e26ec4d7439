// The figures of an assessment, in the order in which they are read.
import type { Assessed } from '#wire/service';
import { wordsOf } from '../../../shell/language.tsx';

export const FIGURE_WORDS = wordsOf({
  responded: { zh: '响应', en: 'Responded' },
  resolved: { zh: '解决', en: 'Resolved' },
  satisfied: { zh: '满意', en: 'Satisfied' },
  onTime: { zh: '按时', en: 'On time' },
  sentBack: { zh: '退回', en: 'Sent back' },
  reopened: { zh: '重办', en: 'Handled again' },
  followUpAgrees: { zh: '回访一致', en: 'Follow-up agrees' },
});

export type FigureName = keyof typeof FIGURE_WORDS;

export const FIGURES = [
  'responded',
  'resolved',
  'satisfied',
  'onTime',
  'sentBack',
  'reopened',
  'followUpAgrees',
] as const satisfies readonly (FigureName & keyof Assessed)[];
