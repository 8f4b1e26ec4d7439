// Results as a survey of the 23 villages would give them, reckoned by the real estimation from made-up interviews.
// For tests and pictures only: nothing that runs imports it.
import { chanceFrom } from '#base';
import {
  compareShares,
  eligibilityShare,
  estimateShares,
  outcomeRates,
  type PlaceSample,
  type ShareFigure,
  sampleByPlace,
} from '#estimation';
import {
  type Answers,
  proposeScoringRules,
  type Question,
  type ScoringRule,
  scoreOf,
} from '#survey/questionnaire';
import { YUNJI_VILLAGES } from '#survey/sampling';
import { asPublished } from '#web/public';
import type { Figure, Indicator, PlaceFigure, QuestionResult, Results } from '#wire/survey';
import { interviewsIn, QUESTIONNAIRE, type VillageTruth } from './simulated-answers.ts';

/** How the specimen is to be: all have defaults. */
export interface Wanted {
  readonly places?: readonly { readonly code: string; readonly name: string; readonly population: number }[];
  /** interviews of each place; default 40 to 120, and 6 in the last but one */
  readonly completes?: (index: number) => number;
  readonly truth?: (index: number) => VillageTruth;
  readonly seed?: string;
  readonly minimumCell?: number;
}

const DAY_MS = 86_400_000;
const FROM_MS = Date.UTC(2023, 8, 4, 1);

/** Results of a made-up survey; equal wishes give equal results. */
export function yunjiResults(wanted: Wanted = {}): Results {
  const survey = simulate(wanted);
  const { places, minimumCell, interviews, counts } = survey;
  const indicators = proposeScoringRules(QUESTIONNAIRE).map((rule) => indicatorOf(survey, rule));
  return asPublished({
    title: '云集街道2023年公众安全感和满意度调查',
    isSimulated: true,
    status: 'closed',
    computedMs: FROM_MS + 30 * DAY_MS,
    fieldworkFromMs: FROM_MS,
    fieldworkToMs: FROM_MS + 26 * DAY_MS,
    completes: interviews.length,
    population: places.reduce((sum, place) => sum + place.population, 0),
    uncovered: places.filter((_place, index) => counts[index] === 0).map(({ name }) => name),
    designEffectOfWeighting: survey.sample.weights.deff,
    ...outcomesOf(interviews.length),
    indicators,
    questions: QUESTIONNAIRE.questions.map((question) => questionOf(survey, question)),
    questionnaire: { title: QUESTIONNAIRE.title, versionNumber: 3, hash: 'b3f1'.repeat(16) },
    minimumCell,
    method: {
      zh: '各村（社区）完成的访问按人口数加权；标准误用泰勒线性化法估计，95% 区间用 Korn–Graubard 方法；名次区间对所有村同时成立（95%）。',
      en: 'Interviews are weighted to the populations of the villages; standard errors by Taylor linearisation, 95 % intervals by Korn and Graubard; rank sets hold for all villages together (95 %).',
    },
  });
}

interface Simulated {
  readonly places: NonNullable<Wanted['places']>;
  readonly minimumCell: number;
  readonly counts: readonly number[];
  readonly interviews: readonly { readonly place: number; readonly answers: Answers }[];
  readonly sample: PlaceSample;
  readonly seed: string;
}

function simulate({ seed = 'yunji', minimumCell = 10, ...wanted }: Wanted): Simulated {
  const places = wanted.places ?? YUNJI_VILLAGES;
  const chance = chanceFrom(seed);
  const drawn = places.map(() => 40 + chance.integer(81));
  const counts = drawn.map(
    (count, index) => wanted.completes?.(index) ?? (index === places.length - 2 ? 6 : count),
  );
  const truths = places.map(() => ({
    safe: 0.7 + chance.next() * 0.27,
    satisfied: 0.72 + chance.next() * 0.23,
  }));
  const interviews = counts.flatMap((count, place) =>
    interviewsIn(
      wanted.truth?.(place) ?? truths[place] ?? { safe: 0.9, satisfied: 0.9 },
      count,
      `${seed} ${place}`,
    ).map((answers) => ({ place, answers })),
  );
  const sample = sampleByPlace({
    place: Int32Array.from(interviews, ({ place }) => place),
    population: Float64Array.from(places, ({ population }) => population),
    lonely: 'adjust',
  });
  if (!sample.ok) throw new Error(sample.problem.message.en);
  return { places, minimumCell, counts, interviews, sample: sample.value, seed };
}

function indicatorOf(survey: Simulated, rule: ScoringRule): Indicator {
  const question = questionById(rule.questionId);
  const column = Float64Array.from(
    survey.interviews,
    ({ answers }) => scoreOf(rule, question, answers[question.id]) ?? Number.NaN,
  );
  const shares = estimateShares(survey.sample, column);
  if (!shares.ok) throw new Error(shares.problem.message.en);
  const compared = compareShares(shares.value.places, { method: 'max-t', chance: chanceFrom(survey.seed) });
  if (!compared.ok) throw new Error(compared.problem.message.en);
  const { bestRank, worstRank, tier } = compared.value;
  return {
    rule,
    question: question.text,
    overall: figureOf(shares.value.overall),
    tiers: Math.max(...tier),
    places: survey.places.map(({ code, name, population }, index): PlaceFigure => {
      const rank = { low: bestRank[index] ?? 0, high: worstRank[index] ?? 0, tier: tier[index] ?? 0 };
      const figure = figureOf(shares.value.places[index]);
      const isRanked = rank.tier > 0 && figure.share !== null;
      const completes = survey.counts[index] ?? 0;
      return {
        code,
        name,
        population,
        completes,
        responseRate: 0.28 + ((completes * 37) % 19) / 100,
        figure,
        rank: isRanked ? rank : null,
      };
    }),
  };
}

function figureOf(found: ShareFigure | undefined): Figure {
  return {
    share: found?.share ?? null,
    standardError: found?.standardError ?? null,
    lower: found?.interval?.low ?? null,
    upper: found?.interval?.high ?? null,
    n: found?.n ?? 0,
    caution: found?.whyUnreliable?.message ?? null,
  };
}

function questionOf({ interviews, sample }: Simulated, question: Question): QuestionResult {
  const asked = interviews.filter(({ answers }) => answers[question.id] !== undefined).length;
  const options = question.options.map(({ code, label }) => {
    const column = Float64Array.from(interviews, ({ answers }) => {
      const answer = answers[question.id];
      return answer ? Number(answer.chosen.includes(code)) : Number.NaN;
    });
    const shares = estimateShares(sample, column);
    if (!shares.ok) throw new Error(shares.problem.message.en);
    const chosen = column.reduce((sum, value) => sum + (value === 1 ? 1 : 0), 0);
    return { code, label, chosen, overall: figureOf(shares.value.overall) };
  });
  return {
    questionId: question.id,
    text: question.text,
    kind: question.kind === 'multiple' ? 'multiple' : 'single',
    asked,
    options,
  };
}

function outcomesOf(completed: number): Pick<Results, 'rates' | 'outcomeCounts' | 'units'> {
  const share = (part: number) => Math.round(completed * part);
  const units = Math.max(6440, share(3.5));
  const tried = {
    completed,
    'partial-interview': share(0.02),
    'refused-soft': share(0.38),
    'refused-hard': share(0.12),
    appointment: share(0.04),
    'not-eligible': share(0.11),
    'not-in-service': share(0.29),
    'no-answer': share(1.1),
    busy: share(0.08),
  };
  const left = units - Object.values(tried).reduce((sum, each) => sum + each, 0);
  const outcomeCounts = { ...tried, 'not-attempted': left };
  const I = completed;
  const R = outcomeCounts['refused-soft'] + outcomeCounts['refused-hard'];
  const UH = outcomeCounts['no-answer'] + outcomeCounts.busy + outcomeCounts['not-attempted'];
  const aapor = {
    I,
    P: outcomeCounts['partial-interview'],
    R,
    NC: 0,
    O: outcomeCounts.appointment,
    UH,
    UO: 0,
  };
  const ineligible = outcomeCounts['not-eligible'] + outcomeCounts['not-in-service'];
  const e = eligibilityShare(I + aapor.P + R + aapor.O, ineligible) ?? 1;
  const rates = outcomeRates(aapor, e);
  if (!rates.ok) throw new Error(rates.problem.message.en);
  const { RR1, RR3, COOP1, REF1, CON1 } = rates.value;
  const named = Object.entries({ RR1, RR3, COOP1, REF1, CON1, e });
  return { units, outcomeCounts, rates: named.map(([code, value]) => ({ code, value: value ?? null })) };
}

function questionById(id: string): Question {
  const found = QUESTIONNAIRE.questions.find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}
