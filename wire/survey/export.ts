// Exports of single interviews: asked for with a reason, carried as a stream, and told for by a manifest.
import { z } from 'zod';
import type { ScoringRule } from '#survey/questionnaire';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant } from '../shapes.ts';

const surveyId = z.object({ county, surveyId: id });
const count = z.number().int();

/** How the rows are written; each comes as one .zip with its codebook and its manifest. */
export const EXPORT_FORMATS = ['csv', 'excel', 'spss', 'stata', 'r', 'parquet'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a receiver can hold the file to. The manifest is the last thing written: a file without it is not whole. */
export const manifestShape = z.object({
  format: z.literal('wenan-export/1'),
  survey: z.object({ county, id, title: z.string(), status: z.string() }),
  isProvisional: z.boolean(),
  isSimulated: z.boolean(),
  /** what has to be said beside every figure from these rows; null when there is nothing */
  warning: bilingual.nullable(),
  madeMs: instant,
  reason: z.string(),
  questionnaire: z.object({ title: z.string(), versionNumber: count, hash: z.string() }),
  rows: count,
  columns: z.array(z.string()),
  files: z.array(
    z.object({
      name: z.string(),
      rows: count.nullable(),
      columns: count.nullable(),
      bytes: count,
      sha256: z.string(),
    }),
  ),
  leftOut: z.array(z.object({ what: bilingual, count: count.nullable(), why: bilingual })),
  rules: z.array(z.custom<ScoringRule>()),
  weights: bilingual,
  minimumCell: count,
});
export type Manifest = z.infer<typeof manifestShape>;

/** `asked`: nothing was fetched yet; `broken`: begun and not brought to its end. */
export const EXPORT_STANDINGS = ['asked', 'running', 'whole', 'broken'] as const;

const exportRow = z.object({
  id,
  format: z.enum(EXPORT_FORMATS),
  withWords: z.boolean(),
  reason: z.string(),
  askedMs: instant,
  askedBy: z.string(),
  isOwn: z.boolean(),
  standing: z.enum(EXPORT_STANDINGS),
  rowsWritten: count,
  rowsExpected: count.nullable(),
  manifest: manifestShape.nullable(),
});
export type ExportRow = z.infer<typeof exportRow>;

export const exportEndpoints = {
  /** Writes down who takes which rows and why; nothing is read yet. Sent twice, it is asked once. */
  askForExport: endpoint({
    method: 'POST',
    path: '/api/survey/surveys/:county/:surveyId/exports',
    allow: 'interview.export',
    params: surveyId,
    body: z.object({
      id,
      format: z.enum(EXPORT_FORMATS),
      language: z.enum(['zh', 'en']),
      withWords: z.boolean(),
      reason: z.string().trim().min(1).max(500),
    }),
  }),
  exportsOfSurvey: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/exports',
    allow: 'interview.export',
    params: surveyId,
    answer: z.object({ rows: z.array(exportRow) }),
  }),
  /** The rows as they are now, for whoever asked; every fetch is in the audit log. */
  exportFile: endpoint({
    method: 'GET',
    path: '/api/survey/surveys/:county/:surveyId/exports/:exportId/file',
    allow: 'interview.export',
    params: surveyId.extend({ exportId: id }),
  }),
} as const;
