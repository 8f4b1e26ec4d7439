// How far a campaign is: marks that units set on measures, what is late, and who is asked. It knows no screen.
import { type Day, dayNumber } from '#base';
import { type CampaignPlan, leadOf, measuresOf, unitsOf } from './campaign-plan.ts';

/** One unit's word on one measure; the newest counts. */
export interface ProgressMark {
  readonly measureId: string;
  readonly unit: string;
  /** 0 to 100 */
  readonly percent: number;
  readonly atMs: number;
}

export type MeasureState = 'not-begun' | 'under-way' | 'late' | 'done';

export interface UnitStanding {
  readonly unit: string;
  readonly percent: number;
  readonly isLate: boolean;
}

export interface MeasureStanding {
  readonly phaseId: string;
  readonly measureId: string;
  readonly lead: string;
  readonly state: MeasureState;
  /** the mean of its units, 0 to 100 */
  readonly percent: number;
  readonly daysLate: number;
  readonly units: readonly UnitStanding[];
  /** who is asked about it: the units that are late, or nobody */
  readonly asked: readonly string[];
}

/** The standing of every measure on a day. */
export function standingOf(
  plan: CampaignPlan,
  marks: readonly ProgressMark[],
  today: Day,
): readonly MeasureStanding[] {
  const newest = newestMarks(marks);
  return measuresOf(plan).map(({ phase, measure }) => {
    const isOver = measure.endsOn < today;
    const units = unitsOf(phase, measure).map((unit) => {
      const percent = newest.get(keyOf(measure.id, unit))?.percent ?? 0;
      return { unit, percent, isLate: isOver && percent < 100 };
    });
    const percent = Math.round(
      units.reduce((sum, unit) => sum + unit.percent, 0) / Math.max(1, units.length),
    );
    const asked = units.filter((unit) => unit.isLate).map((unit) => unit.unit);
    return {
      phaseId: phase.id,
      measureId: measure.id,
      lead: leadOf(phase, measure),
      state: stateOf(percent, asked.length > 0, measure.startsOn > today),
      percent,
      daysLate: asked.length > 0 ? dayNumber(today) - dayNumber(measure.endsOn) : 0,
      units,
      asked,
    };
  });
}

/** The late measures, longest late first. */
export function lateMeasures(standing: readonly MeasureStanding[]): readonly MeasureStanding[] {
  return standing
    .filter((measure) => measure.state === 'late')
    .toSorted((left, right) => right.daysLate - left.daysLate);
}

function stateOf(percent: number, isLate: boolean, isAhead: boolean): MeasureState {
  if (isLate) return 'late';
  if (percent === 100) return 'done';
  return percent === 0 && isAhead ? 'not-begun' : 'under-way';
}

function newestMarks(marks: readonly ProgressMark[]): ReadonlyMap<string, ProgressMark> {
  const newest = new Map<string, ProgressMark>();
  for (const mark of marks) {
    const key = keyOf(mark.measureId, mark.unit);
    const before = newest.get(key);
    if (!before || before.atMs <= mark.atMs) newest.set(key, mark);
  }
  return newest;
}

function keyOf(measureId: string, unit: string): string {
  return `${measureId}\n${unit}`;
}
