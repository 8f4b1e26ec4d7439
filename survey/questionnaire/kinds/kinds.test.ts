// The battery that every kind of question passes, over one question of the kind.

import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#base';
import { routeOf } from '../interview/route.ts';
import type { Answers, QuestionKind, Questionnaire } from '../model.ts';
import { printOutline } from '../outline/print-outline.ts';
import { readOutline } from '../outline/read-outline.ts';
import { Scenario } from '../specimens/scenario.ts';
import { QUESTION_KINDS } from './index.ts';

// Each kind with answers it takes; a partial one has less than could be said.
const ANSWERS = {
  single: [['1'], ['2']],
  multiple: [['1'], ['1', '2'], ['3']],
} as const satisfies Record<QuestionKind, readonly (readonly string[])[]>;

function answersTo(kind: QuestionKind): readonly { readonly chosen: readonly string[] }[] {
  return ANSWERS[kind].map((chosen) => ({ chosen }));
}

function isKind(name: string): name is QuestionKind {
  return Object.hasOwn(QUESTION_KINDS, name);
}

const KINDS = Object.keys(QUESTION_KINDS).filter(isKind);

function asking(kind: QuestionKind): Questionnaire {
  const [mark] = QUESTION_KINDS[kind].marks;
  const text = `问卷\n1、问一?(${mark})\n(1)甲 (2)乙 (3)不了解\n2、问二?(${mark})\n(1)甲 (2)乙 (3)不了解\n`;
  return readOutline(text).questionnaire;
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
    const read = readOutline(`问卷\n1、问?(${mark})\n(1)甲 (2)乙\n`);
    expect(read.questionnaire.questions[0]?.kind).toBe(kind);
    expect(read.findings).toEqual([]);
  });

  it('is printed and read back the same', () => {
    const questionnaire = asking(kind);
    expect(readOutline(printOutline(questionnaire)).questionnaire).toEqual(questionnaire);
  });

  it('blank is open and not invalid', () => {
    const questionnaire = asking(kind);
    expect(
      questionnaire.questions.every((question) => QUESTION_KINDS[kind].isBlank({ chosen: [] }) && question),
    ).toBe(true);
    const blank: Answers = { Q1: { chosen: [] } };
    expect(routeOf(questionnaire, blank)).toMatchObject({ next: 'Q1', setAside: [] });
    expect(new Scenario(questionnaire).refusal('Q1', { chosen: [] })?.code).toBe('answer-nothing-chosen');
  });

  it.each(answersTo(kind))('survives being saved and restored half way with $chosen', ({ chosen }) => {
    const scenario = new Scenario(asking(kind)).answer('Q1', ...chosen);
    const restored: Answers = JSON.parse(JSON.stringify(scenario.answers));
    expect(restored).toEqual(scenario.answers);
    expect(routeOf(scenario.questionnaire, restored)).toEqual(scenario.route);
    expect(scenario.next).toBe('Q2');
  });

  it.each(answersTo(kind))('keeps $chosen once more without a change', ({ chosen }) => {
    const scenario = new Scenario(asking(kind)).answer('Q1', ...chosen);
    const once = scenario.answers;
    expect(scenario.answer('Q1', ...chosen).answers).toEqual(once);
  });

  it('refuses an option it does not have', () => {
    expect(new Scenario(asking(kind)).refusal('Q1', { chosen: ['9'] })?.code).toBe('answer-option-unknown');
  });

  it('is plain JSON that the canonical form takes', () => {
    const questionnaire = asking(kind);
    const text = canonicalJson(questionnaire);
    expect(JSON.parse(text)).toEqual(questionnaire);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  });
});
