// The survey office: surveys, targets, interviewers, the live board, and interviews with their history.

import { z } from 'zod';
import type { Answers, Questionnaire, ScoringRule } from '#survey/questionnaire';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging } from '../shapes.ts';

const surveyId = z.object({ county, surveyId: id });
const status = z.enum(['draft', 'running', 'paused', 'closed']);
const minute = z.number().int().min(0).max(1440);
const title = z.string().trim().min(1).max(200);
const target = z.object({ placeCode: z.string(), target: z.number().int().min(0).max(1_000_000) });
const settings = {
  title,
  callingFromMinute: minute,
  callingToMinute: minute,
  minimumCell: z.number().int().min(3).max(1000),
};
const count = z.number().int();
/** As it is shown on a telephone: `0791-12340`. */
const callerNumber = z
  .string()
  .trim()
  .regex(/^\+?\d[\d -]{2,18}\d$/);

const surveyRow = z.object({
  county,
  id,
  title: z.string(),
  status,
  isSimulated: z.boolean(),
  /** a mock poll that an office ordered for its own use */
  isInternal: z.boolean(),
  target: count,
  completes: count,
  units: count,
  createdMs: instant,
  startedMs: instant.nullable(),
  closedMs: instant.nullable(),
});

const boardPlace = z.object({
  code: z.string(),
  name: z.string(),
  target: count,
  completes: count,
  unitsFree: count,
  unitsInHand: count,
});

const boardPerson = z.object({
  personId: id,
  name: z.string(),
  isAtWork: z.boolean(),
  inHandSinceMs: instant.nullable(),
  inHandUnitId: id.nullable(),
  lastCallMs: instant.nullable(),
  callsToday: count,
  completesToday: count,
  minutesToday: z.number(),
  interviewsPerHour: z.number().nullable(),
});

/** A rate, or null where its denominator is zero. */
const rate = z.number().nullable();

export const boardShape = z.object({
  atMs: instant,
  status,
  places: z.array(boardPlace),
  outcomes: z.array(z.object({ code: z.string(), today: count, all: count })),
  people: z.array(boardPerson),
  hours: z.array(z.object({ hourMs: instant, calls: count, completes: count })),
  rates: z.object({ RR1: rate, RR3: rate, COOP1: rate, REF1: rate, CON1: rate, e: rate }),
});
export type Board = z.infer<typeof boardShape>;

const historyEvent = z.object({
  id,
  atMs: instant,
  personName: z.string().nullable(),
  body: z.custom<{ readonly kind: string; readonly [field: string]: unknown }>(),
  /** what was said or written: a free answer, a note, with whom a time was agreed on */
  words: z.string().nullable(),
});

export const surveyEndpoints = {
  surveys: endpoint({
    method: 'GET',
    path: '/api/survey/surveys',
    allow: 'survey.read',
    answer: z.object({ rows: z.array(surveyRow) }),
  }),
  /** Draws every number of the frame into the survey, in a random order that follows from the survey's id. */
  addSurvey: endpoint({
    method: 'POST',
    path: '/api/survey/surveys',
    allow: 'survey.write',
    body: z.object({
      county,
      id,
      questionnaireVersionId: id,
      frameId: id,
      ...settings,
      targets: z.array(target),
    }),
  }),
  survey: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId',
    allow: 'survey.read',
    params: surveyId,
    answer: surveyRow.extend({
      ...settings,
      orderedBy: bilingual.nullable(),
      callerNumbers: z.array(z.string()),
      frameId: id,
      frameName: z.string(),
      questionnaireVersionId: id,
      questionnaireId: id,
      questionnaireTitle: z.string(),
      versionNumber: count,
      versionHash: z.string(),
      rules: z.array(z.custom<ScoringRule>()),
      places: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          population: count,
          target: count,
          completes: count,
          units: count,
        }),
      ),
      interviewers: z.array(z.object({ personId: id, name: z.string() })),
    }),
  }),
  saveSettings: endpoint({
    method: 'PUT',
    path: '/api/survey/surveys/:county/:surveyId/settings',
    allow: 'survey.run',
    params: surveyId,
    body: z.object(settings),
  }),
  /** The numbers from which it really calls: on the page where residents verify a call, from the moment they are saved. */
  saveCallerNumbers: endpoint({
    method: 'PUT',
    path: '/api/survey/surveys/:county/:surveyId/caller-numbers',
    allow: 'survey.run',
    params: surveyId,
    body: z.object({ numbers: z.array(callerNumber).max(20) }),
  }),
  saveTargets: endpoint({
    method: 'PUT',
    path: '/api/survey/surveys/:county/:surveyId/targets',
    allow: 'survey.run',
    params: surveyId,
    body: z.object({ targets: z.array(target).max(5000) }),
  }),
  /** People with the role of interviewer in the survey's organisation, and whether they are on the survey. */
  possibleInterviewers: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/interviewers',
    allow: 'survey.run',
    params: surveyId,
    answer: z.object({
      rows: z.array(
        z.object({ personId: id, name: z.string(), signInName: z.string(), isOnSurvey: z.boolean() }),
      ),
    }),
  }),
  setInterviewers: endpoint({
    method: 'PUT',
    path: '/api/survey/surveys/:county/:surveyId/interviewers',
    allow: 'survey.run',
    params: surveyId,
    body: z.object({ personIds: z.array(id).max(5000) }),
  }),
  moveSurvey: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/status',
    allow: 'survey.run',
    params: surveyId,
    body: z.object({ id, wanted: z.enum(['running', 'paused', 'closed']) }),
  }),
  board: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/board',
    allow: 'survey.read',
    params: surveyId,
    answer: boardShape,
  }),
  interviews: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/interviews',
    allow: 'interview.read',
    params: surveyId,
    query: z.object({
      ...paging,
      standing: z.enum(['open', 'completed', 'screened-out', 'broken-off']).optional(),
      placeCode: z.string().optional(),
      personId: id.optional(),
    }),
    answer: pageOf(
      z.object({
        id,
        unitId: id,
        placeName: z.string(),
        personName: z.string(),
        standing: z.string(),
        startedMs: instant,
        endedMs: instant.nullable(),
        answered: count,
        hasNote: z.boolean(),
      }),
    ),
  }),
  interview: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/interviews/:interviewId',
    allow: 'interview.read',
    params: surveyId.extend({ interviewId: id }),
    answer: z.object({
      id,
      unitId: id,
      placeName: z.string(),
      personName: z.string(),
      standing: z.string(),
      startedMs: instant,
      endedMs: instant.nullable(),
      note: z.string(),
      questionnaire: z.custom<Questionnaire>(),
      answers: z.custom<Answers>(),
      history: z.array(historyEvent),
    }),
  }),
  /** Takes a unit back from an interviewer who cannot go on; it is called again. */
  releaseUnit: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/units/:unitId/release',
    allow: 'survey.run',
    params: surveyId.extend({ unitId: id }),
    body: z.object({ id }),
  }),
} as const;
