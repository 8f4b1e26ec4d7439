import { beforeAll, describe, expect, it } from 'vitest';
import { mapEndpoints as endpoints } from '#wire/survey';
import {
  aHouse,
  ownerRows,
  type Person,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { newId } from '../../platform/identify.ts';

const params = { county: SURVEY.county, surveyId: SURVEY.surveyId };
let house: TestHouse;
let analyst: Person;

beforeAll(async () => {
  house = await aHouse();
  analyst = await house.signIn('analyst');
});

function outline(code: string, west = 112): string {
  const ring = [
    [west, 26],
    [113, 26],
    [113, 27],
    [west, 26],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring] };
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { code }, geometry }],
  });
}

const codeOf = (body: { id: string; fileName: string; text: string }) =>
  analyst.codeOf(endpoints.setCountyMap, { params, body });

describe('a county’s outlines', () => {
  const sent = { id: newId(), fileName: 'villages.geojson', text: outline('430422999001') };

  it('sent twice are kept once, and written down once', async () => {
    expect(await codeOf(sent)).toBe('ok');
    expect(await codeOf(sent)).toBe('ok');
    expect(
      await ownerRows(house, "select 1 from platform.audit where action = 'county-map-set'"),
    ).toHaveLength(1);
  });

  it.each([
    ['other outlines', { text: outline('430422999001', 112.5) }],
    ['another file', { fileName: 'other.geojson' }],
  ])('with %s under the same id are refused, and what was kept stays', async (_what, other) => {
    expect(await codeOf({ ...sent, ...other })).toBe('id-taken');
    const { map } = await analyst.call(endpoints.countyMap, { params });
    expect([map?.fileName, map?.areas[0]?.polygons[0]?.[0]?.[0]]).toEqual(['villages.geojson', [112, 26]]);
  });
});
