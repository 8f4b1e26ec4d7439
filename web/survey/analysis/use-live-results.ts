// The results with today's indicators in them while fieldwork goes on: asked again by itself, without reading all interviews.
import { useQuery } from '@tanstack/react-query';
import { analysisEndpoints, type LiveFigures, type Results } from '#wire/survey';
import { asking } from '../../shell/queries.ts';
import type { SurveyKey } from '../results/use-whereabouts.ts';

const EVERY_MS = 5_000;

/** The same results when the survey does not run, or nothing newer is known. */
export function useLiveResults(surveyKey: SurveyKey, results: Results | undefined): Results | undefined {
  const { data: live } = useQuery({
    ...asking(analysisEndpoints.liveFigures, { params: surveyKey }),
    enabled: results?.status === 'running',
    refetchInterval: EVERY_MS,
  });
  return results && live && live.computedMs > results.computedMs ? withLive(results, live) : results;
}

/** What changes with every interview from `live`, the rest as it was. */
export function withLive(results: Results, live: LiveFigures): Results {
  const byRule = new Map(live.indicators.map((each) => [each.ruleId, each]));
  const indicators = results.indicators.map((indicator) => {
    const fresh = byRule.get(indicator.rule.id);
    if (!fresh) return indicator;
    const byCode = new Map(fresh.places.map(({ code, ...figures }) => [code, figures]));
    const places = indicator.places.map((place) => ({ ...place, ...byCode.get(place.code) }));
    return { ...indicator, overall: fresh.overall, tiers: fresh.tiers, places };
  });
  const { computedMs, completes, status } = live;
  return { ...results, computedMs, completes, status, indicators };
}
