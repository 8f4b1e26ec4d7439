// 提示语: words that are read and ask nothing; that they were read is kept as an answer without content.
import { problem } from '../problems.ts';
import type { KindRules } from './kind-rules.ts';

export const note: KindRules = {
  name: { zh: '提示语', en: 'words to read' },
  marks: ['提示语', '过渡语', '只读不答'],
  isExclusiveByLabel: false,
  needsOptions: false,
  answeredBy: 'reading',
  isBlank: () => false,
  problemWith: ({ id }, { chosen, otherText = '', value = '' }) =>
    chosen.length > 0 || otherText !== '' || value !== ''
      ? problem('answer-to-note', { question: id }, id)
      : undefined,
  settled: () => ({ chosen: [] }),
  chosenOptions: () => [],
};
