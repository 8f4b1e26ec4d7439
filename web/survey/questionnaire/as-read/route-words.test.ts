import { describe, expect, it } from 'vitest';
import { readOutline, SPECIMENS, yunjiQuestionnaireText } from '#survey/questionnaire';
import { hiddenWhen, optionTags } from './route-words.ts';

const { questions } = readOutline(yunjiQuestionnaireText()).questionnaire;

function hiddenFor(id: string) {
  return hiddenWhen(questions)[questions.findIndex((question) => question.id === id)];
}

describe('when a question is not asked', () => {
  it('names the go-to that leads past it', () => {
    expect(hiddenFor('Q2')).toEqual([{ by: 'Q1', codes: ['1', '2'] }]);
  });

  it('names the suppression and the go-to that both hide it', () => {
    expect(hiddenFor('Q8')).toEqual([
      { by: 'Q6', codes: ['1', '2'] },
      { by: 'Q7', codes: ['2', '3'] },
    ]);
  });

  it('names nothing for a question that is always asked', () => {
    expect(hiddenFor('Q1')).toEqual([]);
    expect(hiddenFor('Q14')).toEqual([]);
  });

  it('names nothing for a go-to that ends the interview', () => {
    expect(hiddenWhen(readOutline(SPECIMENS.goToEnd).questionnaire.questions)).toEqual([[], []]);
  });
});

describe('the marks of an option', () => {
  function tagsOf(id: string, code: string) {
    const option = questions.find((question) => question.id === id)?.options.find((one) => one.code === code);
    return option && optionTags(option);
  }

  it('are all there, with what they aim at', () => {
    expect(tagsOf('Q5', '3')).toEqual([
      { kind: 'not-read-out' },
      { kind: 'missing', missing: 'dont-know' },
      { kind: 'go-to', target: 'Q7' },
    ]);
    expect(tagsOf('S2', '2')).toEqual([{ kind: 'screens-out', target: '未满18周岁' }]);
    expect(tagsOf('Q6', '1')).toEqual([{ kind: 'suppress', target: 'Q8' }]);
    expect(tagsOf('Q12', '13')).toEqual([{ kind: 'not-read-out' }, { kind: 'exclusive' }]);
    expect(tagsOf('Q12', '14')).toEqual([{ kind: 'asks-text' }]);
  });

  it('are none for a plain answer', () => {
    expect(tagsOf('Q14', '1')).toEqual([]);
  });
});
