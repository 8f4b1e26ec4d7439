import { describe, expect, it } from 'vitest';
import { caseworkEndpoints } from '#wire/service';
import { blankIntake, intakeBody, isAgainst, whatIsMissing } from './intake.ts';

const filled = { ...blankIntake, text: '村口路灯不亮', placeCode: '430422999001' };

describe('a matter that is being taken in', () => {
  it('needs words and a place, and nothing else', () => {
    expect(whatIsMissing(blankIntake)).toEqual(['text', 'place']);
    expect(whatIsMissing(filled)).toEqual([]);
  });

  it('has no sender where neither name nor number is given', () => {
    expect(intakeBody(filled).sender).toBeNull();
    expect(intakeBody({ ...filled, number: '000 1234 5678' }).sender).toEqual({
      name: '',
      number: '000 1234 5678',
    });
  });

  it('keeps those complained of away where it is against somebody, and nobody otherwise', () => {
    const unit = '01890000-0000-7000-8000-000000000002';
    const against = { ...filled, kind: 'complain' as const, aboutUnits: [unit] };
    expect(isAgainst(against)).toBe(true);
    expect(intakeBody(against).about).toEqual({ people: [], units: [unit] });
    expect(intakeBody({ ...against, kind: 'help' }).about).toEqual({ people: [], units: [] });
  });

  it('is read by the wire as it is sent', () => {
    const body = { id: '01890000-0000-7000-8000-000000000001', ...intakeBody(filled) };
    expect(caseworkEndpoints.takeIn.body.parse(body)).toMatchObject({
      text: '村口路灯不亮',
      sort: 'request',
    });
  });
});
