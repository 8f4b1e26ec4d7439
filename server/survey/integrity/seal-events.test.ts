import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '#base';
import { type ChainLink, originHash, verifyChain } from '#survey/integrity';
import { CONTENT, ConsoleForTests, consoleOf, ELIGIBLE } from '../../../scenarios/console-for-tests.ts';
import { aHouse, ownerRows, SURVEY, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from '../../../scenarios/small-survey-for-tests.ts';
import { chainOf, sealEvents, sha256 } from './seal-events.ts';
import { startSealer } from './sealer.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await aHouse();
});

/** The links as anyone who has the rows can write them again. */
async function linksOf(survey: SmallSurvey = SURVEY): Promise<ChainLink[]> {
  const rows = await house.database.transaction('survey', 'system', (tx) =>
    chainOf(tx, survey.county, survey.surveyId),
  );
  let previous = originHash({ survey: survey.surveyId, county: survey.county }, sha256);
  return rows.map(({ position, hash, ...event }) => {
    const link = { position, previous, event: { ...event } satisfies Json, hash };
    previous = hash;
    return link;
  });
}

async function proved(survey: SmallSurvey = SURVEY, published: Parameters<typeof verifyChain>[3] = []) {
  const origin = { survey: survey.surveyId, county: survey.county };
  return verifyChain(origin, await linksOf(survey), sha256, published);
}

async function countOf(text: string, survey: SmallSurvey = SURVEY): Promise<number> {
  const [row] = await ownerRows<{ n: number }>(house, `select count(*)::int as n ${text}`, [survey.surveyId]);
  return row?.n ?? -1;
}

const EVENTS = 'from survey.event where survey_id = $1';
const WAITING = 'from survey.unsealed_event where survey_id = $1';

async function work(signInName: string, units: number, survey: SmallSurvey = SURVEY): Promise<void> {
  const console = new ConsoleForTests(house, await house.signIn(signInName), survey);
  for (let nth = 0; nth < units; nth += 1) {
    if (nth % 3 === 0) await console.complete();
    else await console.callOnce(nth % 3 === 1 ? 'no-answer' : 'not-in-service');
  }
}

it('every event of a survey is linked, in one chain that holds', async () => {
  await work('interviewer', 9);
  await sealEvents(house);
  const events = await countOf(EVENTS);
  expect(await countOf(WAITING)).toBe(0);
  expect(await proved()).toMatchObject({ ok: true, value: { length: events } });
  expect(events).toBeGreaterThan(60);
});

it('two servers that seal at once link each event exactly once, while interviewers work on', async () => {
  const sealing = async () => {
    for (let nth = 0; nth < 15; nth += 1) await sealEvents(house);
  };
  await Promise.all([
    sealing(),
    sealing(),
    sealing(),
    ...['fangwen01', 'fangwen02', 'fangwen03'].map((name) => work(name, 12)),
  ]);
  await sealEvents(house);
  const events = await countOf(EVENTS);
  expect(await proved()).toMatchObject({ ok: true, value: { length: events } });
  expect(await countOf('from survey.event_link where survey_id = $1')).toBe(events);
});

it('each survey has a chain of its own', async () => {
  const survey = await aSmallSurvey(house);
  await work('interviewer', 2, survey);
  await sealEvents(house);
  const own = await proved(survey);
  expect(own).toMatchObject({ ok: true });
  const wrong = verifyChain(
    { survey: SURVEY.surveyId, county: survey.county },
    await linksOf(survey),
    sha256,
  );
  expect(wrong.ok).toBe(false);
});

describe('what the owner of the database changes behind everybody’s back', () => {
  let survey: SmallSurvey;
  let head: { position: number; hash: string };

  beforeAll(async () => {
    survey = await aSmallSurvey(house);
    await work('interviewer', 4, survey);
    await sealEvents(house);
    const last = (await linksOf(survey)).at(-1);
    head = { position: last?.position ?? 0, hash: last?.hash ?? '' };
  });

  /** Does something to the rows, asks for the proof, and undoes it. */
  async function tampered(act: string, undo: string, published = [head]): Promise<string> {
    await ownerRows(house, act, [survey.surveyId]);
    const proof = await proved(survey, published);
    await ownerRows(house, undo, [survey.surveyId]);
    expect(await proved(survey)).toMatchObject({ ok: true });
    return proof.ok ? 'ok' : `${proof.problem.code} at ${proof.problem.details.position}`;
  }

  const EVENT_7 =
    'e set COLUMN from survey.event_link l where l.survey_id = $1 and l.event_id = e.id and l.sequence = 7';
  const change = (what: string) => `update survey.event ${EVENT_7.replace('COLUMN', what)}`;

  it.each([
    ['an answer', `body = e.body || '{"value": ["4"]}'`, `body = e.body || '{"value": ["1"]}'`],
    ['a time', "at = e.at + interval '1 second'", "at = e.at - interval '1 second'"],
    [
      'the unit',
      "unit_id = overlay(e.unit_id::text placing '0000' from 1)::uuid",
      "unit_id = (e.body->>'unit')::uuid",
    ],
    [
      'the person',
      'person_id = null',
      `person_id = (select min(person_id::text) from survey.call where survey_id = $1)::uuid`,
    ],
  ])('is found and named when it is %s', async (_what, act, undo) => {
    expect(await tampered(change(act), change(undo))).toBe('chain-link-altered at 7');
  });

  it('is found when an event is gone, or two have changed places', async () => {
    const away = `update survey.event_link set survey_id = survey_id, event_id = gen_random_uuid() where survey_id = $1 and sequence = 5`;
    const [kept] = await ownerRows<{ id: string }>(
      house,
      'select event_id as id from survey.event_link where survey_id = $1 and sequence = 5',
      [survey.surveyId],
    );
    const back = `update survey.event_link set event_id = '${kept?.id}' where survey_id = $1 and sequence = 5`;
    expect(await tampered(away, back)).toMatch(/^chain-link-(dropped|altered|replaced) at [5]/);
    const part =
      'update survey.event_link set sequence = -sequence where survey_id = $1 and sequence in (3, 4)';
    const join = `update survey.event_link set sequence = case sequence when -3 then 4 else 3 end where survey_id = $1 and sequence < 0`;
    await ownerRows(house, part, [survey.surveyId]);
    await ownerRows(house, join, [survey.surveyId]);
    expect((await proved(survey)).ok).toBe(false);
    await ownerRows(house, part, [survey.surveyId]);
    await ownerRows(house, join, [survey.surveyId]);
    expect(await proved(survey)).toMatchObject({ ok: true });
  });

  it('is found by a published head when the end of the chain was cut off', async () => {
    const cut = "update survey.event_link set county = '999999' where survey_id = $1 and sequence > 12";
    const back = `update survey.event_link set county = '${survey.county}' where survey_id = $1 and county = '999999'`;
    expect(await tampered(cut, back)).toBe(`chain-end-dropped at ${head.position}`);
    expect(await tampered(cut, back, [])).toBe('ok');
  });

  it('is nothing when only the words beside the chain are deleted, as the law may ask', async () => {
    await ownerRows(house, 'delete from survey.kept_words where county = $1', [survey.county]);
    expect(await proved(survey)).toMatchObject({ ok: true });
  });
});

it('what was not yet linked when the server was killed is linked at its next start', async () => {
  const console = await consoleOf(house, 'fangwen04');
  await console.take();
  const answers = Object.entries({ ...ELIGIBLE, ...CONTENT }).map(([id, chosen]) =>
    console.answered(id, chosen),
  );
  await console.send(console.placed(), console.started(), ...answers);
  expect(await countOf(WAITING)).toBeGreaterThan(10);
  const sealer = startSealer(house);
  while ((await countOf(WAITING)) > 0) await pause(50);
  await console.send(console.ended('completed'));
  await sealer.stop();
  expect(await countOf(WAITING)).toBe(0);
  expect(await proved()).toMatchObject({ ok: true, value: { length: await countOf(EVENTS) } });
});

it('many events that wait at once are linked in lots, all of them', async () => {
  const console = await consoleOf(house, 'fangwen05');
  await console.take();
  await console.send(console.placed(), console.started(), console.answered('S1', ['1']));
  const flips = Array.from({ length: 400 }, (_, nth) => console.answered('S1', [String((nth % 3) + 1)]));
  await console.send(...flips);
  await console.send(...Array.from({ length: 300 }, () => console.answered('S1', ['2'])));
  expect(await sealEvents(house)).toBeGreaterThan(700);
  expect(await proved()).toMatchObject({ ok: true });
  await console.send(console.ended('broken-off'));
});
