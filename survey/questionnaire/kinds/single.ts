// 单选题: one option.
import { problem } from '../problems.ts';
import { choiceProblem, chosenOptions, isBlankChoice, settledChoice } from './closed.ts';
import type { KindRules } from './kind-rules.ts';

export const single: KindRules = {
  name: { zh: '单选题', en: 'single choice' },
  marks: ['单选题', '单选', '单项选择题', '单项选择', '只选一项', '限选一项', '选一项'],
  isExclusiveByLabel: false,
  needsOptions: true,
  isBlank: isBlankChoice,
  problemWith(question, answer) {
    const { id } = question;
    const count = new Set(answer.chosen).size;
    const tooMany = count > 1 ? problem('answer-too-many', { question: id, count }, id) : undefined;
    return tooMany ?? choiceProblem(question, answer);
  },
  settled: settledChoice,
  chosenOptions,
};
