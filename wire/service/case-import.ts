// Requests and disputes brought in from a list that a village or a hotline keeps: read and reported, then made cases when somebody says so.
import { z } from 'zod';
import type { Problem } from '#base';
import { LIST_SOURCES, type LikelyRepeat } from '#service/casework';
import { endpoint } from '../endpoint.ts';
import { county, id, instant, wholeNumber } from '../shapes.ts';
import { anyPlace, caseKind, caseSort } from './case-shapes.ts';

const importKey = z.object({ county, importId: id });

const importRow = z.object({
  row: wholeNumber,
  standing: z.enum(['waiting', 'taken', 'left-out']),
  sort: caseSort,
  kind: caseKind.nullable(),
  source: z.enum(LIST_SOURCES),
  /** the first words, without anybody's number */
  summary: z.string(),
  placeCode: z.string(),
  saidOn: z.string().nullable(),
  /** rows above and open cases that may be the same matter: proposals alone */
  repeats: z.array(z.custom<LikelyRepeat>()),
  caseId: id.nullable(),
  caseNumber: z.string().nullable(),
});

const importShape = z.object({
  id,
  fileName: z.string(),
  standing: z.enum(['waiting', 'taking', 'taken', 'discarded']),
  rowsRead: wholeNumber,
  rowsGood: wholeNumber,
  /** what stands in the way of a row, by row and column, without anybody's number */
  findings: z.array(z.custom<Problem>()),
  rows: z.array(importRow),
  startedMs: instant,
});
export type CaseImport = z.infer<typeof importShape>;

export const caseImportEndpoints = {
  /**
   * A list (Excel or CSV) as application/octet-stream, read and reported; nothing is taken yet. What is stated here holds
   * where the list has no column of its own. Sent twice, it is read once.
   */
  readCaseFile: endpoint({
    method: 'PUT',
    path: '/api/service/case-imports/:county/:importId',
    allow: 'case.take-in',
    params: importKey,
    query: z.object({
      fileName: z.string().min(1).max(200),
      source: z.enum(LIST_SOURCES),
      sort: caseSort,
      placeCode: anyPlace.optional(),
    }),
    answer: importShape,
  }),
  /** One's own import as it stands. */
  caseImport: endpoint({
    method: 'GET',
    path: '/api/service/case-imports/:county/:importId',
    allow: 'case.take-in',
    params: importKey,
    answer: importShape,
  }),
  /**
   * Makes cases of the rows that wait, a row in a transaction, at most two hundred at a call: called again until none waits.
   * `leaveOut` counts at the first call. After a crash it goes on where it stopped.
   */
  takeCaseImport: endpoint({
    method: 'POST',
    path: '/api/service/case-imports/:county/:importId/take',
    allow: 'case.take-in',
    params: importKey,
    body: z.object({ leaveOut: z.array(wholeNumber).max(2000) }),
    answer: z.object({ taken: wholeNumber, leftOut: wholeNumber, waiting: wholeNumber }),
  }),
  /** Drops what still waits. Cases that were made of it stay. */
  discardCaseImport: endpoint({
    method: 'POST',
    path: '/api/service/case-imports/:county/:importId/discard',
    allow: 'case.take-in',
    params: importKey,
  }),
  /** An empty workbook with the header that is read, and on a second sheet the kinds and sources that it may name. */
  caseTemplate: endpoint({
    method: 'GET',
    path: '/api/service/case-imports/:county/template',
    allow: 'case.take-in',
    params: z.object({ county }),
    query: z.object({ language: z.enum(['zh', 'en']) }),
  }),
} as const;
