import { describe, expect, it } from 'vitest';
import type { Organisation } from '#wire';
import { chosenRoles, wingsOf } from './roles.ts';

const CENTRE: Organisation = {
  id: 'c',
  parentId: null,
  kind: 'survey-centre',
  wing: 'survey',
  name: { zh: '中心', en: 'centre' },
  regionCode: null,
};
const COUNTY: Organisation = {
  id: 'x',
  parentId: null,
  kind: 'county-office',
  wing: 'service',
  name: { zh: '县', en: 'county' },
  regionCode: null,
};
const BOTH = [CENTRE, COUNTY];

describe('the roles of a person', () => {
  it('are complete when every one has its organisation', () => {
    expect(chosenRoles([{ organisationId: 'c', role: 'analyst' }], BOTH)).toEqual([
      { organisationId: 'c', role: 'analyst' },
    ]);
  });

  it('are not complete while one of them is half chosen, or there is none', () => {
    expect(chosenRoles([{ organisationId: 'c', role: undefined }], BOTH)).toBeUndefined();
    expect(chosenRoles([], BOTH)).toBeUndefined();
  });

  it('are refused across the two wings', () => {
    const roles = [
      { organisationId: 'c', role: 'analyst' },
      { organisationId: 'x', role: 'county-officer' },
    ] as const;
    expect(wingsOf(roles, BOTH).size).toBe(2);
    expect(chosenRoles(roles, BOTH)).toBeUndefined();
  });

  it('count once when they were chosen twice', () => {
    const twice = [
      { organisationId: 'c', role: 'analyst' },
      { organisationId: 'c', role: 'analyst' },
    ] as const;
    expect(chosenRoles(twice, BOTH)).toHaveLength(1);
  });
});
