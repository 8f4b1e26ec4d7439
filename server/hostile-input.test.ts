import { request as plainRequest } from 'node:http';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Endpoint, GRANTS, platformEndpoints, type Role } from '#wire';
import { frameEndpoints, questionnaireEndpoints } from '#wire/survey';
import { ENDPOINTS } from '../scenarios/endpoints-for-tests.ts';
import { type Asked, aHouse, type Person, personWith, type TestHouse } from '../scenarios/house-for-tests.ts';
import { requestFor } from '../scenarios/requests-for-tests.ts';
import { DEMO_COUNTY, DEMO_PEOPLE } from './demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from './demo/index.ts';

const HOSTILE: readonly unknown[] = [
  -1,
  0,
  1.5,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  1e300,
  '',
  'x'.repeat(5000),
  '9'.repeat(30),
  "'; drop table platform.person; --",
  'a\u0000b',
  '\ud800',
  '../../../etc/passwd',
  null,
  true,
  [],
  [[]],
  {},
  { length: 3 },
];

let house: TestHouse;
let people: Map<string, Person>;

/** A frame and a questionnaire that no survey uses yet: there is more to break. */
const UNUSED = {
  frameId: demoId('unused frame'),
  questionnaireId: demoId('unused'),
  versionId: demoId('draft'),
};
const ON_UNUSED = ['setPlaces', 'readFile', 'saveVersion', 'addVersion'];

beforeAll(async () => {
  house = await aHouse();
  people = new Map();
  for (const { role, signInName } of DEMO_PEOPLE.filter((each) => each.shownAs))
    people.set(role, await house.signIn(signInName));
  const designer = await house.signIn('designer');
  const { frameId: id, questionnaireId, versionId } = UNUSED;
  await designer.call(frameEndpoints.addFrame, {
    body: { county: DEMO_COUNTY, id, name: '空的', isSimulated: true },
  });
  await designer.call(questionnaireEndpoints.addQuestionnaire, {
    body: { id: questionnaireId, versionId, title: '草稿', outlineText: '问卷\n' },
  });
});

function callerOf({ allow }: Endpoint): Person {
  if (allow === 'anyone') return house.stranger;
  const role: Role = allow === 'signed-in' ? 'volunteer' : GRANTS[allow][0];
  const person = people.get(role);
  if (!person) throw new Error(`nobody is ${role}`);
  return person;
}

type Path = readonly (string | number)[];

/** The way to every value of a request that is not itself a list or an object, and to each of those. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length > 1 ? [path, ...inner] : inner;
}

function withValue(value: unknown, [key, ...rest]: Path, wanted: unknown): unknown {
  if (key === undefined) return wanted;
  const inner = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const changed = withValue(inner, rest, wanted);
  if (Array.isArray(value)) return value.map((each, index) => (index === key ? changed : each));
  return { ...(typeof value === 'object' ? value : {}), [key]: changed };
}

/** Whether a value can stand in an address at all. */
function canBeWritten(value: unknown): boolean {
  return value !== '' && typeof value !== 'object' && String(value).isWellFormed();
}

function isAsked(value: unknown): value is Asked<Endpoint> {
  return typeof value === 'object' && value !== null;
}

/** Every value of a plausible request replaced, one at a time, by something that nobody should send. */
function hostileRequests(name: string, endpoint: Endpoint): { what: string; asked: Asked<Endpoint> }[] {
  const about = ON_UNUSED.includes(name) ? UNUSED : {};
  const { file, ...plausible } = requestFor(name, endpoint, about);
  return placesIn(plausible).flatMap((path) =>
    HOSTILE.flatMap((value) => {
      const inAddress = path[0] !== 'body';
      if (inAddress && !canBeWritten(value)) return [];
      const asked = withValue(
        { ...requestFor(name, endpoint, about), ...(file ? { file } : {}) },
        path,
        value,
      );
      return isAsked(asked)
        ? [{ what: `${path.join('.')} = ${JSON.stringify(value)?.slice(0, 60)}`, asked }]
        : [];
    }),
  );
}

const BATTERY = [...ENDPOINTS]
  .map(([name, endpoint]) => ({ name, endpoint, requests: hostileRequests(name, endpoint) }))
  .filter(({ requests }) => requests.length > 0);

it.each(BATTERY)('$name stands $requests.length requests that nobody should send', async (each) => {
  for (const { what, asked } of each.requests) {
    const code = await callerOf(each.endpoint).codeOf(each.endpoint, asked);
    expect(code, what).not.toBe('internal-error');
  }
});

describe('a request that is no request', () => {
  const post = (payload: string | Buffer, type = 'application/json') =>
    house.app.inject({
      method: 'POST',
      url: platformEndpoints.signIn.path,
      payload,
      headers: { 'content-type': type },
    });

  it.each([
    ['no JSON', '{"signInName":', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['a very deep one', '['.repeat(200_000) + ']'.repeat(200_000), 400],
    ['one that would change what objects are', '{"__proto__":{"isAdmin":true}}', 400],
    ['more than it may be', `{"signInName":"${'x'.repeat(5 * 1024 * 1024)}"}`, 413],
  ])('(%s) is refused as such', async (_what, payload, status) => {
    const response = await post(payload);
    expect(response.statusCode).toBe(status);
    expect(response.json().problem.message.zh).not.toBe('');
  });

  it('(a form, as another site could send it) is refused', async () => {
    const form = `signInName=admin&password=${DEMO_PASSWORD}`;
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data', ''])
      expect((await post(form, type)).statusCode, type).toBe(400);
  });

  it.each([
    '/api/survey/surveys/%zz/x',
    '/p/%',
    '/api/people/%c0%ae',
    `/api/survey/surveys/${'9'.repeat(500)}/x`,
  ])('(%s) is refused in words', async (url) => {
    const response = await house.app.inject({ url });
    expect([400, 404]).toContain(response.statusCode);
    if (url.startsWith('/api')) expect(response.json().problem.message.zh).not.toBe('');
  });
});

it('cookies and headers full of nonsense are nobody', async () => {
  for (const token of ['a'.repeat(4000), '%', '"', 'ünïcode']) {
    const person = personWith(house.app, encodeURIComponent(token));
    expect((await person.call(platformEndpoints.me)).me).toBeNull();
  }
});

it('every answer tells the browser to guess nothing, to frame nothing and to run nothing from elsewhere', async () => {
  for (const url of ['/api/site', '/api/none', '/p', '/p/430422/none']) {
    const { headers } = await house.app.inject({ url });
    expect(headers['x-content-type-options'], url).toBe('nosniff');
    expect(headers['x-frame-options'], url).toBe('DENY');
    expect(headers['content-security-policy'], url).toContain("default-src 'self'");
  }
});

it('a connection that breaks off in the middle of a body leaves the house standing', async () => {
  const address = await house.app.listen({ port: 0, host: '127.0.0.1' });
  await new Promise<void>((resolve) => {
    const half = plainRequest(`${address}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 1000 },
    });
    half.on('error', () => resolve());
    half.write('{"signInName":', () => half.destroy());
  });
  expect((await fetch(`${address}/api/site`)).status).toBe(200);
});
