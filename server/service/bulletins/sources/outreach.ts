// Outreach as a source of figures.
import { counted, type Scope, type TableLine } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { meetingsIn, postedIn, visitRequestsIn, visitsByPlace, visitsIn } from './outreach.store.ts';
import { digitsOf, placesBelow } from './places.store.ts';
import type { SourceReader } from './source.ts';

export const OUTREACH_SOURCE: SourceReader<'outreach'> = {
  figures: async (tx, scope) => {
    const visits = await visitsIn(tx, scope);
    const requests = await visitRequestsIn(tx, scope);
    const posted = await postedIn(tx, scope);
    const meetings = await meetingsIn(tx, scope);
    const by = (channel: string) => counted(posted.get(channel) ?? 0);
    return {
      'visit.households': counted(visits.households),
      'visit.visits': counted(visits.visits),
      'visit.requests': counted(requests.requests),
      'visit.answered': counted(requests.answered),
      'publicity.leaflets': by('leaflet'),
      'publicity.banners': by('banner'),
      'publicity.posters': by('poster'),
      'publicity.meetings': by('meeting'),
      'meeting.held': counted(meetings.held),
      'meeting.suggestions': counted(meetings.suggestions),
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
