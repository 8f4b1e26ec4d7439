// A questionnaire as JSON: its shape, published as docs/questionnaire.schema.json. What the shape cannot say (numbers that
// repeat, routes that lead nowhere) `checkQuestionnaire` finds.
import { z } from 'zod';
import { LONGEST_FORM_FIELD } from '#survey/questionnaire';

const code = z.string().regex(/^(0|[1-9]\d?)$/);
const id = z.string().regex(/^[QS](0|[1-9]\d{0,2})(_[1-9]\d?)?$/);

const option = z.strictObject({
  code,
  label: z.string().min(1),
  readOut: z.boolean(),
  exclusive: z.boolean(),
  asksText: z.boolean(),
  missing: z.enum(['dont-know', 'refused', 'not-applicable']).exactOptional(),
  goTo: z.union([id, z.literal('end')]).exactOptional(),
  suppresses: z.array(id).min(1).exactOptional(),
  screensOut: z
    .strictObject({ reasonCode: z.string().regex(/^[a-z0-9-]+$/), reasonLabel: z.string() })
    .exactOptional(),
});

const words = z.string().min(1);
const when = z
  .array(
    z
      .array(
        z.strictObject({
          question: id,
          is: z.enum(['one-of', 'none-of', 'at-least', 'at-most']),
          values: z.array(z.string().min(1).max(20)).min(1).max(100),
        }),
      )
      .min(1)
      .max(50),
  )
  .min(1)
  .max(50);

const question = z.strictObject({
  id,
  kind: z.enum(['single', 'multiple', 'marks', 'ranking', 'number', 'text', 'date', 'time', 'note']),
  text: words,
  note: words.exactOptional(),
  screener: z.boolean(),
  section: words.exactOptional(),
  battery: z.strictObject({ id, text: words }).exactOptional(),
  askedWhen: when.exactOptional(),
  limits: z
    .strictObject({
      least: words.exactOptional(),
      most: words.exactOptional(),
      decimals: z.int().min(1).max(3).exactOptional(),
    })
    .exactOptional(),
  unit: words.exactOptional(),
  turned: z.literal(true).exactOptional(),
  checks: z
    .array(z.strictObject({ when, hard: z.boolean(), message: words }))
    .min(1)
    .max(50)
    .exactOptional(),
  options: z.array(option).max(100),
});

const questionnaireShape = z.strictObject({
  format: z.literal('wenan-questionnaire/1'),
  title: z.string(),
  introduction: z.string().min(1).exactOptional(),
  questions: z.array(question).min(1).max(1000),
});

const field = z.string().min(1).max(LONGEST_FORM_FIELD).exactOptional();

/** What a file holds: the questionnaire, and the head of its form where it has one. */
export const questionnaireFileShape = questionnaireShape.extend({
  form: z
    .strictObject({ formNumber: field, issuedBy: field, approvalNumber: field, validUntil: field })
    .exactOptional(),
});
