// Frames of telephone numbers: the village table, files read in, and what was found in them.

import { z } from 'zod';
import type { Problem } from '#base';
import { endpoint } from '../endpoint.ts';
import { county, id, instant, wholeNumber } from '../shapes.ts';

const place = z.object({
  code: z.string().regex(/^[1-9]\d{11}$/),
  name: z.string().trim().min(1).max(60),
  population: wholeNumber.min(1),
  target: wholeNumber,
});

const frameId = z.object({ county, frameId: id });
const importId = z.object({ county, frameId: id, importId: id });

/** How a file is read in: being read, waiting for somebody to take it, taken, discarded, or impossible to read. */
export const importShape = z.object({
  id,
  fileName: z.string(),
  standing: z.enum(['reading', 'waiting', 'taken', 'discarded', 'failed']),
  encoding: z.string().nullable(),
  bytesRead: z.number().int(),
  bytesTotal: z.number().int(),
  rowsRead: z.number().int(),
  rowsGood: z.number().int(),
  rowsBad: z.number().int(),
  /** The first thousand; `counts` has them all, by problem code. */
  findings: z.array(z.custom<Problem>()),
  counts: z.record(z.string(), z.number().int()),
  startedMs: instant,
  startedByName: z.string(),
});
export type FrameImport = z.infer<typeof importShape>;

export const frameEndpoints = {
  frames: endpoint({
    method: 'GET',
    path: '/api/survey/frames',
    allow: 'frame.read',
    answer: z.object({
      rows: z.array(
        z.object({
          county,
          id,
          name: z.string(),
          isSimulated: z.boolean(),
          isInternal: z.boolean(),
          places: z.number().int(),
          numbers: z.number().int(),
          createdMs: instant,
        }),
      ),
    }),
  }),
  addFrame: endpoint({
    method: 'POST',
    path: '/api/survey/frames',
    allow: 'frame.write',
    body: z.object({ county, id, name: z.string().trim().min(1).max(100), isSimulated: z.boolean() }),
  }),
  frame: endpoint({
    method: 'GET',
    path: '/api/survey/frames/:county/:frameId',
    allow: 'frame.read',
    params: frameId,
    answer: z.object({
      county,
      id,
      name: z.string(),
      isSimulated: z.boolean(),
      /** of a mock poll: every row says that the person agreed */
      isInternal: z.boolean(),
      consent: z.string().nullable(),
      surveys: z.number().int(),
      places: z.array(
        place.extend({ mobiles: z.number().int(), landlines: z.number().int(), offices: z.number().int() }),
      ),
      imports: z.array(importShape.omit({ findings: true, counts: true })),
    }),
  }),
  /** Replaces the village table; refused once numbers were taken for a village that would vanish. */
  setPlaces: endpoint({
    method: 'PUT',
    path: '/api/survey/frames/:county/:frameId/places',
    allow: 'frame.write',
    params: frameId,
    body: z.object({ places: z.array(place).min(1).max(5000) }),
  }),
  /** The file itself as application/octet-stream, read as it arrives; its progress can be asked for meanwhile. Sent twice, it is read once. */
  readFile: endpoint({
    method: 'PUT',
    path: '/api/survey/frames/:county/:frameId/imports/:importId',
    allow: 'frame.write',
    params: importId,
    query: z.object({ fileName: z.string().min(1).max(200) }),
  }),
  frameImport: endpoint({
    method: 'GET',
    path: '/api/survey/frames/:county/:frameId/imports/:importId',
    allow: 'frame.read',
    params: importId,
    answer: importShape,
  }),
  takeImport: endpoint({
    method: 'POST',
    path: '/api/survey/frames/:county/:frameId/imports/:importId/take',
    allow: 'frame.write',
    params: importId,
    answer: z.object({ taken: z.number().int(), alreadyThere: z.number().int() }),
  }),
  discardImport: endpoint({
    method: 'POST',
    path: '/api/survey/frames/:county/:frameId/imports/:importId/discard',
    allow: 'frame.write',
    params: importId,
  }),
  /** The findings of a file as CSV, to be mended in a spreadsheet. */
  importFindings: endpoint({
    method: 'GET',
    path: '/api/survey/frames/:county/:frameId/imports/:importId/findings.csv',
    allow: 'frame.read',
    params: importId,
    query: z.object({ language: z.enum(['zh', 'en']).default('zh') }),
  }),
} as const;
