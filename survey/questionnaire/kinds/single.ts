// 单选题: one option.
import { chosenOptions, isBlankChoice, oneProblem, settledChoice } from './closed.ts';
import type { KindRules } from './kind-rules.ts';

export const single: KindRules = {
  name: { zh: '单选题', en: 'single choice' },
  marks: ['单选题', '单选', '单项选择题', '单项选择', '只选一项', '限选一项', '选一项', '判断题', '量表题'],
  isExclusiveByLabel: false,
  needsOptions: true,
  answeredBy: 'choosing',
  isBlank: isBlankChoice,
  problemWith: oneProblem,
  settled: settledChoice,
  chosenOptions,
};
