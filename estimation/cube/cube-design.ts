// How the units of a cube were drawn, and for which domains figures are wanted.
import { ok, type Problem, type Result, refused } from '#base';
import { countByGroup, type LonelyRule } from '../design/stratified-design.ts';
import { problem } from '../problems.ts';

/** One entry a unit of the cube; a domain that crosses first-stage units has a unit of its own in each. */
export interface CubeDesignColumns {
  /** stratum of each unit, from 0 */
  readonly stratum: Int32Array;
  readonly strata: number;
  /** domain of each unit, from 0; -1 for none. Left out: the strata are the domains */
  readonly domain?: Int32Array;
  readonly domains?: number;
  /** n_h: first-stage units drawn in each stratum, those without answers included; left out: as many as the cube has */
  readonly drawn?: Int32Array;
  /** N_h, first-stage units there are; left out: no finite population correction */
  readonly population?: Float64Array;
  readonly lonely: LonelyRule;
}

/** Units listed segment after segment; a segment is the units of one domain in one stratum. */
export interface CubeDesign {
  readonly domains: number;
  /** units in the order of their segments */
  readonly units: Int32Array;
  /** where each segment begins in `units`, and at the end their number */
  readonly segmentStart: Int32Array;
  readonly segmentStratum: Int32Array;
  /** where the segments of each domain begin, and at the end their number */
  readonly domainStart: Int32Array;
  /** n_h */
  readonly drawn: Int32Array;
  /** 1 - n_h/N_h */
  readonly unsampledShare: Float64Array;
  readonly lonely: LonelyRule;
  readonly longestSegment: number;
}

/**
 * Refuses a stratum with more units than were drawn, and a population below its sample, with the stratum from 1.
 * @throws RangeError when columns differ in length or a stratum or domain does not exist
 * @example cubeDesign({ stratum: Int32Array.of(0, 0, 1), strata: 2, drawn: Int32Array.of(2, 3), lonely: 'fail' })
 */
export function cubeDesign(columns: CubeDesignColumns): Result<CubeDesign> {
  const { stratum, strata, domain = stratum, domains = strata } = columns;
  const isAligned = domain.length === stratum.length;
  const isKnown = stratum.every((h) => h >= 0 && h < strata) && domain.every((d) => d >= -1 && d < domains);
  if (!isAligned || !isKnown) throw new RangeError('one stratum and one domain for each unit');
  const present = countByGroup(stratum, strata);
  const drawn = columns.drawn ?? present;
  const trouble = badStratum(columns, domain === stratum ? present : new Int32Array(strata), drawn);
  if (trouble) return refused(trouble);
  const unsampledShare = Float64Array.from(drawn, (n, h) => 1 - n / (columns.population?.[h] ?? Infinity));
  const segments = segmentsOf(stratum, strata, domain, domains);
  return ok({ domains, ...segments, drawn, unsampledShare, lonely: columns.lonely });
}

function badStratum(
  { population }: CubeDesignColumns,
  present: Int32Array,
  drawn: Int32Array,
): Problem | undefined {
  for (const [h, found] of present.entries()) {
    const n = drawn[h] ?? 0;
    const people = population?.[h] ?? Number.POSITIVE_INFINITY;
    const stratum = h + 1;
    if (found > n)
      return problem('stratum-units-too-few', { stratum, drawn: n, found }, `stratum ${stratum}`);
    if (people < n || Number.isNaN(people))
      return problem(
        'population-below-sample',
        { stratum, population: people, respondents: n },
        `stratum ${stratum}`,
      );
  }
  return undefined;
}

function segmentsOf(
  stratum: Int32Array,
  strata: number,
  domain: Int32Array,
  domains: number,
): Pick<CubeDesign, 'units' | 'segmentStart' | 'segmentStratum' | 'domainStart' | 'longestSegment'> {
  const keyOf = (unit: number): number => (domain[unit] ?? -1) * strata + (stratum[unit] ?? 0);
  const units = Int32Array.from([...stratum.keys()].filter((unit) => (domain[unit] ?? -1) >= 0));
  units.sort((one, other) => keyOf(one) - keyOf(other) || one - other);
  const starts: number[] = [];
  for (const [position, unit] of units.entries()) {
    if (position === 0 || keyOf(unit) !== keyOf(units[position - 1] ?? 0)) starts.push(position);
  }
  const segmentStart = Int32Array.from([...starts, units.length]);
  const domainStart = new Int32Array(domains + 1);
  for (const start of starts) {
    const d = (domain[units[start] ?? 0] ?? 0) + 1;
    domainStart[d] = (domainStart[d] ?? 0) + 1;
  }
  for (let d = 1; d <= domains; d += 1) domainStart[d] = (domainStart[d] ?? 0) + (domainStart[d - 1] ?? 0);
  const lengths = starts.map((start, segment) => (segmentStart[segment + 1] ?? 0) - start);
  return {
    units,
    segmentStart,
    segmentStratum: Int32Array.from(starts, (start) => stratum[units[start] ?? 0] ?? 0),
    domainStart,
    longestSegment: Math.max(1, ...lengths),
  };
}
