// The survey office: making a survey out of a questionnaire version and a frame, and running it.
import { ok, type Result } from '#base';
import {
  checkCallingHours,
  type FieldworkEvent,
  INTERNAL_LEAST,
  internalTitle,
  mayMove,
  mayStart,
  type SurveyStatus,
} from '#survey/fieldwork';
import { proposeScoringRules } from '#survey/questionnaire';
import type { Nothing, Permission } from '#wire';
import { type Actor, mayWithin, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { appendEvents, keptAmong } from '../fieldwork/events.store.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { problem } from '../problems.ts';
import { markUsed, type Version } from '../questionnaire/questionnaires.store.ts';
import { writableVersion } from '../questionnaire/questionnaires.ts';
import { type FrameFacts, frameOf, lockFrame } from '../sampling/frames.store.ts';
import {
  addSurvey,
  copyPlaces,
  drawAllUnits,
  interviewersOf,
  listSurveys,
  lockStatus,
  placesOfSurvey,
  possibleInterviewers,
  type SurveyDetails,
  saveCallerNumbers,
  saveSettings,
  setInterviewers,
  setStatus,
  setTargets,
  surveyOf,
} from './surveys.store.ts';

export async function surveysFor(house: House, actor: Actor) {
  const rows = await house.database.transaction('survey', actor.personId, (tx) =>
    listSurveys(tx, reachOf(actor, 'survey.read')),
  );
  return ok({ rows: [...rows] });
}

/** The survey, if the actor may do this with it. Problem: `not-found`, also for whoever may not. */
export async function reachableSurvey(
  tx: Transaction,
  actor: Actor,
  permission: Permission,
  key: SurveyKey,
): Promise<SurveyDetails> {
  const survey = await surveyOf(tx, key);
  if (!survey || !mayWithin(actor, permission, survey.path))
    return refuse(platformProblem('not-found', { what: '调查 / survey' }));
  return survey;
}

/** Units are counted by the house itself, as on the board. */
export async function surveyFor(house: House, actor: Actor, key: SurveyKey) {
  const survey = await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'survey.read', key),
  );
  return house.database.transaction('survey', 'system', async (tx) => {
    const [places, interviewers] = [await placesOfSurvey(tx, key), await interviewersOf(tx, key)];
    return ok({ ...survey, places: [...places], interviewers: [...interviewers] });
  });
}

interface WantedSettings {
  readonly title: string;
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
  readonly minimumCell: number;
}

interface WantedSurvey extends WantedSettings {
  readonly county: string;
  readonly id: string;
  readonly questionnaireVersionId: string;
  readonly frameId: string;
  readonly targets: readonly { readonly placeCode: string; readonly target: number }[];
  /** for an internal survey, whose frame must belong to the same order */
  readonly pollOrderId?: string;
}

/** Problems: `questionnaire-not-usable`, `calling-hours-empty`, `target-for-unknown-place`, `frame-internal`. From here on the version is frozen. */
export async function addSurveyBy(
  house: House,
  actor: Actor,
  wanted: WantedSurvey,
): Promise<Result<Nothing>> {
  const act = {
    county: wanted.county,
    action: 'survey-added',
    subject: wanted.id,
    details: { version: wanted.questionnaireVersionId, frame: wanted.frameId },
  };
  await change(house, 'survey', actor, act, (tx) => addSurveyWithin(tx, actor, wanted));
  return ok({});
}

/** The same within a transaction. */
export async function addSurveyWithin(tx: Transaction, actor: Actor, wanted: WantedSurvey): Promise<void> {
  const version = await usableVersion(tx, actor, wanted.questionnaireVersionId);
  const frame = await usableFrame(tx, actor, wanted);
  const asked = wanted.pollOrderId === undefined ? wanted : { ...wanted, ...labelled(wanted) };
  await makeSurvey(tx, actor.personId, reachOf(actor, 'survey.write')[0] ?? '', asked, version, frame);
}

/** What the settings of an internal survey cannot do without. */
function labelled({ title, minimumCell }: Pick<WantedSettings, 'title' | 'minimumCell'>) {
  return { title: internalTitle(title), minimumCell: Math.max(minimumCell, INTERNAL_LEAST) };
}

async function usableVersion(tx: Transaction, actor: Actor, id: string): Promise<Version> {
  const version = await writableVersion(tx, actor, 'survey.write', id);
  if (!version.isUsable) refuse(problem('questionnaire-not-usable', {}, 'questionnaireVersionId'));
  return version;
}

async function usableFrame(tx: Transaction, actor: Actor, wanted: WantedSurvey): Promise<FrameFacts> {
  await lockFrame(tx, wanted.county, wanted.frameId);
  const frame = await frameOf(tx, wanted.county, wanted.frameId);
  if (!frame || !mayWithin(actor, 'survey.write', frame.path))
    return refuse(platformProblem('not-found', { what: '抽样框 / frame' }));
  if (frame.pollOrderId !== (wanted.pollOrderId ?? null)) refuse(problem('frame-internal', {}, 'frameId'));
  return frame;
}

async function makeSurvey(
  tx: Transaction,
  personId: string,
  organisationId: string,
  wanted: WantedSurvey,
  version: Version,
  frame: FrameFacts,
): Promise<void> {
  must(checkCallingHours({ fromMinute: wanted.callingFromMinute, toMinute: wanted.callingToMinute }));
  const key = { county: wanted.county, surveyId: wanted.id };
  const rules = proposeScoringRules(version.content);
  const isNew = await addSurvey(tx, {
    ...wanted,
    ...key,
    organisationId,
    versionId: version.id,
    isSimulated: frame.isSimulated,
    rules,
    personId,
  });
  if (!isNew) return;
  await markUsed(tx, version.id);
  await copyPlaces(tx, key, wanted.frameId);
  await refuseUnknownPlaces(tx, key, wanted.targets);
  await setTargets(tx, key, wanted.targets);
  await drawAllUnits(tx, key, wanted.frameId);
}

async function refuseUnknownPlaces(
  tx: Transaction,
  key: SurveyKey,
  targets: WantedSurvey['targets'],
): Promise<void> {
  const known = new Set((await placesOfSurvey(tx, key)).map((place) => place.code));
  const unknown = targets.find((each) => !known.has(each.placeCode));
  if (unknown) refuse(problem('target-for-unknown-place', { code: unknown.placeCode }, 'targets'));
}

// With fewer there would be no figure, so nobody is asked for one.
function refuseSmallTargets(targets: WantedSurvey['targets']): void {
  const small = targets.find(({ target }) => target > 0 && target < INTERNAL_LEAST);
  if (!small) return;
  const { placeCode: code, target } = small;
  refuse(problem('poll-target-below-thirty', { least: INTERNAL_LEAST, code, target }, 'targets'));
}

function running(
  house: House,
  actor: Actor,
  key: SurveyKey,
  action: string,
  work: (tx: Transaction, survey: SurveyDetails) => Promise<void>,
  details: Readonly<Record<string, string>> = {},
): Promise<void> {
  const act = { county: key.county, action, subject: key.surveyId, details };
  return change(house, 'survey', actor, act, async (tx) => {
    await work(tx, await reachableSurvey(tx, actor, 'survey.run', key));
  });
}

export async function saveSettingsBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  settings: WantedSettings,
): Promise<Result<Nothing>> {
  await running(house, actor, key, 'settings-saved', async (tx, { isInternal }) => {
    must(checkCallingHours({ fromMinute: settings.callingFromMinute, toMinute: settings.callingToMinute }));
    await saveSettings(tx, key, isInternal ? { ...settings, ...labelled(settings) } : settings);
  });
  return ok({});
}

/** Each number once, in the order given. */
export async function saveCallerNumbersBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  numbers: readonly string[],
): Promise<Result<Nothing>> {
  await running(house, actor, key, 'caller-numbers-saved', (tx) =>
    saveCallerNumbers(tx, key, [...new Set(numbers)]),
  );
  return ok({});
}

export async function saveTargetsBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  targets: WantedSurvey['targets'],
): Promise<Result<Nothing>> {
  await running(house, actor, key, 'targets-saved', async (tx, { isInternal }) => {
    await refuseUnknownPlaces(tx, key, targets);
    if (isInternal) refuseSmallTargets(targets);
    await setTargets(tx, key, targets);
  });
  return ok({});
}

export function possibleInterviewersFor(house: House, actor: Actor, key: SurveyKey) {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    const survey = await reachableSurvey(tx, actor, 'survey.run', key);
    return ok({ rows: [...(await possibleInterviewers(tx, key, survey.organisationId))] });
  });
}

/** Problem: `not-an-interviewer`. Whoever is taken off keeps the unit in hand until its call is over. */
export async function setInterviewersBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  personIds: readonly string[],
): Promise<Result<Nothing>> {
  await running(house, actor, key, 'interviewers-set', async (tx, survey) => {
    const possible = new Set(
      (await possibleInterviewers(tx, key, survey.organisationId)).map((each) => each.personId),
    );
    const strangers = personIds.filter((id) => !possible.has(id)).length;
    if (strangers > 0) refuse(problem('not-an-interviewer', { count: strangers }, 'personIds'));
    await setInterviewers(tx, key, personIds, new Date(house.now()));
  });
  return ok({});
}

type Wanted = Exclude<SurveyStatus, 'draft'>;

/** Problems: those of `mayMove` and `mayStart`. `id` is the event's own: sent twice, it happens once. */
export async function moveSurveyBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  id: string,
  wanted: Wanted,
): Promise<Result<Nothing>> {
  const move = { ...key, id, wanted, nowMs: house.now() };
  await running(
    house,
    actor,
    key,
    'survey-moved',
    (tx, survey) => moveSurvey(tx, actor.personId, survey, move),
    { wanted },
  );
  return ok({});
}

interface Move extends SurveyKey {
  readonly id: string;
  readonly wanted: Wanted;
  readonly nowMs: number;
}

/** The same within a transaction. */
export async function moveSurvey(
  tx: Transaction,
  personId: string,
  survey: SurveyDetails,
  move: Move,
): Promise<void> {
  const status = await lockStatus(tx, move);
  if (status === undefined || status === move.wanted) return;
  if ((await keptAmong(tx, move.county, [move.id])).has(move.id)) return;
  must(mayMove(status, move.wanted));
  if (status === 'draft') must(mayStart({ status, ...(await readinessOf(tx, move)) }));
  const at = new Date(move.nowMs);
  await setStatus(tx, move, move.wanted, at);
  await appendEvents(tx, move, personId, [
    { id: move.id, unitId: null, at, body: moveEvent(survey, status, move) },
  ]);
}

async function readinessOf(tx: Transaction, key: SurveyKey) {
  return { interviewers: (await interviewersOf(tx, key)).length, places: await placesOfSurvey(tx, key) };
}

function moveEvent(survey: SurveyDetails, from: SurveyStatus, move: Move): FieldworkEvent {
  if (move.wanted === 'closed') return { kind: 'survey-closed', survey: move.surveyId };
  if (move.wanted === 'paused') return { kind: 'survey-paused', survey: move.surveyId };
  if (from === 'paused') return { kind: 'survey-resumed', survey: move.surveyId };
  return {
    kind: 'survey-started',
    survey: move.surveyId,
    questionnaire: survey.versionHash,
    frame: survey.frameId,
    units: survey.units,
  };
}
