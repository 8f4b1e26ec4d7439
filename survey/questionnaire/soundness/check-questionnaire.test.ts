import { describe, expect, it } from 'vitest';
import type { Option, Question, Questionnaire } from '../model.ts';
import { readOutline } from '../outline/read-outline.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { checkQuestionnaire } from './check-questionnaire.ts';

const plain = { readOut: true, exclusive: false, asksText: false };
const YES: Option = { code: '1', label: '是', ...plain };
const NO: Option = { code: '2', label: '否', ...plain };

function asking(change: Partial<Question>, option: Partial<Option> = {}): Questionnaire {
  const options = [{ ...YES, ...option }, NO];
  const first: Question = { id: 'Q1', kind: 'single', text: '问?', screener: false, options, ...change };
  const second: Question = { id: 'Q2', kind: 'single', text: '问?', screener: false, options: [YES, NO] };
  return { format: 'wenan-questionnaire/1', title: '问卷', questions: [first, second] };
}

const sound = asking({});

const UNSOUND: readonly (readonly [string, string, Questionnaire])[] = [
  ['questions', 'questionnaire-without-questions', { ...sound, questions: [] }],
  ['a line break in the title', 'questionnaire-text-untidy', { ...sound, title: '问\n卷' }],
  ['a blank paragraph', 'questionnaire-text-untidy', { ...sound, introduction: '您好\n\n再见' }],
  ['an endless introduction', 'questionnaire-text-too-long', { ...sound, introduction: '好'.repeat(4_000) }],
  ['a control character in a label', 'questionnaire-text-untidy', asking({}, { label: '是\u0007' })],
  ['two spaces in a question', 'questionnaire-text-untidy', asking({ text: '问  题?' })],
  ['an empty note', 'questionnaire-text-untidy', asking({ note: '' })],
  ['an endless label', 'questionnaire-text-too-long', asking({}, { label: '是'.repeat(301) })],
  ['an id without a letter', 'question-id-malformed', asking({ id: '1' })],
  ['a screener numbered as a question', 'question-id-malformed', asking({ screener: true })],
  ['an id twice', 'question-number-repeats', asking({ id: 'Q2' })],
  ['no text', 'question-text-empty', asking({ text: '' })],
  ['no options', 'question-without-options', asking({ options: [] })],
  ['a code that is no number', 'option-code-malformed', asking({}, { code: 'A' })],
  ['a code with a leading zero', 'option-code-malformed', asking({}, { code: '01' })],
  ['a code twice', 'option-number-repeats', asking({}, { code: '2' })],
  ['no label', 'option-label-empty', asking({}, { label: '' })],
  ['a go-to that leads nowhere', 'go-to-missing', asking({}, { goTo: 'Q7' })],
  ['a go-to to itself', 'go-to-backwards', asking({}, { goTo: 'Q1' })],
  ['a suppression of nothing there', 'suppress-missing', asking({}, { suppresses: ['Q2', 'Q7'] })],
  ['a suppression of itself', 'suppress-backwards', asking({}, { suppresses: ['Q1'] })],
  ['an empty suppression', 'suppress-list-malformed', asking({}, { suppresses: [] })],
  [
    'a reason code with a capital',
    'option-reason-malformed',
    asking({}, { screensOut: { reasonCode: 'Minor', reasonLabel: '未满18周岁' } }),
  ],
];

describe('a questionnaire that comes as JSON', () => {
  it('is sound when it is the Yunji survey', () => {
    expect(checkQuestionnaire(readOutline(yunjiQuestionnaireText()).questionnaire)).toEqual([]);
  });

  it('is sound when it goes forward, suppresses later questions or ends', () => {
    expect(checkQuestionnaire(asking({}, { goTo: 'Q2', suppresses: ['Q2'] }))).toEqual([]);
    expect(checkQuestionnaire(asking({}, { goTo: 'end' }))).toEqual([]);
  });

  it.each(UNSOUND)('is refused for %s', (_, code, questionnaire) => {
    const problems = checkQuestionnaire(questionnaire);
    expect(problems.map((found) => found.code)).toContain(code);
    expect(problems.every((found) => !/[{}]/.test(found.message.zh + found.message.en))).toBe(true);
  });

  it('names the question and the option of a problem', () => {
    expect(checkQuestionnaire(asking({}, { goTo: 'Q7' }))[0]?.where).toBe('Q1 (1)');
  });

  it('is not refused for what only deserves a warning', () => {
    expect(checkQuestionnaire({ ...asking({}, { label: '否' }), title: '' })).toEqual([]);
  });
});
