import { describe, expect, it } from 'vitest';
import { checkPlan, YUNJI_PLAN } from '#service/outreach';
import {
  changeMeasure,
  changePhase,
  emptyPlan,
  unitsFrom,
  unitsText,
  withMeasure,
  withoutMeasure,
  withPhase,
  withTarget,
} from './plan-draft.ts';

describe('a plan that is being edited', () => {
  it('is a plan from the beginning, once somebody answers for its phase', () => {
    const plan = emptyPlan(2026);
    const [phase] = plan.phases;
    expect(checkPlan(changePhase(plan, phase?.id ?? '', { responsible: ['综治办'] }))).toMatchObject({
      ok: true,
    });
  });

  it('gives every new part a key that no other part has', () => {
    let plan = withTarget(withPhase(withPhase(YUNJI_PLAN)));
    for (const { id } of plan.phases) plan = withMeasure(withMeasure(plan, id), id);
    const keys = [
      ...plan.phases.flatMap((phase) => [phase.id, ...phase.measures.map(({ id }) => id)]),
      ...plan.targets.map(({ id }) => id),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('begins a new phase on the day after the last one ends', () => {
    const [first, second] = withPhase(emptyPlan(2026)).phases;
    expect([first?.endsOn, second?.startsOn]).toEqual(['2026-09-30', '2026-10-01']);
  });

  it('changes and removes one measure and leaves the others alone', () => {
    const changed = changeMeasure(YUNJI_PLAN, 'open-letter', { text: '改' });
    const texts = changed.phases.flatMap(({ measures }) => measures.filter(({ text }) => text === '改'));
    expect(texts.map(({ id }) => id)).toEqual(['open-letter']);
    const count = (plan: typeof changed) => plan.phases.flatMap(({ measures }) => measures).length;
    expect(count(withoutMeasure(changed, 'open-letter'))).toBe(count(YUNJI_PLAN) - 1);
  });

  it('reads units as people write them', () => {
    expect(unitsFrom('综治办、派出所， 司法所;综治办')).toEqual(['综治办', '派出所', '司法所']);
    expect(unitsFrom(unitsText(['甲', '乙']))).toEqual(['甲', '乙']);
  });
});
