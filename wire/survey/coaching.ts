// Reports of being coached, as the survey centre reads them. No endpoint of the service wing knows of them.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { county, id, instant, pageOf, paging } from '../shapes.ts';

const reportId = z.object({ county, reportId: id });

const reportShape = z.object({
  county,
  id,
  receivedMs: instant,
  words: z.string(),
  channel: z.string().nullable(),
  byWhom: z.string(),
  placeCode: z.string().nullable(),
  placeName: z.string().nullable(),
  toldWhen: z.string(),
  /** of a call in a survey's name: the number that called, masked */
  callerMasked: z.string().nullable(),
  /** what the neutral-wording check finds in the words */
  kinds: z.array(z.string()),
  photoIds: z.array(id),
  isSimulated: z.boolean(),
  /** what was noted after a look; null before */
  lookText: z.string().nullable(),
  lookedByName: z.string().nullable(),
  lookedMs: instant.nullable(),
});
export type CoachingReport = z.infer<typeof reportShape>;

export const coachingEndpoints = {
  coachingReports: endpoint({
    method: 'GET',
    path: '/api/survey/coaching',
    allow: 'coaching.read',
    query: z.object({
      ...paging,
      county: county.optional(),
      placeCode: z.string().max(12).optional(),
      standing: z.enum(['new', 'looked-at']).optional(),
    }),
    answer: pageOf(reportShape),
  }),
  coachingPhoto: endpoint({
    method: 'GET',
    path: '/api/survey/coaching/:county/photos/:photoId',
    allow: 'coaching.read',
    params: z.object({ county, photoId: id }),
  }),
  /** The number that called in a survey's name; each look is in the audit log. */
  doubtfulCaller: endpoint({
    method: 'POST',
    path: '/api/survey/coaching/:county/:reportId/caller',
    allow: 'coaching.read',
    params: reportId,
    answer: z.object({ number: z.string() }),
  }),
  /** Notes what was found; a later note replaces it. */
  lookAtCoaching: endpoint({
    method: 'PUT',
    path: '/api/survey/coaching/:county/:reportId/look',
    allow: 'coaching.read',
    params: reportId,
    body: z.object({ text: z.string().trim().min(1).max(2000) }),
  }),
} as const;
