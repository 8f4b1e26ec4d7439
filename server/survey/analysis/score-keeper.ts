// Keeps the scores of the surveys that analysts look at, and reads only interviews completed since the last look.
// A cache and nothing else: what it forgets is read again.
import type { Transaction } from '../../platform/database.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { placesOfSurvey, type SurveyDetails } from '../office/surveys.store.ts';
import type { CalledUnits } from '../weights/response-facts.ts';
import { calledUnits, type SchemeVersion, schemeInForce } from '../weights/schemes.store.ts';
import { completesOf, interviewsSince } from './analysis.store.ts';
import {
  type KeptScores,
  noScores,
  type RuleShares,
  sampleOf,
  sharesOf,
  withInterviews,
} from './kept-scores.ts';

/** A survey's scores, and the shares of each of its rules as far as they were asked for. */
export interface Scored {
  readonly kept: KeptScores;
  /** interviews that were read for this */
  readonly newlyRead: number;
  /** undefined while nobody was interviewed */
  shares(ruleId: string): RuleShares | undefined;
}

export type ScoreKeeper = (tx: Transaction, survey: SurveyDetails) => Promise<Scored>;

/** As many interviews as are kept of all surveys together; 100,000 with five rules take about 10 MB. */
const MOST_INTERVIEWS = 1_500_000;
/** An interview may arrive from a console that was without a line for days. */
const LATE_MS = 3 * 24 * 3_600_000;

interface Held {
  readonly scored: Scored;
  readonly completes: number;
}

export function scoreKeeper(): ScoreKeeper {
  const held = new Map<string, Held>();
  return async (tx, survey) => {
    const weighting = await schemeInForce(tx, { county: survey.county, surveyId: survey.id });
    const name = `${survey.county}/${survey.id}/${survey.versionHash}/${weighting?.number ?? 0}/${JSON.stringify(survey.rules)}`;
    const before = held.get(name);
    const next = await refreshed(tx, survey, weighting, before);
    held.delete(name);
    held.set(name, next);
    for (const oldest of beyond(held, MOST_INTERVIEWS)) held.delete(oldest);
    return next === before ? { ...next.scored, newlyRead: 0 } : next.scored;
  };
}

/**
 * The names, from the one not looked at for longest, without which the rest is within `most` interviews. The last one always stays: all
 * waves of an indicator, of which there may be two dozen, are looked at one after another and again at the next question.
 */
export function beyond(
  held: ReadonlyMap<string, { readonly completes: number }>,
  most: number,
): readonly string[] {
  let left = [...held.values()].reduce((sum, { completes }) => sum + completes, 0);
  return [...held].slice(0, -1).flatMap(([name, { completes }]) => {
    if (left <= most) return [];
    left -= completes;
    return [name];
  });
}

type Weighting = Pick<SchemeVersion, 'scheme'> | undefined;

async function refreshed(
  tx: Transaction,
  survey: SurveyDetails,
  weighting: Weighting,
  before: Held | undefined,
): Promise<Held> {
  const key = { county: survey.county, surveyId: survey.id };
  const completes = await completesOf(tx, key);
  if (before?.completes === completes) return before;
  const grown = before && (await readSince(tx, key, before.scored.kept));
  const isWhole = grown !== undefined && grown.seen.size === completes;
  const kept = isWhole ? grown : await readAll(tx, survey, key, weighting);
  const called = weighting?.scheme.nonResponse ? await calledUnits(tx, key) : [];
  const newlyRead = kept.seen.size - (isWhole ? (before?.scored.kept.seen.size ?? 0) : 0);
  return { completes, scored: scoredOf(kept, called, newlyRead) };
}

async function readSince(tx: Transaction, key: SurveyKey, kept: KeptScores): Promise<KeptScores> {
  return withInterviews(kept, await interviewsSince(tx, key, kept.lastEndedMs - LATE_MS, kept.scheme));
}

async function readAll(
  tx: Transaction,
  survey: SurveyDetails,
  key: SurveyKey,
  weighting: Weighting,
): Promise<KeptScores> {
  const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
  const empty = noScores(questionnaire, survey.rules, await placesOfSurvey(tx, key), weighting?.scheme);
  return withInterviews(empty, await interviewsSince(tx, key, 0, weighting?.scheme));
}

function scoredOf(kept: KeptScores, called: readonly CalledUnits[], newlyRead: number): Scored {
  const sample = sampleOf(kept, called);
  const known = new Map<string, RuleShares>();
  return {
    kept,
    newlyRead,
    shares: (ruleId) => {
      const nth = kept.rules.findIndex(({ id }) => id === ruleId);
      if (!sample || nth < 0) return undefined;
      const shares = known.get(ruleId) ?? sharesOf(kept, sample, nth);
      known.set(ruleId, shares);
      return shares;
    },
  };
}
