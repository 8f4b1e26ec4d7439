// Notes where the phone is once a minute, while its owner is on duty and has agreed to that. It shows nothing.
import { useEffect } from 'react';
import { useDuty, useSitting } from '../use-field-sitting.ts';
import { usePatrol } from './use-patrol.ts';

const EVERY_MS = 60_000;

export function TrackKeeper() {
  const sitting = useSitting();
  const duty = useDuty();
  const { data } = usePatrol();
  const own = data?.patrol.memberships.find(({ memberId }) => memberId === duty?.memberId);
  const isKeeping = own?.isTrackAgreed === true && 'geolocation' in navigator;
  useEffect(() => {
    if (!isKeeping) return undefined;
    const note = (): void =>
      navigator.geolocation.getCurrentPosition(
        ({ coords: { latitude, longitude } }) =>
          sitting.addTrackPoint({ atMs: Date.now(), latitude, longitude }),
        () => undefined,
        { maximumAge: EVERY_MS, timeout: EVERY_MS / 2 },
      );
    note();
    const clock = setInterval(note, EVERY_MS);
    return () => clearInterval(clock);
  }, [isKeeping, sitting]);
  return null;
}
