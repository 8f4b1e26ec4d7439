// Ties a sitting to the page: the screen follows the session and the outbox.

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Questionnaire } from '#survey/questionnaire';
import type { SessionView } from './console-session.ts';
import type { OutboxStanding } from './outbox/entry.ts';
import { openSitting, type Sitting, type SurveyAddress } from './sitting.ts';

/** The sitting, once this device's stores are open. */
export function useSitting(
  personId: string,
  { county, surveyId }: SurveyAddress,
  questionnaire: Questionnaire,
): Sitting | null {
  const [sitting, setSitting] = useState<Sitting | null>(null);
  useEffect(() => {
    const opening = openSitting(personId, { county, surveyId }, questionnaire);
    let isCurrent = true;
    void opening.then((opened) => isCurrent && setSitting(opened));
    return () => {
      isCurrent = false;
      setSitting(null);
      void opening.then((opened) => opened.close());
    };
  }, [personId, county, surveyId, questionnaire]);
  return sitting;
}

export function useSessionView({ session }: Sitting): SessionView {
  return useSyncExternalStore(
    session.subscribe,
    useCallback(() => session.view, [session]),
  );
}

export function useOutboxStanding({ outbox }: Sitting): OutboxStanding {
  return useSyncExternalStore(
    outbox.subscribe,
    useCallback(() => outbox.standing, [outbox]),
  );
}
