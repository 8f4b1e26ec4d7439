// Training: courses that are planned, who takes part, the roll and the tests, and how long a certificate holds.
import { ok, plusDays, type Result, sameDayOf } from '#base';
import { COURSES, type CourseCode, isCompleted, keepableText } from '#service/patrol';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import { today } from '../members/teams.ts';
import { problem } from '../problems.ts';
import {
  addTraining,
  countSignedUp,
  type KeptTraining,
  listTrainings,
  lockTraining,
  recordResults,
  setStanding,
  signUp,
  type TrainingFacts,
  type TrainingFilter,
  type TrainingKey,
  type TrainingResult,
  traineesOf,
  trainingOf,
} from './training.store.ts';

export function trainingsFor(house: House, actor: Actor, county: string, filter: TrainingFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'patrol.read', county);
    const { rows, total } = await listTrainings(tx, county, filter);
    return ok({ rows: [...rows], total });
  });
}

export function trainingFor(house: House, actor: Actor, key: TrainingKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const training = (await trainingOf(tx, key)) ?? noTraining();
    return ok({ ...training, trainees: await traineesOf(tx, key) });
  });
}

function noTraining(): never {
  return refuse(platformProblem('not-found', { what: '培训 / training' }));
}

interface NewTraining extends TrainingFacts {
  readonly id: string;
  readonly placeCode: string;
}

export async function addTrainingBy(
  house: House,
  actor: Actor,
  county: string,
  training: NewTraining,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-training-added', subject: training.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'patrol.train', county, training.placeCode);
    const words = {
      title: must(keepableText(training.title, 'title')),
      spot: must(keepableText(training.spot, 'spot')),
      trainer: must(keepableText(training.trainer, 'trainer')),
    };
    const isNew = await addTraining(tx, {
      ...training,
      ...words,
      county,
      isSimulated: false,
      personId: actor.personId,
    });
    if (!isNew && !(await lockTraining(tx, { county, trainingId: training.id })))
      refuse(platformProblem('id-taken', {}));
  });
  return ok({});
}

async function heldTraining(tx: Transaction, actor: Actor, key: TrainingKey): Promise<KeptTraining> {
  const training = (await lockTraining(tx, key)) ?? noTraining();
  await requirePlace(tx, actor, 'patrol.train', key.county, training.placeCode);
  return training;
}

/** Problems: `patrol-training-over`, `patrol-training-full`. */
export function signUpBy(house: House, actor: Actor, key: TrainingKey, memberIds: readonly string[]) {
  const act = { county: key.county, action: 'patrol-training-signed-up', subject: key.trainingId };
  return change(house, 'service', actor, act, async (tx) => {
    const training = await heldTraining(tx, actor, key);
    if (training.standing !== 'planned') refuse(problem('patrol-training-over', {}));
    const signedUp = await signUp(tx, key, training, memberIds, actor.personId);
    const { places } = training;
    if (places !== null && (await countSignedUp(tx, key)) > places)
      refuse(problem('patrol-training-full', { places }));
    return ok({ signedUp });
  });
}

type GivenResult = Omit<TrainingResult, 'expiresOn'>;

/** Problems: `patrol-training-over`, `patrol-training-ahead`. Results may be put right later. */
export function recordTrainingBy(
  house: House,
  actor: Actor,
  key: TrainingKey,
  results: readonly GivenResult[],
) {
  const act = { county: key.county, action: 'patrol-training-recorded', subject: key.trainingId };
  return change(house, 'service', actor, act, async (tx) => {
    const training = await heldTraining(tx, actor, key);
    if (training.standing === 'cancelled') refuse(problem('patrol-training-over', {}));
    if (training.heldOn > today(house)) refuse(problem('patrol-training-ahead', { day: training.heldOn }));
    const dated = results.map((result) => datedResult(training, result));
    await recordResults(tx, key, dated, {
      personId: actor.personId,
      at: new Date(house.now()),
      hours: training.hours,
    });
    await setStanding(tx, key, 'held');
    return ok({ completed: (await trainingOf(tx, key))?.completed ?? 0 });
  });
}

function datedResult({ course, heldOn }: KeptTraining, result: GivenResult): TrainingResult {
  const certificate = must(keepableText(result.certificate, 'certificate'));
  const isGiven = isCompleted({ ...result, course, heldOn, expiresOn: null });
  return { ...result, certificate, expiresOn: isGiven ? lastDayOf(course, heldOn) : null };
}

/** The last day on which a certificate of that course holds, when it was held on a day. */
export function lastDayOf(course: CourseCode, heldOn: string): string | null {
  const { months } = COURSES[course];
  if (months === null) return null;
  const reached = Number(heldOn.slice(5, 7)) - 1 + months;
  const year = Number(heldOn.slice(0, 4)) + Math.floor(reached / 12);
  const month = String((reached % 12) + 1).padStart(2, '0');
  return plusDays(sameDayOf(year, `${heldOn.slice(0, 4)}-${month}-${heldOn.slice(8)}`), -1);
}

export async function cancelTrainingBy(
  house: House,
  actor: Actor,
  key: TrainingKey,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'patrol-training-cancelled', subject: key.trainingId };
  await change(house, 'service', actor, act, async (tx) => {
    const training = await heldTraining(tx, actor, key);
    if (training.standing === 'cancelled') return;
    if (training.standing === 'held') refuse(problem('patrol-training-over', {}));
    await setStanding(tx, key, 'cancelled');
  });
  return ok({});
}
