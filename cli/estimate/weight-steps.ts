// Steps of weighting that R's package leaves to its users: classes of non-response, and two frames that overlap.
import { ok, type Result } from '#base';
import {
  asCodes,
  asNumbers,
  crossed,
  joinedClasses,
  landlineShareBySize,
  nonresponseWeights,
  type Sample,
  twoFrameWeights,
} from '#estimation';
import { numberOf, type Step, texts, Unsupported } from './request.ts';
import { columnNamed, type StepSetting } from './world.ts';

/** `{"op": "nonResponse", "classes": ["town", "phone"], "answered": "completed", "least": 20}`: the first column is never joined across. */
export function nonResponseStep(sample: Sample, step: Step, { frame }: StepSetting): Result<Sample> {
  const names = texts(step.classes);
  const columns = names.map((name) => asCodes(columnNamed(frame, name)).codes);
  const [outer] = columns;
  if (!outer) throw new Unsupported('nonResponse without classes');
  const { codes, count } = crossed(columns, frame.rows);
  const unclassed = codes.indexOf(-1);
  if (unclassed >= 0) throw new Unsupported(`nonResponse: row ${unclassed + 1} has no class`);
  const hasAnswered = flags(step.answered, frame);
  const sums = {
    eligible: new Float64Array(count),
    answered: new Float64Array(count),
    respondents: new Int32Array(count),
    group: new Int32Array(count),
  };
  for (const [row, own] of codes.entries()) {
    const weight = sample.weight[row] ?? 0;
    sums.eligible[own] = (sums.eligible[own] ?? 0) + weight;
    sums.answered[own] = (sums.answered[own] ?? 0) + weight * (hasAnswered[row] ?? 0);
    sums.respondents[own] = (sums.respondents[own] ?? 0) + (hasAnswered[row] ?? 0);
    sums.group[own] = names.length > 1 ? (outer[row] ?? 0) : 0;
  }
  const joined = joinedClasses(sums, step.least === undefined ? 1 : numberOf(step.least));
  const classOf = codes.map((own) => joined[own] ?? own);
  return reweighed(sample, nonresponseWeights(sample.weight, classOf, hasAnswered, count));
}

/** `{"op": "twoFrames", "landline": "from_landline", "dual": "has_both", "share": 0.5}`; without `share` it is by size. */
export function twoFramesStep(sample: Sample, step: Step, { frame }: StepSetting): Result<Sample> {
  const [isLandline, isDual] = [flags(step.landline, frame), flags(step.dual, frame)];
  if (step.share === 'multiplicity')
    return reweighed(sample, twoFrameWeights(sample.weight, isLandline, isDual, { kind: 'multiplicity' }));
  const landlineShare =
    step.share === undefined ? landlineShareBySize(sample.weight, isLandline, isDual) : numberOf(step.share);
  return reweighed(
    sample,
    twoFrameWeights(sample.weight, isLandline, isDual, { kind: 'composite', landlineShare }),
  );
}

function flags(name: Step[string], frame: StepSetting['frame']): Uint8Array {
  const values = asNumbers(columnNamed(frame, String(name)));
  return Uint8Array.from(values, (value) => (value > 0 ? 1 : 0));
}

function reweighed(sample: Sample, weight: Result<Float64Array>): Result<Sample> {
  return weight.ok ? ok({ ...sample, weight: weight.value }) : weight;
}
