// What the cells of place and kind come to by place, with what was told at visits beside it.

import type { z } from 'zod';
import type { Bilingual } from '#base';
import type { caseFigureEndpoints } from '#wire/service';

type Answer = z.output<typeof caseFigureEndpoints.whereToAct.answer>;

export interface PlaceRow {
  readonly placeCode: string;
  readonly placeName: Bilingual;
  readonly cases: number;
  readonly people: number;
  readonly open: number;
  readonly returned: number;
  readonly visits: number;
}

/** Most cases first. Places of which only visits tell have no name of their own in the answer and are not among the rows. */
export function placeRows(cells: Answer['cells'], visits: Answer['visits']): PlaceRow[] {
  const told = new Map<string, number>();
  for (const { placeCode, requests } of visits) told.set(placeCode, (told.get(placeCode) ?? 0) + requests);
  const rows = new Map<string, PlaceRow>();
  for (const { placeCode, placeName, cases, people, open, returned } of cells) {
    const before = rows.get(placeCode);
    rows.set(placeCode, {
      placeCode,
      placeName,
      cases: (before?.cases ?? 0) + cases,
      people: (before?.people ?? 0) + people,
      open: (before?.open ?? 0) + open,
      returned: (before?.returned ?? 0) + returned,
      visits: told.get(placeCode) ?? 0,
    });
  }
  return [...rows.values()].sort((left, right) => right.cases - left.cases);
}
