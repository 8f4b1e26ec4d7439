// A questionnaire as JSON: its shape, published as docs/questionnaire.schema.json. What the shape cannot say (numbers that
// repeat, routes that lead nowhere) `checkQuestionnaire` finds.
import { z } from 'zod';

const code = z.string().regex(/^(0|[1-9]\d?)$/);
const id = z.string().regex(/^[QS](0|[1-9]\d{0,2})$/);

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

const question = z.strictObject({
  id,
  kind: z.enum(['single', 'multiple']),
  text: z.string().min(1),
  note: z.string().min(1).exactOptional(),
  screener: z.boolean(),
  options: z.array(option).min(1).max(100),
});

export const questionnaireShape = z.strictObject({
  format: z.literal('wenan-questionnaire/1'),
  title: z.string(),
  introduction: z.string().min(1).exactOptional(),
  questions: z.array(question).min(1).max(1000),
});
