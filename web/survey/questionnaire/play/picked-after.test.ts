import { describe, expect, it } from 'vitest';
import { readOutline, SPECIMENS } from '#survey/questionnaire';
import { asksText, pickedAfter } from './picked-after.ts';

function firstQuestion(text: string) {
  const [question] = readOutline(text).questionnaire.questions;
  if (!question) throw new Error('a specimen has a question');
  return question;
}

describe('picking an option', () => {
  it('replaces the choice where one is asked for', () => {
    expect(pickedAfter(firstQuestion(SPECIMENS.goTo), ['1'], '2')).toEqual(['2']);
  });

  it('puts in and takes out where several may be chosen', () => {
    const question = firstQuestion(SPECIMENS.otherText);
    expect(pickedAfter(question, ['1'], '2')).toEqual(['1', '2']);
    expect(pickedAfter(question, ['1', '2'], '1')).toEqual(['2']);
  });

  it('of an option that stands alone drives out the others, and they drive it out', () => {
    const question = firstQuestion(SPECIMENS.exclusive);
    expect(pickedAfter(question, ['1', '2'], '3')).toEqual(['3']);
    expect(pickedAfter(question, ['3'], '1')).toEqual(['1']);
  });

  it('asks for words only when the option that wants them is chosen', () => {
    const question = firstQuestion(SPECIMENS.otherText);
    expect(asksText(question, ['1'])).toBe(false);
    expect(asksText(question, ['1', '3'])).toBe(true);
  });
});
