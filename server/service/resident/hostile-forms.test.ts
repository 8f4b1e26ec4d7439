// Every form that a resident can send, found on the pages themselves, with what no form asks for: nothing, ten megabytes, script,
// two hundred photos, and other types of body.
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIMIT_PRESETS } from '#service/casework';
import { caseFigureEndpoints, caseworkEndpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  caseworkIn,
  LAMP,
  STREET_OFFICE,
} from '../../../scenarios/casework-for-tests.ts';
import { sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { aPhoto } from '../../../scenarios/photos-for-tests.ts';
import { appOf } from '../../app.ts';
import { newId } from '../../platform/identify.ts';

const HOME = `/r/${COUNTY}`;
const HUGE = '灯'.repeat(3_500_000);
const SCRIPT = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';
const params = { county: COUNTY };

let house: TestHouse;
let app: FastifyInstance;
let cases: Casework;
let photo: Buffer;

beforeAll(async () => {
  house = await aHouse();
  app = await appOf(house, 8422, true, { send: () => Promise.resolve(true) });
  cases = await caseworkIn(house);
  photo = await aPhoto(60, 40);
  const body = {
    id: newId(),
    sort: 'request' as const,
    kind: 'apply' as const,
    rule: LIMIT_PRESETS['petition-60'],
    reason: '信访事项按条例办',
  };
  await cases.people.dispatcher.call(caseFigureEndpoints.saveLimitRule, { params, body });
});

// Each network may send so often and no more: every form comes from one of its own.
let sent = 0;
function fromElsewhere(): Record<string, string> {
  sent += 1;
  return { 'x-forwarded-for': `10.${sent >> 8}.${sent & 255}.1` };
}

async function aMatter(more: Partial<typeof LAMP>): Promise<{ caseId: string; path: string }> {
  const { caseId, code } = await cases.people.operator.call(caseworkEndpoints.takeIn, {
    params,
    body: { id: newId(), ...LAMP, ...more },
  });
  return { caseId, path: `${HOME}/m/${code}` };
}

async function aClosedMatter(more: Partial<typeof LAMP>) {
  const matter = await aMatter(more);
  await cases.must('dispatcher', matter.caseId, 'route', { unit: STREET_OFFICE });
  await cases.must('street', matter.caseId, 'accept');
  await cases.must('street', matter.caseId, 'close', { resolution: 'explained', result: '不符合条件' });
  return matter;
}

async function aReviewedMatter() {
  const matter = await aClosedMatter({ kind: 'apply' });
  await cases.must('operator', matter.caseId, 'ask-review', { reason: '没有扣医药费' });
  await cases.must('county', matter.caseId, 'review', {
    authority: '衡南县',
    finding: 'upheld',
    opinion: '维持原答复',
  });
  return matter;
}

const place = (path: string) => async (): Promise<string> => `${HOME}/${path}`;

/** The forms, by the last part of their address, and a page on which each stands. */
const FORMS: Readonly<Record<string, () => Promise<string>>> = {
  send: place('send'),
  track: place('track'),
  coached: place('coached'),
  call: place('call'),
  add: async () => (await aMatter({})).path,
  withdraw: async () => (await aMatter({})).path,
  phone: async () => (await aMatter({})).path,
  confirm: async () => (await aMatter({})).path,
  rate: async () => (await aClosedMatter({})).path,
  again: async () => (await aClosedMatter({})).path,
  review: async () => (await aClosedMatter({ kind: 'apply' })).path,
  're-review': async () => (await aReviewedMatter()).path,
};

interface Form {
  readonly action: string;
  readonly fields: readonly string[];
  readonly id: string | undefined;
}

async function formsOn(page: string): Promise<Form[]> {
  const { body } = await app.inject({ url: page });
  return [...body.matchAll(/<form method="post"[^>]*action="([^"]+)"[^>]*>(.*?)<\/form>/gs)].map(
    ([, action = '', inside = '']) => ({
      action,
      fields: [...inside.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)]
        .map(([, name = '']) => name)
        .filter((name) => name !== 'website' && name !== 'photos'),
      id: inside.match(/name="id" value="([^"]+)"/)?.[1],
    }),
  );
}

async function formOf(name: string): Promise<Form> {
  const forms = await formsOn((await FORMS[name]?.()) ?? '');
  const form = forms.find(({ action }) => action.split('?')[0]?.endsWith(`/${name}`));
  if (!form) throw new Error(`no page has the form ${name}`);
  return form;
}

function filled({ fields, id }: Form, value: string): Record<string, string> {
  return { ...Object.fromEntries(fields.map((field) => [field, value])), id: id ?? newId() };
}

/** Words for a person, in either outcome; no failure of the house, and nothing of what was sent as anything but text. */
async function isAnsweredInWords(answer: LightMyRequestResponse, codes: readonly number[]): Promise<void> {
  expect(codes).toContain(answer.statusCode);
  const next = answer.headers.location;
  const page = next === undefined ? answer : await app.inject({ url: String(next) });
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toMatch(/\p{Script=Han}{4}/u);
  expect(page.body).not.toMatch(/<script>alert|<img src=x|internal-error/);
}

it('every form that stands on any of the pages is among those that are sent here', async () => {
  const pages = await Promise.all(Object.values(FORMS).map((page) => page()));
  const found = (await Promise.all(pages.map(formsOn))).flat();
  const names = new Set(found.map(({ action }) => action.split('?')[0]?.split('/').at(-1)));
  expect([...names].sort()).toEqual(Object.keys(FORMS).sort());
});

describe.each(Object.keys(FORMS))('the form “%s”', (name) => {
  it('left empty is asked for again, or is enough as it is', async () => {
    const form = await formOf(name);
    const answer = await sendForm(app, form.action, filled(form, ''), [], fromElsewhere());
    const isEnough = ['withdraw', 'phone'].includes(name);
    await isAnsweredInWords(answer, isEnough ? [303] : [404, 422]);
  });

  it('with ten megabytes in a field is refused', async () => {
    const form = await formOf(name);
    const field = form.fields.findLast((each) => each !== 'id') ?? 'text';
    const fields = { ...filled(form, ''), [field]: HUGE };
    const answer = await sendForm(app, form.action, fields, [], fromElsewhere());
    await isAnsweredInWords(answer, [413]);
  });

  it('with script in every field shows it as text, or refuses it', async () => {
    const form = await formOf(name);
    const answer = await sendForm(app, form.action, filled(form, SCRIPT), [], fromElsewhere());
    await isAnsweredInWords(answer, [200, 303, 404, 422]);
  });

  it('with two hundred photos is refused', async () => {
    const form = await formOf(name);
    const photos = Array.from({ length: 200 }, () => photo);
    const answer = await sendForm(app, form.action, filled(form, '灯'), photos, fromElsewhere());
    await isAnsweredInWords(answer, [422]);
  });

  it.each(['application/json', 'text/plain', 'image/jpeg'])('sent as %s is no form', async (type) => {
    const { action } = await formOf(name);
    const answer = await app.inject({
      method: 'POST',
      url: action,
      payload: '{"text":"x"}',
      headers: { 'content-type': type, ...fromElsewhere() },
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.statusCode).toBeLessThan(500);
  });
});
