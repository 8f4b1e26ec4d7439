// `wenan questionnaire convert FILE --to outline|json|xlsform`: the same questionnaire in another kind of file, and all
// that the other kind cannot say.
import { writeFile } from 'node:fs/promises';
import type { Problem } from '#base';
import {
  checkQuestionnaire,
  printMarkdown,
  printOutline,
  type Questionnaire,
  questionnaireOf,
  xlsFormOf,
} from '#survey/questionnaire';
import { acceptedForm, type FormFile } from './form-file.ts';
import { problem } from './problems.ts';
import { findingJson, findingLine, refusedFile } from './told.ts';

const FORMAT = 'wenan-convert/1';

type Converted = {
  readonly text: string;
  readonly losses: readonly Problem[];
  readonly flaws: readonly Problem[];
};

const TARGETS: Readonly<Record<string, (read: FormFile) => Converted>> = {
  outline: (read) => printed(read, printOutline),
  json: (read) => printed(read, (questionnaire) => `${JSON.stringify(questionnaire, undefined, 2)}\n`),
  xlsform: (read) => {
    if (read.kind === 'xlsform') return { text: printMarkdown(read.sheets), losses: [], flaws: [] };
    const { sheets, losses } = xlsFormOf(read.questionnaire);
    return { text: printMarkdown(sheets), losses, flaws: [] };
  },
};

export const isTarget = (to: string): boolean => Object.hasOwn(TARGETS, to);

export type Target = { readonly to: string; readonly out: string | undefined };

/** Exit code 0 when the file was converted, with or without losses; 1 when it or what would come of it is refused. */
export async function convertFile(file: string, { to, out }: Target, asJson: boolean): Promise<number> {
  const read = await acceptedForm(file);
  if ('refused' in read) return refusedFile(FORMAT, read.refused, asJson);
  const converted = TARGETS[to]?.(read.form);
  const flaws = converted?.flaws ?? [];
  if (!converted || flaws.length > 0)
    return refusedFile(
      FORMAT,
      flaws.map((flaw) => ({ severity: 'refused', problem: flaw })),
      asJson,
    );
  const isKept = out === undefined || (await isWritten(out, converted.text));
  if (!isKept)
    return refusedFile(
      FORMAT,
      [{ severity: 'refused', problem: problem('form-file-not-written', { file: out }) }],
      asJson,
    );
  tell(converted, { to, out }, asJson);
  return 0;
}

function printed(read: FormFile, print: (questionnaire: Questionnaire) => string): Converted {
  if (read.kind === 'outline') return { text: print(read.questionnaire), losses: [], flaws: [] };
  const { questionnaire, losses } = questionnaireOf(read.form);
  const flaws = checkQuestionnaire(questionnaire);
  return { text: flaws.length > 0 ? '' : print(questionnaire), losses, flaws };
}

/** A file that is there already is never written over. */
async function isWritten(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function tell({ text, losses }: Converted, { to, out }: Target, asJson: boolean): void {
  const told = losses.map((loss) => ({ severity: 'warning', problem: loss }) as const);
  if (asJson) {
    const content = out === undefined ? { content: text } : {};
    console.log(
      JSON.stringify({ format: FORMAT, accepted: true, to, ...content, losses: told.map(findingJson) }),
    );
    return;
  }
  if (out === undefined) process.stdout.write(text);
  for (const loss of told) console.error(findingLine(loss));
}
