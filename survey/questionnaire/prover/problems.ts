// What the prover finds wrong with a questionnaire.
import { problemCatalogue } from '#base';

export const PROVER_PROBLEMS = {
  'question-never-asked': {
    zh: '{question} 永远不会问到：没有一种回答能走到这里。请改正它或前面的条件。',
    en: '{question} is never asked: no answers lead to it. Correct its condition or those before it.',
  },
  'condition-never-true': {
    zh: '{question} 的条件自相矛盾，永远不成立。请改正条件。',
    en: 'The condition of {question} contradicts itself and is never true. Correct it.',
  },
  'condition-always-true': {
    zh: '{question} 的条件总是成立，等于没有条件。请核对，或删去条件。',
    en: 'The condition of {question} is always true and decides nothing. Check it or remove it.',
  },
  'option-never-chosen': {
    zh: '{question} 的选项 {option} 永远选不了。请改正检查条件或删去选项。',
    en: 'Option {option} of {question} can never be chosen. Correct the check or remove the option.',
  },
  'check-never-met': {
    zh: '{question} 的检查条件没有一种回答能满足。请改正检查条件。',
    en: 'No answer can meet the check of {question}. Correct the check.',
  },
  'condition-about-later-question': {
    zh: '{question} 的条件问到后面的题 {about}，那时还没有回答。请调整顺序或改条件。',
    en: 'The condition of {question} asks about the later question {about}, which has no answer then. Change the order or the condition.',
  },
  'pipe-not-always-answered': {
    zh: '{question} 的题干引用 {about} 的回答，但有的人没有被问到那一题。请加上条件，或改写题干。',
    en: 'The words of {question} take up the answer to {about}, which not everybody was asked. Add a condition or change the words.',
  },
  'reach-not-decided': {
    zh: '{question} 能否问到没有判定：条件里有文字规则、算式或表外数据。请人工核对。',
    en: 'Whether {question} is ever asked is not decided: text rules, arithmetic or outside data are involved. Check it by hand.',
  },
} as const;

export const problem = problemCatalogue(PROVER_PROBLEMS);
