// `wenan questionnaire convert FILE --to TARGET`: the same questionnaire in another kind of file, and all
// that the other kind cannot say.
import { writeFile } from 'node:fs/promises';
import { acceptedForm } from './form-file.ts';
import { problem } from './problems.ts';
import { type Converted, TARGETS } from './targets.ts';
import { findingJson, findingLine, refusedFile } from './told.ts';

const FORMAT = 'wenan-convert/1';

export type Target = { readonly to: string; readonly out: string | undefined };

/** Whether it can be written so: Word and Excel are no text, and need a file. */
export function isTarget({ to, out }: Target): boolean {
  const target = Object.hasOwn(TARGETS, to) ? TARGETS[to] : undefined;
  return target !== undefined && (target.isText || out !== undefined);
}

/** Exit code 0 when the file was converted, with or without losses; 1 when it or what would come of it is refused. */
export async function convertFile(file: string, { to, out }: Target, asJson: boolean): Promise<number> {
  const read = await acceptedForm(file);
  if ('refused' in read) return refusedFile(FORMAT, read.refused, asJson);
  const converted = await TARGETS[to]?.convert(read.form);
  const flaws = converted?.flaws ?? [];
  if (!converted || flaws.length > 0)
    return refusedFile(
      FORMAT,
      flaws.map((flaw) => ({ severity: 'refused', problem: flaw })),
      asJson,
    );
  const isKept = out === undefined || (await isWritten(out, converted.content));
  if (!isKept)
    return refusedFile(
      FORMAT,
      [{ severity: 'refused', problem: problem('form-file-not-written', { file: out }) }],
      asJson,
    );
  tell(converted, { to, out }, asJson);
  return 0;
}

/** A file that is there already is never written over. */
async function isWritten(file: string, content: string | Uint8Array): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function tell({ content: made, losses }: Converted, { to, out }: Target, asJson: boolean): void {
  const told = losses.map((loss) => ({ severity: 'warning', problem: loss }) as const);
  if (asJson) {
    const content = typeof made === 'string' && out === undefined ? { content: made } : {};
    console.log(
      JSON.stringify({ format: FORMAT, accepted: true, to, ...content, losses: told.map(findingJson) }),
    );
    return;
  }
  if (out === undefined) process.stdout.write(made);
  for (const loss of told) console.error(findingLine(loss));
}
