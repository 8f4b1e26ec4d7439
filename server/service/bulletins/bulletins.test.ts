import { beforeAll, describe, expect, it } from 'vitest';
import { bulletinEndpoints as on } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { DEMO_COUNTY } from '../../demo/demo-house.ts';
import { demoId } from '../../demo/index.ts';
import { furnishDemoCasework } from '../../demo/load-casework.ts';
import { furnishDemoOutreach } from '../../demo/load-outreach.ts';
import { newId } from '../../platform/identify.ts';

const params = { county: DEMO_COUNTY };
const STREET = '430422999';
let house: TestHouse;
let county: Person;
let street: Person;
let village: Person;
let seriesId: string;

beforeAll(async () => {
  house = await aHouse();
  await furnishDemoOutreach(house, house.now());
  await furnishDemoCasework(house, house.now());
  county = await house.signIn('county');
  street = await house.signIn('street');
  village = await house.signIn('village');
  seriesId = await aSeries(street, 'document');
});

async function aSeries(who: Person, form: 'document' | 'issue', givenBefore = 0): Promise<string> {
  const id = newId();
  const body = { id, form, head: '云集街道平安建设办公室', word: '云平安办', givenBefore };
  await who.call(on.addBulletinSeries, { params, body });
  await who.call(on.addBulletinSeries, { params, body });
  return id;
}

const OCTOBER = { place: STREET, placeName: '云集街道', from: '2023-10-01', to: '2023-10-31' };

async function aNotice(isPublic = false, series = seriesId): Promise<string> {
  const id = newId();
  const body = { id, seriesId: series, templateId: 'notice', ...OCTOBER, isPublic };
  await street.call(on.addBulletin, { params, body });
  return id;
}

function bulletin(who: Person, bulletinId: string) {
  return who.call(on.bulletin, { params: { ...params, bulletinId } });
}

async function move(who: Person, bulletinId: string, wanted: string, more: object = {}) {
  const { revision } = await bulletin(who, bulletinId);
  const body = { id: newId(), move: wanted, revision, reason: '', retention: null, ...more };
  return who.codeOf(on.moveBulletin, { params: { ...params, bulletinId }, body: body as never });
}

async function approved(isPublic = false, series = seriesId): Promise<string> {
  const id = await aNotice(isPublic, series);
  expect(await move(street, id, 'submit')).toBe('ok');
  expect(await move(county, id, 'approve')).toBe('ok');
  return id;
}

describe('a bulletin', () => {
  it('begins from a template with the figures of today, each with how it was got and the screen that shows it', async () => {
    const found = await bulletin(street, await aNotice());
    expect(found.isLive).toBe(true);
    expect(found.title).toBe('关于2023年10月平安建设工作督查情况的通报');
    const received = found.figures.find(({ key }) => key === 'case.received');
    const [counted] = await ownerRows<{ n: string }>(
      house,
      "select count(*) as n from service.case_file where received_at >= '2023-10-01T00:00+08' and received_at < '2023-11-01T00:00+08' and standing <> 'joined' and place_code like '430422999%'",
    );
    expect(received?.value.value).toBe(Number(counted?.n));
    expect(received?.value.value).toBeGreaterThan(0);
    expect(received?.screen).toBe('/where-to-act?from=2023-10-01&to=2023-10-31');
  });

  it('is approved by another than its writers, and gets its number then', async () => {
    const id = await aNotice();
    expect(await move(street, id, 'approve')).toBe('bulletin-move-impossible');
    expect(await move(street, id, 'submit')).toBe('ok');
    expect(await move(street, id, 'approve')).toBe('bulletin-own-approval');
    expect(await move(village, id, 'approve').catch((error: Error) => error.message)).toContain('not-found');
    expect(await move(county, id, 'approve')).toBe('ok');
    const after = await bulletin(street, id);
    expect(after.numberText).toMatch(/^云平安办〔2023〕\d+号$/);
    expect(after.standing).toBe('approved');
    expect(after.approvedByName).toBe('演示县干部');
  });

  it('of whoever approves in the database alone is refused where it was written by the same person', async () => {
    const id = await aNotice();
    expect(await move(street, id, 'submit')).toBe('ok');
    const insert = house.database.transaction('service', demoId('street'), (tx) =>
      tx.run({
        text: `insert into service.bulletin_issue (county, bulletin_id, number_text, head, content, figures, tables, hash, reckoned_at, approved_by, approved_at)
          values ($1, $2, 'x', 'x', '{}', '[]', '[]', 'x', now(), $3, now())`,
        values: [DEMO_COUNTY, id, demoId('street')],
      } as never),
    );
    await expect(insert).rejects.toThrow('row-level security');
  });

  it('says the same for good once it was approved: the service role cannot change a word', async () => {
    const id = await approved();
    const change = house.database.transaction('service', 'system', (tx) =>
      tx.run({
        text: `update service.bulletin_issue set number_text = 'x' where bulletin_id = $1`,
        values: [id],
      } as never),
    );
    await expect(change).rejects.toThrow('permission denied');
    const { revision, content } = await bulletin(street, id);
    const save = { params: { ...params, bulletinId: id }, body: { revision, content, isPublic: false } };
    expect(await street.codeOf(on.saveBulletin, save)).toBe('bulletin-not-draft');
  });

  it('is numbered without a gap and without a double when many are approved at once, and twice sent is once', async () => {
    const series = await aSeries(street, 'document', 11);
    const ids = await Promise.all(Array.from({ length: 6 }, () => aNotice(false, series)));
    for (const id of ids) expect(await move(street, id, 'submit')).toBe('ok');
    const approve = async (bulletinId: string) => {
      const { revision } = await bulletin(county, bulletinId);
      const body = { id: newId(), move: 'approve', revision, reason: '', retention: null } as const;
      const send = () => county.call(on.moveBulletin, { params: { ...params, bulletinId }, body });
      const [first, second] = await Promise.all([send(), send()]);
      expect(second).toEqual(first);
      return first.numberText;
    };
    const numbers = await Promise.all(ids.map(approve));
    expect(numbers.map((text) => Number(/〕(\d+)号/.exec(text)?.[1])).sort((a, b) => a - b)).toEqual([
      12, 13, 14, 15, 16, 17,
    ]);
  });

  it('names a figure that nobody knows before it is handed in, and takes one that a person answers for', async () => {
    const id = await aNotice();
    const key = 'survey.safe';
    const read = await bulletin(street, id);
    const blocks = [{ kind: 'paragraph' as const, text: `安全感{{${key}}}。` }];
    const at = { ...params, bulletinId: id };
    const content = { ...read.content, blocks };
    await street.call(on.saveBulletin, {
      params: at,
      body: { revision: read.revision, content, isPublic: false },
    });
    expect(await move(street, id, 'submit')).toBe('bulletin-figure-empty');
    const { revision } = await bulletin(street, id);
    const byHand = (reason: string) => ({ params: at, body: { revision, key, text: '97.87%', reason } });
    expect(await street.codeOf(on.changeFigure, byHand(''))).toBe('bulletin-reason-missing');
    await street.call(on.changeFigure, byHand('省民调中心来函'));
    expect(await move(street, id, 'submit')).toBe('ok');
    const figure = (await bulletin(street, id)).figures[0];
    expect(figure?.hand).toMatchObject({ text: '97.87%', reason: '省民调中心来函', byName: '演示街道干部' });
    expect(figure?.value.value).toBeNull();
  });

  it('refuses a token that is no figure, by its name', async () => {
    const id = await aNotice();
    const { revision, content } = await bulletin(street, id);
    const wrong = { ...content, blocks: [{ kind: 'paragraph' as const, text: '{{no.such-figure}}' }] };
    const found = await street.refusal(on.saveBulletin, {
      params: { ...params, bulletinId: id },
      body: { revision, content: wrong, isPublic: false },
    });
    expect(found.code).toBe('bulletin-figure-unknown');
    expect(found.details).toEqual({ name: 'no.such-figure' });
  });
});

describe('what changes after it was published', () => {
  it('is marked beside what was published, and goes when the figure is the same again', async () => {
    const id = await approved(true);
    expect(await move(county, id, 'publish')).toBe('ok');
    const before = await bulletin(street, id);
    const received = before.figures.find(({ key }) => key === 'case.received')?.value.value ?? 0;
    const [late] = await ownerRows<{ id: string }>(
      house,
      "select id from service.case_file where received_at >= '2023-11-02' and standing <> 'joined' and place_code like '430422999%' limit 1",
    );
    const when = (day: string) =>
      ownerRows(house, 'update service.case_file set received_at = $2 where id = $1', [late?.id, day]);
    await when('2023-10-20T02:00:00Z');
    const compare = () => street.call(on.compareBulletin, { params: { ...params, bulletinId: id } });
    const { changes } = await compare();
    expect(changes.find(({ key }) => key === 'case.received')?.now.value).toBe(received + 1);
    const after = await bulletin(street, id);
    expect(after.figures.find(({ key }) => key === 'case.received')?.value.value).toBe(received);
    const page = await house.stranger.raw('GET', `/r/${DEMO_COUNTY}/bulletins/${id}`);
    expect(page.text).toContain(`公布时${received}，`);
    expect(page.text).toContain(`再统计为${received + 1}`);
    house.travelTo(house.now() + 3_600_000);
    await when('2023-11-10T02:00:00Z');
    expect((await compare()).changes.some(({ key }) => key === 'case.received')).toBe(false);
  });
});

describe('a public bulletin', () => {
  it('passes the neutral-wording check before it is approved; one for the offices need not', async () => {
    const coach = async (isPublic: boolean) => {
      const id = await aNotice(isPublic);
      const { revision, content } = await bulletin(street, id);
      const blocks = [
        { kind: 'paragraph' as const, text: '接到电话请回答“满意”，受理{{case.received}}件。' },
      ];
      const body = { revision, content: { ...content, blocks }, isPublic };
      await street.call(on.saveBulletin, { params: { ...params, bulletinId: id }, body });
      expect(await move(street, id, 'submit')).toBe('ok');
      return move(county, id, 'approve');
    };
    expect(await coach(true)).toBe('bulletin-wording-left');
    expect(await coach(false)).toBe('ok');
  });

  it('is read by everybody once it is published, without script; an inner one by nobody outside', async () => {
    const [open, inner] = [await approved(true), await approved(false)];
    const pageOf = (id: string) => house.stranger.raw('GET', `/r/${DEMO_COUNTY}/bulletins/${id}`);
    expect((await pageOf(open)).status).toBe(404);
    for (const id of [open, inner]) expect(await move(county, id, 'publish')).toBe('ok');
    const page = await pageOf(open);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('<script');
    expect(page.text).toContain('数字说明');
    expect((await pageOf(inner)).status).toBe(404);
    const list = await house.stranger.raw('GET', `/r/${DEMO_COUNTY}/bulletins`);
    expect(list.text).toContain(`/bulletins/${open}`);
    expect(list.text).not.toContain(inner);
    expect(await move(county, open, 'withdraw', { reason: '数字有误' })).toBe('ok');
    expect((await pageOf(open)).text).toContain('数字有误');
  });
});

it('a village reads what its street published for it, and no draft of the street', async () => {
  const [published, draft] = [await approved(), await aNotice()];
  expect(await move(county, published, 'publish')).toBe('ok');
  const { rows } = await village.call(on.bulletins, { params, query: {} });
  expect(rows.map(({ id }) => id)).toContain(published);
  expect(rows.map(({ id }) => id)).not.toContain(draft);
  expect(await village.codeOf(on.bulletin, { params: { ...params, bulletinId: draft } })).toBe('not-found');
});

it('an archived bulletin says how long it is kept', async () => {
  const id = await approved();
  expect(await move(county, id, 'publish')).toBe('ok');
  expect(await move(street, id, 'archive', { retention: 'permanent' })).toBe('ok');
  expect((await bulletin(street, id)).retention).toBe('permanent');
});
