// Reads a GeoJSON layer of areas: what is in it of polygons, codes and names, or why it cannot be used.
// It refuses to know where the file came from. Coordinates are rounded to about a metre; nothing else is kept of the file.

import { z } from 'zod';
import { ok, type Problem, type Result, refused } from '#base';
import type { Area } from '#wire/survey';
import { problem } from '../problems.ts';

const FEATURES_MOST = 3000;
const POINTS_MOST = 200_000;
const PLACES = 1e5;

const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) });
const point = z
  .array(z.number())
  .min(2)
  .max(4)
  .transform(([longitude = 0, latitude = 0]): [number, number] => [round(longitude), round(latitude)]);
const polygon = z.array(z.array(point).min(4));
const feature = z.object({
  properties: z.record(z.string(), z.unknown()).nullable().default(null),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: polygon.min(1) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon.min(1)).min(1) }),
  ]),
});
type Feature = z.output<typeof feature>;

/** Problems: `map-not-geojson`, `map-too-large`, `map-feature-unreadable` with the number of the feature. */
export function readGeoJson(text: string): Result<readonly Area[]> {
  const json = parsed(text);
  if (json === undefined) return notGeoJson('JSON');
  const layer = collection.safeParse(json);
  if (!layer.success) return notGeoJson('FeatureCollection');
  const { features } = layer.data;
  if (features.length === 0) return notGeoJson('0 features');
  if (features.length > FEATURES_MOST) return tooLarge('图形', 'areas', features.length, FEATURES_MOST);
  const areas: Area[] = [];
  for (const [nth, each] of features.entries()) {
    const area = areaOf(each, nth + 1);
    if (!area.ok) return area;
    areas.push(area.value);
  }
  const points = areas.reduce(
    (sum, { polygons }) => sum + polygons.flat().reduce((n, ring) => n + ring.length, 0),
    0,
  );
  return points > POINTS_MOST ? tooLarge('点', 'points', points, POINTS_MOST) : ok(areas);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function notGeoJson(reason: string): Result<never> {
  return refused(problem('map-not-geojson', { reason }, 'file'));
}

function tooLarge(whatZh: string, whatEn: string, count: number, most: number): Result<never> {
  return refused(problem('map-too-large', { whatZh, whatEn, count, most }, 'file'));
}

function areaOf(json: unknown, nth: number): Result<Area> {
  const read = feature.safeParse(json);
  if (!read.success) {
    const reason = read.error.issues[0]?.path.join('.') ?? 'geometry';
    return refused(problem('map-feature-unreadable', { feature: nth, reason }, `feature ${nth}`));
  }
  const { geometry, properties } = read.data;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const fault = ringFault(polygons, nth);
  return fault
    ? refused(fault)
    : ok({ ...namesOf(properties), polygons: polygons.map((rings) => [...rings]) });
}

function ringFault(polygons: Area['polygons'], nth: number): Problem | undefined {
  for (const ring of polygons.flat()) {
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
      return problem('map-feature-unreadable', { feature: nth, reason: 'ring not closed' }, `feature ${nth}`);
    const stray = ring.find(([longitude, latitude]) => Math.abs(longitude) > 180 || Math.abs(latitude) > 90);
    if (stray)
      return problem(
        'map-feature-unreadable',
        { feature: nth, reason: `${stray.join(' ')} ∉ WGS 84` },
        `feature ${nth}`,
      );
  }
  return undefined;
}

// The keys under which such layers carry codes and names; the first that is there counts.
const CODE_KEYS = ['code', 'adcode', 'XZQDM', 'ZLDWDM', 'id', '代码', '村代码'];
const NAME_KEYS = ['name', 'XZQMC', 'ZLDWMC', '名称', '村名', 'NAME'];

function namesOf(properties: Feature['properties']): Pick<Area, 'code' | 'name'> {
  return { code: firstOf(properties, CODE_KEYS), name: firstOf(properties, NAME_KEYS) };
}

function firstOf(properties: Feature['properties'], keys: readonly string[]): string | null {
  const found = keys
    .map((key) => properties?.[key])
    .find((each) => typeof each === 'string' || typeof each === 'number');
  const text = found === undefined ? '' : String(found).trim().slice(0, 100);
  return text === '' ? null : text;
}

function round(degrees: number): number {
  return Math.round(degrees * PLACES) / PLACES;
}
