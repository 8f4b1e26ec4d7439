// Casework in the words of Open311, and the words of Open311 as casework's: services are kinds, requests are what everybody may
// see of a case.
import type { Kind } from '#web/resident';
import type { OpenCase } from '../resident/cases-for-residents.ts';
import type { Node } from './answers.ts';

export function serviceNode({ code, name }: Kind): Node {
  return {
    service_code: code,
    service_name: name.zh,
    description: name.en,
    metadata: false,
    type: 'realtime',
    keywords: `${name.zh}, ${name.en}`,
    group: '',
  };
}

/** Nobody's words but an officer's; a place only by its name, once an officer released the matter. */
export function requestNode(each: OpenCase, county: string, origin: string): Node {
  const isReleased = each.title !== null;
  const photo = isReleased ? each.photoIds[0] : undefined;
  return {
    service_request_id: each.id,
    status: each.isClosed ? 'closed' : 'open',
    status_notes: isReleased ? each.outcome : null,
    service_name: each.kind?.name.zh ?? '',
    service_code: each.kind?.code ?? '',
    description: each.title,
    agency_responsible: each.office?.zh ?? null,
    service_notice: null,
    requested_datetime: timeText(each.requestedMs),
    updated_datetime: timeText(each.updatedMs),
    expected_datetime: each.expectedMs === null ? null : timeText(each.expectedMs),
    address: isReleased ? (each.placeName?.zh ?? null) : null,
    address_id: null,
    zipcode: null,
    lat: null,
    long: null,
    media_url: photo === undefined ? null : `${origin}/photos/${county}/${photo}`,
  };
}

const CHINA_AHEAD_MS = 8 * 3_600_000;

/** `2023-11-20T10:00:00+08:00` */
export function timeText(instantMs: number): string {
  return `${new Date(instantMs + CHINA_AHEAD_MS).toISOString().slice(0, 19)}+08:00`;
}

/** Milliseconds of an ISO 8601 time; undefined when it is none. */
export function readTime(text: string): number | undefined {
  const isTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text);
  const found = isTime
    ? Date.parse(/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) ? text : `${text.slice(0, 10)}T00:00:00+08:00`)
    : Number.NaN;
  return Number.isFinite(found) ? found : undefined;
}
