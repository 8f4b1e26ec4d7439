// Context figures: what police and courts count, brought in by file, a year against the one before, and beside it what was published
// of the survey and what came in as cases. Counts alone.
import { z } from 'zod';
import type { Problem } from '#base';
import type { ContextGiver, ContextKindCode } from '#service/supervision/context';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, wholeNumber } from '../shapes.ts';

const inCounty = z.object({ county });
const importKey = z.object({ county, importId: id });
const place = z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/);
const month = z.coerce.number().int().min(1).max(12);
const givenBy = z.enum(['police', 'court']);

const comparison = z.object({
  now: wholeNumber,
  before: wholeNumber,
  /** of the months asked for, those that both years have */
  months: wholeNumber,
  monthsAsked: wholeNumber,
  change: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  mayBeChance: z.boolean(),
});
export type Comparison = z.infer<typeof comparison>;

const monthCount = z.object({
  month: z.string(),
  count: wholeNumber,
  /** the exact interval of a count so small or so large */
  low: z.number(),
  high: z.number(),
  /** what stood there before a later file corrected it */
  previous: wholeNumber.nullable(),
});
export type MonthFigure = z.infer<typeof monthCount>;

const share = z.object({
  share: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  n: wholeNumber,
});

const published = z.object({
  title: z.string(),
  publishedMs: instant,
  address: z.string(),
  isSimulated: z.boolean(),
  indicators: z.array(
    z.object({ name: bilingual, statement: bilingual, overall: share, place: share.nullable() }),
  ),
});
export type PublishedBeside = z.infer<typeof published>;

const contextImport = z.object({
  id,
  fileName: z.string(),
  givenBy: z.custom<ContextGiver>(),
  standing: z.enum(['waiting', 'taken', 'discarded']),
  rowsRead: wholeNumber,
  findings: z.array(z.custom<Problem>()),
  /** something of a person was found in it: nothing of it was kept */
  isPersonal: z.boolean(),
  /** that can be taken, or were */
  figures: wholeNumber,
  /** of these, how many change a figure that stands */
  changes: wholeNumber,
  fromMonth: z.string().nullable(),
  toMonth: z.string().nullable(),
  startedMs: instant,
  startedByName: z.string(),
});
export type ContextImport = z.infer<typeof contextImport>;

export const contextEndpoints = {
  contextPage: endpoint({
    method: 'GET',
    path: '/api/service/context/:county',
    allow: 'context.read',
    params: inCounty,
    query: z.object({
      place: place.optional(),
      year: z.coerce.number().int().min(1990).max(2100).optional(),
      fromMonth: month.optional(),
      toMonth: month.optional(),
    }),
    answer: z.object({
      place: z.string(),
      year: wholeNumber,
      fromMonth: wholeNumber,
      toMonth: wholeNumber,
      places: z.array(z.object({ code: z.string(), name: bilingual })),
      years: z.array(wholeNumber),
      isSimulated: z.boolean(),
      kinds: z.array(
        z.object({
          kind: z.custom<ContextKindCode>(),
          comparison,
          months: z.array(monthCount),
        }),
      ),
      cases: z.object({ requests: comparison, disputes: comparison }),
      published: z.array(published),
    }),
  }),
  /** The same table as a file. */
  contextCsv: endpoint({
    method: 'GET',
    path: '/api/service/context/:county/table.csv',
    allow: 'context.read',
    params: inCounty,
    query: z.object({
      place: place.optional(),
      year: z.coerce.number().int().min(1990).max(2100).optional(),
      fromMonth: month.optional(),
      toMonth: month.optional(),
      language: z.enum(['zh', 'en']).default('zh'),
    }),
  }),
  contextImports: endpoint({
    method: 'GET',
    path: '/api/service/context-imports/:county',
    allow: 'context.write',
    params: inCounty,
    answer: z.object({ rows: z.array(contextImport) }),
  }),
  /** A list (Excel or CSV) as application/octet-stream, read and reported; nothing is taken yet. Sent twice, it is read once. */
  readContextFile: endpoint({
    method: 'PUT',
    path: '/api/service/context-imports/:county/:importId',
    allow: 'context.write',
    params: importKey,
    query: z.object({ fileName: z.string().min(1).max(200), givenBy }),
    answer: contextImport,
  }),
  contextImport: endpoint({
    method: 'GET',
    path: '/api/service/context-imports/:county/:importId',
    allow: 'context.write',
    params: importKey,
    answer: contextImport,
  }),
  /** What stands is replaced where the file says otherwise, and the page marks it. */
  takeContextImport: endpoint({
    method: 'POST',
    path: '/api/service/context-imports/:county/:importId/take',
    allow: 'context.write',
    params: importKey,
    answer: z.object({ taken: wholeNumber, changed: wholeNumber }),
  }),
  discardContextImport: endpoint({
    method: 'POST',
    path: '/api/service/context-imports/:county/:importId/discard',
    allow: 'context.write',
    params: importKey,
  }),
  /** An empty workbook with the header that is read, and on a second sheet the kinds. */
  contextTemplate: endpoint({
    method: 'GET',
    path: '/api/service/context-imports/:county/template',
    allow: 'context.write',
    params: inCounty,
    query: z.object({ language: z.enum(['zh', 'en']) }),
  }),
} as const;
