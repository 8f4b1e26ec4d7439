// Mock polls as the survey organisation knows them: orders to take up or decline, the frame and the survey made for one, and the
// handing back of its aggregates.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, wholeNumber } from '../shapes.ts';

const orderKey = z.object({ county, orderId: id });
const minute = z.number().int().min(0).max(1440);

const orderToRun = z.object({
  county,
  id,
  orderedBy: bilingual,
  title: z.string(),
  purpose: z.string(),
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  perPlace: wholeNumber,
  consent: z.string(),
  wantedBy: z.string(),
  standing: z.enum(['ordered', 'taken-up', 'declined', 'withdrawn', 'handed-back']),
  reason: z.string(),
  orderedMs: instant,
  frames: z.array(z.object({ id, name: z.string(), numbers: wholeNumber })),
  surveyId: id.nullable(),
  surveyStatus: z.enum(['draft', 'running', 'paused', 'closed']).nullable(),
  handedMs: instant.nullable(),
});
export type OrderToRun = z.infer<typeof orderToRun>;

export const pollRunEndpoints = {
  pollsToRun: endpoint({
    method: 'GET',
    path: '/api/survey/polls',
    allow: 'poll.see',
    answer: z.object({ rows: z.array(orderToRun) }),
  }),
  declinePoll: endpoint({
    method: 'POST',
    path: '/api/survey/polls/:county/:orderId/decline',
    allow: 'poll.run',
    params: orderKey,
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
  }),
  /** A frame for this order alone; every row of its files must say that the person agreed. Takes the order up. */
  addPollFrame: endpoint({
    method: 'POST',
    path: '/api/survey/polls/:county/:orderId/frame',
    allow: 'poll.run',
    params: orderKey,
    body: z.object({
      id,
      name: z.string().trim().min(1).max(100),
      isSimulated: z.boolean(),
      consent: z.string().trim().min(10).max(2000),
    }),
  }),
  /** An internal survey on that frame, with at least thirty wanted in each place ordered. */
  addPollSurvey: endpoint({
    method: 'POST',
    path: '/api/survey/polls/:county/:orderId/survey',
    allow: 'poll.run',
    params: orderKey,
    body: z.object({
      id,
      questionnaireVersionId: id,
      frameId: id,
      title: z.string().trim().min(1).max(180),
      callingFromMinute: minute,
      callingToMinute: minute,
    }),
  }),
  /** The aggregates of a closed internal survey go to the office that ordered it; once. */
  handBackPoll: endpoint({
    method: 'POST',
    path: '/api/survey/polls/:county/:orderId/result',
    allow: 'poll.hand-back',
    params: orderKey,
  }),
} as const;
