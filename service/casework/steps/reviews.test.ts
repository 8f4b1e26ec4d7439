import { describe, expect, it } from 'vitest';
import { type CaseState, freshCase } from '../case-state.ts';
import type { Fields } from '../fields.ts';
import { checkRule, LIMIT_PRESETS } from '../limit-rules.ts';
import { type Relation, relationsOf } from '../relations.ts';
import { takeStep, whyNotNow } from '../take-step.ts';
import type { StepCode } from './index.ts';

const PETITION = LIMIT_PRESETS['petition-60'];
const DAY = 86_400_000;
const CLOSED = Date.UTC(2023, 10, 20, 2);
const closed: CaseState = {
  ...freshCase('request', 'apply', PETITION, CLOSED - 50 * DAY),
  standing: 'closed',
  unit: 'street',
  closedMs: CLOSED,
  acceptedMs: CLOSED - 40 * DAY,
  isOnTime: true,
  resolution: 'explained',
};
const ANSWER = { authority: '某县人民政府', opinion: '书面答复' };

function stepped(
  state: CaseState,
  step: StepCode,
  fields: Fields,
  atMs: number,
  relation: Relation = 'sender',
) {
  const wish = { step, fields, relations: [relation], personId: 'p', atMs, rule: state.rule };
  const found = takeStep(state, wish);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value.state;
}

const asked = (state: CaseState, atMs = CLOSED + DAY) =>
  stepped(state, 'ask-review', { reason: '不服' }, atMs);

describe('a petition', () => {
  it('is reviewed within thirty days of being asked, re-reviewed within thirty more, and then it is over', () => {
    const under = asked(closed);
    expect(under.standing).toBe('under-review');
    expect(under.duties.map(({ what, dueMs }) => [what, Math.ceil((dueMs - CLOSED - DAY) / DAY)])).toEqual([
      ['review', 31],
    ]);
    const upheld = stepped(under, 'review', { ...ANSWER, finding: 'upheld' }, CLOSED + 20 * DAY, 'reviewer');
    expect([upheld.standing, upheld.duties.map(({ what }) => what)]).toEqual(['closed', ['strike-off']]);
    const again = stepped(upheld, 'ask-re-review', { reason: '仍不服' }, CLOSED + 21 * DAY);
    expect([again.standing, again.duties.map(({ what }) => what)]).toEqual([
      'under-re-review',
      ['re-review'],
    ]);
    const final = stepped(
      again,
      're-review',
      { ...ANSWER, finding: 'changed' },
      CLOSED + 40 * DAY,
      'reviewer',
    );
    for (const step of ['ask-review', 'ask-re-review'] as const)
      expect(whyNotNow(final, step, ['sender'])?.code).toBe('step-not-now');
    const wish = {
      step: 'ask-again',
      fields: { reason: '还要' },
      relations: ['sender'],
      personId: null,
    } as const;
    const more = { atMs: CLOSED + 41 * DAY, rule: PETITION };
    const refusal = takeStep(final, { ...wish, ...more });
    expect(refusal.ok ? 'ok' : refusal.problem.code).toBe('petition-ended');
    expect(takeStep({ ...final, hasNewFacts: true }, { ...wish, ...more }).ok).toBe(true);
  });

  it('is handled anew by the same office where the answer is set aside, and may be reviewed anew after that', () => {
    const set = stepped(
      asked(closed),
      'review',
      { ...ANSWER, finding: 'revoked' },
      CLOSED + 9 * DAY,
      'reviewer',
    );
    expect([set.standing, set.unit, set.review]).toEqual(['routed', 'street', null]);
    expect(set.duties.map(({ what }) => what)).toEqual(['accept']);
  });

  it('is not reviewed when it is asked for after thirty days', () => {
    expect(asked(closed, CLOSED + 30 * DAY).standing).toBe('under-review');
    expect(() => asked(closed, CLOSED + 32 * DAY)).toThrow('review-too-late');
  });

  it('alone has a review: a matter under the hotline’s rule, and one of before there were reviews, has none', () => {
    expect(whyNotNow({ ...closed, rule: LIMIT_PRESETS['hotline-5'] }, 'ask-review', ['sender'])?.code).toBe(
      'step-not-now',
    );
    const { review: _none, ...old } = PETITION;
    expect(whyNotNow({ ...closed, rule: old }, 'ask-review', ['sender'])?.code).toBe('step-not-now');
    expect(
      checkRule({ ...PETITION, review: { ...PETITION.review, ask: { days: 0, count: 'calendar' } } }).ok,
    ).toBe(false);
  });
});

describe('a review', () => {
  const point = {
    personId: 'p',
    intakePath: ['county'],
    actingUnit: null,
    handlers: [],
    reviewStage: 'review',
  } as const;
  const isReviewer = (
    organisationId: string,
    role: string,
    more: Partial<Parameters<typeof relationsOf>[0]> = {},
  ): boolean =>
    relationsOf({
      ...point,
      unitPath: ['county', 'street', 'village'],
      roles: [{ role, organisationId }],
      ...more,
    }).includes('reviewer');

  it('is the next office’s above, and a re-review the next one’s above that', () => {
    expect([isReviewer('street', 'street-officer'), isReviewer('county', 'county-officer')]).toEqual([
      true,
      false,
    ]);
    const more = { reviewStage: 're-review' } as const;
    expect(isReviewer('street', 'street-officer', more)).toBe(false);
    expect(isReviewer('county', 'county-officer', more)).toBe(true);
    expect(isReviewer('village', 'village-worker')).toBe(false);
  });

  it('by an authority above the house is kept by the dispatcher', () => {
    expect(isReviewer('county', 'dispatcher', { unitPath: ['county'] })).toBe(true);
    expect(isReviewer('county', 'dispatcher')).toBe(false);
  });

  it('is nobody’s who had the case in hand, and nobody’s where none was asked for', () => {
    expect(isReviewer('street', 'street-officer', { handlers: ['p'] })).toBe(false);
    expect(isReviewer('street', 'street-officer', { reviewStage: null })).toBe(false);
  });
});
