// Which office a case may belong to: the one of its place, the one above, and those that closed the same kind there before.

export interface PossibleUnit {
  readonly id: string;
  /** GB/T 2260 */
  readonly regionCode: string;
  /** how many cases of the same kind it closed */
  readonly closedOfKind: number;
}

export interface ProposedUnit {
  readonly unitId: string;
  readonly why: 'place' | 'place-above' | 'same-kind-before';
}

/** At most three, never one that is complained of. */
export function proposeUnits(
  placeCode: string,
  units: readonly PossibleUnit[],
  complainedOf: readonly string[] = [],
): ProposedUnit[] {
  const possible = units.filter(({ id }) => !complainedOf.includes(id));
  const around = possible
    .filter(({ regionCode }) => placeCode.startsWith(regionCode))
    .sort((left, right) => right.regionCode.length - left.regionCode.length)
    .map(({ id, regionCode }) => ({
      unitId: id,
      why: regionCode === placeCode ? ('place' as const) : ('place-above' as const),
    }));
  const [busiest] = possible
    .filter((unit) => unit.closedOfKind > 0)
    .sort((left, right) => right.closedOfKind - left.closedOfKind);
  const before = busiest ? [{ unitId: busiest.id, why: 'same-kind-before' as const }] : [];
  const all: ProposedUnit[] = [...around.slice(0, 2), ...before];
  return all.filter((each, nth) => all.findIndex(({ unitId }) => unitId === each.unitId) === nth);
}
