import { beforeEach, describe, expect, it } from 'vitest';
import { platformEndpoints as endpoints } from '#wire';
import { aHouse, MONDAY_MORNING, ownerRows, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { DEMO_PASSWORD, demoId } from '../demo/index.ts';

const MINUTE_MS = 60_000;
const RIGHT = { signInName: 'interviewer', password: DEMO_PASSWORD };
const WRONG = { signInName: 'interviewer', password: 'wenan-dem0' };

const house: TestHouse = await aHouse();

beforeEach(async () => {
  house.travelTo(MONDAY_MORNING);
  const admin = await house.signIn('admin');
  await admin.call(endpoints.unlockPerson, { params: { personId: demoId('interviewer') } });
});

function attempt(body: { signInName: string; password: string }): Promise<string> {
  return house.stranger.codeOf(endpoints.signIn, { body });
}

async function fail(times: number): Promise<string[]> {
  const codes: string[] = [];
  for (let nth = 0; nth < times; nth += 1) codes.push(await attempt(WRONG));
  return codes;
}

it('a name and its password open the door, and say who one is', async () => {
  const { me } = await house.stranger.call(endpoints.signIn, { body: RIGHT });
  expect(me.name).toBe('演示访问员');
  expect(me.permissions).toEqual(['interview.conduct']);
});

it.each([
  ['127.0.0.1', 'https', true],
  ['127.0.0.1', 'http', false],
  // Only a proxy on this machine is believed.
  ['203.0.113.9', 'https', false],
])(
  'signed in from %s, said to come by %s, the cookie keeps to https: %s',
  async (from, protocol, isSecure) => {
    const answer = await house.app.inject({
      method: 'POST',
      url: endpoints.signIn.path,
      remoteAddress: from,
      headers: { 'x-forwarded-proto': protocol },
      payload: RIGHT,
    });
    expect(answer.statusCode).toBe(200);
    expect(/; Secure/i.test(String(answer.headers['set-cookie']))).toBe(isSecure);
  },
);

it('the name is taken in any case and with spaces around it', async () => {
  expect(await attempt({ ...RIGHT, signInName: '  InterViewer ' })).toBe('ok');
});

it('a wrong password and an unknown name are refused with the same words', async () => {
  const wrong = await house.stranger.refusal(endpoints.signIn, { body: WRONG });
  const unknown = await house.stranger.refusal(endpoints.signIn, {
    body: { ...WRONG, signInName: 'nobody-here' },
  });
  expect(wrong).toEqual(unknown);
  expect(wrong.code).toBe('sign-in-failed');
});

it.each(["' or 1=1 --", 'interviewer%', '_nterviewer', "interviewer'--", '访问员'.repeat(30)])(
  'a name made up to trick the database is only unknown: %j',
  async (signInName) => {
    expect(await attempt({ signInName, password: DEMO_PASSWORD })).toBe('sign-in-failed');
  },
);

describe('five failures in a row', () => {
  it('lock the name for a quarter of an hour, also against the right password', async () => {
    expect(await fail(5)).toEqual([...Array(4).fill('sign-in-failed'), 'sign-in-locked']);
    expect(await attempt(RIGHT)).toBe('sign-in-locked');
    const { message } = await house.stranger.refusal(endpoints.signIn, { body: RIGHT });
    expect(message.en).toContain('in 15 minutes');
  });

  it('that come side by side lock just the same, and none slips through', async () => {
    const codes = await Promise.all(Array.from({ length: 10 }, () => attempt(WRONG)));
    expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(4);
    expect(codes.filter((code) => code === 'sign-in-locked')).toHaveLength(6);
  });

  it('are forgotten once the clock has run on, and count anew', async () => {
    await fail(5);
    house.travelTo(MONDAY_MORNING + 15 * MINUTE_MS - 1);
    expect(await attempt(RIGHT)).toBe('sign-in-locked');
    house.travelTo(MONDAY_MORNING + 15 * MINUTE_MS);
    expect(await fail(4)).toEqual(Array(4).fill('sign-in-failed'));
    expect(await attempt(RIGHT)).toBe('ok');
  });

  it('do not add up over a sign-in in between', async () => {
    await fail(4);
    expect(await attempt(RIGHT)).toBe('ok');
    expect(await fail(4)).toEqual(Array(4).fill('sign-in-failed'));
  });

  it('lock nobody else', async () => {
    await fail(5);
    expect(await attempt({ ...RIGHT, signInName: 'supervisor' })).toBe('ok');
  });

  it('are lifted by an administrator', async () => {
    await fail(5);
    const admin = await house.signIn('admin');
    await admin.call(endpoints.unlockPerson, { params: { personId: demoId('interviewer') } });
    expect(await attempt(RIGHT)).toBe('ok');
  });

  it('are in the audit log, under the name that was tried', async () => {
    await fail(5);
    const acts = await ownerRows<{ action: string }>(
      house,
      'select action from platform.audit where person_id = $1 order by at desc limit 5',
      [demoId('interviewer')],
    );
    expect(acts.map((act) => act.action)).toEqual(['sign-in-locked', ...Array(4).fill('sign-in-failed')]);
  });
});

it('a storm of attempts on one name keeps nobody waiting who is in already', async () => {
  const supervisor = await house.signIn('supervisor');
  let answered = 0;
  const storm = Array.from({ length: 40 }, async () => {
    await attempt(WRONG);
    answered += 1;
  });
  expect(await supervisor.codeOf(endpoints.mySessions)).toBe('ok');
  expect(answered).toBeLessThan(20);
  await Promise.all(storm);
});

it('somebody disabled is not let in, and is not told so', async () => {
  const admin = await house.signIn('admin');
  const roles = [{ organisationId: demoId('centre'), role: 'interviewer' as const }];
  const disable = (isDisabled: boolean) =>
    admin.call(endpoints.changePerson, {
      params: { personId: demoId('interviewer') },
      body: { name: '演示访问员', isDisabled, roles },
    });
  await disable(true);
  expect(await attempt(RIGHT)).toBe('sign-in-failed');
  await disable(false);
  expect(await attempt(RIGHT)).toBe('ok');
});
