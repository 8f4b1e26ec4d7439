// Outreach as a source of figures.
import { counted, type Scope, type TableLine } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { meetingsIn, postedIn, visitRequestsIn, visitsByPlace, visitsIn } from './outreach.store.ts';
import { digitsOf, placesBelow } from './places.store.ts';
import { lazy, type SourceReader } from './source.ts';

export const OUTREACH_SOURCE: SourceReader<'outreach'> = {
  figures: (tx, scope) => {
    const visits = lazy(() => visitsIn(tx, scope));
    const requests = lazy(() => visitRequestsIn(tx, scope));
    const posted = lazy(() => postedIn(tx, scope));
    const meetings = lazy(() => meetingsIn(tx, scope));
    const by = (channel: string) => async () => counted((await posted()).get(channel) ?? 0);
    return {
      'visit.households': async () => counted((await visits()).households),
      'visit.visits': async () => counted((await visits()).visits),
      'visit.requests': async () => counted((await requests()).requests),
      'visit.answered': async () => counted((await requests()).answered),
      'publicity.leaflets': by('leaflet'),
      'publicity.banners': by('banner'),
      'publicity.posters': by('poster'),
      'publicity.meetings': by('meeting'),
      'meeting.held': async () => counted((await meetings()).held),
      'meeting.suggestions': async () => counted((await meetings()).suggestions),
    };
  },
  tables: { 'visit.by-place': byPlace },
};

async function byPlace(tx: Transaction, scope: Scope): Promise<readonly TableLine[]> {
  const places = await placesBelow(tx, scope.place);
  const rows = await visitsByPlace(tx, scope, digitsOf(places));
  const found = new Map(rows.map((row) => [row.code, row]));
  if (rows.length === 0) return [];
  return places.map(({ code, name }) => {
    const of = found.get(code);
    return { code, name, values: [of?.households ?? 0, of?.requests ?? 0, of?.answered ?? 0] };
  });
}
