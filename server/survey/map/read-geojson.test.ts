import { describe, expect, it } from 'vitest';
import { matchAreas } from './match-areas.ts';
import { readGeoJson } from './read-geojson.ts';

const RING = [
  [112.123456789, 26],
  [113, 26],
  [113, 27],
  [112.123456789, 26],
];
const area = (properties: object, coordinates: unknown = [RING], type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const layer = (...features: readonly unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

function codeOf(text: string): string {
  const read = readGeoJson(text);
  return read.ok ? 'read' : `${read.problem.code} at ${read.problem.where ?? ''}`;
}

describe('a map that the office brings', () => {
  it('keeps outlines, codes and names, to a metre', () => {
    const read = readGeoJson(`\uFEFF${layer(area({ code: 430422999001, XZQMC: '云集村', owner: '张三' }))}`);
    expect(read.ok && read.value[0]).toEqual({
      code: '430422999001',
      name: '云集村',
      polygons: [
        [
          [
            [112.12346, 26],
            [113, 26],
            [113, 27],
            [112.12346, 26],
          ],
        ],
      ],
    });
  });

  it.each([
    ['map-not-geojson at file', 'not JSON'],
    ['map-not-geojson at file', '{"type":"Topology"}'],
    ['map-not-geojson at file', layer()],
    ['map-feature-unreadable at feature 2', layer(area({}), area({}, [112, 26], 'Point'))],
    ['map-feature-unreadable at feature 1', layer(area({}, [RING.slice(0, 3)]))],
    ['map-feature-unreadable at feature 1', layer(area({}, [[...RING, [112, 28]]]))],
    [
      'map-feature-unreadable at feature 1',
      layer(
        area({}, [
          [
            [500000, 2900000],
            [500001, 2900000],
            [500001, 2900001],
            [500000, 2900000],
          ],
        ]),
      ),
    ],
    ['map-too-large at file', layer(...Array.from({ length: 3001 }, () => area({})))],
    ['map-too-large at file', layer(area({}, [Array.from({ length: 200_001 }, () => [112, 26])]))],
  ])('is refused with %s', (code, text) => {
    expect(codeOf(text)).toBe(code);
  });

  it('finds villages by code, then by name without its ending; what fits none or two is told', () => {
    const places = [
      { code: '1', name: '云集村' },
      { code: '2', name: '英陂社区' },
      { code: '3', name: '新民村' },
      { code: '4', name: '新民社区' },
      { code: '5', name: '白石村' },
    ];
    const named = (code: string | null, name: string | null) => ({ code, name, polygons: [] });
    const found = matchAreas(
      [named('1', null), named('x', '英陂'), named(null, '新民'), named(null, null)],
      places,
    );
    expect(found.areas.map(({ code }) => code)).toEqual(['1', '2', null, null]);
    expect(found.unmatchedAreas).toEqual(['新民', '#4']);
    expect(found.placesWithout).toEqual(['新民村', '新民社区', '白石村']);
  });
});
