// A matter as it is being taken in, and as it is sent. It knows no screen.
import type { z } from 'zod';
import { CASE_KINDS } from '#service/casework';
import type { caseworkEndpoints } from '#wire/service';

type Body = z.input<typeof caseworkEndpoints.takeIn.body>;

/** Where staff take matters in; residents, apps and the door have ways of their own. */
export const INTAKE_SOURCES = ['hotline', 'counter', 'visit', 'patrol', 'meeting', 'email'] as const;

/** A photo on its way: its id is made once, so that sending it again adds nothing. */
export interface IntakePhoto {
  readonly id: string;
  readonly file: File;
}

export interface Intake {
  readonly source: Body['source'];
  readonly sort: Body['sort'];
  readonly kind: Body['kind'];
  readonly text: string;
  readonly placeCode: string | undefined;
  readonly spot: string;
  /** as written: latitude, longitude */
  readonly point: string;
  readonly photos: readonly IntakePhoto[];
  readonly people: number;
  readonly name: string;
  readonly number: string;
  /** those complained of, where the kind is one against somebody */
  readonly aboutUnits: readonly string[];
  readonly aboutPeople: readonly string[];
}

export const blankIntake: Intake = {
  source: 'hotline',
  sort: 'request',
  kind: null,
  text: '',
  placeCode: undefined,
  spot: '',
  point: '',
  photos: [],
  people: 1,
  name: '',
  number: '',
  aboutUnits: [],
  aboutPeople: [],
};

/** Whether somebody is complained of, who must not see the matter. */
export function isAgainst({ kind }: Pick<Intake, 'kind'>): boolean {
  return kind !== null && CASE_KINDS[kind].shieldsSender;
}

export function whatIsMissing({ text, placeCode, point }: Intake): readonly ('text' | 'place' | 'point')[] {
  return [
    ...(text.trim() === '' ? ['text' as const] : []),
    ...(placeCode === undefined ? ['place' as const] : []),
    ...(point.trim() !== '' && pointOf(point) === null ? ['point' as const] : []),
  ];
}

const POINT = /^(-?\d{1,2}(?:\.\d+)?)[\s,，]+(-?\d{1,3}(?:\.\d+)?)$/;
const NORTH_MOST = 90;
const EAST_MOST = 180;

/** `26.74102, 112.68553` as a place on the globe; null where it is none. */
export function pointOf(written: string): { latitude: number; longitude: number } | null {
  const [, north = '', east = ''] = POINT.exec(written.trim()) ?? [];
  const [latitude, longitude] = [Number.parseFloat(north), Number.parseFloat(east)];
  const isOnGlobe = Math.abs(latitude) <= NORTH_MOST && Math.abs(longitude) <= EAST_MOST;
  return isOnGlobe ? { latitude, longitude } : null;
}

export function intakeBody(given: Intake): Omit<Body, 'id'> {
  const { name, number, placeCode, aboutUnits, aboutPeople, point, photos: _photos, ...intake } = given;
  const isNamed = name.trim() !== '' || number.trim() !== '';
  return {
    ...intake,
    placeCode: placeCode ?? '',
    point: pointOf(point),
    sender: isNamed ? { name, number } : null,
    photoIds: [],
    about: isAgainst(given)
      ? { people: [...aboutPeople], units: [...aboutUnits] }
      : { people: [], units: [] },
  };
}
