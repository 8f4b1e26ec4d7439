// What is known of every number that was called, whether it gave an interview or not: the ground of classes for non-response.
// Pure: counts in, numbers of people out.
import { eligibilityShare } from '#estimation';
import { rateCounts } from '#survey/fieldwork';

/** Numbers that were called, by village, kind of telephone and where they stand. */
export interface CalledUnits {
  readonly placeCode: string;
  readonly phoneType: string;
  readonly disposition: string;
  readonly units: number;
}

export interface NamedPlace {
  readonly code: string;
  readonly name: string;
}

/** What a scheme with classes for non-response needs beside the answers. */
export interface ResponseFacts {
  /** of each interview, in the order of the sample */
  readonly phoneTypes: readonly string[];
  readonly called: readonly CalledUnits[];
}

/** One village and kind of telephone: the smallest part of a class. */
export interface ResponseCell {
  readonly place: number;
  readonly phoneType: string;
  readonly respondents: number;
  /** numbers called that reach somebody who belongs to the survey; a fraction, since that is not known of all */
  readonly eligible: number;
}

/**
 * Cells in the order of villages, only of villages with respondents. Of numbers nobody answered, so many count as
 * eligible as among the known ones of the same kind of telephone (CASRO's e; AAPOR 2023, Standard Definitions). Numbers never called are no
 * part of the sample yet: they come up in an order drawn by lot.
 */
export function responseCells(
  place: Int32Array,
  places: readonly NamedPlace[],
  facts: ResponseFacts,
): readonly ResponseCell[] {
  const answered = countedBy(facts.phoneTypes.map((type, row) => `${place[row] ?? -1} ${type}`));
  const types = [
    ...new Set([...facts.phoneTypes, ...facts.called.map(({ phoneType }) => phoneType)]),
  ].toSorted();
  const share = new Map(types.map((type) => [type, eligibleShare(type, facts)]));
  const calledIn = Map.groupBy(facts.called, (each) => `${each.placeCode} ${each.phoneType}`);
  const isCovered = (at: number): boolean => types.some((type) => answered.has(`${at} ${type}`));
  return places.flatMap(({ code }, at) =>
    (isCovered(at) ? types : []).flatMap((phoneType) => {
      const { silent, unknown } = silentOf(calledIn.get(`${code} ${phoneType}`) ?? []);
      const respondents = answered.get(`${at} ${phoneType}`) ?? 0;
      const eligible = respondents + silent + (share.get(phoneType) ?? 1) * unknown;
      return eligible > 0 ? [{ place: at, phoneType, respondents, eligible }] : [];
    }),
  );
}

function eligibleShare(type: string, { phoneTypes, called }: ResponseFacts): number {
  const { silent, ineligible } = silentOf(called.filter(({ phoneType }) => phoneType === type));
  const respondents = phoneTypes.filter((each) => each === type).length;
  return eligibilityShare(respondents + silent, ineligible) ?? 1;
}

// Who was interviewed is counted from the interviews themselves.
function silentOf(called: readonly CalledUnits[]) {
  const standing: Record<string, number> = {};
  for (const { disposition, units } of called) standing[disposition] = (standing[disposition] ?? 0) + units;
  const { P, R, NC, O, UH, UO, ineligible } = rateCounts(standing);
  return { silent: P + R + NC + O, unknown: UH + UO, ineligible };
}

function countedBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
