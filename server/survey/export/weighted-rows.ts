// The weights of an export's rows under the scheme in force, reckoned from a first reading of the very rows that follow.
import type { Margin, PlaceSample } from '#estimation';
import { type Answers, countedAnswers, type Questionnaire } from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { marginAnswers } from '../weights/margin-answers.ts';
import { isPlain, type SchemeAtWork } from '../weights/method-of-scheme.ts';
import { readyScheme } from '../weights/schemes.store.ts';
import { villageSample } from '../weights/village-sample.ts';
import { weighed } from '../weights/weigh-sample.ts';
import type { ExportedPlace } from './columns.ts';
import { completedInBatches } from './export.store.ts';

export interface RowWeights {
  readonly scheme: WeightingScheme;
  /** as the results have it: one row an interview, in the order of the export */
  readonly sample: PlaceSample;
  /** to which the margins are fitted: villages' weights, or those that stand for the silent as well */
  readonly started: PlaceSample;
  readonly margins: readonly Margin[];
}

export interface WeightedRows {
  /** undefined where there is no scheme, or no row */
  readonly atWork: SchemeAtWork | undefined;
  /** undefined where villages' weights alone stand: also under a scheme that cannot be used on the interviews that there are */
  readonly weights: RowWeights | undefined;
}

export async function weightedRows(
  tx: Transaction,
  key: SurveyKey,
  questionnaire: Questionnaire,
  places: readonly ExportedPlace[],
): Promise<WeightedRows> {
  const inForce = await readyScheme(tx, key);
  const rows = places.reduce((sum, { completes }) => sum + completes, 0);
  if (!inForce || rows === 0) return { atWork: undefined, weights: undefined };
  const { number, scheme, called } = inForce;
  if (isPlain(scheme)) return { atWork: { number, scheme, problem: null }, weights: undefined };
  const { place, answers, phoneTypes } = await cellsOfRows(tx, key, questionnaire, places, scheme);
  const response = { phoneTypes, called };
  const weighable = { questionnaire, places, answers, sample: villageSample(place, places), response };
  const { sample, started, margins, report } = weighed(weighable, scheme);
  const atWork = { number, scheme, problem: report.problem };
  return { atWork, weights: report.problem ? undefined : { scheme, sample, started, margins } };
}

async function cellsOfRows(
  tx: Transaction,
  key: SurveyKey,
  questionnaire: Questionnaire,
  places: readonly ExportedPlace[],
  { margins }: WeightingScheme,
): Promise<{ place: Int32Array; answers: readonly Answers[]; phoneTypes: readonly string[] }> {
  const indexOf = new Map(places.map(({ code }, at) => [code, at]));
  const kept = marginAnswers(margins);
  const place: number[] = [];
  const answers: Answers[] = [];
  const phoneTypes: string[] = [];
  for await (const stored of completedInBatches(tx, key)) {
    for (const each of stored) {
      place.push(indexOf.get(each.placeCode) ?? -1);
      phoneTypes.push(each.phoneType);
      answers.push(kept(countedAnswers(questionnaire, each.answers)));
    }
  }
  return { place: Int32Array.from(place), answers, phoneTypes };
}
