// A request sent by another app: the arguments of Open311 as a resident's request.
import { createHash } from 'node:crypto';
import { type Problem, type Result, refused, uuidFrom } from '#base';
import type { Kind } from '#web/resident';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { type PublicForm, TEXT_MOST } from '../../platform/public/public-form.ts';
import type { CasesForResidents, Receipt, SentRequest } from '../resident/cases-for-residents.ts';
import { decodedOrRefused } from '../resident/send-request.ts';
import { problem } from './problems.ts';

interface App {
  readonly county: string;
  /** the key's own id */
  readonly keyId: string;
  readonly isDemo: boolean;
}

/** Problems: `open311-argument-missing`, `open311-service-unknown`, `open311-location-missing`, `open311-location-odd`, those of photos and intake. */
export async function sendFromApp(
  cases: CasesForResidents,
  house: House,
  app: App,
  form: PublicForm,
): Promise<Result<Receipt>> {
  const kinds = await cases.kinds(app.county);
  const wrong = problemOf(form.fields, kinds);
  if (wrong) return refused(wrong);
  const photos = await decodedOrRefused(form.photos);
  if (!photos.ok) return photos;
  const request = { ...requestOf(app, form.fields, kinds), photos: photos.value };
  return cases.send({ ...request, id: idFor(app, form.fields, house.now()) });
}

function problemOf(fields: PublicForm['fields'], kinds: readonly Kind[]): Problem | undefined {
  const {
    service_code: code = '',
    lat = '',
    long = '',
    address_string: address = '',
    address_id: place = '',
  } = fields;
  if ((fields.description ?? '').length > TEXT_MOST)
    return platformProblem('text-too-long', { most: TEXT_MOST }, 'description');
  if (code === '') return problem('open311-argument-missing', { name: 'service_code' }, 'service_code');
  if (!kinds.some((kind) => kind.code === code))
    return problem('open311-service-unknown', { code: code.slice(0, 60) }, 'service_code');
  if ((lat === '' || long === '') && address === '' && place === '')
    return problem('open311-location-missing', {}, 'lat');
  if ((lat !== '' || long !== '') && (degrees(lat, 90) === null || degrees(long, 180) === null))
    return problem('open311-location-odd', {}, 'lat');
  return undefined;
}

function degrees(typed: string, most: number): number | null {
  const value = typed === '' ? Number.NaN : Number(typed);
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

function requestOf(
  app: App,
  fields: PublicForm['fields'],
  kinds: readonly Kind[],
): Omit<SentRequest, 'id' | 'photos'> {
  const { service_code: code = '', address_string: spot = '', address_id: place = '', phone = '' } = fields;
  const name = [fields.last_name ?? '', fields.first_name ?? ''].join('').trim();
  return {
    county: app.county,
    channel: 'open311',
    text: textOf(
      fields,
      kinds.find((kind) => kind.code === code),
    ),
    placeCode: /^\d{9}(\d{3})?$/.test(place) && place.startsWith(app.county) ? place : app.county,
    spot: spot.trim().slice(0, 200),
    kind: code,
    latitude: degrees(fields.lat ?? '', 90),
    longitude: degrees(fields.long ?? '', 180),
    name: name.slice(0, 60),
    phone: phone.trim().slice(0, 30),
    isAboutPerson: false,
    isSimulated: app.isDemo,
  };
}

// A picture elsewhere is not fetched: its address is text, for a person to open or not.
function textOf(
  { description = '', media_url: media = '' }: PublicForm['fields'],
  kind: Kind | undefined,
): string {
  const said = description.trim() === '' ? (kind?.name.zh ?? '') : description.trim();
  return (media === '' ? said : `${said}\n${media.slice(0, 500)}`).slice(0, TEXT_MOST);
}

const DAY_MS = 86_400_000;

// The protocol has no id of the sender's own. The same arguments from the same app on the same day are the same request.
function idFor({ county, keyId }: App, fields: PublicForm['fields'], nowMs: number): string {
  const { api_key: _key, ...said } = fields;
  const dayMs = Math.floor(nowMs / DAY_MS) * DAY_MS;
  const text = JSON.stringify([county, keyId, dayMs, Object.entries(said).sort()]);
  return uuidFrom(dayMs, createHash('sha256').update(text).digest());
}
