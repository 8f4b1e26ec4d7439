import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Endpoint, ROLES_OF_WING } from '#wire';
import { coachingEndpoints as endpoints, surveyEndpoints } from '#wire/survey';
import { sendForm } from '../../../scenarios/forms-for-tests.ts';
import {
  aHouse,
  ownerRows,
  type Person,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { aPhoto } from '../../../scenarios/photos-for-tests.ts';
import { requestFor } from '../../../scenarios/requests-for-tests.ts';
import { DEMO_COUNTY, DEMO_PEOPLE } from '../../demo/demo-house.ts';
import { newId } from '../../platform/identify.ts';

const PAGE = `/r/${DEMO_COUNTY}/coached`;
const WORDS = '接到12340的电话，就说很满意，说完给一袋米。';

let house: TestHouse;
let supervisor: Person;

beforeAll(async () => {
  house = await aHouse();
  supervisor = await house.signIn('supervisor');
});

async function told(fields: Record<string, string> = {}, photos: Buffer[] = []) {
  return sendForm(house.app, PAGE, { id: newId(), words: WORDS, ...fields }, photos);
}

function reports() {
  return supervisor.call(endpoints.coachingReports, { query: { size: 200 } });
}

describe('a report of being coached', () => {
  it('reaches the survey centre with its words, place and photo', async () => {
    const answer = await told({ channel: 'visit', by: '村里的人', place: '430422999001', when: '昨天' }, [
      await aPhoto(),
    ]);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`${PAGE}/thanks`);
    const { rows } = await reports();
    expect(rows[0]).toMatchObject({
      words: WORDS,
      channel: 'visit',
      byWhom: '村里的人',
      placeCode: '430422999001',
      toldWhen: '昨天',
      kinds: expect.arrayContaining(['sample-answer']),
      lookText: null,
    });
    const photo = await supervisor.raw(
      'GET',
      `/api/survey/coaching/${DEMO_COUNTY}/photos/${rows[0]?.photoIds[0]}`,
    );
    expect(photo.status).toBe(200);
    expect(photo.bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
  });

  it('sent five times is one report', async () => {
    const before = (await reports()).total;
    const id = newId();
    for (let nth = 0; nth < 5; nth += 1) expect((await told({ id })).statusCode).toBe(303);
    expect((await reports()).total).toBe(before + 1);
  });

  it('with other words under the same form is another report: nothing that somebody wrote is lost', async () => {
    const before = (await reports()).total;
    const id = newId();
    await told({ id });
    await told({ id, words: '还说了别的：只许说好。' });
    expect((await reports()).total).toBe(before + 2);
  });

  it('comes from a form that no cache keeps, each with an id of its own', async () => {
    const forms = [await house.app.inject({ url: PAGE }), await house.app.inject({ url: PAGE })];
    expect(forms.map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store']);
    const [one, other] = forms.map(({ body }) => body.match(/name="id" value="([^"]+)"/)?.[1]);
    expect(one).not.toBe(other);
  });

  it('keeps nothing of who sent it', async () => {
    await told();
    const columns = await ownerRows<{ column_name: string }>(
      house,
      "select column_name from information_schema.columns where table_schema = 'survey' and table_name = 'coaching_report'",
    );
    expect(
      columns
        .map(({ column_name }) => column_name)
        .filter((name) => /address|ip|agent|sender|phone/.test(name)),
    ).toEqual([]);
    expect(await ownerRows(house, "select 1 from platform.audit where action like 'coaching%'")).toEqual([]);
  });

  it('without words is asked for again, with all that was filled in', async () => {
    const answer = await told({ words: '  ', by: '<b>某人</b>' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('请写下对方是怎么说的');
    expect(answer.body).toContain('&#60;b&#62;某人&#60;/b&#62;');
    expect(answer.body).not.toContain('<b>某人');
  });

  it('of a program that fills in the hidden field is refused', async () => {
    const answer = await told({ website: 'http://spam' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('不该填');
  });

  it('from another site is refused', async () => {
    const answer = await sendForm(house.app, PAGE, { id: newId(), words: WORDS }, [], {
      origin: 'https://evil.example',
    });
    expect(answer.statusCode).toBe(403);
  });

  it('that a supervisor looked at carries the note, and the look is in the audit log', async () => {
    await told();
    const [report] = (await reports()).rows;
    const params = { county: DEMO_COUNTY, reportId: report?.id ?? '' };
    await supervisor.call(endpoints.lookAtCoaching, { params, body: { text: '已回访该村' } });
    const { rows } = await supervisor.call(endpoints.coachingReports, { query: { standing: 'looked-at' } });
    expect(rows[0]).toMatchObject({ lookText: '已回访该村', lookedByName: '演示督导' });
    expect(
      await ownerRows(house, "select 1 from platform.audit where action = 'coaching-looked-at'"),
    ).toHaveLength(1);
  });
});

describe('the office concerned', () => {
  it.each(
    DEMO_PEOPLE.filter(({ role, shownAs }) => shownAs && ROLES_OF_WING.service.some((each) => each === role)),
  )('has no way to a report: $role is refused at every endpoint', async ({ signInName }) => {
    const person = await house.signIn(signInName);
    for (const [name, endpoint] of Object.entries<Endpoint>(endpoints))
      expect(await person.codeOf(endpoint, requestFor(name, endpoint)), name).toBe('not-allowed');
  });

  it('is refused by the database under the service role, whoever acts', async () => {
    await told();
    for (const wing of ['service', 'platform', 'door'] as const)
      for (const table of [
        sql`select 1 from survey.coaching_report`,
        sql`select 1 from survey.coaching_photo`,
      ]) {
        const reading = house.database.transaction(wing, 'system', (tx) => tx.rows(table));
        await expect(reading, wing).rejects.toThrow('permission denied');
      }
  });

  it('is shown no report by the survey wing’s own role either, nor is an interviewer or a designer', async () => {
    await told();
    for (const name of ['village', 'county', 'interviewer', 'designer', 'publisher', 'observer']) {
      const [person] = await ownerRows<{ id: string }>(
        house,
        'select id from platform.person where sign_in_name = $1',
        [name],
      );
      const rows = await house.database.transaction('survey', person?.id ?? '', (tx) =>
        tx.rows(sql`select 1 from survey.coaching_report`),
      );
      expect(rows, name).toEqual([]);
    }
  });
});

describe('a survey call is verified', () => {
  const verify = async (query = '') =>
    (await house.app.inject({ url: `/r/${DEMO_COUNTY}/verify${query}` })).body;

  it('by who runs it, its true numbers and hours, and by calling back', async () => {
    const text = await verify();
    for (const words of [
      '演示社情民意调查中心',
      '000-12340',
      '来电显示可以伪造',
      '银行卡号',
      '身份证号码',
      '验证码',
    ])
      expect(text).toContain(words);
  });

  it('with numbers that the supervisor has just changed, and no figure of the survey', async () => {
    const params = { county: DEMO_COUNTY, surveyId: SURVEY.surveyId };
    await supervisor.call(surveyEndpoints.saveCallerNumbers, {
      params,
      body: { numbers: ['000-55555', '000-55555'] },
    });
    const text = await verify('?language=en');
    expect(text.match(/000-55555/g)).toHaveLength(1);
    expect(text).toContain('can be faked');
    expect(text).not.toMatch(/6440|6,440|completes/);
    expect(
      await supervisor.codeOf(surveyEndpoints.saveCallerNumbers, { params, body: { numbers: ['<script>'] } }),
    ).toBe('unreadable-request');
  });

  it('is told so when a county has no survey, and an unknown county is told in words', async () => {
    await ownerRows(house, "update survey.survey set status = 'draft'");
    expect(await verify()).toContain('今天在本县没有');
    const unknown = await house.app.inject({ url: '/r/999999/verify' });
    expect(unknown.statusCode).toBe(404);
    expect(unknown.headers['content-type']).toContain('text/html');
  });
});
