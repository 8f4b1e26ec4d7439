import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import type { Answer, Answers, Questionnaire } from '../model.ts';
import { SPECIMENS } from '../specimens/features.ts';
import { generatedAnswer, generatedQuestionnaire } from '../specimens/generated-questionnaire.ts';
import { Scenario } from '../specimens/scenario.ts';
import { yunjiQuestionnaireText } from '../specimens/screeners-2018.ts';
import { keepAnswer } from './keep-answer.ts';
import { countedAnswers, routeOf } from './route.ts';

function yunji(): Scenario {
  return new Scenario(yunjiQuestionnaireText());
}

function eligible(): Scenario {
  return yunji().answer('S1', '2').answer('S2', '1').answer('S3', '1').answer('S4', '2');
}

function becauseOf(scenario: Scenario, questionId: string): unknown {
  return scenario.route.steps.find((step) => step.questionId === questionId)?.because;
}

describe('an interview of the Yunji survey', () => {
  it('begins with the first screener', () => {
    expect(yunji().next).toBe('S1');
  });

  it('goes from safe straight to question 3, and says why', () => {
    const scenario = eligible().answer('Q1', '1');
    expect(scenario.next).toBe('Q3');
    expect(becauseOf(scenario, 'Q2')).toEqual({ questionId: 'Q1', optionCode: '1', how: 'go-to' });
  });

  it('asks question 7 after 反映了,没人管 but never question 8', () => {
    const scenario = eligible().answer('Q1', '1').answer('Q3', '4').answer('Q4', '1').answer('Q5', '1');
    scenario.answer('Q6', '1');
    expect(scenario.next).toBe('Q7');
    scenario.answer('Q7', '1');
    expect(scenario.next).toBe('Q9');
    expect(becauseOf(scenario, 'Q8')).toEqual({ questionId: 'Q6', optionCode: '1', how: 'suppress' });
  });

  it('asks question 8 when the matter was handled and there is a centre', () => {
    const scenario = eligible().answer('Q5', '1').answer('Q6', '3').answer('Q7', '1');
    expect(scenario.route.steps.find((step) => step.questionId === 'Q8')?.status).toBe('open');
  });

  it('is complete after the last question on the route', () => {
    const scenario = eligible()
      .answer('Q1', '3')
      .answerWith('夜里路黑', 'Q2', '1', '10')
      .answer('Q3', '1')
      .answer('Q4', '2', '3')
      .answer('Q5', '2')
      .answer('Q7', '2')
      .answer('Q9', '3')
      .answer('Q11', '2')
      .answer('Q12', '13')
      .answer('Q13', '12');
    expect(scenario.route.end).toBeUndefined();
    scenario.answer('Q14', '5');
    expect(scenario.route.end).toEqual({ how: 'complete' });
    expect(scenario.next).toBeUndefined();
    expect(scenario.counted).toEqual([
      'S1',
      'S2',
      'S3',
      'S4',
      'Q1',
      'Q2',
      'Q3',
      'Q4',
      'Q5',
      'Q7',
      'Q9',
      'Q11',
      'Q12',
      'Q13',
      'Q14',
    ]);
  });

  it('ends at once for a minor, with the reason', () => {
    const scenario = yunji().answer('S1', '1').answer('S2', '2');
    expect(scenario.route.end).toEqual({
      how: 'screened-out',
      questionId: 'S2',
      reasonCode: 'under-age',
      reasonLabel: '未满18周岁',
    });
    expect(scenario.next).toBeUndefined();
    expect(becauseOf(scenario, 'Q14')).toEqual({ questionId: 'S2', optionCode: '2', how: 'screened-out' });
  });

  it('goes on for a unit telephone: its type is only recorded', () => {
    expect(yunji().answer('S1', '1').next).toBe('S2');
  });

  it('sets an answer aside when a correction takes it off the route, and counts it again when undone', () => {
    const scenario = eligible().answer('Q1', '3').answer('Q2', '1').answer('Q3', '1');
    scenario.answer('Q1', '1');
    expect(scenario.route.setAside).toEqual(['Q2']);
    expect(scenario.answers.Q2).toEqual({ chosen: ['1'] });
    expect(scenario.counted).not.toContain('Q2');
    scenario.answer('Q1', '4');
    expect(scenario.route.setAside).toEqual([]);
    expect(scenario.counted).toContain('Q2');
  });

  it('reopens when a screener is corrected', () => {
    const scenario = yunji().answer('S1', '1').answer('S2', '2').answer('S2', '1');
    expect(scenario.route.end).toBeUndefined();
    expect(scenario.next).toBe('S3');
  });

  it('is worked out in well under a tenth of a millisecond', () => {
    const { questionnaire, answers } = eligible()
      .answer('Q1', '1')
      .answer('Q3', '4')
      .answer('Q5', '1')
      .answer('Q6', '1');
    for (let turn = 0; turn < 2_000; turn += 1) routeOf(questionnaire, answers);
    const start = performance.now();
    for (let turn = 0; turn < 2_000; turn += 1) routeOf(questionnaire, answers);
    expect((performance.now() - start) / 2_000).toBeLessThan(0.1);
  });
});

describe('the small specimens', () => {
  it('跳至结束 completes the interview', () => {
    const scenario = new Scenario(SPECIMENS.goToEnd).answer('Q1', '2');
    expect(scenario.route.end).toEqual({ how: 'complete' });
  });

  it('跳过 hides one question and no other', () => {
    const { steps } = new Scenario(SPECIMENS.suppress).answer('Q1', '2').route;
    expect(steps.map((step) => step.status)).toEqual(['answered', 'open', 'skipped', 'open']);
  });

  it('an answer set aside has no effect on the route', () => {
    const text =
      '问卷\n1、甲?(单选题)\n(1)是<跳至Q3> (2)否\n2、乙?(单选题)\n(1)是<跳过Q3> (2)否\n3、丙?(单选题)\n(1)是 (2)否\n';
    const scenario = new Scenario(text).answer('Q1', '2').answer('Q2', '1').answer('Q1', '1');
    expect(scenario.next).toBe('Q3');
  });

  it('asks only when its condition is met by answers that count, and says what it is about', () => {
    const scenario = new Scenario(SPECIMENS.askedWhen).keep('Q1', { chosen: [], value: '2' });
    expect(scenario.answer('Q2', '1').next).toBe('Q3');
    scenario.answer('Q3', '1').keep('Q1', { chosen: [], value: '1' });
    expect(scenario.next).toBe('Q4');
    expect(scenario.route.setAside).toEqual(['Q2', 'Q3']);
    expect(becauseOf(scenario, 'Q3')).toEqual({ how: 'condition', about: ['Q2'] });
    scenario.keep('Q1', { chosen: [], value: '5' });
    expect(scenario.counted).toEqual(['Q1', 'Q2', 'Q3']);
  });

  it('does not compare what was not said: an option that stands in for a number is on no line', () => {
    const text = `${SPECIMENS.number}3、再问?(单选题)\n【仅当:Q1≤20】\n(1)是 (2)否\n`;
    const scenario = new Scenario(text).answer('Q1', '99').keep('Q2', { chosen: [], value: '1' });
    expect(scenario.route.end).toEqual({ how: 'complete' });
  });

  it('of two go-tos chosen together the farther one leads', () => {
    const lines = [
      '1、甲?(多选题)',
      '(1)一<跳至Q3> (2)二<跳至Q4>',
      ...[2, 3, 4].map((id) => `${id}、问?(单选题)\n(1)是 (2)否`),
    ];
    expect(new Scenario(['问卷', ...lines].join('\n')).answer('Q1', '1', '2').next).toBe('Q4');
  });

  it('an answer to a question that is not there is set aside', () => {
    const { questionnaire } = new Scenario(SPECIMENS.goTo);
    const answers = { Q77: { chosen: ['1'] }, Q1: { chosen: ['1'] } };
    expect(routeOf(questionnaire, answers).setAside).toEqual(['Q77']);
    expect(countedAnswers(questionnaire, answers)).toEqual({ Q1: { chosen: ['1'] } });
  });
});

type Given = readonly (readonly [string, Answer])[];

// Answers the next open question at random until there is none.
function walk(questionnaire: Questionnaire, seed: number): { given: Given; answers: Answers } {
  const chance = chanceFrom(seed);
  const given: [string, Answer][] = [];
  let answers: Answers = {};
  for (
    let { next } = routeOf(questionnaire, answers);
    next !== undefined;
    { next } = routeOf(questionnaire, answers)
  ) {
    const question = questionnaire.questions.find(({ id }) => id === next);
    if (!question || given.length > questionnaire.questions.length) throw new Error('the walk does not end');
    const answer = generatedAnswer(chance, question);
    const kept = keepAnswer(questionnaire, answers, next, answer);
    if (!kept.ok) throw new Error(kept.problem.code);
    answers = kept.value;
    given.push([next, answer]);
  }
  return { given, answers };
}

const anyWalk = fc.tuple(fc.integer(), fc.integer(), fc.integer({ min: 1, max: 25 }));

function walked([questionnaireSeed, seed, size]: [number, number, number]) {
  const questionnaire = generatedQuestionnaire(chanceFrom(questionnaireSeed), size);
  return { questionnaire, ...walk(questionnaire, seed) };
}

describe('a random interview over a random questionnaire', () => {
  it('always ends, and never asks a question that is skipped', () => {
    fc.assert(
      fc.property(anyWalk, (seeds) => {
        const { questionnaire, given, answers } = walked(seeds);
        const { steps, end, setAside } = routeOf(questionnaire, answers);
        expect(end).toBeDefined();
        expect(setAside).toEqual([]);
        const answered = steps.filter((step) => step.status === 'answered').map((step) => step.questionId);
        expect(given.map(([questionId]) => questionId)).toEqual(answered);
        expect(steps.every((step) => (step.status === 'skipped') === (step.because !== undefined))).toBe(
          true,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('has the same route in whatever order the answers were given', () => {
    fc.assert(
      fc.property(anyWalk, (seeds) => {
        const { questionnaire, given, answers } = walked(seeds);
        const shuffled = Object.fromEntries(chanceFrom(seeds[1]).shuffle(given));
        expect(routeOf(questionnaire, shuffled)).toEqual(routeOf(questionnaire, answers));
      }),
    );
  });

  it('has its former route back when a correction is undone', () => {
    fc.assert(
      fc.property(anyWalk, (seeds) => {
        const { questionnaire, given, answers } = walked(seeds);
        const chance = chanceFrom(seeds[0]);
        const [questionId, former] = chance.pick(given);
        const question = questionnaire.questions.find(({ id }) => id === questionId);
        if (!question) throw new Error('no such question');
        const corrected = keepAnswer(questionnaire, answers, questionId, generatedAnswer(chance, question));
        if (!corrected.ok) throw new Error(corrected.problem.code);
        const undone = keepAnswer(questionnaire, corrected.value, questionId, former);
        expect(undone.ok && undone.value).toEqual(answers);
        expect(undone.ok && routeOf(questionnaire, undone.value)).toEqual(routeOf(questionnaire, answers));
      }),
    );
  });

  it('counts or sets aside every answer, never both', () => {
    fc.assert(
      fc.property(anyWalk, fc.integer(), (seeds, other) => {
        const { questionnaire, answers } = walked(seeds);
        const mixed = { ...walk(questionnaire, other).answers, ...answers };
        const counted = Object.keys(countedAnswers(questionnaire, mixed));
        const { setAside } = routeOf(questionnaire, mixed);
        expect([...counted, ...setAside].sort()).toEqual(Object.keys(mixed).sort());
      }),
    );
  });
});
