// Reads a questionnaire from JSON: first its shape, then whether it is sound. Writes one as it is read.
import { ok, type Result, refused } from '#base';
import { checkQuestionnaire, type FormHead, NO_FORM_HEAD, type Questionnaire } from '#survey/questionnaire';
import { textOf } from '../text-file.ts';
import { problem } from './problems.ts';
import { questionnaireFileShape } from './questionnaire-json.ts';

export async function jsonQuestionnaire(file: string) {
  const parsed = questionnaireIn(await textOf(file));
  if (!parsed.ok) return parsed;
  return ok({ ...parsed.value, flaws: checkQuestionnaire(parsed.value.questionnaire) });
}

type HeadedQuestionnaire = { readonly questionnaire: Questionnaire; readonly head: FormHead };

function questionnaireIn(text: string): Result<HeadedQuestionnaire> {
  const read = questionnaireFileShape.safeParse(parsedJson(text));
  if (read.success) {
    const { form, ...questionnaire } = read.data;
    return ok({ questionnaire, head: { ...NO_FORM_HEAD, ...form } });
  }
  const [issue] = read.error.issues;
  return refused(problem('form-file-json-shape', { place: issue?.path.join('.') || '-' }));
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function printJson({ questionnaire, head }: HeadedQuestionnaire): string {
  const form = Object.fromEntries(Object.entries(head).filter(([, words]) => words !== ''));
  const file = { ...questionnaire, ...(Object.keys(form).length === 0 ? {} : { form }) };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
