import type { FastifyInstance } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CasesForTests, casesForTests } from '../../../scenarios/cases-for-tests.ts';
import { sendFields, sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse } from '../../../scenarios/house-for-tests.ts';
import { aPhoto } from '../../../scenarios/photos-for-tests.ts';
import { DEMO_COUNTY } from '../../demo/demo-house.ts';
import { newId } from '../../platform/identify.ts';
import { newApp } from '../../platform/routes.ts';
import { addResidentRoutes } from './resident.routes.ts';

const HOME = `/r/${DEMO_COUNTY}`;
const TEXT = '南路小学门口的路灯不亮。';

let app: FastifyInstance;
let cases: CasesForTests;

beforeAll(async () => {
  const house = await aHouse();
  cases = casesForTests();
  app = await newApp();
  addResidentRoutes(app, { house, cases, isDemo: true, whenLeft: [] });
});

// Everybody in the tests would share one network's limit: each sends from an address of its own.
let nth = 0;
function freshAddress(): { 'x-forwarded-for': string } {
  nth += 1;
  return { 'x-forwarded-for': `10.${nth >> 8}.${nth & 255}.1` };
}

function send(
  fields: Record<string, string> = {},
  photos: Buffer[] = [],
  headers: Record<string, string> = {},
) {
  return sendForm(app, `${HOME}/send`, { id: newId(), text: TEXT, ...fields }, photos, {
    ...freshAddress(),
    ...headers,
  });
}

async function sentMatter(): Promise<string> {
  const { headers } = await send();
  return String(headers.location).split('?')[0] ?? '';
}

describe('a resident', () => {
  it('opens the page of the only county at once, and its form', async () => {
    expect((await app.inject({ url: '/r' })).body).toContain('您需要什么');
    const { body, headers } = await app.inject({ url: `${HOME}/send` });
    expect(body).toContain('云集村（社区）');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('sends a few words and is shown the number, the code and the link', async () => {
    const answer = await send();
    expect(answer.statusCode).toBe(303);
    const page = await app.inject({ url: String(answer.headers.location) });
    expect(page.statusCode).toBe(200);
    for (const words of ['已经收到', 'T-', '查询码']) expect(page.body).toContain(words);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['referrer-policy']).toBe('same-origin');
  });

  it('may send everything, and all of it arrives', async () => {
    await send(
      {
        place: '430422999001',
        spot: '南路 3 号',
        kind: 'help',
        name: '某某',
        phone: '000 1234 5678',
        aboutPerson: 'yes',
        latitude: '26.77',
        longitude: '112.68',
      },
      [await aPhoto(), await aPhoto(300, 200, 8)],
    );
    expect(cases.sent.at(-1)).toMatchObject({
      placeCode: '430422999001',
      spot: '南路 3 号',
      kind: 'help',
      name: '某某',
      phone: '000 1234 5678',
      isAboutPerson: true,
      latitude: 26.77,
      longitude: 112.68,
      channel: 'resident-page',
    });
    expect(cases.sent.at(-1)?.photos).toHaveLength(2);
  });

  it('who presses five times has sent one request, with one number', async () => {
    const [id, before] = [newId(), cases.sent.length];
    const answers = [];
    for (let time = 0; time < 5; time += 1) answers.push(await send({ id }));
    expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1);
    expect(cases.sent.length).toBe(before + 1);
  });

  it('follows it by number and code, however they are typed', async () => {
    const path = await sentMatter();
    const code = path.split('/').at(-1) ?? '';
    const number = `T-${Number(code)}`;
    const typed = (code.match(/.{4}/g) ?? []).join(' ').replaceAll('0', 'o');
    const answer = await sendFields(app, `${HOME}/track`, { number: number.toLowerCase(), code: typed });
    expect(answer.headers.location).toBe(path);
  });

  it('is not told whether the number or the code was wrong', async () => {
    const code = (await sentMatter()).split('/').at(-1) ?? '';
    const wrongNumber = await sendFields(app, `${HOME}/track`, { number: 'T-0', code });
    const wrongCode = await sendFields(app, `${HOME}/track`, { number: 'T-1', code: '9999-9999-9999-9999' });
    expect([wrongNumber.statusCode, wrongCode.statusCode]).toEqual([404, 404]);
    expect(wrongNumber.body.replaceAll('T-0', '')).toBe(wrongCode.body.replaceAll('T-1', ''));
  });

  it('adds words and photos, rates, asks again and withdraws, each once however often it is sent', async () => {
    const path = await sentMatter();
    const acts: [string, Record<string, string>, string][] = [
      ['add', { addition: '又坏了一盏' }, 'added'],
      ['rate', { resolved: 'no', satisfaction: 'dissatisfied', ratingWords: '还是黑的' }, 'rated'],
      ['again', { againWords: '灯又灭了' }, 'again'],
      ['withdraw', { withdrawWords: '' }, 'withdrawn'],
    ];
    for (const [act, fields, done] of acts) {
      const id = newId();
      for (let time = 0; time < 2; time += 1) {
        const answer = await sendForm(app, `${path}/${act}`, { id, ...fields }, [], freshAddress());
        expect(answer.headers.location, act).toBe(`${path}?done=${done}`);
      }
      expect(cases.done.filter((line) => line.startsWith(id))).toHaveLength(1);
    }
    expect((await app.inject({ url: `${path}?done=rated&language=en` })).body).toContain(
      'Thank you for your rating',
    );
  });
});

describe('what a form lacks is asked for again, with all that was filled in:', () => {
  it.each([
    ['no text', { text: '  ' }, '请写下是什么事'],
    ['a telephone of letters', { phone: 'call me' }, '这个电话号码看不懂'],
    ['six thousand characters', { text: '灯'.repeat(6000) }, '文字太长'],
  ])('%s', async (_what, fields, words) => {
    const answer = await send({ spot: '<南路>', ...fields });
    expect(answer.statusCode).toBeGreaterThanOrEqual(413);
    expect(answer.body).toContain(words);
    expect(answer.body).toContain('&#60;南路&#62;');
    expect(answer.body).toContain('aria-invalid="true"');
  });

  it.each([
    ['rate', { resolved: 'maybe' }, '请选'],
    ['again', { againWords: ' ' }, '哪里没有解决'],
    ['add', {}, '请写几个字'],
  ])('%s', async (act, fields, words) => {
    const answer = await sendForm(
      app,
      `${await sentMatter()}/${act}`,
      { id: newId(), ...fields },
      [],
      freshAddress(),
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(words);
  });
});

describe('hostile input', () => {
  it('a text of ten megabytes is refused in words, in both kinds of form', async () => {
    const before = cases.sent.length;
    const huge = '灯'.repeat(3_500_000);
    const asForm = await send({ text: huge });
    const asFields = await sendFields(app, `${HOME}/send`, { id: newId(), text: huge });
    for (const answer of [asForm, asFields]) {
      expect(answer.statusCode).toBe(413);
      expect(answer.headers['content-type']).toContain('text/html');
      expect(answer.body).toMatch(/太长|太大/);
    }
    expect(cases.sent.length).toBe(before);
  });

  it('two hundred photos are refused in words', async () => {
    const photo = await aPhoto(60, 40);
    const answer = await send(
      {},
      Array.from({ length: 200 }, () => photo),
    );
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('照片太多，最多 9 张');
  });

  it.each([
    ['a page', Buffer.from('<html><script>alert(1)</script>'), '不是照片'],
    ['a broken photo', Buffer.from('\xff\xd8\xff\xe0 nothing', 'latin1'), '照片已损坏'],
    ['sixteen megabytes', Buffer.alloc(16 * 2 ** 20, 0xff), '照片太大'],
  ])('%s in place of a photo is refused in words', async (_what, file, words) => {
    const before = cases.sent.length;
    const answer = await send({}, [file]);
    expect(answer.statusCode).toBeGreaterThanOrEqual(413);
    expect(answer.body.replaceAll('这张', '')).toContain(words);
    expect(cases.sent.length).toBe(before);
  });

  it('scripts in the text stay text', async () => {
    const answer = await send({ text: '<script>alert(1)</script><img src=x onerror=alert(2)>' });
    const page = await app.inject({ url: String(answer.headers.location) });
    expect(page.body).not.toContain('<script>alert');
    expect(page.body).toContain('&#60;script&#62;alert(1)');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('a form from another site, or of a program, is refused', async () => {
    const before = cases.sent.length;
    expect((await send({}, [], { origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await send({}, [], { origin: 'null' })).statusCode).toBe(403);
    expect((await send({ website: 'spam' })).statusCode).toBe(422);
    expect(cases.sent.length).toBe(before);
  });

  it('a network that sends without end is told to wait; another one is not', async () => {
    const address = freshAddress();
    const codes = [];
    for (let time = 0; time < 62; time += 1) codes.push((await send({}, [], address)).statusCode);
    expect(codes.slice(0, 60).every((code) => code === 303)).toBe(true);
    expect(codes.slice(60)).toEqual([429, 429]);
    expect((await send()).statusCode).toBe(303);
  });

  it.each([
    '/r/999999',
    '/r/abc/send',
    `${HOME}/m/nothing`,
    `${HOME}/m/${'0'.repeat(15)}Z`,
    `${HOME}/m/${encodeURIComponent("' or 1=1")}`,
    `${HOME}/m/../../etc/passwd`,
  ])('the address %s is answered in words', async (url) => {
    const answer = await app.inject({ url });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toMatch(/没有|找不到/);
  });

  it('an unknown act, or one on a matter that is not there, changes nothing', async () => {
    const path = await sentMatter();
    for (const url of [
      `${path}/delete`,
      `${path}/constructor`,
      `${path}/__proto__`,
      `${HOME}/m/9999999999999999/withdraw`,
    ])
      expect((await sendFields(app, url, { id: newId() })).statusCode, url).toBe(404);
  });

  it('fields that came twice, deep, or with names of objects are read as plain text', async () => {
    const answer = await app.inject({
      method: 'POST',
      url: `${HOME}/send`,
      payload: `id=${newId()}&text=a&text=b&__proto__=x&constructor=y&spot=%00%ed%a0%80`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...freshAddress() },
    });
    expect(answer.statusCode).toBe(303);
    expect(cases.sent.at(-1)?.text).toBe('a');
  });

  it.each(['text/plain', 'application/json', 'application/octet-stream', ''])(
    'a body of type "%s" is no form',
    async (type) => {
      const answer = await app.inject({
        method: 'POST',
        url: `${HOME}/send`,
        payload: 'text=x',
        headers: { 'content-type': type, ...freshAddress() },
      });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode).toBeLessThan(500);
    },
  );
});
