// The four logins under which this server works on its database, each a member of the group role that holds the rights of
// its wing (migrations/0001). Their passwords follow from the owner's secret, so nothing more has to be kept.
import { createHmac } from 'node:crypto';
import { type Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import type { Wing } from './database.ts';
import { problem } from './problems.ts';
import { StartRefused } from './start-refused.ts';

const WINGS: readonly Wing[] = ['platform', 'survey', 'service', 'door'];

/**
 * Makes or renews the logins and answers the address of each.
 * @param ownerUrl the address of the owner, from which host, port and database are taken
 * @throws StartRefused when the owner may not create roles
 */
export async function prepareLogins(
  owner: Client,
  ownerUrl: string,
  secret: string,
): Promise<Record<Wing, string>> {
  const answer = await owner.query<{ name: string }>('select current_database() as name');
  const database = answer.rows[0]?.name ?? '';
  const urls = { platform: '', survey: '', service: '', door: '' };
  for (const wing of WINGS) urls[wing] = await prepareLogin(owner, ownerUrl, database, wing, secret);
  return urls;
}

async function prepareLogin(
  owner: Client,
  ownerUrl: string,
  database: string,
  wing: Wing,
  secret: string,
): Promise<string> {
  const login = `wenan_${wing}_${database}`;
  const password = createHmac('sha256', secret).update(login).digest('base64url');
  const name = escapeIdentifier(login);
  const group = escapeIdentifier(`wenan_${wing}`);
  const existing = await owner.query('select 1 from pg_roles where rolname = $1', [login]);
  const verb = existing.rowCount === 0 ? 'create' : 'alter';
  await owner
    .query(`${verb} role ${name} login password ${escapeLiteral(password)}; grant ${group} to ${name}`)
    .catch(refuseWithoutRights);
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(login);
  url.password = password;
  return url.href;
}

/** Turns PostgreSQL's "permission denied" into words that an operator can act on; other failures pass. */
export function refuseWithoutRights(error: unknown): never {
  if (error instanceof DatabaseError && error.code === '42501') {
    throw new StartRefused(problem('database-rights-missing', { reason: error.message }));
  }
  throw error;
}
