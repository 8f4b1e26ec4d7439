// The engine in the browser: what the page of a questionnaire does at each answer, timed beside the form library.
import { keepAnswer } from '../survey/questionnaire/interview/keep-answer.ts';
import { routeOf } from '../survey/questionnaire/interview/route.ts';
import type { Answer, Answers, Question, Questionnaire } from '../survey/questionnaire/model.ts';
import { checkQuestionnaire } from '../survey/questionnaire/soundness/check-questionnaire.ts';

function answerTo({ kind, options }: Question, nth: number): Answer {
  if (kind === 'number') return { chosen: [], value: '18' };
  const code = options[nth % options.length]?.code ?? '';
  return { chosen: [code] };
}

/** Milliseconds of reading, of each answer with the next question, and of the whole interview. */
export function interview(text: string) {
  const began = performance.now();
  const questionnaire: Questionnaire = JSON.parse(text);
  const flaws = checkQuestionnaire(questionnaire);
  let next = routeOf(questionnaire, {}).next;
  const loaded = performance.now();
  if (flaws.length > 0) throw new Error(flaws[0]?.message.en);
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const each: number[] = [];
  let answers: Answers = {};
  for (let nth = 0; next !== undefined; nth += 1) {
    const question = byId.get(next);
    if (!question) throw new Error(next);
    const from = performance.now();
    const kept = keepAnswer(questionnaire, answers, next, answerTo(question, nth));
    if (!kept.ok) throw new Error(kept.problem.message.en);
    answers = kept.value;
    next = routeOf(questionnaire, answers).next;
    each.push(performance.now() - from);
  }
  return { load: loaded - began, each, whole: performance.now() - loaded, asked: each.length };
}
