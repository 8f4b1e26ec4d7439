// A plan while it is being edited: parts added, changed and removed, each with a key of its own. It knows no screen.
import { type CampaignPlan, type Measure, type Phase, plusDays, type Target } from '#service/outreach';

/** The least that a plan can be: one phase with one measure, in September. */
export function emptyPlan(year: number): CampaignPlan {
  const phase = newPhase([], `${year}-09-01`);
  return { title: String(year), year, purpose: '', leadGroup: [], phases: [phase], targets: [] };
}

export function withPhase(plan: CampaignPlan): CampaignPlan {
  const last = plan.phases.at(-1);
  const startsOn = last ? plusDays(last.endsOn, 1) : `${plan.year}-09-01`;
  return { ...plan, phases: [...plan.phases, newPhase(keysOf(plan), startsOn)] };
}

export function changePhase(plan: CampaignPlan, id: string, changed: Partial<Phase>): CampaignPlan {
  return {
    ...plan,
    phases: plan.phases.map((phase) => (phase.id === id ? { ...phase, ...changed } : phase)),
  };
}

export function withoutPhase(plan: CampaignPlan, id: string): CampaignPlan {
  return { ...plan, phases: plan.phases.filter((phase) => phase.id !== id) };
}

export function withMeasure(plan: CampaignPlan, phaseId: string): CampaignPlan {
  const phase = plan.phases.find(({ id }) => id === phaseId);
  if (!phase) return plan;
  const { startsOn, endsOn } = phase;
  const measure = { id: freshKey('m', keysOf(plan)), text: '', startsOn, endsOn, lead: '', responsible: [] };
  return changePhase(plan, phaseId, { measures: [...phase.measures, measure] });
}

export function changeMeasure(plan: CampaignPlan, id: string, changed: Partial<Measure>): CampaignPlan {
  const change = (measures: readonly Measure[]) =>
    measures.map((measure) => (measure.id === id ? { ...measure, ...changed } : measure));
  return { ...plan, phases: plan.phases.map((phase) => ({ ...phase, measures: change(phase.measures) })) };
}

export function withoutMeasure(plan: CampaignPlan, id: string): CampaignPlan {
  const keep = (measures: readonly Measure[]) => measures.filter((measure) => measure.id !== id);
  return { ...plan, phases: plan.phases.map((phase) => ({ ...phase, measures: keep(phase.measures) })) };
}

export function withTarget(plan: CampaignPlan): CampaignPlan {
  return { ...plan, targets: [...plan.targets, { id: freshKey('t', keysOf(plan)), text: '' }] };
}

/** What a change names as undefined is left out of the target. */
export type TargetChange = { readonly [Key in keyof Target]?: Target[Key] | undefined };

export function changeTarget(plan: CampaignPlan, id: string, changed: TargetChange): CampaignPlan {
  const targets = plan.targets.map((each) => (each.id === id ? targetWith(each, changed) : each));
  return { ...plan, targets };
}

function targetWith(target: Target, changed: TargetChange): Target {
  const { text, atLeast, atMost, unit } = { ...target, ...changed };
  return {
    id: target.id,
    text: text ?? '',
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(unit === undefined ? {} : { unit }),
  };
}

export function withoutTarget(plan: CampaignPlan, id: string): CampaignPlan {
  return { ...plan, targets: plan.targets.filter((target) => target.id !== id) };
}

/** Units as people write them in one line: by 、 or ， or ; between them. */
export function unitsFrom(text: string): readonly string[] {
  return [...new Set(text.split(/[、，,；;\n]/).map((unit) => unit.trim()))].filter((unit) => unit !== '');
}

export function unitsText(units: readonly string[]): string {
  return units.join('、');
}

function newPhase(keys: readonly string[], startsOn: string): Phase {
  const id = freshKey('p', keys);
  const endsOn = plusDays(startsOn, 29);
  const measure = { id: `${id}-m1`, text: '', startsOn, endsOn, lead: '', responsible: [] };
  return { id, name: '', startsOn, endsOn, lead: '', responsible: [], measures: [measure] };
}

function keysOf({ phases, targets }: CampaignPlan): readonly string[] {
  return [
    ...phases.flatMap((phase) => [phase.id, ...phase.measures.map(({ id }) => id)]),
    ...targets.map(({ id }) => id),
  ];
}

function freshKey(letter: string, taken: readonly string[]): string {
  let nth = 1;
  while (taken.includes(`${letter}${nth}`)) nth += 1;
  return `${letter}${nth}`;
}
