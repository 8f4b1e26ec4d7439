// Patrols as a source of figures. A county without a team has none of them: nothing is told of what nobody does.
import { counted, NOTHING_KNOWN, type Scope, type TableLine } from '#service/supervision/bulletins';
import type { Transaction } from '../../../platform/database.ts';
import { activitiesIn, patrolsAt, patrolsByPlace } from './patrol.store.ts';
import { digitsOf, placesBelow } from './places.store.ts';
import { lazy, type SourceReader } from './source.ts';

export const PATROL_SOURCE: SourceReader<'patrol'> = {
  figures: (tx, scope) => {
    const patrols = lazy(() => patrolsAt(tx, scope));
    const activities = lazy(() => activitiesIn(tx, scope));
    const of = (count: () => Promise<number>) => async () => {
      const { teams, members } = await patrols();
      const value = await count();
      return teams + members + value > 0 ? counted(value) : NOTHING_KNOWN;
    };
    return {
      'patrol.teams': of(async () => (await patrols()).teams),
      'patrol.members': of(async () => (await patrols()).members),
      'patrol.duties': of(async () => (await activities()).duties),
      'patrol.hours': of(async () => Math.round((await activities()).minutes / 60)),
      'patrol.mediated': of(async () => (await activities()).mediated),
      'patrol.seen': of(async () => (await patrols()).seen),
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
