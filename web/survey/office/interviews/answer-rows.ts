// An interview as a reviewer reads it: every question of its own questionnaire in order, what was answered or why it was not
// asked, how long the answer took and how often it was corrected. It knows no screen.
import {
  type Answers,
  type Option,
  type Question,
  type Questionnaire,
  type RouteStep,
  routeOf,
} from '#survey/questionnaire';

/** An event of the interview's history, as far as timing is concerned. */
export interface TimedEvent {
  readonly atMs: number;
  readonly body: { readonly kind: string; readonly [field: string]: unknown };
}

/** Why a question was not asked: the answer to an earlier one, or those that its own condition is about. */
export interface Because {
  readonly questionId: string;
  readonly optionLabel: string;
  readonly how: 'go-to' | 'suppress' | 'screened-out' | 'condition';
}

export interface AnswerRow {
  readonly question: Question;
  /** `set-aside`: answered, and then taken off the route by a correction; it does not count */
  readonly status: 'answered' | 'open' | 'skipped' | 'set-aside';
  readonly chosen: readonly Option[];
  readonly otherText?: string | undefined;
  /** what was typed, with its unit */
  readonly value?: string | undefined;
  /** why the answer stands although a check spoke against it */
  readonly despite?: string | undefined;
  readonly because?: Because | undefined;
  /** from the answer before, or the interview's start, to the first answer; undefined where the history does not tell */
  readonly tookMs?: number | undefined;
  readonly corrections: number;
}

export function answerRows(
  questionnaire: Questionnaire,
  answers: Answers,
  history: readonly TimedEvent[],
): readonly AnswerRow[] {
  const { steps, setAside } = routeOf(questionnaire, answers);
  const stepOf = new Map(steps.map((step) => [step.questionId, step]));
  const timings = timingsOf(history);
  return questionnaire.questions.map((question) => {
    const step = stepOf.get(question.id);
    const answer = answers[question.id];
    const { tookMs, kept = 0 } = timings.get(question.id) ?? {};
    return {
      question,
      status: setAside.includes(question.id) ? 'set-aside' : (step?.status ?? 'open'),
      chosen: (answer?.chosen ?? []).flatMap((code) => question.options.filter((each) => each.code === code)),
      otherText: answer?.otherText,
      value: answer?.value === undefined ? undefined : `${answer.value}${question.unit ?? ''}`,
      despite: answer?.despite,
      because: step?.because && becauseOf(questionnaire, step.because),
      tookMs,
      corrections: Math.max(0, kept - 1),
    };
  });
}

type Cause = NonNullable<RouteStep['because']>;

function becauseOf({ questions }: Questionnaire, cause: Cause): Because {
  if (cause.how === 'condition')
    return { questionId: cause.about.join('、'), optionLabel: '', how: cause.how };
  const { questionId, optionCode, how } = cause;
  const options = questions.find(({ id }) => id === questionId)?.options ?? [];
  const optionLabel = options.find(({ code }) => code === optionCode)?.label ?? optionCode;
  return { questionId, optionLabel, how };
}

interface Timing {
  readonly tookMs: number | undefined;
  readonly kept: number;
}

function timingsOf(history: readonly TimedEvent[]): ReadonlyMap<string, Timing> {
  const timings = new Map<string, Timing>();
  let beforeMs: number | undefined;
  for (const { atMs, body } of history) {
    if (body.kind === 'interview-started') beforeMs = atMs;
    if (body.kind !== 'answer-kept') continue;
    const question = String(body.question);
    const known = timings.get(question);
    const tookMs = beforeMs === undefined ? undefined : atMs - beforeMs;
    timings.set(question, known ? { ...known, kept: known.kept + 1 } : { tookMs, kept: 1 });
    beforeMs = atMs;
  }
  return timings;
}
