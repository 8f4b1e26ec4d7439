import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fields, StepCode } from '#service/casework';
import { photoEndpoints, senderPhoneEndpoints } from '#wire/service';
import { sendFields, sendForm } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, MONDAY_MORNING, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { caseOfCode, closeCase, officeStep } from '../../../scenarios/office-steps-for-tests.ts';
import { aPhoto } from '../../../scenarios/photos-for-tests.ts';
import { DEMO_COUNTY } from '../../demo/demo-house.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

const HOME = `/r/${DEMO_COUNTY}`;
const VILLAGE = '430422999001';
const TEXT = '南路小学门口的路灯不亮，已经三天了。';

let house: TestHouse;

beforeAll(async () => {
  house = await aHouse();
});

async function send(fields: Record<string, string> = {}, photos: Buffer[] = []): Promise<string> {
  const answer = await sendForm(
    house.app,
    `${HOME}/send`,
    { id: newId(), text: TEXT, place: VILLAGE, ...fields },
    photos,
  );
  if (answer.statusCode !== 303) throw new Error(answer.body);
  return String(answer.headers.location).split('?')[0] ?? '';
}

async function page(path: string, query = ''): Promise<string> {
  return (await house.app.inject({ url: path + query })).body;
}

const caseOf = (path: string) => caseOfCode(house, path);
const office = (caseId: string, step: StepCode, fields: Fields = {}) =>
  officeStep(house, caseId, step, fields);

async function closedCase(): Promise<{ path: string; id: string }> {
  const path = await send();
  const { id } = await caseOf(path);
  await closeCase(house, id);
  return { path, id };
}

describe('a resident’s request', () => {
  it('is a case of the county with its place, kind and photos, and nobody’s name', async () => {
    const path = await send({ kind: 'help', spot: '南路 3 号' }, [await aPhoto(), await aPhoto(300, 200, 8)]);
    const { id, number } = await caseOf(path);
    const text = await page(path);
    for (const words of [number, TEXT, '南路 3 号', '求助']) expect(text).toContain(words);
    expect(text.match(/<img/g)).toHaveLength(2);
    const [photo = ''] = text.match(new RegExp(`${path}/photos/[0-9a-f-]+`)) ?? [];
    expect((await house.app.inject({ url: photo })).statusCode).toBe(200);
    expect(await ownerRows(house, 'select 1 from service.case_sender where case_id = $1', [id])).toEqual([]);
  });

  it('sent five times, also at once, is one case with one code', async () => {
    const id = newId();
    const paths = await Promise.all(Array.from({ length: 5 }, () => send({ id })));
    expect(new Set([...paths, await send({ id })]).size).toBe(1);
    const rows = await ownerRows(house, 'select 1 from service.case_intake where id = $1', [id]);
    expect(rows).toHaveLength(1);
  });

  it('changed and sent again under the same form is asked about, and then is another case', async () => {
    const id = newId();
    await send({ id });
    const changed = { id, text: '另一件事：井盖松了', place: VILLAGE };
    const asked = await sendForm(house.app, `${HOME}/send`, changed);
    expect(asked.statusCode).toBe(422);
    expect(asked.body).toContain('再按一次“发送”就作为另一件发出');
    const [, fresh = ''] = asked.body.match(/name="id" value="([0-9a-f-]{36})"/) ?? [];
    expect(fresh).not.toBe(id);
    expect(await page(await send({ ...changed, id: fresh }))).toContain('井盖松了');
  });

  it('keeps a telephone sealed, masked and unverified', async () => {
    const path = await send({ name: '某某', phone: '00012345678' });
    expect(await page(path)).toContain('未核实');
    const { id } = await caseOf(path);
    const [sender] = await ownerRows<{ number_masked: string; is_verified: boolean; all: string }>(
      house,
      'select number_masked, is_verified, s::text as all from service.case_sender s where case_id = $1',
      [id],
    );
    expect(sender?.number_masked).not.toContain('12345678');
    expect(sender?.is_verified).toBe(false);
    expect(sender?.all).not.toContain('00012345678');
  });

  it('has its telephone verified by whoever called it, and by nobody who may not see who sent it', async () => {
    const path = await send({ name: '某某', phone: '00012345678' });
    const { id: caseId } = await caseOf(path);
    const request = { params: { county: DEMO_COUNTY, caseId }, body: { isVerified: true } };
    const verify = async (name: string) =>
      (await house.signIn(name)).codeOf(senderPhoneEndpoints.verifySenderPhone, request);
    expect([await verify('volunteer'), await verify('supervisor')]).toEqual(['not-allowed', 'not-allowed']);
    expect(await verify('village')).toBe('not-found');
    expect(await page(path)).toContain('未核实');
    expect(await verify('county')).toBe('ok');
    expect(await page(path)).toContain('已核实');
    const shielded = await caseOf(await send({ name: '某某', phone: '00012345678', aboutPerson: 'yes' }));
    const onShielded = { ...request, params: { county: DEMO_COUNTY, caseId: shielded.id } };
    expect(
      await (await house.signIn('county')).codeOf(senderPhoneEndpoints.verifySenderPhone, onShielded),
    ).toBe('not-found');
  });

  it('about a person shields its sender from those who deal with it', async () => {
    const about = await send({ name: '某某', phone: '00012345678', aboutPerson: 'yes' });
    expect((await caseOf(about)).is_shielded).toBe(true);
    expect((await caseOf(await send({ name: '某某', phone: '00012345678' }))).is_shielded).toBe(false);
  });

  it('with a telephone that cannot be read is asked for again at that field', async () => {
    const answer = await sendForm(house.app, `${HOME}/send`, { id: newId(), text: TEXT, phone: '12345' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="phone-wrong"');
  });
});

describe('the page of a matter', () => {
  it('tells each step in plain words, whose it is and by when, and that it is late', async () => {
    const path = await send();
    const { id } = await caseOf(path);
    expect(await page(path)).toContain('确定由哪个单位办理：最晚');
    await office(id, 'route', { unit: demoId('street') });
    await office(id, 'accept');
    const text = await page(path);
    for (const words of [
      '您反映的事已交给责任单位',
      '责任单位已经受理',
      '云集街道综治中心（演示）',
      '办结：最晚',
    ])
      expect(text).toContain(words);
    house.travelTo(MONDAY_MORNING + 60 * 86_400_000);
    expect(await page(path)).toContain('已经超过');
    expect(await page(path, '?language=en')).toContain('is late');
    house.travelTo(MONDAY_MORNING);
  });

  it('shows what the resident added, with photos', async () => {
    const path = await send();
    const answer = await sendForm(house.app, `${path}/add`, { id: newId(), addition: '桥头也坏了一盏' }, [
      await aPhoto(),
    ]);
    expect(answer.headers.location).toBe(`${path}?done=added`);
    const text = await page(path);
    expect(text).toContain('桥头也坏了一盏');
    expect(text.match(/<img/g)).toHaveLength(1);
  });

  it('lets a resident withdraw, and then no more than look', async () => {
    const path = await send();
    await sendFields(house.app, `${path}/withdraw`, { id: newId(), withdrawWords: '已经好了' });
    const text = await page(path);
    expect(text).toContain('已撤回');
    expect(text).not.toContain(`${path}/withdraw`);
    expect((await sendFields(house.app, `${path}/withdraw`, { id: newId() })).statusCode).toBe(422);
  });

  it('lets a resident rate a closed matter, once however often it is sent, and ask to have it handled again', async () => {
    const { path, id } = await closedCase();
    expect(await page(path)).toContain('评价办理结果');
    const rating = { id: newId(), resolved: 'no', satisfaction: 'dissatisfied', ratingWords: '还是黑的' };
    for (let time = 0; time < 3; time += 1)
      expect((await sendFields(house.app, `${path}/rate`, rating)).headers.location).toBe(
        `${path}?done=rated`,
      );
    const another = { id: newId(), resolved: 'yes', satisfaction: 'very-satisfied' };
    expect((await sendFields(house.app, `${path}/rate`, another)).statusCode).toBe(422);
    expect(await page(path)).toContain('没有解决；不满意');
    expect(
      await ownerRows(house, "select 1 from service.case_event where case_id = $1 and step = 'rate'", [id]),
    ).toHaveLength(1);
    await sendFields(house.app, `${path}/again`, { id: newId(), againWords: '灯又灭了' });
    const text = await page(path);
    expect(text).toContain('您要求重新办理');
    expect(text).toContain('灯又灭了');
  });

  it('a rating in words that are none is refused', async () => {
    const { path } = await closedCase();
    const answer = await sendFields(house.app, `${path}/rate`, {
      id: newId(),
      resolved: 'yes',
      satisfaction: 'perfect',
    });
    expect(answer.statusCode).toBe(422);
  });

  it('is found by no code but its own, and its photos under no other matter', async () => {
    const path = await send({}, [await aPhoto()]);
    const [photo = ''] = (await page(path)).match(/photos\/[0-9a-f-]+/) ?? [];
    const other = await send();
    expect((await house.app.inject({ url: `${other}/${photo}` })).statusCode).toBe(404);
    expect(
      (await house.app.inject({ url: `/photos/${DEMO_COUNTY}/${photo.split('/')[1]}` })).statusCode,
    ).toBe(404);
  });
});

describe('mended matters', () => {
  it('are only those that an officer released, in the officer’s words, with the photos that somebody released', async () => {
    const path = await send({ name: '李四', phone: '00012345678', spot: '李四家门口' }, [
      await aPhoto(),
      await aPhoto(300, 200, 8),
    ]);
    const { id, number } = await caseOf(path);
    const photos = await ownerRows<{ id: string }>(
      house,
      'select id from service.photo where subject_id = $1 order by id',
      [id],
    );
    await closeCase(house, id);
    expect(await page(`${HOME}/mended`)).not.toContain(number);
    await office(id, 'release', {
      title: '南路路灯修好',
      outcome: '更换灯头两个。',
      photos: photos.map((photo) => photo.id),
    });
    const street = await house.signIn('street');
    await street.call(photoEndpoints.lookAtPhoto, {
      params: { county: DEMO_COUNTY, photoId: photos[0]?.id ?? '' },
      body: { look: 'public' },
    });
    const text = await page(`${HOME}/mended`);
    for (const words of [number, '南路路灯修好', '更换灯头两个。', '云集村（社区）'])
      expect(text).toContain(words);
    for (const secret of ['李四', '00012345678', TEXT, path.split('/').at(-1) ?? ''])
      expect(text).not.toContain(secret);
    expect(text.match(/<img/g)).toHaveLength(1);
    expect(await page(`${HOME}/mended`, '?place=430422999002')).not.toContain(number);
    await office(id, 'take-down', { reason: '有误' });
    expect(await page(`${HOME}/mended`)).not.toContain(number);
  });

  it('are what Open311 shows; of another case not a word', async () => {
    const { id } = await closedCase();
    const url = `/open311/v2/requests/${id}.json`;
    expect((await house.app.inject({ url })).json()).toMatchObject([
      { status: 'closed', description: null, address: null },
    ]);
    expect((await house.app.inject({ url: '/open311/v2/requests.json' })).body).not.toContain(id);
    await office(id, 'release', { title: '路灯亮了，打 000 1234 9876 的住户', outcome: '已修好' });
    expect((await house.app.inject({ url: '/open311/v2/requests.json?status=closed' })).json()).toMatchObject(
      [{ service_request_id: id, description: '路灯亮了，打 000**** 9876 的住户' }],
    );
    expect((await house.app.inject({ url: '/open311/v2/requests.json?status=open' })).json()).toEqual([]);
    expect((await house.app.inject({ url: '/open311/v2/services.json' })).json().length).toBeGreaterThan(10);
  });
});

describe('the photos of a case', () => {
  it('are seen by the offices that see the case, and by no other', async () => {
    const path = await send({ place: '430422999002' }, [await aPhoto()]);
    const { id } = await caseOf(path);
    await office(id, 'route', { unit: demoId('street') });
    const seen = async (name: string) => {
      const person = await house.signIn(name);
      const { rows } = await person.call(photoEndpoints.photosOf, {
        params: { county: DEMO_COUNTY },
        query: { subjectKind: 'case', subjectId: id },
      });
      return rows.length;
    };
    const street = await house.signIn('street');
    const query = { subjectKind: 'case' as const, subjectId: id, placeCode: '430422999002' };
    const params = { county: DEMO_COUNTY, photoId: newId() };
    await street.call(photoEndpoints.keepPhoto, { params, query, file: await aPhoto(300, 200, 5) });
    const foreign = {
      params: { county: DEMO_COUNTY, photoId: newId() },
      query: { ...query, placeCode: VILLAGE },
    };
    const village = await house.signIn('village');
    expect(await village.codeOf(photoEndpoints.keepPhoto, { ...foreign, file: await aPhoto() })).toBe(
      'not-found',
    );
    expect([
      await seen('county'),
      await seen('street'),
      await seen('village'),
      await seen('volunteer'),
    ]).toEqual([2, 2, 0, 0]);
  });

  it('and the case itself are nothing that a resident’s page could be asked for in nobody’s name', async () => {
    const rows = await house.database.transaction('service', 'nobody', (tx) =>
      tx.rows(sql`select 1 from service.case_file`),
    );
    expect(rows).toEqual([]);
  });
});
