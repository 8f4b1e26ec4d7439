// Ties a sitting to the page: it is open as long as the page is, and the screens follow it.
import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { FieldStanding } from './device/field-message.ts';
import type { KnownPerson } from './device/known-person.ts';
import { type FieldSitting, openFieldSitting } from './field-sitting.ts';
import type { OnDuty } from './patrol/on-duty.ts';
import type { MadeVisit } from './visit/draft.ts';

export const SittingContext = createContext<FieldSitting | null>(null);

/** The sitting of the screens inside. */
export function useSitting(): FieldSitting {
  const sitting = useContext(SittingContext);
  if (!sitting) throw new Error('a screen of the phone stands outside its frame');
  return sitting;
}

/** The sitting, once this phone's stores are open. */
export function useOpenedSitting(person: KnownPerson): FieldSitting | null {
  const [sitting, setSitting] = useState<FieldSitting | null>(null);
  useEffect(() => {
    const opening = openFieldSitting(person);
    let isCurrent = true;
    void opening.then((opened) => isCurrent && setSitting(opened));
    return () => {
      isCurrent = false;
      setSitting(null);
      void opening.then((opened) => opened.close());
    };
  }, [person]);
  return sitting;
}

export function useFieldStanding(): FieldStanding {
  const { outbox } = useSitting();
  return useSyncExternalStore(
    outbox.subscribe,
    useCallback(() => outbox.standing, [outbox]),
  );
}

export function useMadeVisits(): readonly MadeVisit[] {
  const sitting = useSitting();
  return useSyncExternalStore(
    sitting.subscribe,
    useCallback(() => sitting.made, [sitting]),
  );
}

export function useDuty(): OnDuty | null {
  const sitting = useSitting();
  return useSyncExternalStore(
    sitting.subscribe,
    useCallback(() => sitting.duty, [sitting]),
  );
}
