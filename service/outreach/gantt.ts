// Where the bars of a Gantt picture stand, as numbers alone: whoever draws it needs no calendar.
import { type Day, dayFrom, dayNumber } from '#base';
import type { CampaignPlan } from './campaign-plan.ts';
import type { MeasureStanding, MeasureState } from './campaign-standing.ts';

/** `from` and `to` are shares of the width, 0 to 1; `row` counts from 0. */
export interface GanttBar {
  readonly id: string;
  readonly kind: 'phase' | 'measure';
  readonly label: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** how much of the bar is filled, 0 to 1 */
  readonly done: number;
  readonly state: MeasureState | null;
}

export interface GanttTick {
  readonly day: Day;
  readonly at: number;
}

export interface Gantt {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly rows: number;
  readonly bars: readonly GanttBar[];
  /** the first of each month */
  readonly ticks: readonly GanttTick[];
  /** where today stands, or null outside the plan */
  readonly today: number | null;
}

/** A plan as bars: each phase, and below it its measures. */
export function ganttOf(plan: CampaignPlan, standing: readonly MeasureStanding[], today: Day): Gantt {
  const startsOn = plan.phases.map((phase) => phase.startsOn).toSorted()[0] ?? today;
  const endsOn =
    plan.phases
      .map((phase) => phase.endsOn)
      .toSorted()
      .at(-1) ?? today;
  const at = scale(startsOn, endsOn);
  const bars = barsOf(plan, standing, at);
  const todayAt = at(dayNumber(today) + 0.5);
  return {
    startsOn,
    endsOn,
    rows: bars.length,
    bars,
    ticks: monthsOf(startsOn, endsOn).map((day) => ({ day, at: at(dayNumber(day)) })),
    today: todayAt >= 0 && todayAt <= 1 ? todayAt : null,
  };
}

// The last day is part of the plan: the width reaches to its end.
function scale(startsOn: Day, endsOn: Day): (number: number) => number {
  const start = dayNumber(startsOn);
  const width = dayNumber(endsOn) + 1 - start;
  return (number) => (number - start) / width;
}

function barsOf(
  plan: CampaignPlan,
  standing: readonly MeasureStanding[],
  at: (number: number) => number,
): readonly GanttBar[] {
  const byId = new Map(standing.map((measure) => [measure.measureId, measure]));
  const bars = plan.phases.flatMap((phase) => {
    const own = phase.measures.map((measure) => byId.get(measure.id)?.percent ?? 0);
    const done = own.reduce((sum, percent) => sum + percent, 0) / Math.max(1, own.length) / 100;
    const whole = { id: phase.id, kind: 'phase' as const, label: phase.name, done, state: null };
    return [
      { ...whole, ...span(phase, at) },
      ...phase.measures.map((measure) => ({
        id: measure.id,
        kind: 'measure' as const,
        label: measure.text,
        done: (byId.get(measure.id)?.percent ?? 0) / 100,
        state: byId.get(measure.id)?.state ?? null,
        ...span(measure, at),
      })),
    ];
  });
  return bars.map((bar, row) => ({ ...bar, row }));
}

function span(dates: { readonly startsOn: Day; readonly endsOn: Day }, at: (number: number) => number) {
  return { from: at(dayNumber(dates.startsOn)), to: at(dayNumber(dates.endsOn) + 1) };
}

function monthsOf(startsOn: Day, endsOn: Day): readonly Day[] {
  const days = dayNumber(endsOn) - dayNumber(startsOn) + 1;
  return Array.from({ length: days }, (_, nth) => dayFrom(dayNumber(startsOn) + nth)).filter((day) =>
    day.endsWith('-01'),
  );
}
