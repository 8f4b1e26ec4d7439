// The analyst's use cases: live figures, how certain ranks are, waves, changes between them, scales.
// Figures are computed by the house itself: whoever may see figures need not be allowed to read a single interview.
import { ok, type Result, refused } from '#base';
import type { ScoringRule } from '#survey/questionnaire';
import type { Changes, LiveFigures, RankCertainty, Scale, Waves } from '#wire/survey';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import type { SurveyDetails } from '../office/surveys.store.ts';
import { reachableSurvey } from '../office/surveys.ts';
import { problem } from '../problems.ts';
import { questionOfRule } from '../question-of-rule.ts';
import { liveIndicators } from './live-figures.ts';
import { rankCertainty } from './rank-certainty.ts';
import type { ScoreKeeper } from './score-keeper.ts';
import { type Adjustment, waveChanges } from './wave-changes.ts';
import { type Asked, begunSurveys, likeRule, waveOf, waveShares } from './waves.ts';

/** The house, and what it keeps of the surveys looked at. */
export interface Desk {
  readonly house: House;
  readonly keep: ScoreKeeper;
}

// An internal poll stands beside no survey: neither as the one that is looked at, nor as the other.
async function readable(house: House, actor: Actor, key: SurveyKey): Promise<SurveyDetails> {
  const survey = await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'results.read', key),
  );
  return survey.isInternal ? refuse(problem('internal-apart', {})) : survey;
}

function byTheHouse<Value>(house: House, work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return house.database.transaction('survey', 'system', work);
}

export async function liveFiguresFor(
  { house, keep }: Desk,
  actor: Actor,
  key: SurveyKey,
): Promise<Result<LiveFigures>> {
  const survey = await readable(house, actor, key);
  const scored = await byTheHouse(house, (tx) => keep(tx, survey));
  return ok({
    status: survey.status,
    computedMs: house.now(),
    completes: scored.kept.seen.size,
    newlyRead: scored.newlyRead,
    indicators: liveIndicators(scored),
  });
}

export async function rankCertaintyFor(
  { house, keep }: Desk,
  actor: Actor,
  key: SurveyKey,
  ruleId: string,
): Promise<Result<RankCertainty>> {
  const survey = await readable(house, actor, key);
  const rule = ruleOf(survey, ruleId);
  const scored = await byTheHouse(house, (tx) => keep(tx, survey));
  const shares = scored.shares(rule.id)?.places ?? [];
  return ok(rankCertainty(scored.kept.places, shares, `${survey.id}/${rule.id}`));
}

export async function wavesFor(
  { house, keep }: Desk,
  actor: Actor,
  key: SurveyKey,
  ruleId: string,
): Promise<Result<Waves>> {
  const survey = await readable(house, actor, key);
  const others = await house.database.transaction('survey', actor.personId, (tx) =>
    begunSurveys(tx, key.county, reachOf(actor, 'results.read')),
  );
  return byTheHouse(house, async (tx) => {
    const asked = await askedIn(tx, survey, ruleId);
    const waves: Waves['waves'] = [];
    for (const other of others) waves.push(await waveOf(tx, keep, asked, other));
    return ok({ rule: asked.rule, question: questionOfRule(asked.questionnaire, asked.rule).text, waves });
  });
}

/** Problems: `waves-not-comparable`; `not-found`, also for a survey that the actor may not read. */
export async function changesFor(
  { house, keep }: Desk,
  actor: Actor,
  key: SurveyKey,
  wanted: { readonly ruleId: string; readonly otherSurveyId: string; readonly adjust: Adjustment },
): Promise<Result<Changes>> {
  const survey = await readable(house, actor, key);
  const other = await readable(house, actor, { county: key.county, surveyId: wanted.otherSurveyId });
  return byTheHouse(house, async (tx) => {
    const asked = await askedIn(tx, survey, wanted.ruleId);
    const { rule, differences } = await likeRule(tx, asked, other);
    if (!rule || differences.length > 0) return refused(problem('waves-not-comparable', {}, 'otherSurveyId'));
    const mine = { survey, shares: waveShares(await keep(tx, survey), asked.rule.id, survey.minimumCell) };
    const theirs = { survey: other, shares: waveShares(await keep(tx, other), rule.id, other.minimumCell) };
    const [before, after] = startOf(other) <= startOf(survey) ? [theirs, mine] : [mine, theirs];
    return ok({
      rule: asked.rule,
      question: questionOfRule(asked.questionnaire, asked.rule).text,
      before: sideOf(before.survey),
      after: sideOf(after.survey),
      adjust: wanted.adjust,
      ...waveChanges(before.shares, after.shares, wanted.adjust),
    });
  });
}

/** The questions with a scoring rule: their options are an ordered scale with an upper and a lower side. */
export async function scalesFor({ house }: Desk, actor: Actor, key: SurveyKey) {
  const survey = await readable(house, actor, key);
  const questionnaire = await byTheHouse(house, (tx) =>
    questionnaireOfVersion(tx, survey.questionnaireVersionId),
  );
  const rows = survey.rules.map((rule): Scale => {
    const { id: questionId, options } = questionOfRule(questionnaire, rule);
    const sided = options.map(({ code, missing }) => ({ code, side: sideOnScale(rule, code, missing) }));
    return { questionId, ruleId: rule.id, options: sided };
  });
  return ok({ rows });
}

type Side = Scale['options'][number]['side'];

function sideOnScale(rule: ScoringRule, code: string, missing: string | undefined): Side {
  if (missing !== undefined) return 'apart';
  return rule.positive.includes(code) ? 'positive' : 'negative';
}

async function askedIn(tx: Transaction, survey: SurveyDetails, ruleId: string): Promise<Asked> {
  const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
  return { survey, questionnaire, rule: ruleOf(survey, ruleId) };
}

function ruleOf(survey: SurveyDetails, ruleId: string): ScoringRule {
  const rule = survey.rules.find(({ id }) => id === ruleId);
  return rule ?? refuse(platformProblem('not-found', { what: '指标 / indicator' }));
}

function startOf({ startedMs, createdMs }: SurveyDetails): number {
  return startedMs ?? createdMs;
}

function sideOf(survey: SurveyDetails): Changes['before'] {
  const { id: surveyId, title, status } = survey;
  return { surveyId, title, status, fromMs: startOf(survey) };
}
