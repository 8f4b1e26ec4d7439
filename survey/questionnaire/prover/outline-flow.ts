// A questionnaire of outline text as steps: what an option hides is not asked once it is chosen.
import { END_OF_INTERVIEW, type Option, type Question, type Questionnaire } from '../model.ts';
import { all, type Condition, type Domain, type Flow, type FlowStep, not } from './flow.ts';
import { secondsFor } from './seconds.ts';

/** One entry for each question, in order. Exact: nothing in this language is undecided. */
export function outlineFlow({ questions }: Questionnaire): Flow {
  const positions = new Map(questions.map(({ id }, index) => [id, index]));
  const hiding = questions.map((): Condition[] => []);
  return questions.map((question, index) => {
    const step = stepOf(question, all(hiding[index] ?? []));
    for (const [hidden, codes] of hiddenBy(question, index, positions, questions.length))
      hiding[hidden]?.push(...notChosen(question, index, codes));
    return step;
  });
}

function stepOf({ id, kind, text, options }: Question, asked: Condition): FlowStep {
  const codes = options.map(({ code }) => code);
  const exclusive = new Set(options.filter((option) => option.exclusive).map(({ code }) => code));
  const domain: Domain = kind === 'multiple' ? { is: 'several', codes, exclusive } : { is: 'one', codes };
  const read = options.filter(({ readOut }) => readOut).map(({ label }) => label);
  return { id, domain, asked, blank: 'no', seconds: secondsFor([text, ...read].join('')) };
}

function hiddenBy(
  { options }: Question,
  index: number,
  positions: ReadonlyMap<string, number>,
  length: number,
): Map<number, Set<string>> {
  const hidden = new Map<number, Set<string>>();
  for (const option of options)
    for (const at of hiddenPositions(option, index, positions, length)) {
      const codes = hidden.get(at);
      if (codes) codes.add(option.code);
      else hidden.set(at, new Set([option.code]));
    }
  return hidden;
}

function hiddenPositions(
  { goTo, suppresses = [], screensOut }: Option,
  index: number,
  positions: ReadonlyMap<string, number>,
  length: number,
): number[] {
  const target = goTo === END_OF_INTERVIEW ? length : (positions.get(goTo ?? '') ?? 0);
  const until = screensOut ? length : target;
  const passed = Array.from({ length: Math.max(0, until - index - 1) }, (_, nth) => index + 1 + nth);
  return [...passed, ...suppresses.flatMap((id) => positions.get(id) ?? [])].filter((at) => at > index);
}

function notChosen({ kind }: Question, step: number, codes: ReadonlySet<string>): Condition[] {
  if (kind === 'multiple')
    return [...codes].map((code) => not({ is: 'answer', step, test: { is: 'includes', code } }));
  return [not({ is: 'answer', step, test: { is: 'codes', codes } })];
}
