// A whole house for one test file: its own database, the demo's people and survey, and a clock that the test sets.
// People sign in and call endpoints through the server's real routes.
import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, inject } from 'vitest';
import { z } from 'zod';
import type { Problem } from '#base';
import { addressOf, type Endpoint, type Input, platformEndpoints, problem as problemShape } from '#wire';
import { appOf } from '../server/app.ts';
import { DEMO_PASSWORD, DEMO_SURVEY } from '../server/demo/index.ts';
import { furnishDemo } from '../server/demo/load-demo.ts';
import { type Database, openDatabase } from '../server/platform/database.ts';
import type { House } from '../server/platform/house.ts';
import { prepareLogins } from '../server/platform/login-roles.ts';
import { phoneCipher } from '../server/platform/phone-cipher.ts';
import { databaseUrl, TEMPLATE, withClient } from './postgres-for-tests.ts';

const PORT = 8420;

/** 20 November 2023, 10:00 in China: a Monday morning within calling hours. */
export const MONDAY_MORNING = Date.UTC(2023, 10, 20, 2, 0);

/** What is asked; a file is sent as application/octet-stream, in place of a body. */
export type Asked<E extends Endpoint> = Input<E> & { readonly file?: Buffer };

/** Somebody at a screen. */
export interface Person {
  /** The answer. @throws RefusedInTest with the problem when the server says no */
  call<E extends Endpoint>(endpoint: E, input?: Asked<E>): Promise<z.output<E['answer']>>;
  /** The problem with which the server says no. @throws when it says yes */
  refusal<E extends Endpoint>(endpoint: E, input?: Asked<E>): Promise<Problem>;
  /** `ok`, or the code of the problem with which the server says no. */
  codeOf<E extends Endpoint>(endpoint: E, input?: Asked<E>): Promise<string>;
  /** What the browser would send along. */
  readonly cookies: Readonly<Record<string, string>>;
  /** The answer as it is: a file, a page. */
  raw(
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: Buffer,
  ): Promise<{ status: number; text: string; bytes: Buffer }>;
}

export interface TestHouse extends House {
  readonly app: FastifyInstance;
  readonly ownerUrl: string;
  /** Sets the clock; while browsers are served it goes on from there. */
  travelTo(nowMs: number): void;
  /** Serves real browsers, by the real clock from now on. Answers the address. */
  listen(): Promise<string>;
  signIn(signInName: string): Promise<Person>;
  readonly stranger: Person;
}

export const SURVEY = DEMO_SURVEY;

export class RefusedInTest extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.message.en}`);
    this.problem = problem;
  }
}

/** A database of one's own, migrated and empty. It is dropped when the file's tests are over. */
export async function aDatabase(): Promise<{
  database: Database;
  ownerUrl: string;
  loginUrls: Record<string, string>;
}> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const serverUrl = inject('ownerUrl');
  await withClient(serverUrl, (client) => client.query(`create database ${name} template ${TEMPLATE}`));
  const ownerUrl = databaseUrl(serverUrl, name);
  const loginUrls = await withClient(ownerUrl, (client) =>
    prepareLogins(client, ownerUrl, 'secret of this test'),
  );
  const database = openDatabase(loginUrls, 8);
  afterAll(async () => {
    await database.close();
    await withClient(serverUrl, (client) => client.query(`drop database ${name} with (force)`));
  });
  return { database, ownerUrl, loginUrls };
}

/** A house with the demo's people, questionnaire and frame, and its survey just started. */
export async function aHouse(startMs: number = MONDAY_MORNING): Promise<TestHouse> {
  const { database, ownerUrl } = await aDatabase();
  const key = randomBytes(32).toString('base64');
  let nowMs = startMs;
  let isLive = false;
  let aheadMs = 0;
  const house = {
    database,
    cipher: phoneCipher({ phoneKey: key, fingerprintKey: key }),
    now: () => (isLive ? Date.now() + aheadMs : nowMs),
  };
  await furnishDemo(house, startMs);
  const app = await appOf(house, PORT, true);
  afterAll(() => app.close());
  return {
    ...house,
    app,
    ownerUrl,
    travelTo: (wanted) => {
      nowMs = wanted;
      aheadMs = wanted - Date.now();
    },
    listen: async () => {
      isLive = true;
      aheadMs = 0;
      return app.listen({ port: 0, host: 'localhost' });
    },
    signIn: (signInName) => signInto(app, signInName),
    stranger: personWith(app, undefined),
  };
}

async function signInto(app: FastifyInstance, signInName: string): Promise<Person> {
  const { path } = platformEndpoints.signIn;
  const response = await app.inject({
    method: 'POST',
    url: path,
    payload: { signInName, password: DEMO_PASSWORD },
  });
  if (response.statusCode !== 200) throw new Error(`${signInName} cannot sign in: ${response.body}`);
  return personWith(app, response.cookies[0]?.value);
}

/** Somebody who shows this session token, or none. */
export function personWith(app: FastifyInstance, token: string | undefined): Person {
  const cookies = token === undefined ? {} : { [`wenan_session_${PORT}`]: token };
  const ask = (endpoint: Endpoint, input: Asked<Endpoint>) =>
    app.inject({
      method: endpoint.method,
      url: addressOf(endpoint, input),
      cookies,
      ...(endpoint.method === 'GET' ? {} : contentOf(input)),
    });
  return {
    cookies,
    call: async (endpoint, input = {}) => {
      const response = await ask(endpoint, input);
      if (response.statusCode !== 200) throw new RefusedInTest(problemIn(response.json()));
      return endpoint.answer.parse(response.json()) as never;
    },
    refusal: async (endpoint, input = {}) => {
      const response = await ask(endpoint, input);
      if (response.statusCode === 200)
        throw new Error(`${endpoint.path} was not refused: ${response.body.slice(0, 200)}`);
      return problemIn(response.json());
    },
    codeOf: async (endpoint, input = {}) => {
      const response = await ask(endpoint, input);
      return response.statusCode === 200 ? 'ok' : problemIn(response.json()).code;
    },
    raw: async (method, url, payload) => {
      const headers = payload ? { 'content-type': 'application/octet-stream' } : {};
      const response = await app.inject({ method, url, cookies, headers, ...(payload ? { payload } : {}) });
      return { status: response.statusCode, text: response.body, bytes: response.rawPayload };
    },
  };
}

function contentOf({ body, file }: Asked<Endpoint>): { payload: object; headers?: Record<string, string> } {
  if (file) return { payload: file, headers: { 'content-type': 'application/octet-stream' } };
  return { payload: typeof body === 'object' && body !== null ? body : {} };
}

/** Rows as the owner of the database reads them, past every rule. */
export function ownerRows<Row extends object>(
  house: Pick<TestHouse, 'ownerUrl'>,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return withClient(house.ownerUrl, async (owner) => (await owner.query<Row>(text, [...values])).rows);
}

function problemIn(content: unknown): Problem {
  return z.object({ problem: problemShape }).parse(content).problem;
}
