// Questionnaires and their versions. A version that a survey uses never changes.

import { z } from 'zod';
import { LONGEST_FORM_FIELD, type Questionnaire } from '#survey/questionnaire';
import { endpoint } from '../endpoint.ts';
import { id, instant, wholeNumber } from '../shapes.ts';

const versionFacts = {
  id,
  number: z.number().int(),
  revision: z.number().int(),
  /** SHA-256 of the canonical JSON of the content, hexadecimal. */
  hash: z.string(),
  isUsable: z.boolean(),
  savedMs: instant,
  savedByName: z.string(),
  usedMs: instant.nullable(),
};

const outlineText = z.string().max(1_000_000);
const title = z.string().trim().min(1).max(200);

/** 表号, 制定机关, 批准文号, 有效期; each empty while there is none. */
const formField = z.string().trim().max(LONGEST_FORM_FIELD);
const formHead = z.object({
  formNumber: formField,
  issuedBy: formField,
  approvalNumber: formField,
  validUntil: formField,
});

const questionnaireId = z.object({ questionnaireId: id });
const versionId = z.object({ versionId: id });

export const questionnaireEndpoints = {
  questionnaires: endpoint({
    method: 'GET',
    path: '/api/survey/questionnaires',
    allow: 'questionnaire.read',
    answer: z.object({
      rows: z.array(
        z.object({
          id,
          title: z.string(),
          organisationName: z.string(),
          questions: z.number().int(),
          latest: z.object(versionFacts),
        }),
      ),
    }),
  }),
  addQuestionnaire: endpoint({
    method: 'POST',
    path: '/api/survey/questionnaires',
    allow: 'questionnaire.write',
    body: z.object({ id, versionId: id, title, outlineText }),
  }),
  questionnaire: endpoint({
    method: 'GET',
    path: '/api/survey/questionnaires/:questionnaireId',
    allow: 'questionnaire.read',
    params: questionnaireId,
    answer: z.object({ id, title: z.string(), versions: z.array(z.object(versionFacts)) }),
  }),
  version: endpoint({
    method: 'GET',
    path: '/api/survey/questionnaire-versions/:versionId',
    allow: 'questionnaire.read',
    params: versionId,
    answer: z.object({
      ...versionFacts,
      questionnaireId: id,
      title: z.string(),
      outlineText: z.string(),
      content: z.custom<Questionnaire>(),
      form: formHead,
    }),
  }),
  /** Of any version, in use or not: what it asks stays as it is. */
  saveFormHead: endpoint({
    method: 'PUT',
    path: '/api/survey/questionnaire-versions/:versionId/form-head',
    allow: 'questionnaire.write',
    params: versionId,
    body: formHead,
  }),
  /** Refused with `version-used` or `version-changed-meanwhile`. */
  saveVersion: endpoint({
    method: 'PUT',
    path: '/api/survey/questionnaire-versions/:versionId',
    allow: 'questionnaire.write',
    params: versionId,
    body: z.object({ revision: wholeNumber, title, outlineText }),
    answer: z.object({ revision: z.number().int(), hash: z.string(), isUsable: z.boolean() }),
  }),
  /** A new version that begins as a copy of the latest. */
  addVersion: endpoint({
    method: 'POST',
    path: '/api/survey/questionnaires/:questionnaireId/versions',
    allow: 'questionnaire.write',
    params: questionnaireId,
    body: z.object({ id }),
  }),
} as const;
