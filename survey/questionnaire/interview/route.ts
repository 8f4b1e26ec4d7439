// Which questions are asked, given the answers so far. Go-to, suppress and screen-out are one notion here: an option that
// is chosen on the route hides later questions; so does a condition of the question's own that answers on the route do not
// meet. One pass forward; the order of answering is irrelevant.
import { kindRules } from '../kinds/index.ts';
import {
  type Answer,
  type Answers,
  END_OF_INTERVIEW,
  type Option,
  type Question,
  type Questionnaire,
  type ScreenOut,
} from '../model.ts';
import { isMet } from './asked-when.ts';

/** The answer that hides a question, and by which of its marks; or the questions that its own condition is about. */
type Cause =
  | {
      readonly questionId: string;
      readonly optionCode: string;
      readonly how: 'go-to' | 'suppress' | 'screened-out';
    }
  | { readonly how: 'condition'; readonly about: readonly string[] };

/**
 * One question of the interview: `answered` and counted; `open`: will be asked as things stand;
 * `skipped`: not asked, `because` of an earlier answer (always there when skipped, never otherwise).
 */
export type RouteStep = {
  readonly questionId: string;
  readonly status: 'answered' | 'open' | 'skipped';
  readonly because?: Cause;
};

type ScreenedOut = ScreenOut & { readonly how: 'screened-out'; readonly questionId: string };

/**
 * Where an interview stands. `steps`: every question in the questionnaire's order.
 * `next`: the first open question, absent when the interview has ended. `end`: complete, or not eligible and why.
 * `setAside`: questions whose answers are kept but do not count because a correction took them off the route;
 * they count again as soon as the correction is undone.
 */
export type Route = {
  readonly steps: readonly RouteStep[];
  readonly next?: string;
  readonly end?: { readonly how: 'complete' } | ScreenedOut;
  readonly setAside: readonly string[];
};

/**
 * The route through a questionnaire. A function of the answers only: give them in any order, go back, correct.
 * The answers are trusted to have been kept by `keepAnswer`; unknown question ids are set aside, and of several
 * go-tos chosen in one multiple choice the farthest leads.
 * @example
 * routeOf(questionnaire, { Q1: { chosen: ['1'] } }).next; // 'Q3' when option 1 says <跳至Q3>
 */
export function routeOf(questionnaire: Questionnaire, answers: Answers): Route {
  const positions = positionsIn(questionnaire.questions);
  const walk = new Walk(positions, answers);
  const steps = questionnaire.questions.map((question, index) => walk.step(question, index));
  const next = walk.screenedOut ? undefined : steps.find((step) => step.status === 'open')?.questionId;
  const end = walk.screenedOut ?? (next === undefined ? ({ how: 'complete' } as const) : undefined);
  return {
    steps,
    ...(next === undefined ? {} : { next }),
    ...(end === undefined ? {} : { end }),
    setAside: setAside(steps, answers, positions),
  };
}

/** The answers that count: those on the route, in the questionnaire's order. Estimation and exports take these. */
export function countedAnswers(questionnaire: Questionnaire, answers: Answers): Answers {
  const counted: Record<string, Answer> = {};
  for (const { questionId, status } of routeOf(questionnaire, answers).steps) {
    const answer = answers[questionId];
    if (status === 'answered' && answer) counted[questionId] = answer;
  }
  return counted;
}

/** The answer to a question, undefined while it is blank. */
function answerTo(question: Question, answers: Answers): Answer | undefined {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return answer === undefined || kindRules(question.kind).isBlank(answer) ? undefined : answer;
}

type Positions = ReadonlyMap<string, number>;

const POSITIONS = new WeakMap<readonly Question[], Positions>();

// A questionnaire never changes, and its route is worked out at every answer.
function positionsIn(questions: readonly Question[]): Positions {
  const known = POSITIONS.get(questions);
  if (known) return known;
  const positions = new Map(questions.map((question, index) => [question.id, index]));
  POSITIONS.set(questions, positions);
  return positions;
}

function setAside(steps: readonly RouteStep[], answers: Answers, positions: Positions): string[] {
  const skipped = steps.filter(
    (step) => step.status === 'skipped' && Object.hasOwn(answers, step.questionId),
  );
  const strangers = Object.keys(answers).filter((questionId) => !positions.has(questionId));
  return [...skipped.map((step) => step.questionId), ...strangers.sort()];
}

type Hiding = { readonly before: number; readonly cause: Cause };

// The lifetime of one pass: what the answers met so far hide from the questions still to come.
class Walk {
  screenedOut: ScreenedOut | undefined;
  private readonly positions: Positions;
  private readonly answers: Answers;
  private readonly suppressed = new Map<string, Cause>();
  private readonly counted = new Map<string, { question: Question; answer: Answer }>();
  private goTo: Hiding | undefined;

  constructor(positions: Positions, answers: Answers) {
    this.positions = positions;
    this.answers = answers;
  }

  step(question: Question, index: number): RouteStep {
    const questionId = question.id;
    const because = this.causeFor(questionId, index) ?? this.unmet(question);
    if (because) return { questionId, status: 'skipped', because };
    const answer = answerTo(question, this.answers);
    if (!answer) return { questionId, status: 'open' };
    this.counted.set(questionId, { question, answer });
    for (const option of kindRules(question.kind).chosenOptions(question, answer))
      this.follow(question, option);
    return { questionId, status: 'answered' };
  }

  private causeFor(questionId: string, index: number): Cause | undefined {
    const byGoTo = this.goTo && index < this.goTo.before ? this.goTo.cause : undefined;
    return byGoTo ?? this.suppressed.get(questionId);
  }

  private unmet({ askedWhen }: Question): Cause | undefined {
    if (!askedWhen || isMet(askedWhen, this.counted)) return undefined;
    return { how: 'condition', about: [...new Set(askedWhen.flat().map(({ question }) => question))] };
  }

  private follow({ id: questionId }: Question, { code: optionCode, ...option }: Option): void {
    const by = { questionId, optionCode };
    if (option.screensOut) {
      this.screenedOut ??= { how: 'screened-out', questionId, ...option.screensOut };
      this.hideBefore(Number.POSITIVE_INFINITY, { ...by, how: 'screened-out' });
    }
    if (option.goTo !== undefined) this.hideBefore(this.position(option.goTo), { ...by, how: 'go-to' });
    for (const target of option.suppresses ?? []) {
      if (!this.suppressed.has(target)) this.suppressed.set(target, { ...by, how: 'suppress' });
    }
  }

  private position(target: string): number {
    return target === END_OF_INTERVIEW ? Number.POSITIVE_INFINITY : (this.positions.get(target) ?? 0);
  }

  private hideBefore(before: number, cause: Cause): void {
    if (before > (this.goTo?.before ?? 0)) this.goTo = { before, cause };
  }
}
