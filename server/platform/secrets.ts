// The keys of one installation: made once, kept in one file that only its owner may read. Lost keys mean lost phone numbers.
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { problem } from './problems.ts';
import { StartRefused } from './start-refused.ts';

const shape = z.object({
  databasePassword: z.string().min(20),
  phoneKey: z.base64(),
  fingerprintKey: z.base64(),
});

export type Secrets = z.infer<typeof shape>;

/**
 * Reads `secrets.json` in the data folder, making folder and file where they are missing.
 * @throws StartRefused when the folder cannot be used or the file is damaged
 */
export async function openSecrets(folder: string): Promise<Secrets> {
  const path = join(folder, 'secrets.json');
  try {
    await mkdir(folder, { recursive: true });
    await makeOnce(path);
    return shape.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw refusal(folder, error);
  }
}

// Written aside and linked into place: two starts at once agree on one set of keys, and a kill leaves no half file.
async function makeOnce(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await writeFile(aside, JSON.stringify(freshSecrets()), { mode: 0o600 });
  await link(aside, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await unlink(aside);
}

function freshSecrets(): Secrets {
  const key = (): string => randomBytes(32).toString('base64');
  return { databasePassword: randomBytes(24).toString('base64url'), phoneKey: key(), fingerprintKey: key() };
}

function refusal(folder: string, error: unknown): StartRefused {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const unreadable = error instanceof SyntaxError || error instanceof z.ZodError;
  if (unreadable) return new StartRefused(problem('data-folder-damaged', { folder, reason: 'secrets.json' }));
  return new StartRefused(problem('data-folder-unusable', { folder, reason }));
}
