// Mock polls as the ordering office knows them: the order, and the aggregates that came back. Nobody who answered is in it.
import { z } from 'zod';
import { LEAST_A_PLACE, type PollStanding } from '#service/supervision/polls';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, wholeNumber } from '../shapes.ts';

const orderKey = z.object({ county, orderId: id });
const village = z.string().regex(/^[1-9]\d{11}$/);
export const pollDay = z.iso.date();

const orderRow = z.object({
  county,
  id,
  organisationName: bilingual,
  centreName: bilingual,
  title: z.string(),
  standing: z.custom<PollStanding>(),
  places: wholeNumber,
  perPlace: wholeNumber,
  wantedBy: z.string(),
  orderedMs: instant,
});
export type PollOrderRow = z.infer<typeof orderRow>;

/** A share with its interval, or why there is none. Fractions of 1. */
const pollFigure = z.object({
  share: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  n: wholeNumber,
  why: bilingual.nullable(),
});
export type PollFigure = z.infer<typeof pollFigure>;

/** What goes back through the door: aggregates of thirty or more, and nothing by which a village could be ranked to a place. */
export const pollContentShape = z.object({
  kind: z.literal('internal-poll'),
  title: z.string(),
  isSimulated: z.boolean(),
  completes: wholeNumber,
  numbersCalled: wholeNumber,
  fieldworkFromMs: instant.nullable(),
  fieldworkToMs: instant.nullable(),
  least: z.number().int().min(LEAST_A_PLACE),
  questionnaire: z.string(),
  method: bilingual,
  indicators: z.array(
    z.object({
      rule: z.string(),
      statement: bilingual,
      question: z.string(),
      overall: pollFigure,
      places: z.array(z.object({ code: z.string(), name: z.string() }).extend(pollFigure.shape)),
    }),
  ),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      n: wholeNumber,
      options: z.array(z.object({ label: z.string(), share: z.number().nullable() })),
    }),
  ),
});
export type PollContent = z.infer<typeof pollContentShape>;

export const pollEndpoints = {
  /** The survey organisations that can be asked to run one. */
  pollCentres: endpoint({
    method: 'GET',
    path: '/api/service/poll-centres',
    allow: 'poll.order',
    answer: z.object({ rows: z.array(z.object({ id, name: bilingual })) }),
  }),
  pollOrders: endpoint({
    method: 'GET',
    path: '/api/service/polls/:county',
    allow: 'poll.order',
    params: z.object({ county }),
    answer: z.object({
      rows: z.array(orderRow),
      /** the villages in which one may have people asked */
      villages: z.array(z.object({ code: z.string(), name: bilingual })),
    }),
  }),
  pollOrder: endpoint({
    method: 'GET',
    path: '/api/service/polls/:county/:orderId',
    allow: 'poll.order',
    params: orderKey,
    answer: orderRow.extend({
      purpose: z.string(),
      consent: z.string(),
      placeNames: z.array(z.string()),
      reason: z.string(),
      isOwn: z.boolean(),
      result: z.object({ content: pollContentShape, handedMs: instant }).nullable(),
    }),
  }),
  /** One indicator of a handed-back poll becomes the totals of a running round of mock polls. Problem: `poll-without-place-figures`. */
  fillRoundFromPoll: endpoint({
    method: 'POST',
    path: '/api/service/inspection-rounds/:county/:roundId/poll',
    allow: 'inspection.run',
    params: z.object({ county, roundId: id }),
    body: z.object({ orderId: id, indicator: z.string().min(1).max(60) }),
    /** how many units have a figure now, and how many of the poll’s places have none */
    answer: z.object({ filled: wholeNumber, withheld: wholeNumber }),
  }),
  orderPoll: endpoint({
    method: 'POST',
    path: '/api/service/polls/:county',
    allow: 'poll.order',
    params: z.object({ county }),
    body: z.object({
      id,
      centreId: id,
      title: z.string().trim().min(1).max(120),
      purpose: z.string().trim().min(1).max(2000),
      placeCodes: z.array(village).max(500),
      perPlace: wholeNumber.max(5000),
      consent: z.string().trim().max(2000),
      wantedBy: pollDay,
      lawRead: z.array(z.string().max(40)).max(50),
    }),
  }),
  /** As long as nobody has taken it up. */
  withdrawPoll: endpoint({
    method: 'POST',
    path: '/api/service/polls/:county/:orderId/withdraw',
    allow: 'poll.order',
    params: orderKey,
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
  }),
} as const;
