// What the program proposes: kind, office and duplicates. A person decides; nothing here changes a case.
import { ok } from '#base';
import {
  CASE_KINDS,
  type CaseKindCode,
  duplicatesOf,
  gramsOf,
  proposeKinds,
  proposeUnits,
} from '#service/casework';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { caseInSight } from './cases.store.ts';
import { officesOfCounty } from './offices.store.ts';
import { candidatesNear, closedOfKind } from './proposals.store.ts';

interface Asked {
  readonly text: string;
  readonly placeCode: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly caseId: string | null;
}

export function proposalsFor(house: House, actor: Actor, county: string, asked: Asked) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const kinds = proposeKinds(asked.text);
    return ok({
      kinds: kinds.map(({ kind, signs }) => ({ kind, sort: CASE_KINDS[kind].sort, signs: [...signs] })),
      units: await proposedUnits(tx, county, asked, kinds[0]?.kind ?? null),
      duplicates: await proposedDuplicates(tx, house, county, asked),
    });
  });
}

async function proposedUnits(
  tx: Transaction,
  county: string,
  { placeCode, caseId }: Asked,
  kind: CaseKindCode | null,
) {
  const offices = await officesOfCounty(tx, county);
  const closed = new Map(
    (kind === null ? [] : await closedOfKind(tx, county, kind)).map((row) => [row.unitId, row.closed]),
  );
  const file = caseId === null ? undefined : await caseInSight(tx, { county, caseId });
  const possible = offices.map(({ id, regionCode }) => ({
    id,
    regionCode,
    closedOfKind: closed.get(id) ?? 0,
  }));
  // Whoever is complained of is most often of the place's own office: what is against somebody goes to the one above.
  const isAgainst = [kind, file?.state.kind ?? null].some((each) => each && CASE_KINDS[each].shieldsSender);
  const nearest = offices.filter(
    ({ regionCode }) => isAgainst && regionCode === placeCode && regionCode !== county,
  );
  const without = [...(file?.state.keptUnits ?? []), ...nearest.map(({ id }) => id)];
  const proposed = proposeUnits(placeCode, possible, without);
  return proposed.flatMap(({ unitId, why }) => {
    const office = offices.find(({ id }) => id === unitId);
    return office ? [{ unit: { id: office.id, name: office.name }, why }] : [];
  });
}

async function proposedDuplicates(tx: Transaction, house: House, county: string, asked: Asked) {
  const grams = gramsOf(asked.text);
  const candidates = await candidatesNear(tx, { county, ...asked, sinceMs: house.now() - LOOKED_BACK_MS });
  return duplicatesOf({ ...asked, grams }, candidates).map(({ found, metres, likeness }) => {
    const { caseId, number, summary, standing, receivedMs } = found;
    return { caseId, number, summary, standing, receivedMs, metres, likeness };
  });
}

const LOOKED_BACK_MS = 90 * 86_400_000;
