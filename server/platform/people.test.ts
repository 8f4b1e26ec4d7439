import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { platformEndpoints as endpoints } from '#wire';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { DEMO_PASSWORD, demoId } from '../demo/index.ts';
import { newId } from './identify.ts';

const house: TestHouse = await aHouse();
let admin: Person;

beforeAll(async () => {
  admin = await house.signIn('admin');
});

const AT_CENTRE = { organisationId: demoId('centre'), role: 'observer' } as const;
const AT_VILLAGE = { organisationId: demoId('430422999001'), role: 'village-worker' } as const;

function newcomer(signInName: string, more: object = {}) {
  return { id: newId(), name: '新来的', signInName, password: DEMO_PASSWORD, roles: [AT_CENTRE], ...more };
}

async function listed(search: string) {
  return (await admin.call(endpoints.people, { query: { search } })).rows;
}

describe('adding a person', () => {
  it('twice under one id adds one', async () => {
    const person = newcomer('twice');
    await admin.call(endpoints.addPerson, { body: person });
    await admin.call(endpoints.addPerson, { body: { ...person, name: '另一个名字' } });
    expect((await listed('twice')).map((each) => each.name)).toEqual(['新来的']);
  });

  it('under a name that is taken is refused, whatever its case', async () => {
    await admin.call(endpoints.addPerson, { body: newcomer('taken') });
    expect(await admin.codeOf(endpoints.addPerson, { body: newcomer(' TAKEN ') })).toBe('sign-in-name-taken');
  });

  it.each([
    ['a weak password', { password: '1234567' }, 'password-too-weak'],
    ['the name for a password', { password: 'fault-name', signInName: 'fault-name' }, 'password-too-weak'],
    ['a sign-in name with a space', { signInName: 'two words' }, 'unreadable-request'],
    ['no role', { roles: [] }, 'unreadable-request'],
    ['a role that there is not', { roles: [{ ...AT_CENTRE, role: 'emperor' }] }, 'unreadable-request'],
    ['a role of the other wing', { roles: [{ ...AT_CENTRE, role: 'village-worker' }] }, 'role-outside-wing'],
    ['roles in both wings', { roles: [AT_CENTRE, AT_VILLAGE] }, 'role-outside-wing'],
    [
      'an organisation that there is not',
      { roles: [{ ...AT_CENTRE, organisationId: newId() }] },
      'not-allowed',
    ],
    ['an id that is none', { id: '1 or 1=1' }, 'unreadable-request'],
  ])('with %s is refused', async (_what, more, code) => {
    expect(await admin.codeOf(endpoints.addPerson, { body: newcomer('faulty', more) })).toBe(code);
    expect(await listed('faulty')).toEqual([]);
  });
});

it('the database itself lets nobody serve both wings', async () => {
  const both = house.database.transaction('platform', 'system', (tx) =>
    tx.run(sql`insert into platform.membership (person_id, organisation_id, wing, role)
      values (${demoId('observer')}, ${demoId('430422999001')}, 'service', 'village-worker')`),
  );
  await expect(both).rejects.toThrow(/foreign key/);
  const askew = house.database.transaction('platform', 'system', (tx) =>
    tx.run(sql`insert into platform.membership (person_id, organisation_id, wing, role)
      values (${demoId('observer')}, ${demoId('centre')}, 'survey', 'village-worker')`),
  );
  await expect(askew).rejects.toMatchObject({ constraint: 'role-outside-wing' });
});

describe('changing a person', () => {
  const change = (personId: string, more: object = {}) =>
    admin.codeOf(endpoints.changePerson, {
      params: { personId },
      body: { name: '改了名', isDisabled: false, roles: [AT_CENTRE], ...more },
    });

  it('gives the new roles and takes the old ones', async () => {
    const person = newcomer('changed', { roles: [AT_CENTRE, { ...AT_CENTRE, role: 'analyst' }] });
    await admin.call(endpoints.addPerson, { body: person });
    expect(await change(person.id, { roles: [{ ...AT_CENTRE, role: 'publisher' }] })).toBe('ok');
    const [found] = await listed('changed');
    expect(found?.memberships.map((each) => each.role)).toEqual(['publisher']);
  });

  it('never leaves anybody without a role, out of every list', async () => {
    expect(await change(demoId('observer'), { roles: [] })).toBe('unreadable-request');
  });

  it('cannot move anybody into the other wing', async () => {
    expect(await change(demoId('observer'), { roles: [AT_VILLAGE] })).toBe('role-outside-wing');
  });

  it('that there is not is refused', async () => {
    expect(await change(newId())).toBe('not-found');
  });

  it('cannot be used by an administrator to shut himself out', async () => {
    const own = [{ organisationId: demoId('root'), role: 'administrator' }];
    expect(await change(demoId('admin'), { isDisabled: true, roles: own })).toBe('own-administration');
    expect(await change(demoId('admin'), { name: '仍是管理员', roles: own })).toBe('ok');
  });

  it('sets a password, lifts the lock and ends the sessions', async () => {
    const person = await house.signIn('fangwen01');
    const set = (password: string) =>
      admin.codeOf(endpoints.setPasswordOf, {
        params: { personId: demoId('fangwen01') },
        body: { password },
      });
    expect(await set('fangwen01')).toBe('password-too-weak');
    expect(await set('given by the office')).toBe('ok');
    expect(await person.codeOf(endpoints.mySessions)).toBe('not-signed-in');
  });
});

describe('organisations', () => {
  const add = (parent: string, kind: 'authority' | 'survey-centre' | 'county-office' | 'village-office') =>
    admin.codeOf(endpoints.addOrganisation, {
      body: {
        id: newId(),
        parentId: demoId(parent),
        kind,
        name: { zh: `${parent}下的${kind}`, en: kind },
        regionCode: null,
      },
    });

  it.each([
    ['root', 'survey-centre', 'ok'],
    ['root', 'county-office', 'ok'],
    ['root', 'authority', 'ok'],
    ['centre', 'survey-centre', 'ok'],
    ['county', 'village-office', 'ok'],
    ['centre', 'village-office', 'organisation-out-of-place'],
    ['centre', 'authority', 'organisation-out-of-place'],
    ['county', 'survey-centre', 'organisation-out-of-place'],
    ['430422999001', 'village-office', 'organisation-out-of-place'],
  ] as const)('below %s a %s is %s', async (parent, kind, code) => {
    expect(await add(parent, kind)).toBe(code);
  });

  it('hang below one that there is', async () => {
    expect(await add('no such organisation', 'survey-centre')).toBe('not-allowed');
  });
});

it('every act of an administrator stands in the audit log with its subject', async () => {
  const person = newcomer('watched');
  const params = { personId: person.id };
  await admin.call(endpoints.addPerson, { body: person });
  await admin.call(endpoints.changePerson, {
    params,
    body: { name: '新来的', isDisabled: true, roles: [AT_CENTRE] },
  });
  await admin.call(endpoints.setPasswordOf, { params, body: { password: 'another one' } });
  await admin.call(endpoints.unlockPerson, { params });
  await admin.call(endpoints.endSessionsOf, { params });
  const acts = await ownerRows<{ action: string; byAdmin: boolean }>(
    house,
    'select action, person_id = $2 as "byAdmin" from platform.audit where subject = $1 order by at',
    [person.id, demoId('admin')],
  );
  expect(acts.map((act) => act.action)).toEqual([
    'person-added',
    'person-disabled',
    'password-set',
    'person-unlocked',
    'sessions-ended',
  ]);
  expect(acts.every((act) => act.byAdmin)).toBe(true);
});

it('no answer about people holds a password, a secret or a token', async () => {
  const secrets = await ownerRows<{ secret: string }>(
    house,
    "select password_hash as secret from platform.person union select encode(token_hash, 'hex') from platform.session",
  );
  const said: string[] = [];
  for (const url of [
    '/api/people?size=200',
    '/api/me',
    '/api/me/sessions',
    '/api/audit?size=200',
    '/api/organisations',
  ])
    said.push((await admin.raw('GET', url)).text);
  for (const { secret } of secrets) expect(said.join()).not.toContain(secret);
  expect(said.join()).not.toMatch(/argon2|password_?hash|totp/i);
});
