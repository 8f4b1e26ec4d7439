import { expect, it } from 'vitest';
import type { Question, Questionnaire } from '../model.ts';
import { readOutline } from '../outline/read-outline.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { ruleLike, whyIncomparable } from './comparable-rules.ts';
import { proposeScoringRules } from './propose-scoring-rules.ts';

const { questionnaire } = readOutline(yunjiQuestionnaireText());
const rules = proposeScoringRules(questionnaire);
const [rule] = rules;
if (!rule) throw new Error('no rule');
const one = { questionnaire, rule };

function withQuestion(change: (question: Question) => Question): Questionnaire {
  const questions = questionnaire.questions.map((each) =>
    each.id === rule?.questionId ? change(each) : each,
  );
  return { ...questionnaire, questions };
}

it('the same questionnaire asked again is comparable', () => {
  expect(whyIncomparable(one, { questionnaire: { ...questionnaire, title: '又一年' }, rule })).toEqual([]);
});

it('one changed word of the question is a change of wording', () => {
  const other = withQuestion((question) => ({ ...question, text: `${question.text}呢` }));
  expect(whyIncomparable(one, { questionnaire: other, rule })).toEqual(['wording']);
});

it('another label or one option more is a change of options', () => {
  const relabelled = withQuestion((question) => ({
    ...question,
    options: question.options.map((option, nth) => (nth === 1 ? { ...option, label: '基本安全' } : option)),
  }));
  const shorter = withQuestion((question) => ({ ...question, options: question.options.slice(1) }));
  expect(whyIncomparable(one, { questionnaire: relabelled, rule })).toEqual(['options']);
  expect(whyIncomparable(one, { questionnaire: shorter, rule })).toEqual(['options']);
});

it('another set of positive answers, or don’t-knows kept in the base, is a change of scoring', () => {
  const harder = { ...rule, positive: rule.positive.slice(0, 1) };
  expect(whyIncomparable(one, { questionnaire, rule: harder })).toEqual(['scoring']);
  expect(whyIncomparable(one, { questionnaire, rule: { ...rule, excludes: [] } })).toEqual(['scoring']);
});

it('other screening questions ask other people', () => {
  const unscreened = {
    ...questionnaire,
    questions: questionnaire.questions.filter((each) => !each.screener),
  };
  expect(whyIncomparable(one, { questionnaire: unscreened, rule })).toEqual(['screening']);
});

it('a survey without such a question has nothing to compare', () => {
  expect(whyIncomparable(one, undefined)).toEqual(['no-such-question']);
});

it('finds the rule by its name, and under another name by the words of its question', () => {
  expect(ruleLike(one, questionnaire, rules)?.id).toBe(rule.id);
  const renamed = rules.map((each) => ({ ...each, id: `x-${each.id}` }));
  expect(ruleLike(one, questionnaire, renamed)?.id).toBe(`x-${rule.id}`);
  expect(ruleLike(one, questionnaire, [])).toBeUndefined();
});
