// What the survey found beside what is true of the made-up population.
import { type Indicator, resultEndpoints } from '#wire/survey';
import { truthOf } from '../../server/demo/index.ts';
import { Client } from '../client.ts';
import type { SimulatedSurvey } from './chosen-survey.ts';
import type { Options } from './options.ts';

const TRUTH_OF_RULE: Readonly<Record<string, 'safe' | 'satisfied'>> = {
  safe: 'safe',
  satisfied: 'satisfied',
};

export async function reportOf(options: Options, survey: SimulatedSurvey): Promise<string> {
  const analyst = new Client(options.server);
  await analyst.signIn(options.analyst.name, options.analyst.password);
  const results = await analyst.call(resultEndpoints.results, {
    params: { county: survey.county, surveyId: survey.id },
  });
  const known = results.indicators.filter((indicator) => TRUTH_OF_RULE[indicator.rule.id]);
  return [
    `完成 / completed: ${results.completes}`,
    ...known.flatMap((indicator) => linesOf(options.seed, indicator)),
  ].join('\n');
}

function linesOf(seed: string, indicator: Indicator): string[] {
  const which = TRUTH_OF_RULE[indicator.rule.id] ?? 'safe';
  const places = indicator.places.map((place) => ({ ...place, truth: truthOf(seed, place.code)[which] }));
  const people = places.reduce((sum, place) => sum + place.population, 0);
  const overallTruth = places.reduce((sum, place) => sum + (place.truth * place.population) / people, 0);
  const shown = places.filter((place) => place.figure.lower !== null && place.figure.upper !== null);
  const covered = shown.filter((place) => covers(place.figure, place.truth));
  return [
    '',
    `${indicator.rule.name.zh} / ${indicator.rule.name.en}`,
    `  ${'总体 / overall'.padEnd(16)} 真值 / truth ${percent(overallTruth)}  估计 / estimate ${figureText(indicator.overall)}`,
    ...places.map(
      (place) =>
        `  ${place.name.padEnd(8, '　')} ${percent(place.truth)}  ${figureText(place.figure)}  n=${place.figure.n}${place.figure.lower !== null && !covers(place.figure, place.truth) ? '  ✗' : ''}`,
    ),
    `  95 % 区间盖住真值 / intervals that cover the truth: ${covered.length} / ${shown.length}`,
  ];
}

type Figure = Indicator['overall'];

function covers({ lower, upper }: Figure, truth: number): boolean {
  return (lower ?? 0) <= truth && truth <= (upper ?? 1);
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

function figureText({ share, lower, upper }: Figure): string {
  return `${percent(share)} (${percent(lower)} – ${percent(upper)})`;
}
