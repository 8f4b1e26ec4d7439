// 多选题: any options within its limits, but an exclusive one stands alone.
import {
  aloneProblem,
  choiceProblem,
  chosenOptions,
  countProblem,
  isBlankChoice,
  settledChoice,
} from './closed.ts';
import type { KindRules } from './kind-rules.ts';

export const multiple: KindRules = {
  name: { zh: '多选题', en: 'multiple choice' },
  marks: [
    '多选题',
    '多选',
    '可多选',
    '可以多选',
    '可选多项',
    '多项选择题',
    '多项选择',
    '不定项选择题',
    '不定项选择',
    '不定项',
  ],
  isExclusiveByLabel: true,
  needsOptions: true,
  answeredBy: 'choosing',
  limitsAre: 'count',
  isBlank: isBlankChoice,
  problemWith: (question, answer) =>
    aloneProblem(question, answer) ?? choiceProblem(question, answer) ?? countProblem(question, answer),
  settled: settledChoice,
  chosenOptions,
};
