// A roster of patrol members that an office brings in: read and reported first, taken row by row when somebody says so.
import { z } from 'zod';
import type { Problem } from '#base';
import { endpoint } from '../endpoint.ts';
import { county, id, instant, wholeNumber } from '../shapes.ts';
import { day, village } from './patrol.ts';

const importKey = z.object({ county, importId: id });

const importShape = z.object({
  id,
  fileName: z.string(),
  standing: z.enum(['waiting', 'taking', 'taken', 'discarded']),
  rowsRead: wholeNumber,
  rowsGood: wholeNumber,
  teamsNew: wholeNumber,
  /** what keeps a row out and what somebody should look at, by row and column, without anybody's number */
  findings: z.array(z.custom<Problem>()),
  /** the first rows that wait or were taken */
  rows: z.array(
    z.object({
      row: wholeNumber,
      standing: z.enum(['waiting', 'taken', 'left-out']),
      placeCode: village,
      teamName: z.string(),
      name: z.string(),
      numberMasked: z.string().nullable(),
      post: z.enum(['captain', 'member']),
      joinedOn: day,
    }),
  ),
  startedMs: instant,
});
export type PatrolImport = z.infer<typeof importShape>;

export const patrolRosterEndpoints = {
  /** A roster (Excel or CSV) as application/octet-stream; nothing is taken yet. Sent twice, it is read once. */
  readRosterFile: endpoint({
    method: 'PUT',
    path: '/api/service/patrol/:county/rosters/:importId',
    allow: 'patrol.write',
    params: importKey,
    query: z.object({
      fileName: z.string().min(1).max(200),
      /** since when those are members of whom the list does not say it */
      joinedOn: day,
      placeCode: village.optional(),
      /** an empty village, team or instructor is that of the row above, as under a merged cell */
      carries: z.enum(['yes', 'no']).default('no'),
    }),
    answer: importShape,
  }),
  rosterImport: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/rosters/:importId',
    allow: 'patrol.write',
    params: importKey,
    answer: importShape,
  }),
  /** Makes members of the rows that wait, a few hundred at a call: called again until none waits. */
  takeRoster: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/rosters/:importId/take',
    allow: 'patrol.write',
    params: importKey,
    answer: z.object({ taken: wholeNumber, waiting: wholeNumber }),
  }),
  /** Drops what still waits. Members that were made of it stay. */
  discardRoster: endpoint({
    method: 'POST',
    path: '/api/service/patrol/:county/rosters/:importId/discard',
    allow: 'patrol.write',
    params: importKey,
  }),
  rosterTemplate: endpoint({
    method: 'GET',
    path: '/api/service/patrol/:county/rosters/template',
    allow: 'patrol.write',
    params: z.object({ county }),
    query: z.object({ language: z.enum(['zh', 'en']) }),
  }),
} as const;
