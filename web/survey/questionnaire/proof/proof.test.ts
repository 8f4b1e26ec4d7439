import { expect, it } from 'vitest';
import {
  type Answers,
  keepAnswer,
  type Questionnaire,
  readOutline,
  routeOf,
  SPECIMENS,
  yunjiQuestionnaireText,
} from '#survey/questionnaire';
import { proofOf } from './proof.ts';

const read = (text: string) => readOutline(text).questionnaire;

function playedTo(questionnaire: Questionnaire, witness: Answers): string | undefined {
  let answers: Answers = {};
  for (const [id, answer] of Object.entries(witness)) {
    const kept = keepAnswer(questionnaire, answers, id, answer);
    if (!kept.ok) return kept.problem.code;
    answers = kept.value;
  }
  return routeOf(questionnaire, answers).next;
}

it.each([...Object.values(SPECIMENS), yunjiQuestionnaireText()])(
  'the way to every question can be played, and leads there',
  (text) => {
    const questionnaire = read(text);
    for (const { id, witness } of proofOf(questionnaire).questions)
      expect(playedTo(questionnaire, witness)).toBe(id);
  },
);

it('a question that nobody can be asked is proved wrong', () => {
  const text =
    '问卷\n1、甲?(单选题)\n(1)是<跳至Q3> (2)否<跳至Q3>\n2、乙?(单选题)\n(1)是 (2)否\n3、丙?(单选题)\n(1)是 (2)否\n';
  const { verdicts, questions } = proofOf(read(text));
  expect(verdicts.map(({ severity, problem }) => [severity, problem.code])).toEqual([
    ['wrong', 'question-never-asked'],
  ]);
  expect(questions.map(({ reach }) => reach)).toEqual(['reached', 'never', 'reached']);
});

it('words that take up an answer that not everybody gave are to be looked at', () => {
  const gap = SPECIMENS.goTo.replace('您在本社区', '您说{Q2},您在本社区');
  expect(proofOf(read(gap)).verdicts.map(({ problem }) => problem.code)).toEqual([
    'pipe-not-always-answered',
  ]);
  expect(proofOf(read(gap.replace('{Q2}', '{Q1}'))).verdicts).toEqual([]);
});
