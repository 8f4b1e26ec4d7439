// A sender proves that the telephone is theirs: six digits go to it by short message and come back on the matter's page. Only a keyed
// hash is kept, for ten minutes and five tries; how many messages go to a case and to a number has an end.
import { randomInt, timingSafeEqual } from 'node:crypto';
import { ok, type Problem, type Result, refused } from '#base';
import type { Nothing } from '#wire';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import type { MessageGateway } from '../../platform/message-gateway.ts';
import {
  type CheckKey,
  endCheck,
  forgetChecks,
  keepCheck,
  lockCheck,
  lockSends,
  type NumberSends,
  noteSend,
  noteTry,
  numberToCheck,
} from './phone-checks.store.ts';
import { problem } from './problems.ts';
import { markPhone } from './resident-cases.store.ts';

const DIGITS = 6;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const LASTS_MINUTES = 10;
const TRIES_MOST = 5;
const SENDS_A_DAY = 3;
const SENDS_TO_A_NUMBER = 5;

/** Problems: `phone-code-too-often`, `phone-code-not-sent`, `phone-not-given`. */
export async function sendPhoneCode(
  house: House,
  gateway: MessageGateway,
  key: CheckKey,
): Promise<Result<Nothing>> {
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  const made = await house.database.transaction('service', 'system', async (tx) => {
    const sealed = await numberToCheck(tx, key);
    if (!sealed) return refused(problem('phone-not-given', {}));
    const digits = house.cipher.decrypt(sealed);
    return (await keepCode(tx, house, key, digits, code))
      ? ok(digits)
      : refused(problem('phone-code-too-often', {}, 'phoneCode'));
  });
  if (!made.ok) return made;
  const isTaken = await gateway.send(made.value, textOf(code));
  return isTaken ? ok({}) : refused(problem('phone-code-not-sent', {}, 'phoneCode'));
}

// The number's own row is held first, so that many cases that ask for it at one moment are counted one after the other.
async function keepCode(
  tx: Transaction,
  house: House,
  key: CheckKey,
  digits: string,
  code: string,
): Promise<boolean> {
  const now = house.now();
  const fingerprint = house.cipher.fingerprint(digits);
  const toNumber = nextSend(await lockSends(tx, key.county, fingerprint, new Date(now)), now);
  const ofCase = nextSend(await lockCheck(tx, key), now);
  if (ofCase.sends > SENDS_A_DAY || toNumber.sends > SENDS_TO_A_NUMBER) return false;
  const check = {
    ...key,
    fingerprint,
    codeHash: hashOf(house, key, code),
    sentAt: new Date(now),
    expiresAt: new Date(now + LASTS_MINUTES * MINUTE_MS),
    sends: ofCase.sends,
    countedFrom: new Date(ofCase.countedFromMs),
  };
  const isKept = await keepCheck(tx, check, new Date(now - MINUTE_MS));
  if (isKept) await noteSend(tx, key.county, fingerprint, toNumber);
  return isKept;
}

/** The count with one more in it; a day after its first it begins anew. */
function nextSend(known: NumberSends | undefined, now: number): NumberSends {
  return known !== undefined && now - known.countedFromMs < DAY_MS
    ? { sends: known.sends + 1, countedFromMs: known.countedFromMs }
    : { sends: 1, countedFromMs: now };
}

/** Problem: `phone-code-wrong`, whatever was wrong with it. */
export function confirmPhoneCode(house: House, key: CheckKey, typed: string): Promise<Result<Nothing>> {
  const digits = typed.replaceAll(/\D/g, '');
  return house.database.transaction('service', 'system', async (tx): Promise<Result<Nothing>> => {
    const wrong: Problem = problem('phone-code-wrong', {}, 'phoneCode');
    const known = await lockCheck(tx, key);
    if (!known || known.tries >= TRIES_MOST || known.expiresMs <= house.now()) return refused(wrong);
    await noteTry(tx, key);
    if (!timingSafeEqual(known.codeHash, hashOf(house, key, digits))) return refused(wrong);
    await endCheck(tx, key, new Date(house.now()));
    await markPhone(tx, key, true);
    return ok({});
  });
}

/** Which telephones were asked is forgotten after a day. */
export function forgetOldCodes(house: House): Promise<void> {
  return house.database.transaction('service', 'system', (tx) =>
    forgetChecks(tx, new Date(house.now() - DAY_MS)),
  );
}

function hashOf({ cipher }: House, { county, caseId }: CheckKey, code: string): Buffer {
  return cipher.fingerprint(`phone-check/${county}/${caseId}/${code}`);
}

function textOf(code: string): string {
  return `【问安】验证码 ${code}，${LASTS_MINUTES} 分钟内有效，用来核实您反映事项时留的电话。工作人员不会向您要这个码。Wen'an code ${code}.`;
}
