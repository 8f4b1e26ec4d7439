// The answers of a play-through and where they lead; nothing of it leaves the page.
import { useState } from 'react';
import type { Problem } from '#base';
import {
  type Answer,
  type Answers,
  keepAnswer,
  type Question,
  type Questionnaire,
  type Route,
  routeOf,
} from '#survey/questionnaire';

export interface Play {
  readonly answers: Answers;
  readonly route: Route;
  /** The question on the table: the next one, or an earlier one that is being corrected. */
  readonly question: Question | undefined;
  readonly isCorrecting: boolean;
  readonly problem: Problem | undefined;
  keep(questionId: string, answer: Answer): void;
  correct(questionId: string): void;
  begin(): void;
}

/** @param begun the answers with which it begins: of a way that was proved, or none */
export function usePlay(questionnaire: Questionnaire, begun: Answers): Play {
  const [answers, setAnswers] = useState<Answers>(begun);
  const [corrected, setCorrected] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const route = routeOf(questionnaire, answers);
  const isCorrecting = route.steps.some(
    (step) => step.questionId === corrected && step.status === 'answered',
  );
  const wanted = isCorrecting ? corrected : route.next;
  return {
    answers,
    route,
    question: questionnaire.questions.find(({ id }) => id === wanted),
    isCorrecting,
    problem,
    keep(questionId, answer) {
      const kept = keepAnswer(questionnaire, answers, questionId, answer);
      setProblem(kept.ok ? undefined : kept.problem);
      if (!kept.ok) return;
      setAnswers(kept.value);
      setCorrected(undefined);
    },
    correct(questionId) {
      setProblem(undefined);
      setCorrected(questionId);
    },
    begin() {
      setAnswers({});
      setCorrected(undefined);
      setProblem(undefined);
    },
  };
}
