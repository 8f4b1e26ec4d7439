import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import { platformEndpoints as endpoints } from '#wire';
import {
  aHouse,
  MONDAY_MORNING,
  ownerRows,
  type Person,
  type TestHouse,
} from '../../scenarios/house-for-tests.ts';
import { DEMO_PASSWORD, demoId } from '../demo/index.ts';

const STEP_MS = 30_000;
const house: TestHouse = await aHouse();

/** What an authenticator shows, so many steps of thirty seconds from now. */
function codeOf(secret: string, steps = 0): string {
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: house.now() + steps * STEP_MS,
  });
}

function enter(signInName: string, code?: string): Promise<string> {
  const body = { signInName, password: DEMO_PASSWORD, ...(code === undefined ? {} : { code }) };
  return house.stranger.codeOf(endpoints.signIn, { body });
}

function confirm(person: Person, code: string): Promise<string> {
  return person.codeOf(endpoints.confirmSecondFactor, { body: { code } });
}

/** Sets a second factor and moves the clock on, so that the code that confirmed it is a thing of the past. */
async function withSecondFactor(signInName: string): Promise<{ person: Person; secret: string }> {
  const person = await house.signIn(signInName);
  const { secret } = await person.call(endpoints.beginSecondFactor);
  expect(await confirm(person, codeOf(secret))).toBe('ok');
  house.travelTo(house.now() + 10 * STEP_MS);
  return { person, secret };
}

describe('setting a second factor', () => {
  it('gives a secret and an address that an authenticator reads', async () => {
    const person = await house.signIn('analyst');
    const { secret, address } = await person.call(endpoints.beginSecondFactor);
    expect(Secret.fromBase32(secret).bytes).toHaveLength(20);
    const url = new URL(address);
    expect([url.protocol, url.searchParams.get('secret')]).toEqual(['otpauth:', secret]);
    expect(url.searchParams.get('issuer')).toBe("Wen'an");
  });

  it('asks for nothing until it is confirmed, and is not confirmed by a wrong code', async () => {
    const person = await house.signIn('analyst');
    const { secret } = await person.call(endpoints.beginSecondFactor);
    expect(await confirm(person, codeOf(secret, 5))).toBe('second-factor-wrong');
    expect(await confirm(person, '')).toBe('second-factor-wrong');
    expect(await enter('analyst')).toBe('ok');
    expect((await person.call(endpoints.me)).me?.hasSecondFactor).toBe(false);
  });

  it('is not confirmed before it is begun', async () => {
    expect(await confirm(await house.signIn('publisher'), '123456')).toBe('second-factor-not-begun');
  });

  it('uses up the code that confirmed it', async () => {
    const person = await house.signIn('fangwen01');
    const { secret } = await person.call(endpoints.beginSecondFactor);
    const code = codeOf(secret);
    expect(await confirm(person, code)).toBe('ok');
    expect(await enter('fangwen01', code)).toBe('second-factor-wrong');
  });
});

describe('signing in with a second factor', () => {
  it('needs the six digits, and takes each of them once', async () => {
    const { secret } = await withSecondFactor('fangwen02');
    expect(await enter('fangwen02')).toBe('second-factor-needed');
    const code = codeOf(secret);
    expect(await enter('fangwen02', ` ${code} `)).toBe('ok');
    expect(await enter('fangwen02', code)).toBe('second-factor-wrong');
    expect(await enter('fangwen02', codeOf(secret, 1))).toBe('ok');
  });

  it('takes a clock that is one step off, and no older one', async () => {
    const { secret } = await withSecondFactor('fangwen03');
    expect(await enter('fangwen03', codeOf(secret, -2))).toBe('second-factor-wrong');
    expect(await enter('fangwen03', codeOf(secret, 2))).toBe('second-factor-wrong');
    expect(await enter('fangwen03', codeOf(secret, -1))).toBe('ok');
  });

  it('lets the same code in once only when it comes twice side by side', async () => {
    const { secret } = await withSecondFactor('fangwen04');
    const code = codeOf(secret);
    const codes = await Promise.all(Array.from({ length: 4 }, () => enter('fangwen04', code)));
    expect(codes.filter((each) => each === 'ok')).toHaveLength(1);
  });

  it('is locked after five wrong codes, so that they cannot be tried through', async () => {
    await withSecondFactor('fangwen05');
    const codes: string[] = [];
    for (let nth = 0; nth < 5; nth += 1) codes.push(await enter('fangwen05', `00000${nth}`));
    expect(codes.at(-1)).toBe('sign-in-locked');
    house.travelTo(MONDAY_MORNING);
  });

  it('is not told to somebody with a wrong password', async () => {
    await withSecondFactor('fangwen06');
    const body = { signInName: 'fangwen06', password: 'not this one' };
    expect(await house.stranger.codeOf(endpoints.signIn, { body })).toBe('sign-in-failed');
  });
});

describe('a second factor that is set', () => {
  it('is removed with the password only', async () => {
    const { person } = await withSecondFactor('fangwen07');
    const remove = (password: string) => person.codeOf(endpoints.removeSecondFactor, { body: { password } });
    expect(await remove('not this one')).toBe('password-wrong');
    expect(await enter('fangwen07')).toBe('second-factor-needed');
    expect(await remove(DEMO_PASSWORD)).toBe('ok');
    expect(await enter('fangwen07')).toBe('ok');
  });

  it('is not taken away by beginning another: a session left open is not enough for that', async () => {
    const { person, secret } = await withSecondFactor('fangwen08');
    expect(await person.codeOf(endpoints.beginSecondFactor)).toBe('second-factor-in-place');
    expect(await enter('fangwen08')).toBe('second-factor-needed');
    expect(await confirm(person, codeOf(secret))).toBe('second-factor-in-place');
  });

  it('has left its acts in the audit log, and its secret nowhere but in one column', async () => {
    const [kept] = await ownerRows<{ secret: string }>(
      house,
      'select totp_secret as secret from platform.person where id = $1',
      [demoId('fangwen08')],
    );
    const acts = await ownerRows<{ action: string; row: string }>(
      house,
      'select action, a::text as row from platform.audit a where person_id = $1 order by at',
      [demoId('fangwen08')],
    );
    expect(acts.map((act) => act.action)).toEqual(
      expect.arrayContaining(['second-factor-begun', 'second-factor-set']),
    );
    for (const { row } of acts) expect(row).not.toContain(kept?.secret);
  });
});
