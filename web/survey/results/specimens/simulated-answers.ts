// Made-up interviews along the questionnaire's own routes, for tests and pictures. Nobody ever gave these answers.
import { type Chance, chanceFrom } from '#base';
import {
  type Answers,
  countedAnswers,
  type Question,
  type Questionnaire,
  readOutline,
  routeOf,
  yunjiQuestionnaireText,
} from '#survey/questionnaire';

/** The true shares of one village. */
export interface VillageTruth {
  readonly safe: number;
  readonly satisfied: number;
}

export const QUESTIONNAIRE: Questionnaire = readOutline(yunjiQuestionnaireText()).questionnaire;

/** What the eligible answer to the screeners. */
const SCREENERS: Readonly<Record<string, readonly string[]>> = {
  S1: ['2', '3', '3', '3'],
  S2: ['1'],
  S3: ['1'],
  S4: ['2'],
};

/** The answers of `count` people of one village, routed as an interviewer would be. */
export function interviewsIn(truth: VillageTruth, count: number, seed: string): readonly Answers[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => oneInterview(truth, chance));
}

function oneInterview(truth: VillageTruth, chance: Chance): Answers {
  const answers: Record<string, { chosen: string[] }> = {};
  for (;;) {
    const next = routeOf(QUESTIONNAIRE, answers).next;
    const question = QUESTIONNAIRE.questions.find(({ id }) => id === next);
    if (!question) return countedAnswers(QUESTIONNAIRE, answers);
    answers[question.id] = { chosen: chosenFor(question, truth, chance) };
  }
}

function chosenFor(question: Question, truth: VillageTruth, chance: Chance): string[] {
  const screener = SCREENERS[question.id];
  if (screener) return [chance.pick(screener)];
  if (question.kind === 'multiple') return severalOf(question, chance);
  if (question.id === 'Q1') return [fourStep(truth.safe, chance)];
  if (question.id === 'Q14' && chance.next() > 0.06) return [fourStep(truth.satisfied, chance)];
  if (question.id === 'Q14') return ['5'];
  return [weighted(question, chance)];
}

function fourStep(positive: number, chance: Chance): string {
  if (chance.next() < positive) return chance.next() < 0.62 ? '1' : '2';
  return chance.next() < 0.8 ? '3' : '4';
}

// The first options more often than the last, as in most printed tables.
function weighted({ options }: Question, chance: Chance): string {
  const place = Math.floor(chance.next() ** 1.8 * options.length);
  return options[place]?.code ?? '1';
}

function severalOf({ options }: Question, chance: Chance): string[] {
  const alone = options.find((option) => option.exclusive);
  if (alone && chance.next() < 0.7) return [alone.code];
  const open = options.filter((option) => !option.exclusive);
  const chosen = open.filter((_option, index) => chance.next() < 0.45 / (1 + index * 0.5));
  return (chosen.length > 0 ? chosen : open.slice(0, 1)).map((option) => option.code);
}
