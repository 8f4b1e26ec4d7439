import { describe, expect, it } from 'vitest';
import { type Chance, chanceFrom } from '#base';
import { keepAnswer } from '../interview/keep-answer.ts';
import { routeOf } from '../interview/route.ts';
import type { Answers, Questionnaire } from '../model.ts';
import { readOutline } from '../outline/read-outline.ts';
import { generatedAnswer, generatedQuestionnaire } from '../specimens/generated-questionnaire.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { readXlsForm } from '../xlsform/read-xlsform.ts';
import { sheetsOfMarkdown } from '../xlsform/sheets.ts';
import { formFlow } from './form-flow.ts';
import { answerGiven } from './outline-answers.ts';
import { outlineFlow } from './outline-flow.ts';
import { prove, type WitnessAnswer } from './prove.ts';

function provenOutline(text: string) {
  return prove(outlineFlow(readOutline(text).questionnaire));
}

function proven(rows: string, choices = '') {
  const header = '| survey |\n| | type | name | label | required | relevant | constraint |\n';
  const read = readXlsForm(
    sheetsOfMarkdown(
      `${header}${rows}\n| choices |\n| | list_name | name | label |\n| | yn | 1 | 是 |\n| | yn | 2 | 否 |\n${choices}`,
    ),
  );
  expect(read.findings.filter(({ severity }) => severity === 'refused')).toEqual([]);
  return new Map(prove(formFlow(read).flow).map((proof) => [proof.id, proof]));
}

describe('a questionnaire of outline text', () => {
  it('of the Yunji survey has every question and option reached', () => {
    const proofs = provenOutline(yunjiQuestionnaireText());
    expect(
      new Set(proofs.flatMap(({ reach, options }) => [reach, ...options.map((option) => option.reach)])),
    ).toEqual(new Set(['reached']));
  });

  it('with a question that all answers skip is proved to lose it', () => {
    const proofs = provenOutline(
      '问卷\n1、问?(单选题)\n(1)甲<跳至Q3> (2)乙<跳过Q2>\n2、问二?(单选题)\n(1)甲 (2)乙\n3、问三?(单选题)\n(1)甲 (2)乙\n',
    );
    expect(proofs.map(({ reach }) => reach)).toEqual(['reached', 'never', 'reached']);
    expect(proofs[1]?.options.map(({ reach }) => reach)).toEqual(['never', 'never']);
  });
});

describe('conditions of a form', () => {
  it('know the ends of a range, however its parameters are spelt', () => {
    const read = readXlsForm(
      sheetsOfMarkdown(
        '| survey |\n| | type | name | label | relevant | parameters |\n' +
          '| | range | r | 几分 | | Start = 20, End=30 |\n' +
          '| | text | within | 题 | ${r} > 20 | |\n| | text | below | 题 | ${r} < 20 | |\n',
      ),
    );
    expect(read.findings).toEqual([]);
    const found = prove(formFlow(read).flow).map(({ id, condition }) => [id, condition]);
    expect(found).toEqual([
      ['r', undefined],
      ['within', 'decides'],
      ['below', 'never-true'],
    ]);
  });

  it.each([
    ['${n} > 5 and ${n} < 3', 'never-true'],
    ['${n} > 5 and ${n} < 7', 'decides'],
    ['${n} > 5 and ${n} < 6', 'never-true'],
    ['${n} > 5 or ${n} <= 5', 'always-true'],
    ["${q} = '1' or ${q} = '2'", 'always-true'],
    ["${q} = '1' and ${q} = '2'", 'never-true'],
    ["${q} != '1' and ${q} != '2'", 'never-true'],
    ["${q} = '3'", 'never-true'],
    ["selected(${m}, '1') and selected(${m}, '2')", 'decides'],
    ['count-selected(${m}) > 2', 'never-true'],
    ["count-selected(${m}) = 1 and selected(${m}, '1') and not(selected(${m}, '2'))", 'decides'],
    ["${d} < date('2020-01-01') and ${d} > '2021-01-01'", 'never-true'],
    ["${t} = 'a' and ${t} = 'b'", 'never-true'],
    ["${t} = 'a' or ${t} != 'a'", 'always-true'],
    ["regex(${t}, 'x')", 'not-decided'],
    ["regex(${t}, 'x') and ${n} < 1 and ${n} > 1", 'never-true'],
    ['${n} + ${n} > 3', 'not-decided'],
  ])('%s: %s', (relevant, verdict) => {
    const required = [
      '| | integer | n | 数 | yes | | |',
      '| | select_one yn | q | 题 | yes | | |',
      '| | select_multiple yn | m | 题 | yes | | |',
      '| | date | d | 日 | yes | | |',
      '| | text | t | 字 | yes | | |',
    ];
    const rows = [...required, `| | text | x | 题 | | ${relevant} | |`].join('\n');
    expect(proven(rows).get('x')?.condition).toBe(verdict);
  });

  it('a question that may be left blank makes a condition on all its options not always true', () => {
    const proofs = proven(
      "| | select_one yn | q | 题 | | | |\n| | text | x | 题 | | ${q} = '1' or ${q} = '2' | |",
    );
    expect(proofs.get('x')?.condition).toBe('decides');
  });

  it('a check that nothing satisfies is found, and stops what comes after when an answer is required', () => {
    const rows = (required: string) =>
      `| | integer | n | 数 | ${required} | | . > 5 and . < 2 |\n| | text | x | 题 | | | |`;
    expect(Object.fromEntries(proven(rows('')))).toMatchObject({
      n: { check: 'never-met', reach: 'reached' },
      x: { reach: 'reached' },
    });
    expect(Object.fromEntries(proven(rows('yes')))).toMatchObject({
      n: { check: 'never-met', reach: 'reached' },
      x: { reach: 'never' },
    });
  });

  it('an option that a check forbids is impossible, by its own or by an earlier answer', () => {
    const proofs = proven(
      "| | select_one yn | q | 题 | yes | | . != '2' |\n| | select_one yn | r | 题 | yes | | ${q} = '2' or . = '1' |",
    );
    expect(proofs.get('q')?.options.map(({ reach }) => reach)).toEqual(['reached', 'never']);
    expect(proofs.get('r')?.options.map(({ reach }) => reach)).toEqual(['reached', 'never']);
  });

  it('a chain through relevance of groups is followed back, with the answers that lead there', () => {
    const proofs = proven(
      "| | integer | n | 数 | yes | | . >= 0 |\n| | begin group | g | 组 | | ${n} >= 18 | |\n| | select_one yn | q | 题 | yes | | |\n| | end group | | | | | |\n| | text | x | 题 | | ${q} = '2' | |",
    );
    expect(proofs.get('x')?.witness()).toEqual([
      { question: 'n', given: { number: 18 } },
      { question: 'q', given: { codes: ['2'] } },
    ]);
  });

  it('sixty multiple choices of twelve options in front of one condition are decided within a second', () => {
    const codes = Array.from({ length: 12 }, (_, nth) => `| | many | o${nth} | 选 |`).join('\n');
    const names = Array.from({ length: 60 }, (_, nth) => `m${nth}`);
    const rows = names.map((name) => `| | select_multiple many | ${name} | 题 | yes | | |`).join('\n');
    const each = names
      .map((name) => `(selected(\${${name}}, 'o1') or not(selected(\${${name}}, 'o2')))`)
      .join(' and ');
    const started = performance.now();
    const proofs = proven(
      `${rows}\n| | text | x | 题 | | ${each} | |\n| | text | y | 题 | | ${each} and not(${each}) | |`,
      codes,
    );
    expect([proofs.get('x')?.reach, proofs.get('y')?.reach]).toEqual(['reached', 'never']);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

function questionsMet(questionnaire: Questionnaire, chance: Chance): Set<string> {
  const met = new Set<string>();
  let answers: Answers = {};
  for (let next = routeOf(questionnaire, answers).next; next; next = routeOf(questionnaire, answers).next) {
    met.add(next);
    const question = questionnaire.questions.find(({ id }) => id === next);
    if (question) answers = { ...answers, [next]: generatedAnswer(chance, question) };
  }
  return met;
}

/** What a random walk or a witness shows to be otherwise than proved; nothing where all is as proved. */
function disproved(seed: number): string[] {
  const chance = chanceFrom(seed);
  const questionnaire = generatedQuestionnaire(chance, 2 + chance.integer(5));
  const walks = Array.from({ length: 2 }, () => questionsMet(questionnaire, chance));
  return prove(outlineFlow(questionnaire)).flatMap(({ id, reach, witness }) => {
    if (reach === 'never') return walks.some((met) => met.has(id)) ? [`${seed}: ${id} was met`] : [];
    return nextAfter(questionnaire, witness()) === id ? [] : [`${seed}: ${id} is not met by its witness`];
  });
}

describe('walks at random', () => {
  it('through 10,000 questionnaires never meet what is proved never to be asked, and every witness can be played', () => {
    const seeds = Array.from({ length: 10_000 }, (_, seed) => seed);
    expect(seeds.flatMap(disproved)).toEqual([]);
  }, 30_000);
});

/** The question asked after a witness; undefined where the witness cannot be played. */
function nextAfter(questionnaire: Questionnaire, witness: readonly WitnessAnswer[]): string | undefined {
  let answers: Answers = {};
  for (const { question, given } of witness) {
    const asking = questionnaire.questions.find(({ id }) => id === question);
    if (!asking) return undefined;
    const answer = { ...answerGiven(asking, given), despite: '属实' };
    const kept = keepAnswer(questionnaire, answers, question, answer);
    if (!kept.ok || routeOf(questionnaire, answers).next !== question) return undefined;
    answers = kept.value;
  }
  return routeOf(questionnaire, answers).next;
}
