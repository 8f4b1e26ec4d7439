// Chasing: cards for what is overdue, to units; the answer of a unit; the rules that give the colours.
import { z } from 'zod';
import {
  type ChaseColour,
  type ChaseSource,
  COLOURS_IN_ORDER,
  SOURCE_CODES,
} from '#service/supervision/chasing';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, sorting, wholeNumber } from '../shapes.ts';

const inCounty = z.object({ county });
const cardKey = z.object({ county, cardId: id });
const colour = z.enum(COLOURS_IN_ORDER);
const source = z.enum(SOURCE_CODES);

const cardRow = z.object({
  id,
  source: z.custom<ChaseSource>(),
  subject: z.string(),
  unitName: bilingual,
  addressee: z.string(),
  title: z.string(),
  owed: bilingual,
  dueOn: z.string(),
  daysLate: z.number().int(),
  colour: z.custom<ChaseColour>(),
  issuedMs: instant,
  raisedMs: instant,
  answeredMs: instant.nullable(),
  liftedMs: instant.nullable(),
  isSimulated: z.boolean(),
  /** it is the asker's own unit that owes */
  isOurs: z.boolean(),
});
export type ChaseCard = z.infer<typeof cardRow>;

const step = z.object({
  colour,
  daysLate: z.number().int().min(0).max(1000),
  to: z.array(z.enum(['unit', 'above', 'county'])).max(3),
});
export const chaseRuleShape = z.object({
  steps: z.array(step).max(3),
  ofSource: z.partialRecord(source, z.array(step).max(3)),
});

export const CHASE_STANDINGS = ['open', 'unanswered', 'lifted', 'all'] as const;

export const chaseEndpoints = {
  chaseCards: endpoint({
    method: 'GET',
    path: '/api/service/chase/:county',
    allow: 'chase.read',
    params: inCounty,
    query: z.object({
      ...paging,
      standing: z.enum(CHASE_STANDINGS).default('open'),
      colour: colour.optional(),
      source: source.optional(),
      /** those that were sent to one's own offices */
      mine: z.enum(['yes']).optional(),
      ...sorting('due', 'raised', 'unit', 'colour'),
    }),
    answer: pageOf(cardRow).extend({
      counts: z.object({
        yellow: wholeNumber,
        red: wholeNumber,
        black: wholeNumber,
        unanswered: wholeNumber,
      }),
    }),
  }),
  chaseCard: endpoint({
    method: 'GET',
    path: '/api/service/chase/:county/cards/:cardId',
    allow: 'chase.read',
    params: cardKey,
    answer: cardRow.extend({
      recipients: z.array(bilingual),
      history: z.array(
        z.object({
          id,
          atMs: instant,
          kind: z.enum(['issued', 'raised', 'answered', 'lifted']),
          colour: z.custom<ChaseColour>(),
          words: z.string(),
          personName: z.string().nullable(),
        }),
      ),
    }),
  }),
  /** What the unit has to say: that it was seen, why it is late, by when it will be done. */
  answerChase: endpoint({
    method: 'POST',
    path: '/api/service/chase/:county/cards/:cardId/answers',
    allow: 'chase.answer',
    params: cardKey,
    body: z.object({ id, words: z.string().trim().min(1).max(1000) }),
  }),
  /** Looks over all rooms now; the server does so by itself every hour. */
  lookOver: endpoint({
    method: 'POST',
    path: '/api/service/chase/:county/look-over',
    allow: 'chase.rule',
    params: inCounty,
    answer: z.object({ issued: wholeNumber, raised: wholeNumber, lifted: wholeNumber }),
  }),
  chaseRule: endpoint({
    method: 'GET',
    path: '/api/service/chase/:county/rule',
    allow: 'chase.read',
    params: inCounty,
    answer: z.object({
      rule: chaseRuleShape,
      isPreset: z.boolean(),
      history: z.array(z.object({ sinceMs: instant, personName: z.string(), reason: z.string() })),
    }),
  }),
  saveChaseRule: endpoint({
    method: 'POST',
    path: '/api/service/chase/:county/rule',
    allow: 'chase.rule',
    params: inCounty,
    body: z.object({ id, rule: chaseRuleShape, reason: z.string().trim().min(1).max(500) }),
  }),
} as const;
