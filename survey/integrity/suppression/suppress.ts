// Decides which numbers of a whole publication are withheld so that nothing can be had by subtraction, whatever tables
// are laid beside each other.
import { ok, type Result } from '#base';
import { type Disclosure, exactDisclosures, smallGroups } from './attack.ts';
import { feasibleRange } from './feasible-range.ts';
import { type CellSystem, cellSystem, type Publication } from './publication.ts';

/** Why a cell is withheld: it rests on too few people, or showing it would give another away. */
export type WithheldCell = 'small' | 'would-reveal-another';

export interface SuppressionRule {
  /** the fewest people that a number may rest on */
  readonly minimum: number;
  /** a withheld count must stay open by so many people at least; `minimum` unless asked otherwise, 0 for exact only */
  readonly openRange?: number;
}

export interface PublicationSuppression {
  /** cells withheld, by key; all others may be printed */
  readonly withheld: ReadonlyMap<string, WithheldCell>;
  /** withheld cells that no further withholding can protect, because what would cover them must be printed */
  readonly exposed: readonly string[];
}

/**
 * Withholds every cell on fewer people than the minimum, then, as long as a reader can find one out (`findDisclosures`),
 * the cheapest printed cell of the relations around it; at the end whatever turns out not to be needed is printed after
 * all. Greedy, so not the least loss, but nothing is left open (Hundepool et al. 2012, ch. 4; Kelly, Golden and Assad
 * 1992, Networks 22, pp. 397-417, for why least is hard). A cell of nobody hides nobody and is printed. Ties are broken
 * by key.
 * Refuses what `cellSystem` refuses.
 * @example suppressPublication({ cells, relations }, { minimum: 10 })
 */
export function suppressPublication(
  publication: Publication,
  rule: SuppressionRule,
): Result<PublicationSuppression> {
  const system = cellSystem(publication);
  if (!system.ok) return system;
  const small = smallCells(system.value, rule);
  const withheld = new Set(small);
  const exposed = cover(system.value, withheld, rule);
  if (exposed.length === 0) printWhatCan(system.value, withheld, small, rule);
  return ok(reasons(system.value, withheld, small, exposed));
}

/** What a reader can find out of a publication with these cells withheld; empty where it is safe. */
export function findDisclosures(
  publication: Publication,
  withheld: readonly string[],
  rule: SuppressionRule,
): Result<readonly { readonly kind: Disclosure['kind']; readonly cells: readonly string[] }[]> {
  const system = cellSystem(publication);
  if (!system.ok) return system;
  const hidden = new Set(withheld.map((key) => system.value.keys.indexOf(key)));
  return ok(
    disclosuresOf(system.value, hidden, smallCells(system.value, rule), rule).map(({ kind, cells }) => ({
      kind,
      cells: cells.map((cell) => system.value.keys[cell] ?? ''),
    })),
  );
}

function smallCells({ n, cost }: CellSystem, { minimum }: SuppressionRule): ReadonlySet<number> {
  const cells = [...n.keys()].filter((cell) => (n[cell] ?? 0) > 0 && (n[cell] ?? 0) < minimum);
  return new Set(cells.filter((cell) => cost[cell] !== Number.POSITIVE_INFINITY));
}

// A cell withheld only to cover others may be found out itself: it rests on enough people.
function disclosuresOf(
  system: CellSystem,
  withheld: ReadonlySet<number>,
  small: ReadonlySet<number>,
  rule: SuppressionRule,
): readonly Disclosure[] {
  const exact = exactDisclosures(system, withheld).filter(({ cells }) =>
    cells.some((cell) => small.has(cell)),
  );
  const groups = smallGroups(system, withheld, rule.minimum);
  if (exact.length > 0 || groups.length > 0) return [...exact, ...groups];
  const open = rule.openRange ?? rule.minimum;
  return [...small]
    .filter((cell) => withheld.has(cell))
    .flatMap((cell) => {
      const { least, most } = feasibleRange(system, withheld, cell);
      return most - least < open ? [{ kind: 'narrow-range', cells: [cell] } as const] : [];
    });
}

function cover(system: CellSystem, withheld: Set<number>, rule: SuppressionRule): readonly number[] {
  const small = new Set(withheld);
  for (;;) {
    const open = disclosuresOf(system, withheld, small, rule);
    if (open.length === 0) return [];
    const next = cheapestAround(system, withheld, open);
    if (next === undefined) return [...new Set(open.flatMap(({ cells }) => cells))];
    withheld.add(next);
  }
}

// Of the relations of what is open, the printed cell that costs least; a relation's own cells first, then those of
// relations one step further away.
function cheapestAround(
  { rows, n, cost, keys }: CellSystem,
  withheld: ReadonlySet<number>,
  open: readonly Disclosure[],
): number | undefined {
  let around = new Set(open.flatMap(({ cells }) => cells));
  for (let step = 0; step < rows.length; step += 1) {
    const near = rows.filter((row) => row.some(({ cell }) => around.has(cell))).flat();
    const candidates = [...new Set(near.map(({ cell }) => cell))].filter(
      (cell) => !withheld.has(cell) && (n[cell] ?? 0) > 0 && cost[cell] !== Number.POSITIVE_INFINITY,
    );
    candidates.sort(
      (a, b) => (cost[a] ?? 0) - (cost[b] ?? 0) || ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1),
    );
    if (candidates[0] !== undefined) return candidates[0];
    const wider = new Set([...around, ...near.map(({ cell }) => cell)]);
    if (wider.size === around.size) return undefined;
    around = wider;
  }
  return undefined;
}

function printWhatCan(
  system: CellSystem,
  withheld: Set<number>,
  small: ReadonlySet<number>,
  rule: SuppressionRule,
): void {
  const covers = [...withheld].filter((cell) => !small.has(cell));
  covers.sort((a, b) => (system.cost[b] ?? 0) - (system.cost[a] ?? 0) || a - b);
  for (const cell of covers) {
    withheld.delete(cell);
    if (disclosuresOf(system, withheld, small, rule).length > 0) withheld.add(cell);
  }
}

function reasons(
  { keys }: CellSystem,
  withheld: ReadonlySet<number>,
  small: ReadonlySet<number>,
  exposed: readonly number[],
): PublicationSuppression {
  return {
    withheld: new Map(
      [...withheld].map((cell) => [keys[cell] ?? '', small.has(cell) ? 'small' : 'would-reveal-another']),
    ),
    exposed: exposed.map((cell) => keys[cell] ?? ''),
  };
}
