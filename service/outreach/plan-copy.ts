// Last year's plan for another year: the same days of the calendar, everything else as it was.
import { type Day, sameDayOf } from '#base';
import type { CampaignPlan } from './campaign-plan.ts';

/** A plan that runs over New Year keeps doing so. */
export function copyPlan(plan: CampaignPlan, year: number): CampaignPlan {
  const shifted = (day: Day): Day => sameDayOf(Number(day.slice(0, 4)) + year - plan.year, day);
  const moved = <Dated extends { readonly startsOn: Day; readonly endsOn: Day }>(dated: Dated): Dated => ({
    ...dated,
    startsOn: shifted(dated.startsOn),
    endsOn: shifted(dated.endsOn),
  });
  return {
    ...plan,
    year,
    title: plan.title.replaceAll(String(plan.year), String(year)),
    phases: plan.phases.map((phase) => ({ ...moved(phase), measures: phase.measures.map(moved) })),
  };
}
