// An interview with answers that were given beforehand: what is asked in which order, and why the rest is not.
import { ANY_OTHER_TEXT, type Condition, type Domain, type Flow, type FlowStep } from './flow.ts';
import type { Given } from './values.ts';
import { holds, type Played } from './walk.ts';

/** An answer as a file has it: a code or text, several codes, a number, or a day `2026-03-01`. */
export type WrittenAnswer = string | number | readonly string[];

/**
 * `answered`; `blank`: asked, and nothing was written; `impossible`: asked, and no such answer can be given;
 * `check-failed`: asked, and its check says no; `not-asked` because of the answers of the questions named;
 * `not-decided`: its condition or check is beyond what can be decided here.
 */
export type PlayedStep = {
  readonly question: string;
  readonly status: 'answered' | 'blank' | 'impossible' | 'check-failed' | 'not-asked' | 'not-decided';
  readonly because?: readonly string[];
};

export function play(flow: Flow, answers: Readonly<Record<string, WrittenAnswer>>): readonly PlayedStep[] {
  const played = new Map<number, Given | undefined>();
  return flow.map((step, index) => {
    const question = step.id;
    const isAsked = holds(step.asked, played);
    if (isAsked === undefined) return { question, status: 'not-decided' };
    if (!isAsked)
      return { question, status: 'not-asked', because: namesOf(flow, deciding(step.asked, played)) };
    const written = Object.hasOwn(answers, question) ? answers[question] : undefined;
    return { question, status: answered(step, index, written, played) };
  });
}

/** Puts the answer to a question that is asked among those played, and says how it stands. */
function answered(
  { domain, check }: FlowStep,
  index: number,
  written: WrittenAnswer | undefined,
  played: Map<number, Given | undefined>,
): PlayedStep['status'] {
  const given = written === undefined ? undefined : givenOf(written, domain);
  played.set(index, given);
  if (written === undefined || written === '') return 'blank';
  if (!given) return 'impossible';
  const passes = check ? holds(check, played) : true;
  if (passes === undefined) return 'not-decided';
  return passes ? 'answered' : 'check-failed';
}

function namesOf(flow: Flow, steps: ReadonlySet<number>): string[] {
  return [...steps].sort((one, other) => one - other).flatMap((step) => flow[step]?.id ?? []);
}

/** The steps whose answers make a condition what it is. */
function deciding(condition: Condition, played: Played): ReadonlySet<number> {
  if (condition.is === 'asked' || condition.is === 'answer') return new Set([condition.step]);
  if (condition.is === 'not') return deciding(condition.part, played);
  if (condition.is !== 'all' && condition.is !== 'any') return new Set();
  const verdict = holds(condition, played);
  const telling = condition.parts.filter((part) => holds(part, played) === verdict);
  return new Set(telling.flatMap((part) => [...deciding(part, played)]));
}

function givenOf(written: WrittenAnswer, domain: Domain): Given | undefined {
  if (domain.is === 'nothing' || written === '') return undefined;
  if (domain.is === 'number') return numberGiven(written, domain.isWhole);
  const codes = typeof written === 'object' ? written : [String(written)];
  const known = codes.map((code) => (domain.codes.includes(code) ? code : ANY_OTHER_TEXT));
  if (known.some((code) => !domain.codes.includes(code)) || new Set(codes).size < codes.length)
    return undefined;
  const isAlone = domain.is === 'one' || codes.some((code) => domain.exclusive.has(code));
  return codes.length === 1 || (!isAlone && codes.length > 0) ? { codes: known } : undefined;
}

function numberGiven(written: WrittenAnswer, isWhole: boolean): Given | undefined {
  const isDay = typeof written === 'string' && /^\d{4}-\d\d-\d\d$/.test(written);
  const number = isDay ? Date.parse(`${written}T00:00:00Z`) / 86_400_000 : Number(written);
  return Number.isFinite(number) && (!isWhole || Number.isInteger(number)) ? { number } : undefined;
}
