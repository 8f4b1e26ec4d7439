// Reads a questionnaire from JSON: first its shape, then whether it is sound.
import { ok, type Result, refused } from '#base';
import { checkQuestionnaire, type Questionnaire } from '#survey/questionnaire';
import { textOf } from '../text-file.ts';
import { problem } from './problems.ts';
import { questionnaireShape } from './questionnaire-json.ts';

export async function jsonQuestionnaire(file: string) {
  const parsed = questionnaireIn(await textOf(file));
  if (!parsed.ok) return parsed;
  return ok({ questionnaire: parsed.value, flaws: checkQuestionnaire(parsed.value) });
}

function questionnaireIn(text: string): Result<Questionnaire> {
  const read = questionnaireShape.safeParse(parsedJson(text));
  if (read.success) return ok(read.data);
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
