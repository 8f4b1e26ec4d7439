// A campaign plan: phases with dates, what is to be done in each, who leads and who answers for it, and what is aimed at.
// It knows no people by name: lead and responsible are posts and units.
import { type Day, isDay, ok, type Problem, type Result, refused } from '#base';
import { problem } from './problems.ts';

/** Something that one phase asks for, with the day by which each responsible unit has done it. */
export interface Measure {
  readonly id: string;
  readonly text: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** the post that leads, such as 政法委员 */
  readonly lead: string;
  /** units that each report for themselves */
  readonly responsible: readonly string[];
}

export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly lead: string;
  readonly responsible: readonly string[];
  readonly measures: readonly Measure[];
}

/** What is aimed at, with a number where there is one: 2 to 5 banners a village, rank 3 or better. */
export interface Target {
  readonly id: string;
  readonly text: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit?: string;
}

export interface CampaignPlan {
  readonly title: string;
  readonly year: number;
  readonly purpose: string;
  /** the lead group: posts, not names */
  readonly leadGroup: readonly string[];
  readonly phases: readonly Phase[];
  readonly targets: readonly Target[];
}

/** Phases may overlap; each measure lies within its phase, every identifier stands once, and somebody answers for all. */
export function checkPlan(plan: CampaignPlan): Result<CampaignPlan> {
  const found =
    faultIn(plan.phases, 'phases') ?? firstOf(plan.phases, faultOfPhase) ?? repeatedIdentifier(plan);
  return found ? refused(found) : ok(plan);
}

/** Every measure with its phase, in the order of the plan. */
export function measuresOf(
  plan: CampaignPlan,
): readonly { readonly phase: Phase; readonly measure: Measure }[] {
  return plan.phases.flatMap((phase) => phase.measures.map((measure) => ({ phase, measure })));
}

/** The units that report on a measure: its own, or those of its phase. */
export function unitsOf(phase: Phase, measure: Measure): readonly string[] {
  return measure.responsible.length > 0 ? measure.responsible : phase.responsible;
}

/** The post that leads a measure: its own, or that of its phase. */
export function leadOf(phase: Phase, measure: Measure): string {
  return measure.lead === '' ? phase.lead : measure.lead;
}

function faultIn(phases: readonly Phase[], where: string): Problem | undefined {
  return phases.length === 0 ? problem('plan-without-phases', {}, where) : undefined;
}

function firstOf<Value>(
  values: readonly Value[],
  fault: (value: Value, nth: number) => Problem | undefined,
): Problem | undefined {
  for (const [nth, value] of values.entries()) {
    const found = fault(value, nth);
    if (found) return found;
  }
  return undefined;
}

function faultOfPhase(phase: Phase, nth: number): Problem | undefined {
  const where = `phases.${nth}`;
  return (
    faultOfDates(phase.name, phase.startsOn, phase.endsOn, where) ??
    firstOf(phase.measures, (measure, at) => faultOfMeasure(phase, measure, `${where}.measures.${at}`))
  );
}

function faultOfMeasure(phase: Phase, measure: Measure, where: string): Problem | undefined {
  const dates = faultOfDates(measure.text, measure.startsOn, measure.endsOn, where);
  if (dates) return dates;
  if (measure.startsOn < phase.startsOn || measure.endsOn > phase.endsOn)
    return problem('measure-outside-phase', { measure: measure.text, phase: phase.name }, where);
  if (unitsOf(phase, measure).length === 0)
    return problem('measure-without-unit', { measure: measure.text }, where);
  return undefined;
}

function faultOfDates(name: string, startsOn: Day, endsOn: Day, where: string): Problem | undefined {
  const isPossible = isDay(startsOn) && isDay(endsOn) && startsOn <= endsOn;
  return isPossible
    ? undefined
    : problem('plan-dates-impossible', { name, from: startsOn, to: endsOn }, where);
}

function repeatedIdentifier(plan: CampaignPlan): Problem | undefined {
  const ids = [
    ...plan.phases.map((phase) => phase.id),
    ...measuresOf(plan).map(({ measure }) => measure.id),
    ...plan.targets.map((target) => target.id),
  ];
  const repeated = ids.find((id, nth) => ids.indexOf(id) !== nth);
  return repeated === undefined ? undefined : problem('plan-identifier-twice', { id: repeated });
}
