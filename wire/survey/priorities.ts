// What to do first: how much each rated question moves an index, against how well it does.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id } from '../shapes.ts';

const withInterval = z.object({ value: z.number(), low: z.number(), high: z.number() });

const priorityItem = z.object({
  ruleId: z.string(),
  questionId: z.string(),
  name: bilingual,
  text: z.string(),
  statement: bilingual,
  /** part of R², all items together `explained` */
  importance: withInterval,
  performance: withInterval,
  standing: z.enum(['mend-first', 'keep-up', 'mend-later', 'leave', 'unclear']),
});
export type PriorityItem = z.infer<typeof priorityItem>;

const priorities = z.object({
  /** rules that can be the index */
  indices: z.array(z.object({ ruleId: z.string(), name: bilingual })),
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  ruleId: z.string(),
  statement: bilingual,
  /** respondents who answered all of these questions */
  n: z.number().int(),
  explained: z.number().nullable(),
  /** the borders of the picture: an even part of R², the mean of all items */
  evenPart: z.number().nullable(),
  meanPerformance: z.number().nullable(),
  items: z.array(priorityItem),
  /** rated questions that take no part, since most are not asked them or all answer alike */
  leftOut: z.array(z.string()),
  /** why there is no analysis */
  why: bilingual.nullable(),
});
export type Priorities = z.infer<typeof priorities>;

/** The same of every village by itself, as short as a row of a table. */
const prioritiesByPlace = z.object({
  ruleId: z.string(),
  statement: bilingual,
  places: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      n: z.number().int(),
      items: z.array(
        priorityItem.pick({ ruleId: true, name: true, standing: true }).extend({
          importance: withInterval,
          performance: withInterval,
        }),
      ),
      why: bilingual.nullable(),
    }),
  ),
  /** villages after those that were looked at: too many for one answer */
  leftOut: z.number().int(),
});
export type PrioritiesByPlace = z.infer<typeof prioritiesByPlace>;

export const priorityEndpoints = {
  priorities: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/priorities',
    allow: 'results.read',
    params: z.object({ county, surveyId: id }),
    query: z.object({ rule: z.string().max(40).optional(), place: z.string().max(20).optional() }),
    answer: priorities,
  }),
  prioritiesByPlace: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/priorities/places',
    allow: 'results.read',
    params: z.object({ county, surveyId: id }),
    query: z.object({ rule: z.string().max(40).optional() }),
    answer: prioritiesByPlace,
  }),
} as const;
