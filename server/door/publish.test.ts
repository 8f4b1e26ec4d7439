import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicEndpoints } from '#wire';
import { resultEndpoints as endpoints, type Results, resultsShape, surveyEndpoints } from '#wire/survey';
import { ConsoleForTests } from '../../scenarios/console-for-tests.ts';
import { VILLAGES } from '../../scenarios/frame-for-tests.ts';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../scenarios/house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from '../../scenarios/small-survey-for-tests.ts';
import { newId } from '../platform/identify.ts';

let house: TestHouse;
let publisher: Person;
let survey: SmallSurvey;
const FIRST = newId();

async function close(which: SmallSurvey): Promise<void> {
  const supervisor = await house.signIn('supervisor');
  await supervisor.call(surveyEndpoints.moveSurvey, {
    params: which,
    body: { id: newId(), wanted: 'closed' },
  });
}

/** Three interviews in the first village, four in the second, seven in the third; a figure needs four. */
async function aPlayedSurvey(): Promise<SmallSurvey> {
  const made = await aSmallSurvey(house, { minimumCell: 4 });
  const supervisor = await house.signIn('supervisor');
  const console = new ConsoleForTests(house, await house.signIn('interviewer'), made);
  for (const [village, interviews] of [3, 4, 7].entries()) {
    const targets = VILLAGES.map(({ code }, nth) => ({
      placeCode: code,
      target: nth === village ? interviews : 0,
    }));
    await supervisor.call(surveyEndpoints.saveTargets, { params: made, body: { targets } });
    for (let nth = 0; nth < interviews; nth += 1)
      await console.complete(nth % 2 === 0 ? {} : { Q1: ['4'], Q2: ['1'], Q14: ['5'] });
  }
  return made;
}

function publish(which: SmallSurvey, id: string, person = publisher): Promise<string> {
  return person.codeOf(endpoints.publish, { params: which, body: { id } });
}

beforeAll(async () => {
  house = await aHouse();
  publisher = await house.signIn('publisher');
  survey = await aPlayedSurvey();
});

async function published(id: string): Promise<{ content: Results; hash: string }> {
  const [row] = await ownerRows<{ content: unknown; hash: string }>(
    house,
    'select content, hash from door.publication where id = $1',
    [id],
  );
  return { content: resultsShape.parse(row?.content), hash: row?.hash ?? '' };
}

describe('publishing', () => {
  it('waits for the end of fieldwork, for interviews, and for a publisher', async () => {
    expect(await publish(survey, newId())).toBe('survey-not-closed');
    const bare = await aSmallSurvey(house);
    await close(bare);
    expect(await publish(bare, newId())).toBe('nothing-to-publish');
    for (const name of ['analyst', 'supervisor', 'designer', 'admin', 'county'])
      expect(await publish(survey, newId(), await house.signIn(name)), name).toBe('not-allowed');
    expect((await house.stranger.call(publicEndpoints.publications)).rows).toEqual([]);
  });

  it('freezes the results once, however often it is sent', async () => {
    await close(survey);
    const answers = await Promise.all([1, 2, 3].map(() => publish(survey, FIRST)));
    expect(answers).toEqual(['ok', 'ok', 'ok']);
    const first = await published(FIRST);
    house.travelTo(house.now() + 3_600_000);
    expect(await publish(survey, FIRST)).toBe('ok');
    expect(await published(FIRST)).toEqual(first);
    const rows = await publisher.call(endpoints.publicationsOfSurvey, { params: survey });
    expect(rows.rows.map((row) => row.id)).toEqual([FIRST]);
  });

  it('carries through the door what was frozen, byte for byte of its hash', async () => {
    const [frozen] = await ownerRows<{ content: unknown; hash: string }>(
      house,
      'select content, hash from survey.frozen_result where id = $1',
      [FIRST],
    );
    const { content, hash } = await published(FIRST);
    expect([resultsShape.parse(frozen?.content), frozen?.hash]).toEqual([content, hash]);
    const { text } = await house.stranger.raw('GET', `/p/${survey.county}/${FIRST}/content.json`);
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  it('is never done under the id of another survey’s publication', async () => {
    const other = await aPlayedSurvey();
    await close(other);
    expect(await publish(other, FIRST)).toBe('id-taken');
    expect((await publisher.call(endpoints.publicationsOfSurvey, { params: other })).rows).toEqual([]);
  });

  it('is in the audit log once, with the hash of what was published', async () => {
    const acts = await ownerRows<{ details: { hash: string } }>(
      house,
      "select details from platform.audit where action = 'published' and subject = $1",
      [FIRST],
    );
    expect(acts.map((act) => act.details.hash)).toEqual([(await published(FIRST)).hash]);
  });
});

describe('what is published', () => {
  it('withholds a village of too few answers, and the next one with it, which would give it away', async () => {
    const { content } = await published(FIRST);
    const places = content.indicators.find(({ rule }) => rule.id === 'safe')?.places ?? [];
    expect(
      places.map((place) => [place.name, place.figure.n, place.figure.share === null, place.rank === null]),
    ).toEqual([
      ['东村', 3, true, true],
      ['西村', 4, true, true],
      ['南岭社区', 7, false, true],
    ]);
    expect(places.map((place) => place.figure.caution?.en)).toEqual([
      'withheld: too few answered',
      'withheld: another withheld figure could be worked out from it',
      places[2]?.figure.caution?.en,
    ]);
  });

  it('is not to be found in the withheld villages’ rows of any file or page either', async () => {
    const address = `/p/${survey.county}/${FIRST}`;
    const { text: table } = await house.stranger.raw('GET', `${address}/data.csv`);
    const east = table.split('\r\n').filter((line) => line.includes(',东村,'));
    expect(east.length).toBeGreaterThan(1);
    for (const line of east) expect(line).toMatch(/,3,3?,?\d*,*,|,[123],,,,,/);
    const { text: picture } = await house.stranger.raw('GET', `${address}/safe/picture.svg`);
    expect(picture).toContain('南岭社区');
    expect(picture).not.toMatch(/66\.7|75\.0/);
  });

  it('holds no question that too few answered', async () => {
    const { content } = await published(FIRST);
    for (const question of content.questions.filter(({ asked }) => asked < 4)) {
      expect(question.options.every((option) => option.chosen === 0 && option.overall.share === null)).toBe(
        true,
      );
    }
    expect(content.questions.some(({ asked }) => asked < 4)).toBe(true);
  });
});

describe('the public pages', () => {
  it.each([
    ['zh', '小调查', '模拟'],
    ['en', '小调查', 'imulated'],
  ])('are whole without script and without signing in (%s)', async (language, title, word) => {
    for (const url of ['/p', `/p/${survey.county}/${FIRST}`]) {
      const { status, text } = await house.stranger.raw('GET', `${url}?language=${language}`);
      expect(status).toBe(200);
      expect(text).toContain(title);
      expect(text).toContain(word);
      expect(text).toMatch(new RegExp(`<html[^>]* lang="${language}`));
      expect(text).not.toMatch(/<script|undefined|NaN|\[object/);
    }
  });

  it('say what was asked, of whom, how many answered and how sure it is', async () => {
    const { text } = await house.stranger.raw('GET', `/p/${survey.county}/${FIRST}?language=zh`);
    for (const said of [
      '14',
      '10,000',
      '95%',
      '南岭社区',
      '安全 或 比较安全|安全”或“比较安全',
      (await published(FIRST)).hash.slice(0, 8),
    ])
      expect(text).toMatch(new RegExp(said));
  });

  it.each([
    '/p/430422/none',
    '/p/430422/00000000-0000-7000-8000-000000000000',
    '/p/999999/x/data.csv',
    `/p/430421/${FIRST}`,
    `/p/430422/${FIRST}/nothing/picture.svg`,
    '/p/430422/00000000-0000-7000-8000-000000000000/content.json',
    "/p/430422/' or true --/data.csv",
  ])('tell in words that there is nothing at %s', async (url) => {
    const { status, text } = await house.stranger.raw('GET', encodeURI(url));
    expect(status).toBe(404);
    expect(text).toMatch(/<html/);
  });

  it('list what was published, without a word of what was not', async () => {
    const { rows } = await house.stranger.call(publicEndpoints.publications);
    expect(rows.map((row) => [row.id, row.isSimulated, row.address])).toEqual([
      [FIRST, true, `/p/${survey.county}/${FIRST}`],
    ]);
  });
});

describe('withdrawing', () => {
  const withdraw = (publicationId: string, which = survey, reason = '权数有误') =>
    publisher.codeOf(endpoints.withdraw, { params: { ...which, publicationId }, body: { reason } });

  it('finds nothing under another survey or an unknown id', async () => {
    expect(await withdraw(newId())).toBe('not-found');
    expect(await withdraw(FIRST, await aSmallSurvey(house))).toBe('not-found');
    expect(await withdraw(FIRST, survey, '   ')).toBe('unreadable-request');
  });

  it('leaves the page readable, with the reason above it, and the first reason stays', async () => {
    expect([await withdraw(FIRST), await withdraw(FIRST, survey, '另一个原因')]).toEqual(['ok', 'ok']);
    for (const language of ['zh', 'en']) {
      const { status, text } = await house.stranger.raw(
        'GET',
        `/p/${survey.county}/${FIRST}?language=${language}`,
      );
      expect(status).toBe(200);
      expect(text).toContain('权数有误');
      expect(text).not.toContain('另一个原因');
    }
    const { rows } = await publisher.call(endpoints.publicationsOfSurvey, { params: survey });
    expect(rows[0]?.withdrawnReason).toBe('权数有误');
  });
});

describe('a preview', () => {
  it('is what is then published, earlier publications reckoned with, for whoever may read results', async () => {
    const twice = await aPlayedSurvey();
    await close(twice);
    const analyst = await house.signIn('analyst');
    for (const nth of [0, 1]) {
      const preview = await analyst.call(endpoints.publicationPreview, { params: twice });
      expect([preview.earlier, preview.exposed]).toEqual([nth, 0]);
      const id = newId();
      expect(await publish(twice, id)).toBe('ok');
      const { content } = await published(id);
      expect({ ...content, computedMs: 0 }).toEqual({ ...preview.results, computedMs: 0 });
    }
    const county = await house.signIn('county');
    expect(await county.codeOf(endpoints.publicationPreview, { params: twice })).toBe('not-allowed');
  });
});
