// A headless interview, so that tests read like one: `scenario.answer('Q1', '1')`.
import type { Problem } from '#base';
import { keepAnswer } from '../interview/keep-answer.ts';
import { countedAnswers, type Route, routeOf } from '../interview/route.ts';
import type { Answer, Answers, Questionnaire } from '../model.ts';
import { readOutline } from '../outline/read-outline.ts';

/** One interview over a questionnaire or its outline text. */
export class Scenario {
  readonly questionnaire: Questionnaire;
  answers: Answers = {};

  constructor(source: Questionnaire | string) {
    this.questionnaire = typeof source === 'string' ? readOutline(source).questionnaire : source;
  }

  /** Answers a question, or throws with the code of the rule that says no. */
  answer(questionId: string, ...chosen: string[]): this {
    return this.keep(questionId, { chosen });
  }

  /** Answers a question with words for 其他(请注明). */
  answerWith(otherText: string, questionId: string, ...chosen: string[]): this {
    return this.keep(questionId, { chosen, otherText });
  }

  /** The rule that refuses an answer; nothing is kept. */
  refusal(questionId: string, answer: Answer): Problem | undefined {
    const kept = keepAnswer(this.questionnaire, this.answers, questionId, answer);
    return kept.ok ? undefined : kept.problem;
  }

  get route(): Route {
    return routeOf(this.questionnaire, this.answers);
  }

  get next(): string | undefined {
    return this.route.next;
  }

  get counted(): readonly string[] {
    return Object.keys(countedAnswers(this.questionnaire, this.answers));
  }

  /** Keeps an answer, or throws with the code of the rule that says no. */
  keep(questionId: string, answer: Answer): this {
    const kept = keepAnswer(this.questionnaire, this.answers, questionId, answer);
    if (!kept.ok) throw new Error(kept.problem.code);
    this.answers = kept.value;
    return this;
  }
}
