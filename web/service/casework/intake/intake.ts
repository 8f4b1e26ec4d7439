// A matter as it is being taken in, and as it is sent. It knows no screen.
import type { z } from 'zod';
import { CASE_KINDS } from '#service/casework';
import type { caseworkEndpoints } from '#wire/service';

type Body = z.input<typeof caseworkEndpoints.takeIn.body>;

/** Where staff take matters in; residents, apps and the door have ways of their own. */
export const INTAKE_SOURCES = ['hotline', 'counter', 'visit', 'patrol', 'meeting', 'email'] as const;

export interface Intake {
  readonly source: Body['source'];
  readonly sort: Body['sort'];
  readonly kind: Body['kind'];
  readonly text: string;
  readonly placeCode: string | undefined;
  readonly spot: string;
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

export function whatIsMissing({ text, placeCode }: Intake): readonly ('text' | 'place')[] {
  return [
    ...(text.trim() === '' ? ['text' as const] : []),
    ...(placeCode === undefined ? ['place' as const] : []),
  ];
}

export function intakeBody(given: Intake): Omit<Body, 'id'> {
  const { name, number, placeCode, aboutUnits, aboutPeople, ...intake } = given;
  const isNamed = name.trim() !== '' || number.trim() !== '';
  return {
    ...intake,
    placeCode: placeCode ?? '',
    point: null,
    sender: isNamed ? { name, number } : null,
    photoIds: [],
    about: isAgainst(given)
      ? { people: [...aboutPeople], units: [...aboutUnits] }
      : { people: [], units: [] },
  };
}
