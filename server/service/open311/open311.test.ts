import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { open311Endpoints } from '#wire/service';
import { type CasesForTests, casesForTests } from '../../../scenarios/cases-for-tests.ts';
import { sendFields, sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, MONDAY_MORNING, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { aPhoto } from '../../../scenarios/photos-for-tests.ts';
import { DEMO_COUNTY } from '../../demo/demo-house.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';
import { newApp } from '../../platform/routes.ts';
import { addOpen311Routes } from './open311.routes.ts';

const V2 = '/open311/v2';

let house: TestHouse;
let app: FastifyInstance;
let cases: CasesForTests;
let key: string;
const keyId = newId();

beforeAll(async () => {
  house = await aHouse();
  cases = casesForTests();
  app = await newApp();
  addOpen311Routes(app, { house, cases, isDemo: true, whenLeft: [] });
  const county = await house.signIn('county');
  key = (
    await county.call(open311Endpoints.addAppKey, {
      params: { county: DEMO_COUNTY },
      body: { id: keyId, name: '随手拍' },
    })
  ).key;
});

async function get(path: string) {
  const answer = await app.inject({ url: `${V2}/${path}` });
  return { status: answer.statusCode, type: String(answer.headers['content-type']), text: answer.body };
}

function post(fields: Record<string, string>, format = 'json') {
  return sendFields(app, `${V2}/requests.${format}`, {
    service_code: 'help',
    lat: '26.77',
    long: '112.68',
    description: '路灯不亮',
    api_key: key,
    ...fields,
  });
}

describe('services', () => {
  it('are the kinds of case, in both formats, by the names of the specification', async () => {
    const json = await get('services.json');
    expect(json.type).toBe('application/json; charset=utf-8');
    const [first] = JSON.parse(json.text);
    expect(Object.keys(first)).toEqual([
      'service_code',
      'service_name',
      'description',
      'metadata',
      'type',
      'keywords',
      'group',
    ]);
    expect(first).toMatchObject({
      service_code: 'help',
      service_name: '求助',
      metadata: false,
      type: 'realtime',
    });
    const xml = await get(`services.xml?jurisdiction_id=${DEMO_COUNTY}`);
    expect(xml.type).toBe('text/xml; charset=utf-8');
    expect(xml.text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<services><service><service_code>help<\/service_code>/,
    );
  });

  it('have a definition each, without attributes', async () => {
    expect(JSON.parse((await get('services/help.json')).text)).toEqual({
      service_code: 'help',
      attributes: [],
    });
    expect((await get('services/help.xml')).text).toContain(
      '<service_definition><service_code>help</service_code><attributes></attributes></service_definition>',
    );
  });

  it('that are not there are 404 in the form of the specification', async () => {
    const { status, text } = await get('services/none.xml');
    expect(status).toBe(404);
    expect(text).toMatch(/<errors><error><code>404<\/code><description>.+<\/description><\/error><\/errors>/);
  });
});

describe('a request sent by an app', () => {
  it('gets its id at once, with the number and the link in the notice', async () => {
    const answer = await post({
      first_name: '三',
      last_name: '张',
      phone: '00012345678',
      email: 'x@example.org',
    });
    expect(answer.statusCode).toBe(201);
    const [request] = answer.json();
    expect(Object.keys(request)).toEqual(['service_request_id', 'service_notice', 'account_id']);
    expect(request.service_notice).toMatch(/^T-\d+ · http.+\/r\/430422\/m\//);
    expect(request.service_request_id).not.toBe(cases.sent.at(-1)?.id);
    expect(cases.sent.at(-1)).toMatchObject({
      channel: 'open311',
      text: '路灯不亮',
      kind: 'help',
      latitude: 26.77,
      longitude: 112.68,
      name: '张三',
      phone: '00012345678',
    });
  });

  it('is answered in XML where that was asked for', async () => {
    const answer = await post({ description: '另一件' }, 'xml');
    expect(answer.body).toMatch(
      /<service_requests><request><service_request_id>[0-9a-f-]{36}<\/service_request_id><service_notice>.+<\/service_notice><account_id><\/account_id><\/request><\/service_requests>/,
    );
  });

  it('five times the same on one day is one request; tomorrow it is another', async () => {
    const ids = new Set<string>();
    for (let time = 0; time < 5; time += 1)
      ids.add((await post({ description: '同一件' })).json()[0].service_request_id);
    expect(ids.size).toBe(1);
    house.travelTo(MONDAY_MORNING + 86_400_000);
    expect(ids.has((await post({ description: '同一件' })).json()[0].service_request_id)).toBe(false);
    house.travelTo(MONDAY_MORNING);
  });

  it('may bring photos; a picture elsewhere is kept as its address and never fetched', async () => {
    const fields = {
      service_code: 'help',
      address_string: '南路 3 号',
      description: '坑',
      api_key: key,
      media_url: 'http://169.254.169.254/x',
    };
    const answer = await sendForm(app, `${V2}/requests.json`, fields, [await aPhoto()]);
    expect(answer.statusCode).toBe(201);
    expect(cases.sent.at(-1)?.photos).toHaveLength(1);
    expect(cases.sent.at(-1)).toMatchObject({ spot: '南路 3 号', text: '坑\nhttp://169.254.169.254/x' });
  });

  it.each([
    ['no key', { api_key: '' }, 403],
    ['a wrong key', { api_key: 'guess' }, 403],
    ['no service', { service_code: '' }, 400],
    ['an unknown service', { service_code: 'nothing' }, 404],
    ['no place', { lat: '', long: '' }, 400],
    ['an odd place', { lat: '91', long: 'x' }, 400],
    ['an unknown jurisdiction', { jurisdiction_id: '999999' }, 404],
    ['a text of a megabyte', { description: 'x'.repeat(1_000_000) }, 413],
    ['a text of ten megabytes', { description: 'x'.repeat(10_000_000) }, 413],
  ])('with %s is refused in the form of the specification', async (_what, fields, status) => {
    const before = cases.sent.length;
    const answer = await post(fields);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual([
      { code: status, description: expect.stringMatching(/\w+ .* \/ .*\p{Script=Han}/u) },
    ]);
    expect(cases.sent.length).toBe(before);
  });

  it('is refused once its key was revoked; the key itself stands nowhere in the database', async () => {
    const county = await house.signIn('county');
    const id = newId();
    const made = await county.call(open311Endpoints.addAppKey, {
      params: { county: DEMO_COUNTY },
      body: { id, name: 'app' },
    });
    expect((await post({ api_key: made.key, description: '甲' })).statusCode).toBe(201);
    await county.call(open311Endpoints.revokeAppKey, { params: { county: DEMO_COUNTY, keyId: id } });
    expect((await post({ api_key: made.key, description: '乙' })).statusCode).toBe(403);
    const rows = await ownerRows<{ row: string }>(house, 'select k::text as row from service.open311_key k');
    expect(rows.some(({ row }) => row.includes(made.key))).toBe(false);
  });

  it('keys are made by the county office and administrators alone', async () => {
    const request = { params: { county: DEMO_COUNTY }, body: { id: newId(), name: 'app' } };
    for (const name of ['street', 'village', 'volunteer', 'supervisor'])
      expect(await (await house.signIn(name)).codeOf(open311Endpoints.addAppKey, request), name).toBe(
        'not-allowed',
      );
    expect(await (await house.signIn('admin')).codeOf(open311Endpoints.addAppKey, request)).toBe('ok');
  });
});

describe('requests read by an app', () => {
  const FIELDS = [
    'service_request_id',
    'status',
    'status_notes',
    'service_name',
    'service_code',
    'description',
    'agency_responsible',
    'service_notice',
    'requested_datetime',
    'updated_datetime',
    'expected_datetime',
    'address',
    'address_id',
    'zipcode',
    'lat',
    'long',
    'media_url',
  ];

  async function sentId(description: string): Promise<string> {
    return (await post({ description })).json()[0].service_request_id;
  }

  it('show nothing of what somebody wrote before an officer released it, and are in no list', async () => {
    const id = await sentId('我是李四，住在南路三号');
    const [one] = JSON.parse((await get(`requests/${id}.json`)).text);
    expect(Object.keys(one)).toEqual(FIELDS);
    expect(one).toMatchObject({
      service_request_id: id,
      status: 'open',
      description: null,
      address: null,
      lat: null,
      long: null,
      media_url: null,
    });
    for (const path of ['requests.json', 'requests.xml', `requests/${id}.xml`]) {
      const { text } = await get(path);
      expect(text).not.toMatch(/李四|南路三号|000123|26\.77/);
    }
    expect(
      JSON.parse((await get('requests.json')).text).map(
        (each: { service_request_id: string }) => each.service_request_id,
      ),
    ).not.toContain(id);
  });

  it('show an officer’s own words once released', async () => {
    const id = await sentId('原话');
    cases.release(id, '南路路灯修好');
    const [one] = JSON.parse((await get(`requests.json?service_request_id=${id}`)).text);
    expect(one).toMatchObject({
      status: 'closed',
      description: '南路路灯修好',
      status_notes: '已修好',
      address: '云集村',
    });
    expect(one.requested_datetime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect((await get('requests.xml?status=closed')).text).toContain(
      '<description>南路路灯修好</description>',
    );
  });

  it('have a token that is their id', async () => {
    const id = await sentId('令牌');
    expect(JSON.parse((await get(`tokens/${id}.json`)).text)).toEqual([
      { service_request_id: id, token: id },
    ]);
    expect((await get(`tokens/${demoId('nothing')}.json`)).status).toBe(404);
  });

  it.each([
    [`requests/${demoId('nothing')}.json`, 404],
    ["requests/'%20or%201=1.json", 404],
    ['requests.json?start_date=yesterday', 400],
    ['requests.json?jurisdiction_id=999999', 404],
    ['requests.yaml', 404],
    ['nothing.json', 404],
    ['requests/%00.json', 404],
  ])('%s is %i in words', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });
});

it('an app reads under the id that it was given, from casework itself', async () => {
  const fields = { service_code: 'help', address_string: '村口', api_key: key, description: '井盖松了' };
  const sent = await sendFields(house.app, `${V2}/requests.json`, fields);
  const id = sent.json()[0].service_request_id;
  for (const path of [`requests/${id}.json`, `requests.json?service_request_id=${id}`, `tokens/${id}.json`]) {
    const answer = await house.app.inject({ url: `${V2}/${path}` });
    expect(answer.json()[0]?.service_request_id, path).toBe(id);
    expect(answer.body, path).not.toContain('井盖');
  }
  expect(await ownerRows(house, 'select 1 from service.case_intake where id = $1', [id])).toEqual([]);
});

it('discovery says where the endpoint is and in which formats', async () => {
  const found = JSON.parse((await get('discovery.json')).text);
  expect(found.endpoints[0]).toMatchObject({
    specification: 'http://wiki.open311.org/GeoReport_v2',
    type: 'production',
  });
  expect(found.endpoints[0].url).toMatch(/\/open311\/v2$/);
  expect((await get('discovery.xml')).text).toContain(
    '<formats><format>text/xml</format><format>application/json</format></formats>',
  );
});

it('where several counties are served, one has to be named', async () => {
  await ownerRows(
    house,
    "insert into platform.organisation (id, parent_id, kind, wing, name_zh, name_en, region_code, path) select $1, parent_id, kind, wing, '另一县', 'Another', '430421', array[path[1], $1::uuid] from platform.organisation where region_code = $2",
    [newId(), DEMO_COUNTY],
  );
  expect((await get('services.json')).status).toBe(400);
  expect((await get(`services.json?jurisdiction_id=${DEMO_COUNTY}`)).status).toBe(200);
});
