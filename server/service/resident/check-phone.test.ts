import { createServer, type IncomingMessage, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { sendFields, sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { appOf } from '../../app.ts';
import { DEMO_COUNTY } from '../../demo/demo-house.ts';
import { newId } from '../../platform/identify.ts';
import { messageGateway } from '../../platform/message-gateway.ts';
import { forgetOldCodes } from './check-phone.ts';

// A gateway for short messages that takes what is sent to it over real HTTP.
interface Message {
  readonly phone: string;
  readonly text: string;
}

const TOKEN = 'the token of this test';
const messages: Message[] = [];
const tokens: (string | undefined)[] = [];
let answers = 200;
let gateway: Server;
let house: TestHouse;
let app: FastifyInstance;

async function take(request: IncomingMessage): Promise<void> {
  tokens.push(request.headers.authorization);
  const shape = z.strictObject({ phone: z.string(), text: z.string() });
  messages.push(shape.parse(JSON.parse(await text(request))));
}

beforeAll(async () => {
  house = await aHouse();
  gateway = createServer(async (request, response) => {
    await take(request);
    response.writeHead(answers).end();
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  const address = gateway.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  app = await appOf(
    house,
    8422,
    true,
    messageGateway({ url: `http://127.0.0.1:${port}/send`, token: TOKEN }),
  );
});

afterAll(async () => {
  await app.close();
  gateway.close();
});

let numbers = 20;

/** A request with a telephone of its own; its page. */
async function aMatter(wanted?: string): Promise<string> {
  numbers += 1;
  const phone = wanted ?? `000555500${numbers}`;
  const fields = { id: newId(), text: '路灯不亮', place: '430422999001', phone };
  const sent = await sendForm(app, `/r/${DEMO_COUNTY}/send`, fields);
  return String(sent.headers.location).split('?')[0] ?? '';
}

async function askCode(page: string): Promise<string> {
  const before = messages.length;
  const answer = await sendFields(app, `${page}/phone`, {});
  expect(answer.statusCode).toBe(303);
  expect(messages).toHaveLength(before + 1);
  return messages.at(-1)?.text.match(/\d{6}/)?.[0] ?? '';
}

const confirm = (page: string, phoneCode: string) => sendFields(app, `${page}/phone/confirm`, { phoneCode });
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const pageText = async (page: string) => (await app.inject({ url: page })).body;

describe('a sender’s telephone', () => {
  it('is verified by six digits that were sent to it, and shown as verified', async () => {
    const page = await aMatter('000 5555 0001');
    expect(await pageText(page)).toContain('发验证码');
    const code = await askCode(page);
    expect(messages.at(-1)?.phone).toBe('00055550001');
    expect(tokens.at(-1)).toBe(`Bearer ${TOKEN}`);
    const done = await confirm(page, ` ${code.slice(0, 3)} ${code.slice(3)}`);
    expect(done.headers.location).toContain('done=phoneConfirmed');
    const shown = await pageText(page);
    expect(shown).toContain('<dd>已核实');
    expect(shown).not.toContain('发验证码');
  });

  it('is not verified by other digits, and after five tries by none', async () => {
    const page = await aMatter();
    const code = await askCode(page);
    for (let nth = 0; nth < 5; nth += 1) expect((await confirm(page, other(code))).statusCode).toBe(422);
    const late = await confirm(page, code);
    expect(late.statusCode).toBe(422);
    expect(late.body).toContain('验证码不对，或者已经过期');
  });

  it('is not verified after ten minutes, nor twice by one code', async () => {
    const page = await aMatter();
    const code = await askCode(page);
    house.travelTo(house.now() + 10 * 60_000);
    expect((await confirm(page, code)).statusCode).toBe(422);
    const again = await askCode(page);
    expect((await confirm(page, again)).statusCode).toBe(303);
    expect((await confirm(page, again)).statusCode).toBe(422);
  });

  it('is not verified by the code of another matter', async () => {
    const [mine, theirs] = [await aMatter(), await aMatter()];
    await askCode(mine);
    const code = await askCode(theirs);
    expect((await confirm(mine, code)).statusCode).toBe(422);
  });

  it('gets no second code within a minute, and no fourth within a day', async () => {
    const page = await aMatter();
    await askCode(page);
    expect((await sendFields(app, `${page}/phone`, {})).body).toContain('验证码发得太多了');
    for (let nth = 0; nth < 2; nth += 1) {
      house.travelTo(house.now() + 61_000);
      await askCode(page);
    }
    house.travelTo(house.now() + 61_000);
    expect((await sendFields(app, `${page}/phone`, {})).statusCode).toBe(422);
    house.travelTo(house.now() + 86_400_000);
    await askCode(page);
  });

  it('gets one code when several are asked for at the same moment', async () => {
    const page = await aMatter();
    await Promise.all(Array.from({ length: 8 }, () => pageText(page)));
    const before = messages.length;
    const asked = Array.from({ length: 4 }, () => sendFields(app, `${page}/phone`, {}));
    const answers = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
    expect(answers.toSorted()).toEqual([303, 422, 422, 422]);
    expect(messages).toHaveLength(before + 1);
  });

  it('is not flooded through many matters', async () => {
    const phone = '00055559999';
    for (let nth = 0; nth < 5; nth += 1) await askCode(await aMatter(phone));
    expect((await sendFields(app, `${await aMatter(phone)}/phone`, {})).statusCode).toBe(422);
  });

  it('is not flooded by many matters that ask at the same moment', async () => {
    const phone = '00055558888';
    const pages: string[] = [];
    for (let nth = 0; nth < 9; nth += 1) pages.push(await aMatter(phone));
    const before = messages.length;
    const answers = await Promise.all(pages.map((page) => sendFields(app, `${page}/phone`, {})));
    expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(5);
    expect(messages).toHaveLength(before + 5);
    house.travelTo(house.now() + 86_400_000);
    await askCode(pages[0] ?? '');
  });

  it('is told when the gateway fails, and no log holds the number or the code', async () => {
    const said: string[] = [];
    const log = vi.spyOn(console, 'error').mockImplementation((...words) => {
      said.push(words.join(' '));
    });
    const page = await aMatter('00055551234');
    answers = 500;
    const answer = await sendFields(app, `${page}/phone`, {});
    answers = 200;
    log.mockRestore();
    expect(answer.body).toContain('短信没有发出去');
    expect(said.join('\n')).toContain('the gateway answered 500');
    expect(said.join('\n')).not.toMatch(/00055551234|\b\d{6}\b/);
  });

  it('is forgotten after a day, and not before', async () => {
    await askCode(await aMatter());
    const kept = () =>
      ownerRows<{ n: number }>(
        house,
        'select (select count(*) from service.phone_check)::int + (select count(*) from service.phone_sends)::int as n',
      );
    await forgetOldCodes(house);
    expect((await kept())[0]?.n).toBeGreaterThan(0);
    house.travelTo(house.now() + 86_400_000 + 600_001);
    await forgetOldCodes(house);
    expect((await kept())[0]?.n).toBe(0);
  });

  it('leaves no code where it is kept', async () => {
    const page = await aMatter();
    const code = await askCode(page);
    const rows = await ownerRows<{ whole: string }>(
      house,
      "select coalesce(string_agg(row_to_json(c)::text, ''), '') || (select coalesce(string_agg(row_to_json(a)::text, ''), '') from platform.audit a) as whole from service.phone_check c",
    );
    expect(rows[0]?.whole).not.toContain(`"${code}"`);
    const read = house.database.transaction('service', 'nobody', (tx) =>
      tx.rows(sql`select 1 from service.phone_check`),
    );
    await expect(read).resolves.toEqual([]);
  });
});

it('the form says what will happen with the number: no code at all, or one that only its owner asks for', async () => {
  const form = `/r/${DEMO_COUNTY}/send`;
  expect(await pageText(form)).toContain('绝不会有人打电话来要');
  expect((await house.app.inject({ url: form })).body).toContain('这里不发短信验证码');
  expect(await pageText(form)).not.toContain('这里不发短信验证码');
});

it('without a gateway the page offers nothing, and its address is none', async () => {
  const page = await aMatter();
  expect((await house.app.inject({ url: page })).body).not.toContain('发验证码');
  expect((await sendFields(house.app, `${page}/phone`, {})).statusCode).toBe(404);
});
