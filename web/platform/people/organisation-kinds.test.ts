import { describe, expect, it } from 'vitest';
import { ROLES_OF_WING } from '#wire';
import { isCodeOf, ORGANISATION_KINDS } from './organisation-kinds.ts';

describe('the kinds of organisation', () => {
  it.each(Object.entries(ORGANISATION_KINDS))('“%s” has roles that can be held in it', (_, { wing }) => {
    expect(ROLES_OF_WING[wing].length).toBeGreaterThan(0);
  });

  it.each(Object.entries(ORGANISATION_KINDS))(
    'nothing of the other wing stands below “%s”',
    (_, { wing, below }) => {
      if (wing === 'platform') return;
      expect(below.every((kind) => ORGANISATION_KINDS[kind].wing === wing)).toBe(true);
    },
  );
});

describe('a region code', () => {
  it('has six digits at a county, nine at a township, twelve at a village', () => {
    expect(isCodeOf('county-office', '360722')).toBe(true);
    expect(isCodeOf('street-office', '360722101')).toBe(true);
    expect(isCodeOf('village-office', '360722101201')).toBe(true);
  });

  it('is refused at the wrong level, or when it is no code', () => {
    expect(isCodeOf('village-office', '360722')).toBe(false);
    expect(isCodeOf('county-office', '36072a')).toBe(false);
    expect(isCodeOf('county-office', '060722')).toBe(false);
  });

  it('may be left out', () => {
    expect(isCodeOf('survey-centre', '')).toBe(true);
  });
});
