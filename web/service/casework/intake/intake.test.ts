import { describe, expect, it } from 'vitest';
import { caseworkEndpoints } from '#wire/service';
import { blankIntake, intakeBody, isAgainst, pointOf, whatIsMissing } from './intake.ts';

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

  it.each([
    ['26.74102, 112.68553', { latitude: 26.74102, longitude: 112.68553 }],
    ['26.7，112.6', { latitude: 26.7, longitude: 112.6 }],
    [' 26.7 112.6 ', { latitude: 26.7, longitude: 112.6 }],
    ['112.6, 26.7', null],
    ['26.7', null],
    ['村口', null],
  ])('the point “%s” is read as a map writes it', (written, point) => {
    expect(pointOf(written)).toEqual(point);
    expect(intakeBody({ ...filled, point: written }).point).toEqual(point);
    expect(whatIsMissing({ ...filled, point: written })).toEqual(point ? [] : ['point']);
  });
});
