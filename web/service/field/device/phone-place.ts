// Where the phone is at a visit: only where its owner has agreed to that on this phone, and never longer than a moment.
import type { VisitMessage } from '#wire/service';

const KEY = 'wenan-field-place';
const PATIENCE_MS = 3_000;

export function isPlaceWanted(): boolean {
  return localStorage.getItem(KEY) === 'yes';
}

export function wantPlace(isWanted: boolean): void {
  localStorage.setItem(KEY, isWanted ? 'yes' : 'no');
}

/** Null where nobody agreed, or the phone does not know in time: a visit counts without it. */
export function wherePhoneIs(): Promise<VisitMessage['place']> {
  if (!isPlaceWanted() || !('geolocation' in navigator)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const take = ({ coords: { latitude, longitude, accuracy } }: GeolocationPosition): void =>
      resolve({ latitude, longitude, accuracyMetres: Math.min(100_000, accuracy) });
    const options = { timeout: PATIENCE_MS, maximumAge: 30_000, enableHighAccuracy: true };
    navigator.geolocation.getCurrentPosition(take, () => resolve(null), options);
  });
}
