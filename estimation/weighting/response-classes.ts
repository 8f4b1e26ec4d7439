// Classes of units for non-response: those with too few respondents join another before their weights are made.

/** One entry a class, in sums of weights where not said otherwise. */
export interface ResponseClasses {
  /** all eligible units, those who did not answer included */
  readonly eligible: Float64Array;
  readonly answered: Float64Array;
  /** heads, not weights */
  readonly respondents: Int32Array;
  /** a class joins only another of its group */
  readonly group: Int32Array;
}

interface Joined {
  readonly members: readonly number[];
  readonly group: number;
  readonly eligible: number;
  readonly answered: number;
  readonly respondents: number;
}

/**
 * The class in which each class ends, named by its first member. While a group of several has a class of fewer than
 * `least` respondents, the smallest of these joins that whose response rate is nearest: few respondents make factors that
 * chance decides, and classes of like response may be joined with the least bias (Kalton and Flores-Cervantes 2003,
 * Journal of Official Statistics 19(2), on weighting cells; Lohr 2022, Sampling, 3rd ed., §8.5). A group of one stays as it
 * is, however small.
 * @example
 * joinedClasses({
 *   eligible: Float64Array.of(100, 90, 10),
 *   answered: Float64Array.of(50, 10, 2),
 *   respondents: Int32Array.of(50, 10, 2),
 *   group: Int32Array.of(0, 0, 0),
 * }, 5) // 0, 1, 1
 */
export function joinedClasses(classes: ResponseClasses, least: number): Int32Array {
  const into = new Int32Array(classes.group.length);
  for (const group of new Set(classes.group)) {
    for (const { members } of settled(inGroup(classes, group), least))
      for (const member of members) into[member] = Math.min(...members);
  }
  return into;
}

function inGroup(
  { eligible, answered, respondents, group }: ResponseClasses,
  own: number,
): readonly Joined[] {
  return [...group.keys()]
    .filter((nth) => group[nth] === own)
    .map((nth) => ({
      members: [nth],
      group: own,
      eligible: eligible[nth] ?? 0,
      answered: answered[nth] ?? 0,
      respondents: respondents[nth] ?? 0,
    }));
}

function settled(classes: readonly Joined[], least: number): readonly Joined[] {
  const small = classes
    .filter(({ respondents }) => respondents < least)
    .toSorted((one, other) => one.respondents - other.respondents)[0];
  if (!small || classes.length < 2) return classes;
  const others = classes.filter((each) => each !== small);
  const [nearest] = others.toSorted((one, other) => apart(small, one) - apart(small, other));
  if (!nearest) return classes;
  return settled([...others.filter((each) => each !== nearest), joined(nearest, small)], least);
}

// An empty class has no rate: anybody is as near as anybody else.
function apart(one: Joined, other: Joined): number {
  return one.eligible > 0 && other.eligible > 0
    ? Math.abs(one.answered / one.eligible - other.answered / other.eligible)
    : 1;
}

function joined(one: Joined, other: Joined): Joined {
  return {
    members: [...one.members, ...other.members],
    group: one.group,
    eligible: one.eligible + other.eligible,
    answered: one.answered + other.answered,
    respondents: one.respondents + other.respondents,
  };
}
