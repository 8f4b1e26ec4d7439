// A county's outlines: areas matched to villages, as the survey office brings them.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { county, id, instant } from '../shapes.ts';

/** Longitude and latitude, WGS 84. */
const point = z.tuple([z.number(), z.number()]);
/** Outer ring and holes, each closed. */
const polygon = z.array(z.array(point));

const area = z.object({
  code: z.string().nullable(),
  name: z.string().nullable(),
  polygons: z.array(polygon),
});
export type Area = z.infer<typeof area>;

const countyMap = z.object({
  areas: z.array(area),
  fileName: z.string(),
  setMs: instant,
  personName: z.string(),
});
export type CountyMap = z.infer<typeof countyMap>;

const surveyId = z.object({ county, surveyId: id });

export const mapEndpoints = {
  countyMap: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/map',
    allow: 'results.read',
    params: surveyId,
    answer: z.object({ map: countyMap.nullable() }),
  }),
  /** Keeps the outlines for the whole county, for its later surveys too; they take the place of those before. */
  setCountyMap: endpoint({
    method: 'PUT',
    path: '/api/survey/surveys/:county/:surveyId/map',
    allow: 'county-map.write',
    params: surveyId,
    body: z.object({ id, fileName: z.string().trim().min(1).max(200), text: z.string().max(3_500_000) }),
    answer: z.object({
      areas: z.number().int(),
      /** names of areas that are no village, and of villages without an area */
      unmatchedAreas: z.array(z.string()),
      placesWithout: z.array(z.string()),
    }),
  }),
} as const;
