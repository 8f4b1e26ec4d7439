// Patrols as a source of figures. A county without a team has none of them: nothing is told of what nobody does.
import { counted, NOTHING_KNOWN, type Scope, type TableLine } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { activitiesIn, patrolsAt, patrolsByPlace } from './patrol.store.ts';
import { digitsOf, placesBelow } from './places.store.ts';
import type { SourceReader } from './source.ts';

export const PATROL_SOURCE: SourceReader<'patrol'> = {
  figures: async (tx, scope) => {
    const { teams, members, seen } = await patrolsAt(tx, scope);
    const { duties, minutes, mediated } = await activitiesIn(tx, scope);
    const isThere = teams + members + duties > 0;
    const of = (value: number) => (isThere ? counted(value) : NOTHING_KNOWN);
    return {
      'patrol.teams': of(teams),
      'patrol.members': of(members),
      'patrol.duties': of(duties),
      'patrol.hours': of(Math.round(minutes / 60)),
      'patrol.mediated': of(mediated),
      'patrol.seen': of(seen),
    };
  },
  tables: { 'patrol.by-place': byPlace },
};

async function byPlace(tx: Transaction, scope: Scope): Promise<readonly TableLine[]> {
  const places = await placesBelow(tx, scope.place);
  const rows = await patrolsByPlace(tx, scope, digitsOf(places));
  const found = new Map(rows.map((row) => [row.code, row]));
  if (rows.length === 0) return [];
  return places.map(({ code, name }) => {
    const of = found.get(code);
    return { code, name, values: [of?.members ?? 0, of?.duties ?? 0, of?.seen ?? 0] };
  });
}
