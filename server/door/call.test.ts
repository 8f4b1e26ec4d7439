import { beforeAll, describe, expect, it } from 'vitest';
import { coachingEndpoints } from '#wire/survey';
import { sendForm } from '../../scenarios/forms-for-tests.ts';
import { aHouse, ownerRows, type Person, SURVEY, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { newId } from '../platform/identify.ts';

const PAGE = `/r/${SURVEY.county}/call`;
const TRUE_NUMBER = '0734-12340';

let house: TestHouse;
let supervisor: Person;

beforeAll(async () => {
  house = await aHouse();
  supervisor = await house.signIn('supervisor');
  await ownerRows(house, 'update survey.survey set caller_numbers = $1', [[TRUE_NUMBER]]);
});

function told(fields: Record<string, string>) {
  return sendForm(house.app, PAGE, { id: newId(), ...fields });
}

async function reports() {
  const { rows } = await supervisor.call(coachingEndpoints.coachingReports, { query: { size: 200 } });
  return rows.filter(({ channel }) => channel === 'survey-call');
}

describe('a resident tells of a survey call', () => {
  it.each(['0734-12340', '073412340', '0734 12340', '+86 734 12340', '73412340'])(
    'from a number of a survey that runs today, written as %s: it is known, and nothing is told to the centre',
    async (number) => {
      const answer = await told({ number, asked: '问了治安满意度' });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('今天真的调查用这个号码');
      expect(answer.body).toContain('来电显示可以伪造');
      expect(await reports()).toEqual([]);
    },
  );

  it('from another number: the answer says so, and the survey centre has the report with the number masked', async () => {
    const answer = await told({ number: '000-1234-5678', asked: '让我说很满意，说完给一袋米', when: '昨晚' });
    expect(answer.body).toContain('今天没有真的调查用这个号码');
    const [report] = await reports();
    expect(report).toMatchObject({
      words: '让我说很满意，说完给一袋米',
      toldWhen: '昨晚',
      callerMasked: '000*****678',
    });
    expect(report?.kinds).toContain('sample-answer');
    expect(JSON.stringify(report)).not.toContain('00012345678');
  });

  it('the centre sees the number, and the look is written down', async () => {
    const [report] = await reports();
    const params = { county: SURVEY.county, reportId: report?.id ?? '' };
    const { number } = await supervisor.call(coachingEndpoints.doubtfulCaller, { params });
    expect(number).toBe('00012345678');
    const looks = await ownerRows(
      house,
      "select 1 from platform.audit where action = 'doubtful-caller-seen'",
    );
    expect(looks).toHaveLength(1);
  });

  it('the number is encrypted where it lies', async () => {
    const [row] = await ownerRows<{ whole: string }>(
      house,
      "select row_to_json(r)::text as whole from survey.coaching_report r where channel = 'survey-call'",
    );
    expect(row?.whole).not.toContain('12345678');
  });

  it('the offices concerned have no way to it', async () => {
    const [report] = await reports();
    const params = { county: SURVEY.county, reportId: report?.id ?? '' };
    for (const name of ['county', 'street', 'village', 'operator']) {
      const person = await house.signIn(name);
      expect(await person.codeOf(coachingEndpoints.doubtfulCaller, { params }), name).toBe('not-allowed');
    }
  });

  it('sent five times is one report', async () => {
    const before = (await reports()).length;
    const id = newId();
    for (let nth = 0; nth < 5; nth += 1)
      await sendForm(house.app, PAGE, { id, number: '000-8765-4321', asked: '' });
    expect((await reports()).length).toBe(before + 1);
  });

  it('while the survey is paused nobody calls, and the answer says so', async () => {
    await ownerRows(house, "update survey.survey set status = 'paused'");
    expect((await told({ number: TRUE_NUMBER })).body).toContain('这个调查今天暂停');
    await ownerRows(house, "update survey.survey set status = 'running'");
  });

  it.each([
    ['no number', { number: '' }],
    ['a number of letters', { number: 'abc' }],
    ['a number without end', { number: '1'.repeat(30) }],
    ['an account without end', { number: '12345', asked: '长'.repeat(2001) }],
  ])('%s is asked for again, with all that was filled in', async (_name, fields) => {
    const answer = await told({ when: '<b>昨天</b>', ...fields });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('&#60;b&#62;昨天');
  });

  it('the page asks neither who it is nor for any script', async () => {
    const { body } = await house.app.inject({ url: `${PAGE}?language=en` });
    expect(body).toContain('Somebody called me for a survey');
    expect(body).not.toContain('<script');
    expect(body).not.toMatch(/name="(name|phone)"/);
  });
});
