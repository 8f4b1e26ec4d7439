// Where to act: cases, visits and published survey figures side by side per place and kind. Each keeps its own figure: those who
// came with a matter are other people than those who were asked at random, and no number is made of both.
import { ok } from '#base';
import { type CaseKindCode, hotSpotsOf, isCaseKind } from '#service/casework';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { periodOf } from './figures.ts';
import { officesOfCounty } from './offices.store.ts';
import { countsOf, publishedFor, returningCases, visitRequestsOf } from './where-to-act.store.ts';

export function whereToActFor(
  house: House,
  actor: Actor,
  county: string,
  asked: { readonly fromMs: number; readonly toMs: number },
) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const period = periodOf(asked);
    const names = new Map(
      (await officesOfCounty(tx, county)).toReversed().map(({ regionCode, name }) => [regionCode, name]),
    );
    const nameOf = (code: string) => names.get(code) ?? { zh: code, en: code };
    const { cells, months } = await countsOf(tx, county, period);
    return ok({
      cells: cells.map((cell) => ({
        ...cell,
        kind: knownKind(cell.kind),
        placeName: nameOf(cell.placeCode),
      })),
      months: months.map((month) => ({ ...month, kind: knownKind(month.kind) })),
      hotSpots: hotSpotsOf(cells).map(({ placeCode, kind, cases, people, expected, byCount, byPeople }) => ({
        placeCode,
        placeName: nameOf(placeCode),
        kind: knownKind(kind),
        cases,
        people,
        expected,
        byCount,
        byPeople,
      })),
      returning: [...(await returningCases(tx, county, period))],
      visits: [...(await visitRequestsOf(tx, county, period))],
      published: [...(await publishedFor(tx, county))],
    });
  });
}

function knownKind(kind: string | null): CaseKindCode | null {
  return kind !== null && isCaseKind(kind) ? kind : null;
}
