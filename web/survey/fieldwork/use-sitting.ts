// Ties a sitting to the page: this tab must be the one that works, and the screen follows the session and the outbox.

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Questionnaire } from '#survey/questionnaire';
import type { SessionView } from './console-session.ts';
import type { OutboxStanding } from './outbox/queue.ts';
import { tabClaim } from './outbox/tab-claim.ts';
import { openSitting, type Sitting, type SurveyAddress } from './sitting.ts';

/** Whether this tab is the one in which the person works; `takeOver` makes it so. */
export function useThisTab(personId: string): {
  readonly standing: 'asking' | 'here' | 'elsewhere';
  takeOver(): void;
} {
  const [mode, setMode] = useState<'ask' | 'take-over'>('ask');
  const [standing, setStanding] = useState<'asking' | 'here' | 'elsewhere'>('asking');
  useEffect(() => {
    const claim = tabClaim(`wenan-console-${personId}`);
    const lost = (): void => {
      setMode('ask');
      setStanding('elsewhere');
    };
    let isCurrent = true;
    void claim.take(lost, mode).then((isHeld) => isCurrent && setStanding(isHeld ? 'here' : 'elsewhere'));
    return () => {
      isCurrent = false;
      claim.release();
    };
  }, [personId, mode]);
  return { standing, takeOver: () => setMode('take-over') };
}

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
