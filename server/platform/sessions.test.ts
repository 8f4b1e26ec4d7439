import { describe, expect, it } from 'vitest';
import { platformEndpoints as endpoints } from '#wire';
import {
  aHouse,
  MONDAY_MORNING,
  ownerRows,
  type Person,
  personWith,
  type TestHouse,
} from '../../scenarios/house-for-tests.ts';
import { DEMO_PASSWORD, demoId } from '../demo/index.ts';

const HOUR_MS = 3_600_000;
const house: TestHouse = await aHouse();

function signInWith(headers: Record<string, string>, signInName = 'observer') {
  return house.app.inject({
    method: 'POST',
    url: endpoints.signIn.path,
    payload: { signInName, password: DEMO_PASSWORD },
    headers,
  });
}

async function isIn(person: Person): Promise<boolean> {
  return (await person.call(endpoints.me)).me !== null;
}

describe('the cookie of a session', () => {
  it('cannot be read by scripts, goes to no other site, and is named by the port', async () => {
    const [cookie] = (await signInWith({})).cookies;
    expect(cookie).toMatchObject({
      name: 'wenan_session_8420',
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
    });
    expect(cookie?.expires?.getTime()).toBe(MONDAY_MORNING + 12 * HOUR_MS);
  });

  it('is a secret of which the database keeps only the hash', async () => {
    const token = (await signInWith({})).cookies[0]?.value ?? '';
    expect(token.length).toBeGreaterThanOrEqual(43);
    const kept = await ownerRows<{ row: string }>(house, 'select s::text as row from platform.session s');
    expect(kept.length).toBeGreaterThan(0);
    for (const { row } of kept) {
      expect(row).not.toContain(token);
      expect(row).not.toContain(Buffer.from(token).toString('hex'));
    }
  });

  it('of another house, cut short or made up is nobody', async () => {
    const token = (await signInWith({})).cookies[0]?.value ?? '';
    for (const made of [token.slice(0, -1), `${token}x`, '', 'null', "' or true --", '%00']) {
      expect(await isIn(personWith(house.app, made)), made).toBe(false);
    }
    expect(await isIn(personWith(house.app, token))).toBe(true);
  });
});

describe('a request that another site sends', () => {
  it.each([
    'https://elsewhere.example',
    'http://localhost.elsewhere.example',
    'http://localhost:9999',
    'null',
    'not an address',
  ])('from %s is refused', async (origin) => {
    const response = await signInWith({ origin });
    expect(response.statusCode).toBe(403);
    expect(response.json().problem.code).toBe('request-from-elsewhere');
    expect(response.cookies).toEqual([]);
  });

  it('is told apart from one of the own pages', async () => {
    const headers = { origin: 'http://localhost:8420', host: 'localhost:8420' };
    expect((await signInWith(headers)).statusCode).toBe(200);
  });
});

describe('a session', () => {
  it('runs out after twelve hours', async () => {
    const person = await house.signIn('analyst');
    house.travelTo(MONDAY_MORNING + 12 * HOUR_MS - 1);
    expect(await isIn(person)).toBe(true);
    house.travelTo(MONDAY_MORNING + 12 * HOUR_MS);
    expect(await isIn(person)).toBe(false);
    expect(await person.codeOf(endpoints.mySessions)).toBe('not-signed-in');
    house.travelTo(MONDAY_MORNING);
  });

  it('ends at once when its holder ends it elsewhere', async () => {
    const [desk, phone] = [await house.signIn('analyst'), await house.signIn('analyst')];
    const { sessions } = await desk.call(endpoints.mySessions);
    expect(sessions.filter((session) => session.isThisOne)).toHaveLength(1);
    for (const { id, isThisOne } of sessions)
      if (!isThisOne) await desk.call(endpoints.endMySession, { params: { sessionId: id } });
    expect([await isIn(desk), await isIn(phone)]).toEqual([true, false]);
  });

  it('of somebody else cannot be ended by knowing its id', async () => {
    const [mine, theirs] = [await house.signIn('analyst'), await house.signIn('publisher')];
    const [session] = (await theirs.call(endpoints.mySessions)).sessions;
    await mine.call(endpoints.endMySession, { params: { sessionId: session?.id ?? '' } });
    expect(await isIn(theirs)).toBe(true);
  });

  it('ends on signing out, and no other does', async () => {
    const [first, second] = [await house.signIn('publisher'), await house.signIn('publisher')];
    await first.call(endpoints.signOut);
    expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
  });

  it('ends with all others of a person whom an administrator sends out or disables', async () => {
    const admin = await house.signIn('admin');
    const person = await house.signIn('fangwen01');
    await admin.call(endpoints.endSessionsOf, { params: { personId: demoId('fangwen01') } });
    expect(await isIn(person)).toBe(false);
    const again = await house.signIn('fangwen01');
    const roles = [{ organisationId: demoId('centre'), role: 'interviewer' as const }];
    await admin.call(endpoints.changePerson, {
      params: { personId: demoId('fangwen01') },
      body: { name: '模拟访问员1', isDisabled: true, roles },
    });
    expect(await isIn(again)).toBe(false);
  });
});

describe('changing the password', () => {
  const change = (person: Person, present: string, wanted: string) =>
    person.codeOf(endpoints.changePassword, { body: { present, wanted } });

  it('needs the present one, and one that is not weak', async () => {
    const person = await house.signIn('fangwen02');
    expect(await change(person, 'wrong', 'a better one')).toBe('password-wrong');
    expect(await change(person, DEMO_PASSWORD, 'short')).toBe('password-too-weak');
    expect(await change(person, DEMO_PASSWORD, 'FangWen02')).toBe('password-too-weak');
  });

  it('ends all other sessions and keeps this one', async () => {
    const [here, there] = [await house.signIn('fangwen02'), await house.signIn('fangwen02')];
    expect(await change(here, DEMO_PASSWORD, 'a better one')).toBe('ok');
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    const signIn = (password: string) =>
      house.stranger.codeOf(endpoints.signIn, { body: { signInName: 'fangwen02', password } });
    expect([await signIn(DEMO_PASSWORD), await signIn('a better one')]).toEqual(['sign-in-failed', 'ok']);
  });
});

it('the language of the screens is remembered and written down', async () => {
  const person = await house.signIn('observer');
  await person.call(endpoints.setLanguage, { body: { language: 'en' } });
  expect((await (await house.signIn('observer')).call(endpoints.me)).me?.language).toBe('en');
  const [act] = await ownerRows<{ action: string }>(
    house,
    "select action from platform.audit where person_id = $1 and action = 'language-chosen'",
    [demoId('observer')],
  );
  expect(act).toBeDefined();
});
