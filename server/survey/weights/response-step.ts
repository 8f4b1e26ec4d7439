// The step for non-response: in each class those who answered stand for those who did not. Pure: a sample and what is known
// of all numbers called in, the sample with new weights and the classes as they were used out.
import { ok, type Problem, type Result, refused } from '#base';
import { fittedPlaces, joinedClasses, nonresponseWeights, type PlaceSample } from '#estimation';
import type { WeightingScheme, WeightingStep } from '#wire/survey';
import { problem } from '../problems.ts';
import { type NamedPlace, type ResponseCell, type ResponseFacts, responseCells } from './response-facts.ts';

type Wanted = NonNullable<WeightingScheme['nonResponse']>;
type ClassReport = WeightingStep['classes'][number];

const TOWN_LETTERS = 9;
const LEAST_MOST = 1000;

/** A class before any is joined: its key, and the key of those that it may join. */
interface ClassKey {
  readonly key: string;
  readonly group: string;
  readonly label: ClassReport['label'];
}

/** How a class is named and bounded, by what it is made of. */
const KEYS = {
  'phone-type': ({ phoneType }) => ({ key: phoneType, group: '', label: { phoneType } }),
  'town-and-phone-type': ({ phoneType }, { code }) => {
    const town = code.slice(0, TOWN_LETTERS);
    return { key: `${town} ${phoneType}`, group: town, label: { phoneType, place: town } };
  },
  'village-and-phone-type': ({ phoneType }, { code, name }) => {
    return { key: `${code} ${phoneType}`, group: code, label: { phoneType, place: name } };
  },
} as const satisfies Record<Wanted['by'], (cell: ResponseCell, place: NamedPlace) => ClassKey>;

const NOWHERE: NamedPlace = { code: '', name: '' };

/** Whether the people of each village are no longer its own after the step. */
export function mixesVillages({ nonResponse }: WeightingScheme): boolean {
  return nonResponse !== undefined && nonResponse.by !== 'village-and-phone-type';
}

export function responseFault({ nonResponse }: WeightingScheme): Problem | undefined {
  if (!nonResponse) return undefined;
  const { least } = nonResponse;
  const isFit = Number.isInteger(least) && least >= 1 && least <= LEAST_MOST;
  return isFit ? undefined : problem('weighting-class-least-out-of-range', { least, most: LEAST_MOST });
}

export interface Adjusted {
  readonly sample: PlaceSample;
  readonly classes: ClassReport[];
}

/**
 * Each number called begins with the people of its village over the village's eligible numbers, and each class is brought up to
 * its own. Refuses a class in which nobody answered and which may join no other.
 */
export function adjustedForResponse(
  sample: PlaceSample,
  facts: ResponseFacts,
  wanted: Wanted,
  places: readonly NamedPlace[],
): Result<Adjusted> {
  const { stratum } = sample.design;
  const cells = responseCells(stratum, places, facts);
  const startOf = firstWeights(sample, cells);
  const keys = cells.map((cell) => KEYS[wanted.by](cell, places[cell.place] ?? NOWHERE));
  const classed = classesOf(cells, keys, startOf, wanted.least);
  const factors = factorsOf(cells, classed.classOfCell, startOf, classed.members.length);
  if (!factors.ok) return factors;
  const factorOf = new Map(
    cells.map(({ place, phoneType }, nth) => [`${place} ${phoneType}`, factors.value[nth] ?? 1]),
  );
  const weight = Float64Array.from(stratum, (place, row) => {
    const factor = factorOf.get(`${place} ${facts.phoneTypes[row] ?? ''}`) ?? 1;
    return (startOf[place] ?? 0) * factor;
  });
  const fitted = fittedPlaces(sample, (drawn) => ok({ ...drawn, weight }));
  if (!fitted.ok) return fitted;
  return ok({ sample: fitted.value, classes: reportsOf(cells, classed, factors.value) });
}

/** The people of a village over its eligible numbers called. */
function firstWeights({ design }: PlaceSample, cells: readonly ResponseCell[]): Float64Array {
  const people = new Float64Array(design.strataCount);
  const eligible = new Float64Array(design.strataCount);
  for (const [row, place] of design.stratum.entries())
    people[place] = (people[place] ?? 0) + (design.weight[row] ?? 0);
  for (const cell of cells) eligible[cell.place] = (eligible[cell.place] ?? 0) + cell.eligible;
  return people.map((each, place) => (each > 0 ? each / (eligible[place] ?? 1) : 0));
}

interface Classed {
  readonly classOfCell: Int32Array;
  /** what each class was made of before joining, the largest first */
  readonly members: readonly (readonly ClassKey[])[];
}

function classesOf(
  cells: readonly ResponseCell[],
  keys: readonly ClassKey[],
  startOf: Float64Array,
  least: number,
): Classed {
  const known = new Map(keys.map((each) => [each.key, each]));
  const distinct = [...known.values()];
  const groups = new Map([...new Set(distinct.map(({ group }) => group))].map((name, nth) => [name, nth]));
  const at = new Map(distinct.map(({ key }, nth) => [key, nth]));
  const [eligible, answered] = [new Float64Array(distinct.length), new Float64Array(distinct.length)];
  const respondents = new Int32Array(distinct.length);
  for (const [nth, cell] of cells.entries()) {
    const own = at.get(keys[nth]?.key ?? '') ?? 0;
    const start = startOf[cell.place] ?? 0;
    eligible[own] = (eligible[own] ?? 0) + start * cell.eligible;
    answered[own] = (answered[own] ?? 0) + start * cell.respondents;
    respondents[own] = (respondents[own] ?? 0) + cell.respondents;
  }
  const group = Int32Array.from(distinct, (each) => groups.get(each.group) ?? 0);
  const joined = joinedClasses({ eligible, answered, respondents, group }, least);
  const bySize = [...distinct.keys()].toSorted((one, other) => (eligible[other] ?? 0) - (eligible[one] ?? 0));
  const heads = Map.groupBy(bySize, (nth) => joined[nth] ?? 0);
  const members = new Map(
    [...new Set(joined)].map((head) => [head, (heads.get(head) ?? []).flatMap((nth) => distinct[nth] ?? [])]),
  );
  const numberOf = new Map([...members.keys()].map((head, nth) => [head, nth]));
  return {
    classOfCell: Int32Array.from(keys, ({ key }) => numberOf.get(joined[at.get(key) ?? 0] ?? 0) ?? 0),
    members: [...members.values()],
  };
}

// Two rows a cell: those who answered and those who did not, each with the weights of all of them.
function factorsOf(
  cells: readonly ResponseCell[],
  classOfCell: Int32Array,
  startOf: Float64Array,
  classes: number,
): Result<Float64Array> {
  const weightOf = ({ place, respondents, eligible }: ResponseCell): readonly [number, number] => {
    const start = startOf[place] ?? 0;
    return [start * respondents, start * Math.max(0, eligible - respondents)];
  };
  const weight = Float64Array.from(cells.flatMap(weightOf));
  const adjusted = nonresponseWeights(
    weight,
    Int32Array.from(weight, (_, row) => classOfCell[row >> 1] ?? 0),
    Uint8Array.from(weight, (each, row) => (row % 2 === 0 && each > 0 ? 1 : 0)),
    classes,
  );
  if (!adjusted.ok) return refused(adjusted.problem);
  return ok(
    Float64Array.from(cells, (_, nth) => {
      const before = weight[2 * nth] ?? 0;
      return before > 0 ? (adjusted.value[2 * nth] ?? 0) / before : 1;
    }),
  );
}

function reportsOf(
  cells: readonly ResponseCell[],
  { classOfCell, members }: Classed,
  factors: Float64Array,
): ClassReport[] {
  const numbered = cells.map((cell, nth) => ({ ...cell, factor: factors[nth] ?? 1 }));
  const cellsIn = Map.groupBy(numbered, (_, nth) => classOfCell[nth] ?? 0);
  return members.flatMap(([first, ...others], own) => {
    if (!first) return [];
    const mine = cellsIn.get(own) ?? [];
    return [
      {
        label: first.label,
        joined: others.map(({ label }) => label),
        eligible: mine.reduce((sum, { eligible }) => sum + eligible, 0),
        respondents: mine.reduce((sum, { respondents }) => sum + respondents, 0),
        factor: mine.find(({ respondents }) => respondents > 0)?.factor ?? 1,
      },
    ];
  });
}
