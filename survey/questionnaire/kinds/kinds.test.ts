// The battery that every kind of question passes, over one question of the kind.

import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#base';
import { routeOf } from '../interview/route.ts';
import type { Answer, Answers, QuestionKind, Questionnaire } from '../model.ts';
import { printOutline } from '../outline/print-outline.ts';
import { readOutline } from '../outline/read-outline.ts';
import { Scenario } from '../specimens/scenario.ts';
import { QUESTION_KINDS } from './index.ts';

// Each kind with answers it takes; a partial one has less than could be said.
const ANSWERS: Record<QuestionKind, readonly Answer[]> = {
  single: [{ chosen: ['1'] }, { chosen: ['2'] }],
  multiple: [{ chosen: ['1'] }, { chosen: ['1', '2'] }, { chosen: ['3'] }],
  marks: [{ chosen: ['1'] }, { chosen: ['3'] }],
  ranking: [{ chosen: ['2', '1'] }, { chosen: ['2'] }, { chosen: ['3'] }],
  number: [{ chosen: [], value: '12' }, { chosen: [], value: '0' }, { chosen: ['3'] }],
  text: [{ chosen: [], otherText: '路灯不亮' }, { chosen: ['3'] }],
  date: [{ chosen: [], value: '2024-02-29' }, { chosen: ['3'] }],
  time: [{ chosen: [], value: '08:30' }, { chosen: ['3'] }],
  note: [{ chosen: [] }],
};

function isKind(name: string): name is QuestionKind {
  return Object.hasOwn(QUESTION_KINDS, name);
}

const KINDS = Object.keys(QUESTION_KINDS).filter(isKind);

function asking(kind: QuestionKind): Questionnaire {
  const { marks, needsOptions, answeredBy } = QUESTION_KINDS[kind];
  const written = needsOptions ? '(1)甲 (2)乙 (3)不了解' : answeredBy === 'typing' ? '(3)不了解' : '';
  const question = (number: number) => `${number}、问一句?(${marks[0]})\n${written}\n`;
  return readOutline(`问卷\n${question(1)}${question(2)}`).questionnaire;
}

describe.each(KINDS)('a question of the kind %s', (kind) => {
  it('has a name in both languages and a mark that no other kind has', () => {
    const { name, marks } = QUESTION_KINDS[kind];
    expect(name.zh).not.toBe('');
    expect(name.en).not.toBe('');
    const others = KINDS.filter((other) => other !== kind).flatMap((other) => QUESTION_KINDS[other].marks);
    expect(marks.filter((mark) => others.includes(mark))).toEqual([]);
  });

  it.each(QUESTION_KINDS[kind].marks)('is read from the mark %s', (mark) => {
    const options = QUESTION_KINDS[kind].needsOptions ? '(1)甲 (2)乙\n' : '';
    const read = readOutline(`问卷\n1、问?(${mark})\n${options}`);
    expect(read.questionnaire.questions[0]?.kind).toBe(kind);
    expect(read.findings).toEqual([]);
  });

  it('is printed and read back the same', () => {
    const questionnaire = asking(kind);
    expect(readOutline(printOutline(questionnaire)).questionnaire).toEqual(questionnaire);
  });

  it('blank is open and not invalid, but for words that are only read', () => {
    const questionnaire = asking(kind);
    const blank: Answers = { Q1: { chosen: [] } };
    const isRead = QUESTION_KINDS[kind].answeredBy === 'reading';
    expect(routeOf(questionnaire, blank)).toMatchObject({ next: isRead ? 'Q2' : 'Q1', setAside: [] });
    const said = isRead ? { chosen: ['1'] } : { chosen: [] };
    const code = {
      choosing: 'answer-nothing-chosen',
      typing: 'answer-nothing-said',
      reading: 'answer-to-note',
    };
    expect(new Scenario(questionnaire).refusal('Q1', said)?.code).toBe(code[QUESTION_KINDS[kind].answeredBy]);
  });

  it.each(ANSWERS[kind])('survives being saved and restored half way with %o', (answer) => {
    const scenario = new Scenario(asking(kind)).keep('Q1', answer);
    const restored: Answers = JSON.parse(JSON.stringify(scenario.answers));
    expect(restored).toEqual(scenario.answers);
    expect(routeOf(scenario.questionnaire, restored)).toEqual(scenario.route);
    expect(scenario.next).toBe('Q2');
  });

  it.each(ANSWERS[kind])('keeps %o once more without a change', (answer) => {
    const scenario = new Scenario(asking(kind)).keep('Q1', answer);
    const once = scenario.answers;
    expect(once.Q1).toEqual(answer);
    expect(scenario.keep('Q1', answer).answers).toEqual(once);
  });

  it('refuses an option it does not have', () => {
    const code = kind === 'note' ? 'answer-to-note' : 'answer-option-unknown';
    expect(new Scenario(asking(kind)).refusal('Q1', { chosen: ['99'] })?.code).toBe(code);
  });

  it('is plain JSON that the canonical form takes', () => {
    const questionnaire = asking(kind);
    const text = canonicalJson(questionnaire);
    expect(JSON.parse(text)).toEqual(questionnaire);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });
});
