// The interviewer's console: the next unit, and what happens to it as messages that are safe to send twice.

import { z } from 'zod';
import type { Problem } from '#base';
import type { Answers, Questionnaire } from '#survey/questionnaire';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, wholeNumber } from '../shapes.ts';

const surveyId = z.object({ county, surveyId: id });
const count = z.number().int();

const appointment = z.object({ atMs: instant, withWhom: z.string().trim().max(60) });
const answer = z
  .object({
    chosen: z.array(z.string().max(20)).max(200).readonly(),
    otherText: z.string().max(2000).exactOptional(),
  })
  .readonly();
const note = z.string().max(2000);

/**
 * What the console tells the server. `id` is the message's own: the same message sent again is acknowledged and does nothing.
 * `atMs` is the console's clock, kept as paradata; the server keeps its own time.
 * `sequence` counts the answers of one interview from 1, so that an old answer never overwrites a new one.
 */
export const messageShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call-placed'), id, atMs: instant, callId: id }),
  z.object({ kind: z.literal('interview-started'), id, atMs: instant, callId: id, interviewId: id }),
  z.object({
    kind: z.literal('answer-kept'),
    id,
    atMs: instant,
    interviewId: id,
    sequence: wholeNumber.min(1),
    questionId: z.string().max(40),
    answer,
  }),
  z.object({ kind: z.literal('note-kept'), id, atMs: instant, interviewId: id, text: note }),
  z.object({
    kind: z.literal('call-ended'),
    id,
    atMs: instant,
    callId: id,
    outcome: z.string().max(40),
    reason: z.string().trim().max(200).exactOptional(),
    note: note.exactOptional(),
    appointment: appointment.exactOptional(),
  }),
]);
export type Message = z.infer<typeof messageShape>;

export const assignmentShape = z.object({
  unit: z.object({
    id,
    placeName: z.string(),
    phoneType: z.enum(['mobile', 'landline', 'office']),
    attempts: count,
    /** Shown only to whoever has the unit in hand, and only here; the look is in the audit log. */
    number: z.string(),
    heldSinceMs: instant,
    appointment: appointment.nullable(),
  }),
  calls: z.array(
    z.object({ placedMs: instant, outcome: z.string().nullable(), note: z.string().nullable() }),
  ),
  openCall: z.object({ id, placedMs: instant }).nullable(),
  interview: z.object({ id, answers: z.custom<Answers>(), lastSequence: count, note: z.string() }).nullable(),
});
export type Assignment = z.infer<typeof assignmentShape>;

export const fieldworkEndpoints = {
  /** The surveys on which one interviews. */
  mySurveys: endpoint({
    method: 'GET',
    path: '/api/survey/my-surveys',
    allow: 'interview.conduct',
    answer: z.object({
      rows: z.array(
        z.object({
          county,
          id,
          title: z.string(),
          status: z.enum(['draft', 'running', 'paused', 'closed']),
          isSimulated: z.boolean(),
          isInternal: z.boolean(),
          callingFromMinute: count,
          callingToMinute: count,
          callsToday: count,
          completesToday: count,
        }),
      ),
    }),
  }),
  /** What the console needs once: the questionnaire, and the hash of its version. */
  console: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/console',
    allow: 'interview.conduct',
    params: surveyId,
    answer: z.object({
      survey: z.object({
        county,
        id,
        title: z.string(),
        isSimulated: z.boolean(),
        /** the office that ordered a mock poll: who is called is told so first */
        orderedBy: bilingual.nullable(),
        organisationName: z.string(),
      }),
      questionnaire: z.custom<Questionnaire>(),
      versionNumber: count,
      hash: z.string(),
    }),
  }),
  /** The unit in hand, or the next one. Refused with `no-unit-now`, `survey-not-running`, `outside-calling-hours`. */
  nextUnit: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/next-unit',
    allow: 'interview.conduct',
    params: surveyId,
    body: z.object({ id }),
    answer: assignmentShape,
  }),
  /** The unit in hand, if any: where the console goes on after a crash. */
  unitInHand: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/unit-in-hand',
    allow: 'interview.conduct',
    params: surveyId,
    answer: z.object({ assignment: assignmentShape.nullable() }),
  }),
  /** Messages in the order in which things happened; kept up to the first that is refused. What is acknowledged is durable. */
  keepMessages: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/units/:unitId/messages',
    allow: 'interview.conduct',
    params: surveyId.extend({ unitId: id }),
    body: z.object({ messages: z.array(messageShape).min(1).max(500) }),
    answer: z.object({
      acknowledged: z.array(id),
      refused: z.object({ id, problem: z.custom<Problem>() }).nullable(),
    }),
  }),
} as const;
