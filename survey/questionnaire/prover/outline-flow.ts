// A questionnaire of outline text as steps: what an option hides is not asked once it is chosen, nor what has a condition
// of its own that is not met.
import {
  type AskedWhen,
  END_OF_INTERVIEW,
  type Option,
  type Question,
  type Questionnaire,
} from '../model.ts';
import { ALWAYS, all, any, type Condition, type Flow, type FlowStep, NEVER, not } from './flow.ts';
import { chosenAny, domainOf, tested, withinLimits } from './outline-answers.ts';
import { secondsFor } from './seconds.ts';

/** One entry for each question, in order. Exact: nothing in this language is undecided. */
export function outlineFlow({ questions }: Questionnaire): Flow {
  const positions = new Map(questions.map(({ id }, index) => [id, index]));
  const hiding = questions.map((): Condition[] => []);
  const ground: Ground = { questions, positions };
  return questions.map((question, index) => {
    const step = stepOf(question, index, all(hiding[index] ?? []), ground);
    for (const [hidden, codes] of hiddenBy(question, index, ground))
      hiding[hidden]?.push(not(chosenAny(question, index, [...codes])));
    return step;
  });
}

type Ground = {
  readonly questions: readonly Question[];
  readonly positions: ReadonlyMap<string, number>;
};

function stepOf(question: Question, index: number, around: Condition, ground: Ground): FlowStep {
  const { id, text, battery, options, askedWhen } = question;
  const own = askedWhen && conditionOf(askedWhen, ground);
  const check = checkOf(question, index, ground);
  const read = options.filter(({ readOut }) => readOut).map(({ label }) => label);
  return {
    id,
    domain: domainOf(question),
    asked: all([around, own ?? ALWAYS]),
    ...(own ? { own, around } : {}),
    ...(check.is === 'always' ? {} : { check }),
    blank: question.kind === 'note' ? 'yes' : 'no',
    seconds: secondsFor([battery?.text ?? '', text, ...read].join('')),
  };
}

/** Hard checks alone: a soft one can be answered with a reason. */
function checkOf(question: Question, index: number, ground: Ground): Condition {
  const hard = (question.checks ?? []).filter((check) => check.hard);
  const contradictions = hard.map(({ when }) => not(conditionOf(when, ground)));
  return all([withinLimits(question, index) ?? ALWAYS, ...contradictions]);
}

function conditionOf(when: AskedWhen, { questions, positions }: Ground): Condition {
  return any(
    when.map((tests) =>
      all(
        tests.map((test) => {
          const step = positions.get(test.question);
          const question = step === undefined ? undefined : questions[step];
          return step === undefined || !question ? NEVER : tested(test, question, step);
        }),
      ),
    ),
  );
}

function hiddenBy({ options }: Question, index: number, ground: Ground): Map<number, Set<string>> {
  const hidden = new Map<number, Set<string>>();
  for (const option of options)
    for (const at of hiddenPositions(option, index, ground)) {
      const codes = hidden.get(at);
      if (codes) codes.add(option.code);
      else hidden.set(at, new Set([option.code]));
    }
  return hidden;
}

function hiddenPositions(
  { goTo, suppresses = [], screensOut }: Option,
  index: number,
  { questions: { length }, positions }: Ground,
): number[] {
  const target = goTo === END_OF_INTERVIEW ? length : (positions.get(goTo ?? '') ?? 0);
  const until = screensOut ? length : target;
  const passed = Array.from({ length: Math.max(0, until - index - 1) }, (_, nth) => index + 1 + nth);
  return [...passed, ...suppresses.flatMap((id) => positions.get(id) ?? [])].filter((at) => at > index);
}
