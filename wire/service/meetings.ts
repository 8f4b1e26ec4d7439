// Review meetings and what becomes of each suggestion: written down, sorted, mended, told back.
import { z } from 'zod';
import { SUGGESTION_STANDINGS, SUGGESTION_TOPICS } from '#service/casework';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, wholeNumber } from '../shapes.ts';
import { anyPlace } from './case-shapes.ts';

const topic = z.enum(Object.keys(SUGGESTION_TOPICS) as [keyof typeof SUGGESTION_TOPICS]);
const suggestionStanding = z.enum(Object.keys(SUGGESTION_STANDINGS) as [keyof typeof SUGGESTION_STANDINGS]);
const day = z.iso.date();
const line = z.string().trim().min(1).max(200);

const meeting = z.object({
  id,
  title: z.string(),
  placeCode: z.string(),
  heldOn: day,
  /** residents and units that came: counts, no names */
  residents: wholeNumber,
  units: wholeNumber,
  suggestions: wholeNumber,
  mended: wholeNumber,
  told: wholeNumber,
});
export type ReviewMeeting = z.infer<typeof meeting>;

const suggestion = z.object({
  id,
  meetingId: id,
  text: z.string(),
  topic: topic.nullable(),
  standing: suggestionStanding,
  unit: z.object({ id, name: bilingual }).nullable(),
  mendBy: day.nullable(),
  outcome: z.string(),
  toldHow: z.string(),
  saidMs: instant,
  endedMs: instant.nullable(),
  caseId: id.nullable(),
});
export type Suggestion = z.infer<typeof suggestion>;

const meetingKey = z.object({ county, meetingId: id });

export const meetingEndpoints = {
  meetings: endpoint({
    method: 'GET',
    path: '/api/service/meetings/:county',
    allow: 'meeting.read',
    params: z.object({ county }),
    query: z.object({ ...paging, fromDay: day.optional(), toDay: day.optional() }),
    answer: pageOf(meeting).extend({
      totals: z.object({
        meetings: wholeNumber,
        residents: wholeNumber,
        units: wholeNumber,
        suggestions: wholeNumber,
        mended: wholeNumber,
        told: wholeNumber,
      }),
    }),
  }),
  addMeeting: endpoint({
    method: 'POST',
    path: '/api/service/meetings/:county',
    allow: 'meeting.write',
    params: z.object({ county }),
    body: z.object({
      id,
      title: line,
      placeCode: anyPlace,
      heldOn: day,
      residents: wholeNumber.max(100_000),
      units: wholeNumber.max(100_000),
      note: z.string().trim().max(10_000),
      suggestions: z.array(z.object({ id, text: z.string().trim().min(1).max(4000) })).max(500),
    }),
  }),
  meeting: endpoint({
    method: 'GET',
    path: '/api/service/meetings/:county/:meetingId',
    allow: 'meeting.read',
    params: meetingKey,
    answer: meeting.extend({ note: z.string(), rows: z.array(suggestion) }),
  }),
  suggestions: endpoint({
    method: 'GET',
    path: '/api/service/suggestions/:county',
    allow: 'meeting.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      topic: topic.optional(),
      standing: suggestionStanding.optional(),
      unitId: id.optional(),
    }),
    answer: pageOf(suggestion),
  }),
  addSuggestion: endpoint({
    method: 'POST',
    path: '/api/service/meetings/:county/:meetingId/suggestions',
    allow: 'meeting.write',
    params: meetingKey,
    body: z.object({ id, text: z.string().trim().min(1).max(4000) }),
  }),
  sortSuggestion: endpoint({
    method: 'POST',
    path: '/api/service/suggestions/:county/:suggestionId/sort',
    allow: 'meeting.write',
    params: z.object({ county, suggestionId: id }),
    body: z.object({ topic, unitId: id, mendBy: day }),
  }),
  endSuggestion: endpoint({
    method: 'POST',
    path: '/api/service/suggestions/:county/:suggestionId/end',
    allow: 'meeting.write',
    params: z.object({ county, suggestionId: id }),
    body: z.object({
      standing: z.enum(['mended', 'not-taken']),
      outcome: z.string().trim().min(1).max(4000),
    }),
  }),
  tellSuggestion: endpoint({
    method: 'POST',
    path: '/api/service/suggestions/:county/:suggestionId/tell',
    allow: 'meeting.write',
    params: z.object({ county, suggestionId: id }),
    body: z.object({ how: line }),
  }),
} as const;
