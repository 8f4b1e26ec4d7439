// A resident's form becomes a request: read, held to its limits, and handed to casework. The form comes back filled in when
// something must be mended.
import { isUuid, type Problem, type Result, refused } from '#base';
import { TRAP_NAME } from '#web/resident';
import { type DecodedPhoto, decodePhoto } from '../../platform/files/decode-photo.ts';
import type { House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { type PublicForm, TEXT_MOST } from '../../platform/public/public-form.ts';
import type { PublicVisit } from '../../platform/public/public-pages.ts';
import { Refusal, refuse } from '../../platform/refusal.ts';
import type { CasesForResidents, Receipt, SentRequest } from './cases-for-residents.ts';
import { problem } from './problems.ts';

/** As many as a message of WeChat takes. */
export const PHOTOS_OF_A_FORM = 9;

const SPOT_MOST = 200;
const NAME_MOST = 60;
const PHONE_MOST = 30;

/** Problems: `request-without-text`, `text-too-long`, those of a photo and of casework's intake. Sent five times, it is one request. */
export async function sendRequest(
  cases: CasesForResidents,
  house: House,
  visit: PublicVisit,
  form: PublicForm,
): Promise<Result<Receipt>> {
  refuseProgram(form.fields);
  const wrong = problemOfFields(form.fields);
  if (wrong) return refused(wrong);
  const photos = await decodedOrRefused(form.photos);
  return photos.ok ? cases.send(requestOf(house, visit, form.fields, photos.value)) : photos;
}

/** Whatever fills in the field that nobody sees is a program. @throws Refusal `form-of-a-program` */
export function refuseProgram(fields: PublicForm['fields']): void {
  if ((fields[TRAP_NAME] ?? '') !== '') refuse(platformProblem('form-of-a-program', {}));
}

function problemOfFields({ text = '', phone = '' }: PublicForm['fields']): Problem | undefined {
  if (text.trim() === '') return problem('request-without-text', {}, 'text');
  if (text.length > TEXT_MOST) return platformProblem('text-too-long', { most: TEXT_MOST }, 'text');
  return isPhone(phone) ? undefined : problem('phone-not-understood', {}, 'phone');
}

function isPhone(typed: string): boolean {
  const digits = typed.replace(/[\s\-()（）]/g, '');
  return digits === '' || /^\+?\d{5,15}$/.test(digits);
}

/** The photos of a form as ours, or the first that is none. */
export async function decodedOrRefused(photos: readonly Buffer[]): Promise<Result<readonly DecodedPhoto[]>> {
  try {
    return { ok: true, value: await Promise.all(photos.map((photo) => decodePhoto(photo, false))) };
  } catch (error) {
    if (error instanceof Refusal) return refused({ ...error.problem, where: 'photos' });
    throw error;
  }
}

function requestOf(
  house: House,
  { county, isDemo }: PublicVisit,
  fields: PublicForm['fields'],
  photos: readonly DecodedPhoto[],
): SentRequest {
  const { text = '', place = '', spot = '', kind = '', name = '', phone = '', aboutPerson = '' } = fields;
  return {
    county: county.code,
    id: idOf(fields, house.now()),
    channel: 'resident-page',
    text: text.trim(),
    placeCode: /^\d{9}(\d{3})?$/.test(place) && place.startsWith(county.code) ? place : county.code,
    spot: spot.trim().slice(0, SPOT_MOST),
    kind: kind === '' ? null : kind.slice(0, 60),
    latitude: degrees(fields.latitude, 90),
    longitude: degrees(fields.longitude, 180),
    name: name.trim().slice(0, NAME_MOST),
    phone: phone.trim().slice(0, PHONE_MOST),
    isAboutPerson: aboutPerson !== '',
    photos,
    isSimulated: isDemo,
  };
}

/** The id that the form carries, so that the same form is the same thing; a new one where it carries none. */
export function idOf({ id = '' }: PublicForm['fields'], nowMs: number): string {
  return isUuid(id.toLowerCase()) ? id.toLowerCase() : newId(nowMs);
}

function degrees(typed: string | undefined, most: number): number | null {
  const value = typed === undefined || typed.trim() === '' ? Number.NaN : Number(typed);
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}
