// Signing in: a name, a password, and a second factor where one is set; five failures in a row close the door for a while.
import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Secret, TOTP } from 'otpauth';
import { ok, type Result, refused } from '#base';
import { recordAct } from './audit.store.ts';
import type { Transaction } from './database.ts';
import { type House, NO_COUNTY } from './house.ts';
import { newId } from './identify.ts';
import { noteFailure, noteSuccess, personBySignInName, type SignInRow, signInOf } from './people.store.ts';
import { problem } from './problems.ts';
import { addSession } from './sessions.store.ts';

const FAILURES_BEFORE_LOCK = 5;
const LOCK_MS = 15 * 60_000;
const SESSION_MS = 12 * 3_600_000;
const LEAST_PASSWORD_LENGTH = 8;

interface Attempt {
  readonly signInName: string;
  readonly password: string;
  readonly code?: string | undefined;
  readonly userAgent: string;
}

export interface SignedIn {
  readonly personId: string;
  readonly token: string;
  readonly expiresMs: number;
}

/** Problems: `sign-in-failed`, `sign-in-locked`, `second-factor-needed`, `second-factor-wrong`. Failures are in the audit log. */
export async function signIn(house: House, attempt: Attempt): Promise<Result<SignedIn>> {
  const name = attempt.signInName.trim().toLowerCase();
  const seen = await house.database.transaction('platform', 'system', (tx) => personBySignInName(tx, name));
  // The slow part holds no lock and no connection: a storm of attempts on one name keeps nobody else waiting.
  const isRight = await passwordIsRight(seen, attempt.password);
  if (!seen) return refused(problem('sign-in-failed', {}));
  return house.database.transaction('platform', 'system', async (tx) => {
    const person = await signInOf(tx, seen.id);
    const isStillRight = isRight && person?.passwordHash === seen.passwordHash;
    return person
      ? decide(tx, person, attempt, isStillRight, house.now())
      : refused(problem('sign-in-failed', {}));
  });
}

async function decide(
  tx: Transaction,
  person: SignInRow,
  attempt: Attempt,
  isRight: boolean,
  nowMs: number,
): Promise<Result<SignedIn>> {
  if (person.isDisabled) return refused(problem('sign-in-failed', {}));
  if ((person.lockedUntilMs ?? 0) > nowMs) return refused(locked(person.lockedUntilMs ?? 0, nowMs));
  if (!isRight) return failed(tx, person, nowMs, problem('sign-in-failed', {}));
  return person.hasSecondFactor
    ? withSecondFactor(tx, person, attempt, nowMs)
    : entered(tx, person, attempt, null, nowMs);
}

async function withSecondFactor(
  tx: Transaction,
  person: SignInRow,
  attempt: Attempt,
  nowMs: number,
): Promise<Result<SignedIn>> {
  if (!attempt.code) return refused(problem('second-factor-needed', {}));
  const step = stepOf(person, attempt.code, nowMs);
  return step === undefined
    ? failed(tx, person, nowMs, problem('second-factor-wrong', {}))
    : entered(tx, person, attempt, step, nowMs);
}

async function entered(
  tx: Transaction,
  person: SignInRow,
  attempt: Attempt,
  step: number | null,
  nowMs: number,
): Promise<Result<SignedIn>> {
  await noteSuccess(tx, person.id, step);
  return ok(await openSession(tx, person.id, attempt.userAgent, nowMs));
}

// An unknown name costs the same time as a wrong password, so that names cannot be found out by the clock.
let decoy: Promise<string> | undefined;

async function passwordIsRight(person: SignInRow | undefined, password: string): Promise<boolean> {
  decoy ??= hash('nobody');
  const isRight = await verify(person?.passwordHash ?? (await decoy), password);
  return isRight && person !== undefined;
}

async function failed(
  tx: Transaction,
  person: SignInRow,
  nowMs: number,
  why: ReturnType<typeof problem>,
): Promise<Result<never>> {
  const failures = person.failedSignIns + 1;
  const isLocked = failures >= FAILURES_BEFORE_LOCK;
  await noteFailure(tx, person.id, isLocked ? 0 : failures, isLocked ? nowMs + LOCK_MS : undefined);
  await recordAct(tx, person.id, {
    county: NO_COUNTY,
    action: isLocked ? 'sign-in-locked' : 'sign-in-failed',
    subject: person.id,
  });
  return refused(isLocked ? locked(nowMs + LOCK_MS, nowMs) : why);
}

function locked(untilMs: number, nowMs: number): ReturnType<typeof problem> {
  return problem('sign-in-locked', { minutes: Math.ceil((untilMs - nowMs) / 60_000) });
}

async function openSession(
  tx: Transaction,
  personId: string,
  userAgent: string,
  nowMs: number,
): Promise<SignedIn> {
  const token = randomBytes(32).toString('base64url');
  const expiresMs = nowMs + SESSION_MS;
  const session = {
    id: newId(nowMs),
    tokenHash: tokenHash(token),
    personId,
    nowMs,
    expiresMs,
    userAgent: userAgent.slice(0, 300),
  };
  await addSession(tx, session);
  await recordAct(tx, personId, { county: NO_COUNTY, action: 'signed-in', subject: personId });
  return { personId, token, expiresMs };
}

export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Argon2id with the library's defaults (19 MiB, two passes: OWASP's least). */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Problem: `password-too-weak`. */
export function checkPassword(password: string, signInName: string): Result<string> {
  const isWeak = password.length < LEAST_PASSWORD_LENGTH || password.toLowerCase() === signInName;
  return isWeak ? refused(problem('password-too-weak', { least: LEAST_PASSWORD_LENGTH })) : ok(password);
}

const STEP_MS = 30_000;

/** RFC 6238: six digits, thirty seconds, one step of drift; a step that was used is not taken again. */
export function stepOf(
  person: Pick<SignInRow, 'totpSecret' | 'totpLastStep'>,
  code: string | undefined,
  nowMs: number,
): number | undefined {
  if (!code || !person.totpSecret) return undefined;
  const drift = totp(person.totpSecret).validate({ token: code.trim(), timestamp: nowMs, window: 1 });
  if (drift === null) return undefined;
  const step = Math.floor(nowMs / STEP_MS) + drift;
  return step > (person.totpLastStep ?? 0) ? step : undefined;
}

export function totp(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: "Wen'an", label, secret: Secret.fromBase32(secret) });
}

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}
