// The weights of an export's rows under the scheme in force, reckoned from a first reading of the very rows that follow.
import type { Margin, PlaceSample } from '#estimation';
import { sampleByPlace } from '#estimation';
import { type Answers, countedAnswers, type Questionnaire } from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { marginAnswers } from '../weights/margin-answers.ts';
import { marginsOf } from '../weights/scheme-margins.ts';
import { schemeInForce } from '../weights/schemes.store.ts';
import { weighed } from '../weights/weigh-sample.ts';
import type { ExportedPlace } from './columns.ts';
import { completedInBatches } from './export.store.ts';

export interface RowWeights {
  readonly number: number;
  readonly scheme: WeightingScheme;
  /** as the results have it: one row an interview, in the order of the export */
  readonly sample: PlaceSample;
  readonly margins: readonly Margin[];
}

/** Undefined where villages' weights alone stand: no scheme is in force, or it cannot be used on the interviews that there are. */
export async function rowWeights(
  tx: Transaction,
  key: SurveyKey,
  questionnaire: Questionnaire,
  places: readonly ExportedPlace[],
): Promise<RowWeights | undefined> {
  const inForce = await schemeInForce(tx, key);
  const rows = places.reduce((sum, { completes }) => sum + completes, 0);
  if (!inForce || rows === 0 || isPlain(inForce.scheme)) return undefined;
  const { place, answers } = await cellsOfRows(tx, key, questionnaire, places, inForce.scheme);
  const population = Float64Array.from(places, (each) => each.population);
  const sample = sampleByPlace({ place, population, lonely: 'adjust' });
  if (!sample.ok) throw new Error(sample.problem.code);
  const weighable = {
    questionnaire,
    placeNames: places.map(({ name }) => name),
    answers,
    sample: sample.value,
  };
  const fitted = weighed(weighable, inForce.scheme);
  const margins = marginsOf(weighable, inForce.scheme);
  if (fitted.report.problem || !margins.ok) return undefined;
  return { ...inForce, sample: fitted.sample, margins: margins.value };
}

async function cellsOfRows(
  tx: Transaction,
  key: SurveyKey,
  questionnaire: Questionnaire,
  places: readonly ExportedPlace[],
  { margins }: WeightingScheme,
): Promise<{ place: Int32Array; answers: readonly Answers[] }> {
  const indexOf = new Map(places.map(({ code }, at) => [code, at]));
  const kept = marginAnswers(margins);
  const place: number[] = [];
  const answers: Answers[] = [];
  for await (const stored of completedInBatches(tx, key)) {
    for (const each of stored) {
      place.push(indexOf.get(each.placeCode) ?? -1);
      answers.push(kept(countedAnswers(questionnaire, each.answers)));
    }
  }
  return { place: Int32Array.from(place), answers };
}

function isPlain({ margins, trim }: WeightingScheme): boolean {
  return margins.length === 0 && trim === null;
}
