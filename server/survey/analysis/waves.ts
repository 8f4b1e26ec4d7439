// The waves of an indicator: other surveys of the county, whether they measured the same, and their figures.
import type { ShareFigure } from '#estimation';
import { type Questionnaire, ruleLike, type ScoringRule, whyIncomparable } from '#survey/questionnaire';
import type { Wave } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import { listSurveys, type SurveyDetails, surveyOf } from '../office/surveys.store.ts';
import { figureOf } from '../results/sample-of-survey.ts';
import type { Scored, ScoreKeeper } from './score-keeper.ts';
import type { WaveShares } from './wave-changes.ts';

/** As many surveys as are looked through, the latest first. */
const MOST_WAVES = 24;

/** All surveys of the county within reach that have begun, from the earliest to the latest; internal polls are none. */
export async function begunSurveys(
  tx: Transaction,
  county: string,
  reach: readonly string[],
): Promise<readonly SurveyDetails[]> {
  const rows = (await listSurveys(tx, reach)).filter(
    (each) => each.county === county && each.startedMs !== null && !each.isInternal,
  );
  const latest = rows
    .toSorted((one, other) => (other.startedMs ?? 0) - (one.startedMs ?? 0))
    .slice(0, MOST_WAVES);
  const found: SurveyDetails[] = [];
  for (const { id } of latest.reverse()) {
    const survey = await surveyOf(tx, { county, surveyId: id });
    if (survey) found.push(survey);
  }
  return found;
}

/** The rule looked at, where it is asked. */
export interface Asked {
  readonly survey: SurveyDetails;
  readonly questionnaire: Questionnaire;
  readonly rule: ScoringRule;
}

/** The rule of another survey that stands for the same, with what speaks against comparing. */
export async function likeRule(
  tx: Transaction,
  asked: Asked,
  other: SurveyDetails,
): Promise<{ readonly rule: ScoringRule | undefined; readonly differences: Wave['differences'] }> {
  const questionnaire = await questionnaireOfVersion(tx, other.questionnaireVersionId);
  const rule = ruleLike(asked, questionnaire, other.rules);
  const differences: Wave['differences'] = [...whyIncomparable(asked, rule && { questionnaire, rule })];
  if (other.isSimulated !== asked.survey.isSimulated) differences.push('simulated');
  return { rule, differences };
}

export async function waveOf(
  tx: Transaction,
  keep: ScoreKeeper,
  asked: Asked,
  other: SurveyDetails,
): Promise<Wave> {
  const { rule, differences } = await likeRule(tx, asked, other);
  const facts = {
    surveyId: other.id,
    title: other.title,
    status: other.status,
    isSimulated: other.isSimulated,
    fromMs: other.startedMs ?? other.createdMs,
    completes: other.completes,
    minimumCell: other.minimumCell,
    differences,
  };
  if (!rule || differences.length > 0) return { ...facts, overall: null, places: [] };
  const shares = waveShares(await keep(tx, other), rule.id, other.minimumCell);
  return {
    ...facts,
    overall: shares.overall ? figureOf(shares.overall) : null,
    places: shares.places.map(({ code, name, share }) => ({ code, name, figure: figureOf(share) })),
  };
}

/** What a comparison needs of one wave. */
export function waveShares(scored: Scored, ruleId: string, minimumCell: number): WaveShares {
  const shares = scored.shares(ruleId);
  const placed = (share: ShareFigure | undefined, nth: number) => {
    const place = scored.kept.places[nth];
    return share && place ? [{ code: place.code, name: place.name, share }] : [];
  };
  return { minimumCell, overall: shares?.overall, places: (shares?.places ?? []).flatMap(placed) };
}
