// One's own account: language, password, second factor, sessions.

import { verify } from '@node-rs/argon2';
import { type Language, ok, type Result } from '#base';
import { GRANTS, type Me, type Nothing, type Permission } from '#wire';
import { type Actor, mayAnywhere } from './actor.ts';
import { change, type House, NO_COUNTY } from './house.ts';
import {
  meOf,
  noteSecondFactor,
  setLanguage,
  setPassword,
  setSecondFactor,
  signInOf,
} from './people.store.ts';
import { problem } from './problems.ts';
import { must, refuse } from './refusal.ts';
import { endSession, endSessionsOf, openSessionsOf } from './sessions.store.ts';
import { checkPassword, hashPassword, newTotpSecret, stepOf, totp } from './sign-in.ts';

const PERMISSIONS = Object.keys(GRANTS).filter((name): name is Permission => name in GRANTS);

export async function describeMe(house: House, actor: Actor): Promise<Me> {
  const me = await house.database.transaction('platform', actor.personId, (tx) => meOf(tx, actor.personId));
  if (!me) throw new Error('a signed-in person is missing');
  return { ...me, permissions: PERMISSIONS.filter((permission) => mayAnywhere(actor, permission)) };
}

function own(
  house: House,
  actor: Actor,
  action: string,
  work: Parameters<typeof change<void>>[4],
): Promise<void> {
  return change(house, 'platform', actor, { county: NO_COUNTY, action, subject: actor.personId }, work);
}

export async function chooseLanguage(
  house: House,
  actor: Actor,
  language: Language,
): Promise<Result<Nothing>> {
  await own(house, actor, 'language-chosen', (tx) => setLanguage(tx, actor.personId, language));
  return ok({});
}

/** Problems: `password-wrong`, `password-too-weak`. All other sessions end. */
export async function changePassword(
  house: House,
  actor: Actor,
  present: string,
  wanted: string,
): Promise<Result<Nothing>> {
  await own(house, actor, 'password-changed', async (tx) => {
    const person = await signInOf(tx, actor.personId);
    if (!person || !(await verify(person.passwordHash, present)))
      refuse(problem('password-wrong', {}, 'present'));
    await setPassword(tx, actor.personId, await hashPassword(must(checkPassword(wanted, person.signInName))));
    await endSessionsOf(tx, actor.personId, house.now(), actor.sessionId);
  });
  return ok({});
}

/**
 * A new secret, and the address that an authenticator reads as a QR code; nothing is asked for until it is confirmed.
 * Problem: `second-factor-in-place`, as one that works is removed by the password alone, not by beginning another.
 */
export async function beginSecondFactor(
  house: House,
  actor: Actor,
): Promise<Result<{ secret: string; address: string }>> {
  const secret = newTotpSecret();
  await own(house, actor, 'second-factor-begun', async (tx) => {
    const person = await signInOf(tx, actor.personId);
    if (person?.hasSecondFactor) refuse(problem('second-factor-in-place', {}));
    await setSecondFactor(tx, actor.personId, secret);
  });
  return ok({ secret, address: totp(secret, actor.name).toString() });
}

/** Problems: `second-factor-not-begun`, `second-factor-in-place`, `second-factor-wrong`. */
export async function confirmSecondFactor(
  house: House,
  actor: Actor,
  code: string,
): Promise<Result<Nothing>> {
  await own(house, actor, 'second-factor-set', async (tx) => {
    const person = await signInOf(tx, actor.personId);
    if (!person?.totpSecret) return refuse(problem('second-factor-not-begun', {}));
    if (person.hasSecondFactor) return refuse(problem('second-factor-in-place', {}));
    const step = stepOf(person, code, house.now());
    if (step === undefined) return refuse(problem('second-factor-wrong', {}, 'code'));
    return noteSecondFactor(tx, actor.personId, new Date(house.now()), step);
  });
  return ok({});
}

/** Problem: `password-wrong`. */
export async function removeSecondFactor(
  house: House,
  actor: Actor,
  password: string,
): Promise<Result<Nothing>> {
  await own(house, actor, 'second-factor-removed', async (tx) => {
    const person = await signInOf(tx, actor.personId);
    if (!person || !(await verify(person.passwordHash, password)))
      return refuse(problem('password-wrong', {}, 'password'));
    return setSecondFactor(tx, actor.personId, null);
  });
  return ok({});
}

export async function listMySessions(house: House, actor: Actor) {
  const rows = await house.database.transaction('platform', actor.personId, (tx) =>
    openSessionsOf(tx, actor.personId, house.now()),
  );
  return ok({ sessions: rows.map((row) => ({ ...row, isThisOne: row.id === actor.sessionId })) });
}

export async function endMySession(house: House, actor: Actor, sessionId: string): Promise<Result<Nothing>> {
  await own(house, actor, 'session-ended', (tx) => endSession(tx, actor.personId, sessionId, house.now()));
  return ok({});
}

export async function signOut(house: House, actor: Actor): Promise<Result<Nothing>> {
  await own(house, actor, 'signed-out', (tx) => endSession(tx, actor.personId, actor.sessionId, house.now()));
  return ok({});
}
