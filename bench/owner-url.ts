// The address of an embedded database's owner, for filling and reckoning behind the server's back.
import { readFile } from 'node:fs/promises';
import { openSecrets } from '../server/platform/secrets.ts';

export async function ownerUrlOf(folder: string): Promise<string> {
  const { databasePassword } = await openSecrets(folder);
  const port = (await readFile(`${folder}/postgres/postmaster.pid`, 'utf8')).split('\n')[3];
  return `postgres://wenan:${databasePassword}@127.0.0.1:${port}/wenan`;
}
