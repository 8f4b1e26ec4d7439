// Keys with which other apps send requests. A key is shown once, when it is made; the database keeps its hash.
import { createHash, randomBytes } from 'node:crypto';
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import { mayWithin } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { addKey, countyPath, keyByHash, listKeys, revokeKey } from './keys.store.ts';

/** The id of a county's valid key; undefined when there is none. */
export async function keyIdOf(house: House, county: string, key: string): Promise<string | undefined> {
  if (key === '') return undefined;
  return house.database.transaction('service', 'system', (tx) => keyByHash(tx, county, hashOf(key)));
}

function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

async function requireCounty(tx: Transaction, actor: Actor, county: string): Promise<void> {
  const path = await countyPath(tx, county);
  if (!path || !mayWithin(actor, 'open311.manage', path)) refuse(problem('not-allowed', {}));
}

export function keysFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await requireCounty(tx, actor, county);
    return ok({ rows: [...(await listKeys(tx, county))] });
  });
}

/** Problem: `id-taken`, when it was made already: its key cannot be shown again. */
export async function addKeyBy(
  house: House,
  actor: Actor,
  county: string,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Result<{ key: string }>> {
  const key = randomBytes(24).toString('base64url');
  const act = { county, action: 'app-key-added', subject: id, details: { name } };
  await change(house, 'service', actor, act, async (tx) => {
    await requireCounty(tx, actor, county);
    const isNew = await addKey(tx, { county, id, name, hash: hashOf(key), personId: actor.personId });
    if (!isNew) refuse(problem('id-taken', {}));
  });
  return ok({ key });
}

/** Problem: `not-found`. */
export async function revokeKeyBy(
  house: House,
  actor: Actor,
  county: string,
  keyId: string,
): Promise<Result<Nothing>> {
  const act = { county, action: 'app-key-revoked', subject: keyId };
  await change(house, 'service', actor, act, async (tx) => {
    await requireCounty(tx, actor, county);
    if (!(await revokeKey(tx, county, keyId, new Date(house.now()))))
      refuse(problem('not-found', { what: '密钥 / key' }));
  });
  return ok({});
}
