// A made-up population with a truth that is known: who picks up, who agrees, and what each would answer.
// The same seed gives the same people everywhere; it knows no database and no clock.
import { type Chance, chanceFrom } from '#base';
import type { Answer, Option, Question, Questionnaire } from '#survey/questionnaire';

/** What is true of a place: the shares that a survey of everybody would find. */
export interface PlaceTruth {
  readonly code: string;
  readonly safe: number;
  readonly satisfied: number;
}

/** Drawn once per place: around six in seven, from about a half to nearly all; the two go together, loosely. */
export function truthOf(seed: string, placeCode: string): PlaceTruth {
  const chance = chanceFrom(`${seed}/place/${placeCode}`);
  const level = chance.normal();
  return {
    code: placeCode,
    safe: share(1.9 + 0.75 * level),
    satisfied: share(1.7 + 0.5 * level + 0.45 * chance.normal()),
  };
}

/** The year before: a little less safe and satisfied than `truthOf` on the whole, some places more, some less. */
export function truthBefore(seed: string, placeCode: string): PlaceTruth {
  const { code, safe, satisfied } = truthOf(seed, placeCode);
  const chance = chanceFrom(`${seed}/before/${placeCode}`);
  const drift = -0.3 + 0.4 * chance.normal();
  return { code, safe: share(logit(safe) + drift), satisfied: share(logit(satisfied) + drift) };
}

function logit(part: number): number {
  return Math.log(part / (1 - part));
}

function share(level: number): number {
  return 1 / (1 + Math.exp(-level));
}

/** How one attempt at a number goes. */
export type Attempt =
  | {
      readonly kind: 'outcome';
      readonly outcome: string;
      readonly note?: string;
      readonly reason?: string;
      readonly appointmentInMinutes?: number;
    }
  | { readonly kind: 'interview'; readonly breaksOffAfter?: number };

export interface Respondent {
  attempt(nth: number): Attempt;
  answer(question: Question): Answer;
}

/** Whoever answers at a unit. @param seed the population's; @param unit anything that names the unit */
export function respondentOf(
  seed: string,
  unit: string,
  truth: PlaceTruth,
  questionnaire: Questionnaire,
): Respondent {
  const person = `${seed}/${unit}`;
  const own = chanceFrom(person);
  const isInService = own.next() > 0.07;
  const traits: Traits = {
    feelsSafe: own.next() < truth.safe,
    isSatisfied: own.next() < truth.satisfied,
    leaning: own.normal(),
  };
  return {
    attempt: (nth) =>
      isInService
        ? attemptOf(chanceFrom(`${person}/call/${nth}`), questionnaire)
        : { kind: 'outcome', outcome: 'not-in-service' },
    answer: (question) => answerOf(chanceFrom(`${person}/${question.id}`), question, traits),
  };
}

const OUTCOME_SHARES: readonly (readonly [string, number])[] = [
  ['no-answer', 0.33],
  ['busy', 0.06],
  ['answering-machine', 0.04],
  ['refused-soft', 0.13],
  ['refused-hard', 0.045],
  ['appointment', 0.04],
  ['wrong-person-or-place', 0.012],
  ['language', 0.008],
];
const BREAKS_OFF = 0.05;

function attemptOf(chance: Chance, questionnaire: Questionnaire): Attempt {
  const outcome = drawn(chance, OUTCOME_SHARES);
  if (outcome === 'appointment')
    return { kind: 'outcome', outcome, appointmentInMinutes: 60 + chance.integer(1500) };
  if (outcome === 'language') return { kind: 'outcome', outcome, note: '衡南方言（模拟）' };
  if (outcome !== undefined) return { kind: 'outcome', outcome };
  const breaks = chance.next() < BREAKS_OFF;
  return {
    kind: 'interview',
    ...(breaks ? { breaksOffAfter: 1 + chance.integer(questionnaire.questions.length - 1) } : {}),
  };
}

// Undefined for the rest of the shares: the person agrees.
function drawn(chance: Chance, shares: readonly (readonly [string, number])[]): string | undefined {
  let left = chance.next();
  for (const [value, share] of shares) {
    left -= share;
    if (left < 0) return value;
  }
  return undefined;
}

interface Traits {
  readonly feelsSafe: boolean;
  readonly isSatisfied: boolean;
  readonly leaning: number;
}

function answerOf(chance: Chance, question: Question, traits: Traits): Answer {
  if (question.screener) return { chosen: [screenerAnswer(chance, question).code] };
  const chosen =
    question.kind === 'multiple' ? severalOf(chance, question) : [oneOf(chance, question, traits)];
  const other = chosen.find((option) => option.asksText);
  return {
    chosen: chosen.map((option) => option.code),
    ...(other ? { otherText: chance.pick(OTHER_WORDS) } : {}),
  };
}

const OTHER_WORDS = [
  '路灯不亮（模拟）',
  '夜里噪音（模拟）',
  '车辆乱停（模拟）',
  '养犬不牵绳（模拟）',
  '说不上来（模拟）',
];
const SCREENED_OUT = 0.025;

function screenerAnswer(chance: Chance, question: Question): Option {
  const out = question.options.filter((option) => option.screensOut);
  const stay = question.options.filter((option) => !option.screensOut);
  return chance.next() < SCREENED_OUT && out.length > 0 ? chance.pick(out) : chance.pick(stay);
}

const DONT_KNOW = 0.07;

function oneOf(chance: Chance, question: Question, traits: Traits): Option {
  const missing = question.options.filter((option) => option.missing !== undefined);
  if (missing.length > 0 && chance.next() < DONT_KNOW) return chance.pick(missing);
  const real = question.options.filter((option) => option.missing === undefined);
  const positive = positiveTrait(question, traits);
  if (positive === undefined || real.length !== 4) return chance.pick(real);
  const [first, second] = positive ? [0, 1] : [2, 3];
  const index = chance.next() < share(0.3 + 0.6 * traits.leaning * (positive ? 1 : -1)) ? first : second;
  return real[index] ?? chance.pick(real);
}

// On the scales of safety and satisfaction people answer as they feel; 担心 runs the other way.
function positiveTrait(question: Question, traits: Traits): boolean | undefined {
  const first = question.options[0]?.label ?? '';
  if (first === '安全') return traits.feelsSafe;
  if (first === '担心') return !traits.feelsSafe;
  return first === '满意' || first === '好' ? traits.isSatisfied : undefined;
}

function severalOf(chance: Chance, question: Question): Option[] {
  const alone = question.options.filter((option) => option.exclusive);
  if (alone.length > 0 && chance.next() < 0.3) return [chance.pick(alone)];
  const together = question.options.filter((option) => !option.exclusive);
  return chance.shuffle(together).slice(0, 1 + chance.integer(3));
}
