// 排序题: options in the order of the person, the most important first.
import {
  aloneProblem,
  choiceProblem,
  chosenOptions,
  countProblem,
  isBlankChoice,
  wordsOf,
} from './closed.ts';
import type { KindRules } from './kind-rules.ts';

export const ranking: KindRules = {
  name: { zh: '排序题', en: 'ranking' },
  marks: ['排序题'],
  isExclusiveByLabel: true,
  needsOptions: true,
  answeredBy: 'choosing',
  limitsAre: 'count',
  isBlank: isBlankChoice,
  problemWith: (question, answer) =>
    aloneProblem(question, answer) ?? choiceProblem(question, answer) ?? countProblem(question, answer),
  settled(_, answer) {
    const words = wordsOf(answer);
    return words === '' ? { chosen: answer.chosen } : { chosen: answer.chosen, otherText: words };
  },
  chosenOptions,
};
