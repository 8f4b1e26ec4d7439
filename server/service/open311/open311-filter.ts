// Which requests somebody asks for, as Open311 says it: by ids, service, state and time.
import { isUuid } from '#base';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import type { OpenFilter } from '../resident/cases-for-residents.ts';
import { readTime } from './open311-fields.ts';
import { problem } from './problems.ts';

const PAGE_MOST = 1000;
const PAGES_MOST = 1000;
const PAGE_USUAL = 100;
/** The specification lets a server answer ninety days at most. */
const SPAN_MS = 90 * 86_400_000;

/** Problems: `not-found` for one id that is none, `open311-time-odd`. */
export function openFilter(
  county: string,
  id: string | undefined,
  query: URLSearchParams,
  nowMs: number,
): OpenFilter {
  const ids = (id ?? query.get('service_request_id') ?? '').split(',').filter(isUuid).slice(0, PAGE_MOST);
  if (id !== undefined && ids.length === 0)
    refuse(platformProblem('not-found', { what: 'service_request_id' }));
  const toMs = timeIn(query, 'end_date') ?? nowMs;
  const fromMs = timeIn(query, 'start_date') ?? 0;
  return {
    county,
    ids,
    kind: (query.get('service_code') ?? '').split(',')[0] ?? '',
    isClosed: STANDINGS[query.get('status') ?? ''] ?? null,
    fromMs: ids.length > 0 ? 0 : Math.max(fromMs, toMs - SPAN_MS),
    toMs,
    page: wholeNumber(query, 'page', 1, PAGES_MOST),
    size: wholeNumber(query, 'page_size', PAGE_USUAL, PAGE_MOST),
  };
}

const STANDINGS: Readonly<Record<string, boolean | undefined>> = { open: false, closed: true };

function wholeNumber(query: URLSearchParams, name: string, usual: number, most: number): number {
  const given = Math.floor(Number(query.get(name) ?? usual));
  return Number.isFinite(given) ? Math.min(most, Math.max(1, given)) : usual;
}

function timeIn(query: URLSearchParams, name: string): number | undefined {
  const given = query.get(name) ?? '';
  if (given === '') return undefined;
  return readTime(given) ?? refuse(problem('open311-time-odd', { name }, name));
}
