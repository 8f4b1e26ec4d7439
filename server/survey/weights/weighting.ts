// Weighting by the analyst: what a scheme does, which one is in force, and setting another.
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { Weighting, WeightingReport, WeightingScheme } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import { recordAct } from '../../platform/audit.store.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { lockStatus, placesOfSurvey, type SurveyDetails } from '../office/surveys.store.ts';
import { reachableSurvey } from '../office/surveys.ts';
import { problem } from '../problems.ts';
import { completedInterviews } from '../results/results.store.ts';
import { sampleOfSurvey } from '../results/sample-of-survey.ts';
import { schemeFault, type Weighable } from './scheme-margins.ts';
import {
  addScheme,
  calledUnits,
  hasStandingPublication,
  schemeVersions,
  surveyOfScheme,
} from './schemes.store.ts';
import { weighed } from './weigh-sample.ts';

const VILLAGES_ALONE: WeightingScheme = {
  keepsVillages: true,
  isInShares: true,
  margins: [],
  trim: null,
};

/** The scheme in force with its report, its versions, and the questions that may be margins. */
export async function weightingFor(house: House, actor: Actor, key: SurveyKey): Promise<Result<Weighting>> {
  const found = await house.database.transaction('survey', actor.personId, async (tx) => {
    const survey = await reachableSurvey(tx, actor, 'results.read', key);
    return {
      survey,
      versions: await schemeVersions(tx, key),
      isFrozen: await hasStandingPublication(tx, key),
    };
  });
  const scheme = found.versions[0]?.scheme ?? VILLAGES_ALONE;
  const weighable = await weighableOf(house, found.survey, scheme);
  return ok({
    versions: [...found.versions],
    isFrozen: found.isFrozen,
    report: reportOf(weighable, scheme),
    questions: questionsOf(weighable),
  });
}

export async function tryWeightingFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  scheme: WeightingScheme,
): Promise<Result<WeightingReport>> {
  return ok(reportOf(await weighableFor(house, actor, key, scheme), scheme));
}

/**
 * Makes it the next version. Sent twice, it does so once. Problems: those of the scheme and of its fit, `weighting-frozen`,
 * `id-taken`.
 */
export async function setWeightingBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  { id, scheme }: { readonly id: string; readonly scheme: WeightingScheme },
): Promise<Result<Nothing>> {
  const weighable = await weighableFor(house, actor, key, scheme);
  await house.database.transaction('survey', actor.personId, async (tx) => {
    await lockStatus(tx, key);
    const known = await surveyOfScheme(tx, key.county, id);
    if (known === key.surveyId) return;
    if (known !== undefined) refuse(platformProblem('id-taken', {}, 'id'));
    if (await hasStandingPublication(tx, key)) refuse(problem('weighting-frozen', {}));
    const fault = faultOf(weighable, scheme);
    if (fault) refuse(fault);
    await addScheme(tx, { ...key, id, scheme, personId: actor.personId, now: new Date(house.now()) });
    const details = {
      margins: scheme.margins.map(({ questionId }) => questionId).join(' '),
      nonResponse: scheme.nonResponse?.by ?? '',
    };
    const act = { county: key.county, action: 'weighting-set', subject: key.surveyId, details };
    await recordAct(tx, actor.personId, act);
  });
  return ok({});
}

async function weighableFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  scheme: WeightingScheme,
): Promise<Found> {
  const survey = await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'weighting.write', key),
  );
  return weighableOf(house, survey, scheme);
}

interface Found extends Pick<Weighable, 'questionnaire'> {
  /** undefined while no interview is completed */
  readonly weighable: Weighable | undefined;
}

async function weighableOf(house: House, survey: SurveyDetails, scheme: WeightingScheme): Promise<Found> {
  const key = { county: survey.county, surveyId: survey.id };
  return house.database.transaction('survey', 'system', async (tx) => {
    const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
    const places = await placesOfSurvey(tx, key);
    const interviews = await completedInterviews(tx, key, scheme);
    const found = sampleOfSurvey(questionnaire, places, interviews);
    const phoneTypes = interviews.map(({ phoneType }) => phoneType ?? '');
    const called = scheme.nonResponse ? await calledUnits(tx, key) : [];
    return { questionnaire, weighable: found && { ...found, response: { phoneTypes, called } } };
  });
}

function reportOf({ questionnaire, weighable }: Found, scheme: WeightingScheme): WeightingReport {
  if (weighable) return weighed(weighable, scheme).report;
  return { steps: [], problem: schemeFault(questionnaire, scheme) ?? null };
}

function faultOf(found: Found, scheme: WeightingScheme) {
  return reportOf(found, scheme).problem ?? undefined;
}

function questionsOf({ questionnaire, weighable }: Found): Weighting['questions'] {
  const closed = questionnaire.questions.filter(({ kind }) => kind === 'single');
  return closed.map(({ id, text, options }) => ({
    id,
    text,
    options: options.map(({ code, label }) => ({
      code,
      label,
      respondents:
        weighable?.answers.filter((answers) => answers[id]?.chosen.includes(code) ?? false).length ?? 0,
    })),
  }));
}
