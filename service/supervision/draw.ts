// Which units a round visits and who goes where: at random by a seed that is kept, so that the draw can be made again by anybody; and
// nobody inspects where they come from.
import { chanceFrom, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

/**
 * The units drawn, in the order in which they are visited. The same list, count and seed give the same draw, in whatever order the list comes.
 * Problems: `no-unit-to-draw`, `draw-larger-than-list`.
 */
export function drawUnits(
  unitIds: readonly string[],
  count: number,
  seed: string,
): Result<readonly string[]> {
  const list = [...new Set(unitIds)].sort();
  if (list.length === 0 || count === 0) return refused(problem('no-unit-to-draw', {}));
  if (count > list.length) return refused(problem('draw-larger-than-list', { count, units: list.length }));
  return ok(chanceFrom(`units/${seed}`).shuffle(list).slice(0, count));
}

export interface Inspector {
  readonly id: string;
  readonly name: string;
  /** each organisation to which the person belongs, as its path from the top down, itself last */
  readonly paths: readonly (readonly string[])[];
  /** units in which the person has visits in hand: whoever works there comes from there */
  readonly worksIn: readonly string[];
}

/** Whether somebody comes from a unit: belongs to it, to something below it, or works in it. Those above it do not. */
export function comesFrom({ paths, worksIn }: Pick<Inspector, 'paths' | 'worksIn'>, unitId: string): boolean {
  return paths.some((path) => path.includes(unitId)) || worksIn.includes(unitId);
}

/** Problem: `inspector-comes-from-there`. */
export function mayInspect(inspector: Inspector, unit: UnitToVisit): Result<true> {
  if (!comesFrom(inspector, unit.id)) return ok(true);
  return refused(problem('inspector-comes-from-there', { person: inspector.name, unit: unit.name }));
}

export interface UnitToVisit {
  readonly id: string;
  readonly name: string;
}

/**
 * An inspector for each unit: whoever may go there and has the fewest so far, by chance among equals.
 * Problem: `no-inspector-for-unit`.
 */
export function assignInspectors(
  units: readonly UnitToVisit[],
  inspectors: readonly Inspector[],
  seed: string,
): Result<ReadonlyMap<string, string>> {
  const chance = chanceFrom(`inspectors/${seed}`);
  const inOrder = [...inspectors].sort((left, right) => (left.id < right.id ? -1 : 1));
  const load = new Map<string, number>();
  const assigned = new Map<string, string>();
  for (const unit of units) {
    const able = chance.shuffle(inOrder).filter((inspector) => !comesFrom(inspector, unit.id));
    const [chosen] = able.sort((left, right) => (load.get(left.id) ?? 0) - (load.get(right.id) ?? 0));
    if (!chosen) return refused(problem('no-inspector-for-unit', { unit: unit.name }));
    assigned.set(unit.id, chosen.id);
    load.set(chosen.id, (load.get(chosen.id) ?? 0) + 1);
  }
  return ok(assigned);
}
