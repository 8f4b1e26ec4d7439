import { describe, expect, it } from 'vitest';
import { SPECIMENS } from '#survey/questionnaire';
import { HeadlessConsole } from './headless-console.ts';

function interviewOf(text: string): HeadlessConsole {
  return new HeadlessConsole(text).give().press('Enter', 'Enter');
}

function answersOf({ state: { stage } }: HeadlessConsole) {
  return stage.kind === 'interview' ? stage.interview.answers : {};
}

function problemOf({ state: { stage } }: HeadlessConsole): string | undefined {
  return stage.kind === 'interview' ? stage.interview.draft.problem?.code : undefined;
}

describe('answers that are typed', () => {
  it('a number is typed at once and confirmed by Enter; what is out of range stays on the screen with the reason', () => {
    const console = interviewOf(SPECIMENS.number).type('25').press('Enter');
    expect([console.question, problemOf(console)]).toEqual(['Q1', 'answer-above']);
    console.type('5').press('Enter');
    expect(answersOf(console)).toEqual({ Q1: { chosen: [], value: '5' } });
    expect(console.question).toBe('Q2');
  });

  it('Esc leaves the field for the option that stands in, and its key says everything', () => {
    const console = interviewOf(SPECIMENS.number).press('Escape', 'a');
    expect(answersOf(console)).toEqual({ Q1: { chosen: ['99'] } });
  });

  it('words typed after all take the place of the option', () => {
    const console = interviewOf(SPECIMENS.words)
      .press('Escape', 'a', 'ArrowLeft')
      .type('路灯')
      .press('Enter');
    expect(answersOf(console)).toEqual({ Q1: { chosen: [], otherText: '路灯' } });
  });

  it('words that are only read are passed by Enter, and that they were read is kept', () => {
    const console = interviewOf(SPECIMENS.words).type('路灯').press('Enter', 'Enter');
    expect(console.question).toBe('Q3');
    expect(answersOf(console).Q2).toEqual({ chosen: [] });
  });
});

describe('answers of several keys', () => {
  it('a mark is one key, ten the first letter', () => {
    const console = interviewOf(SPECIMENS.marks).press('a');
    expect(answersOf(console)).toEqual({ Q1: { chosen: ['10'] } });
  });

  it('a ranking is kept in the order of the keys; a key pressed again takes its option away', () => {
    const console = interviewOf(SPECIMENS.ranking).press('2', '1', '2', '3', 'Enter');
    expect(answersOf(console)).toEqual({ Q1: { chosen: ['1', '3'] } });
  });
});

describe('an answer that a check speaks against', () => {
  it('is asked again, and kept with the reason that is typed', () => {
    const console = interviewOf(SPECIMENS.askedWhen).type('16').press('Enter', '2');
    expect([console.question, problemOf(console)]).toEqual(['Q2', 'answer-needs-reason']);
    console.typeReason('孩子都工作了').press('Enter');
    expect(answersOf(console).Q2).toEqual({ chosen: ['2'], despite: '孩子都工作了' });
    expect(console.question).toBe('Q4');
  });

  it('is never kept where the check is hard', () => {
    const console = interviewOf(SPECIMENS.askedWhen).type('1').press('Enter', '2');
    expect(problemOf(console)).toBe('answer-contradicts');
    expect(answersOf(console).Q4).toBeUndefined();
  });
});
