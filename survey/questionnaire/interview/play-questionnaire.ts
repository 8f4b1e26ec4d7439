// An interview with answers that a file has, by the rules that an interviewer's console keeps to.
import { kindRules } from '../kinds/index.ts';
import type { Answer, Answers, Question, Questionnaire } from '../model.ts';
import type { PlayedStep, WrittenAnswer } from '../prover/play.ts';
import { keepAnswer } from './keep-answer.ts';
import { type RouteStep, routeOf } from './route.ts';

/** Every question in order: what became of its answer, or because of which questions it is not asked. */
export function playQuestionnaire(
  questionnaire: Questionnaire,
  written: Readonly<Record<string, WrittenAnswer>>,
): readonly PlayedStep[] {
  let answers: Answers = {};
  return questionnaire.questions.map((question) => {
    const { id } = question;
    const step = routeOf(questionnaire, answers).steps.find(({ questionId }) => questionId === id);
    if (step?.because) return { question: id, status: 'not-asked', because: namesIn(step.because) };
    const given = Object.hasOwn(written, id) ? written[id] : undefined;
    if (given === undefined || given === '') return { question: id, status: 'blank' };
    const kept = keepAnswer(questionnaire, answers, id, answerFrom(question, given));
    if (kept.ok) answers = kept.value;
    return { question: id, status: kept.ok ? 'answered' : statusFor(kept.problem.code) };
  });
}

function namesIn(because: NonNullable<RouteStep['because']>): readonly string[] {
  return because.how === 'condition' ? because.about : [because.questionId];
}

function statusFor(code: string): 'check-failed' | 'impossible' {
  return code === 'answer-contradicts' || code === 'answer-needs-reason' ? 'check-failed' : 'impossible';
}

// Words are the option that bears their code, or what was typed; a file asks for no words of 其他.
function answerFrom({ kind, options }: Question, written: WrittenAnswer): Answer {
  const codes = typeof written === 'object' ? written : [String(written)];
  const chosen = options.filter(({ code }) => codes.includes(code));
  const isTyped = kindRules(kind).answeredBy === 'typing' && chosen.length === 0;
  if (isTyped)
    return kind === 'text'
      ? { chosen: [], otherText: codes.join(' ') }
      : { chosen: [], value: codes.join(' ') };
  return { chosen: codes, ...(chosen.some(({ asksText }) => asksText) ? { otherText: '……' } : {}) };
}
