// 多选题: any options, but an exclusive one stands alone.
import { problem } from '../problems.ts';
import { choiceProblem, chosenOptions, isBlankChoice, settledChoice } from './closed.ts';
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
  isBlank: isBlankChoice,
  problemWith(question, answer) {
    const { id } = question;
    const chosen = chosenOptions(question, answer);
    const alone = chosen.length > 1 ? chosen.find((option) => option.exclusive) : undefined;
    return alone
      ? problem('answer-exclusive-with-others', { question: id, label: alone.label }, id)
      : choiceProblem(question, answer);
  },
  settled: settledChoice,
  chosenOptions,
};
