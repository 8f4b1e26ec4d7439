import { beforeAll, describe, expect, it } from 'vitest';
import { ok } from '#base';
import { endpoint, GRANTS, grants, type Permission, ROLES, type Role } from '#wire';
import { ENDPOINTS } from '../scenarios/endpoints-for-tests.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from '../scenarios/house-for-tests.ts';
import { requestFor } from '../scenarios/requests-for-tests.ts';
import { DEMO_PEOPLE } from './demo/demo-house.ts';
import { newApp, routesOn } from './platform/routes.ts';

const NAMED = DEMO_PEOPLE.filter((person) => person.shownAs);
const endpoints = [...ENDPOINTS];

let house: TestHouse;
let people: Map<Role, Person>;

beforeAll(async () => {
  house = await aHouse();
  people = new Map();
  for (const { role, signInName } of NAMED) people.set(role, await house.signIn(signInName));
});

function holderOf(role: Role): Person {
  const person = people.get(role);
  if (!person) throw new Error(`nobody in the demo is ${role}`);
  return person;
}

function isFor(role: Role, allow: string): boolean {
  if (allow === 'anyone' || allow === 'signed-in') return true;
  const holders: readonly Role[] = GRANTS[Object.keys(GRANTS).find(isPermission(allow)) ?? 'people.manage'];
  return holders.includes(role);
}

function isPermission(allow: string): (name: string) => name is Permission {
  return (name): name is Permission => name === allow;
}

/** How much there is in the house: what a refused request must not change. */
async function traces(): Promise<unknown> {
  return ownerRows(
    house,
    `select (select count(*) from platform.audit) as acts, (select count(*) from survey.event) as events,
       (select count(*) from platform.person) as people, (select count(*) from survey.survey) as surveys,
       (select count(*) from survey.frame_import) as imports`,
  );
}

it('every role has somebody in the demo, and every endpoint a request that can be read', () => {
  expect([...people.keys()].sort()).toEqual([...ROLES].sort());
  for (const [name, each] of endpoints) {
    const { params, query, body } = requestFor(name, each);
    expect(each.params.safeParse(params).success, `${name}: path`).toBe(true);
    expect(each.query.safeParse(query).success, `${name}: query`).toBe(true);
    expect(each.body.safeParse(body).success, `${name}: body`).toBe(true);
  }
});

it('a stranger is refused wherever not just anyone may call, and changes nothing', async () => {
  const before = await traces();
  for (const [name, each] of endpoints.filter(([, { allow }]) => allow !== 'anyone')) {
    expect(await house.stranger.codeOf(each, requestFor(name, each)), name).toBe('not-signed-in');
  }
  expect(await traces()).toEqual(before);
});

describe.each(ROLES)('%s', (role) => {
  const forbidden = endpoints.filter(([, { allow }]) => !isFor(role, allow));
  const allowed = endpoints.filter(([name, { allow }]) => isFor(role, allow) && name !== 'signOut');

  it(`is refused at ${forbidden.length} endpoints and leaves no trace there`, async () => {
    const before = await traces();
    for (const [name, each] of forbidden) {
      expect(await holderOf(role).codeOf(each, requestFor(name, each)), name).toBe('not-allowed');
    }
    expect(await traces()).toEqual(before);
  });

  it(`gets past permission at ${allowed.length} endpoints`, async () => {
    for (const [name, each] of allowed) {
      const code = await holderOf(role).codeOf(each, requestFor(name, each));
      expect(['not-allowed', 'not-signed-in', 'internal-error', 'unreadable-request'], name).not.toContain(
        code,
      );
    }
  });
});

describe.each(['county-officer', 'street-officer', 'village-worker', 'volunteer'] as const)('%s', (role) => {
  it('is refused at every endpoint of the survey wing', async () => {
    const ofSurvey = endpoints.filter(([, { path }]) => path.startsWith('/api/survey/'));
    expect(ofSurvey.length).toBeGreaterThan(35);
    for (const [name, each] of ofSurvey) {
      expect(await holderOf(role).codeOf(each, requestFor(name, each)), name).toBe('not-allowed');
    }
  });
});

describe('a planted endpoint', () => {
  const planted = (allow: Permission) => endpoint({ method: 'GET', path: '/api/planted', allow });

  it('with a permission that nobody is given is refused to all roles together', async () => {
    const ofNobody: Permission = JSON.parse('"planted.permission"');
    expect(grants(ROLES, ofNobody)).toBe(false);
    const app = await newApp();
    const roles = ROLES.map((role) => ({ role, organisationId: 'everywhere' }));
    const everybody = { personId: 'p', sessionId: 's', name: '', wing: 'survey', roles } as const;
    const around = { now: () => 0, cookieName: 'c', findActor: async () => everybody };
    routesOn(app, around).route(planted(ofNobody), async () => ok({}));
    routesOn(app, around).route({ ...planted('people.manage'), path: '/api/known' }, async () => ok({}));
    const cookies = { c: 'token' };
    expect((await app.inject({ url: '/api/known', cookies })).statusCode).toBe(200);
    expect((await app.inject({ url: '/api/planted', cookies })).statusCode).toBe(403);
    expect((await app.inject({ url: '/api/planted' })).statusCode).toBe(401);
  });

  it('that is for a permission cannot be opened to anyone by mistake', async () => {
    const app = await newApp();
    const around = { now: () => 0, cookieName: 'c', findActor: async () => undefined };
    const add = () => routesOn(app, around).open(planted('people.manage'), async () => ok({}));
    expect(add).toThrow('/api/planted is not for anyone');
    expect((await app.inject({ url: '/api/planted' })).statusCode).toBe(404);
  });
});

it.each([
  '/api/',
  '/api/nothing',
  '/api/people/x/y/z',
  '/api/survey',
  '/api/survey/surveys/430422',
  '/api/../api/none',
])('an address without an endpoint is found by nobody: %s', async (url) => {
  for (const person of [house.stranger, holderOf('administrator')]) {
    const { status, text } = await person.raw('GET', url);
    expect(status, url).toBe(404);
    expect(JSON.parse(text).problem.code).toBe('not-found');
  }
});
