// The board's figures, asked for again and again while somebody looks, and how fresh they are.

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Board, surveyEndpoints } from '#wire/survey';
import { asking } from '../../../shell/queries.ts';
import type { SurveyKey } from '../frame/use-survey.ts';
import { askingEveryMs, type Liveness, livenessOf } from './liveness.ts';

interface LiveBoard {
  readonly board: Board | undefined;
  readonly liveness: Liveness;
  readonly error: Error | null;
}

/** Asks while the page is visible and pauses while it is hidden; a failed try is made again at the next turn. */
export function useBoard({ county, surveyId }: SurveyKey): LiveBoard {
  const { data, dataUpdatedAt, error } = useQuery({
    ...asking(surveyEndpoints.board, { params: { county, surveyId } }),
    refetchInterval: ({ state }) => askingEveryMs(state.data?.status),
    refetchIntervalInBackground: false,
    // Said at once instead of being tried in silence, and also when the machine believes that it is offline.
    retry: false,
    networkMode: 'always',
  });
  const nowMs = useNow(5_000);
  const freshness = { answeredMs: dataUpdatedAt, nowMs, lastTryFailed: error !== null };
  return { board: data, liveness: livenessOf(freshness, askingEveryMs(data?.status)), error };
}

function useNow(everyMs: number): number {
  const [nowMs, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return nowMs;
}
