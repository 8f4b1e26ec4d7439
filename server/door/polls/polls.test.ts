import sql from 'sql-template-tag';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAW_CODES } from '#service/supervision/polls';
import { inspectionEndpoints, pollContentShape, pollEndpoints } from '#wire/service';
import {
  analysisEndpoints,
  exportEndpoints,
  fieldworkEndpoints,
  frameEndpoints,
  pollRunEndpoints,
  priorityEndpoints,
  resultEndpoints,
  surveyEndpoints,
} from '#wire/survey';
import { ConsoleForTests } from '../../../scenarios/console-for-tests.ts';
import { numberOf } from '../../../scenarios/frame-for-tests.ts';
import {
  aHouse,
  ownerRows,
  type Person,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { addNeighbours } from '../../../scenarios/outreach-for-tests.ts';
import { aSmallSurvey } from '../../../scenarios/small-survey-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';

const { county } = SURVEY;
const [FULL, THIN] = ['430422999001', '430422999002'];
const orderId = newId();
const params = { county, orderId };
const poll = { county, surveyId: newId() };
const frame = { county, frameId: newId() };

let house: TestHouse;
let people: Readonly<
  Record<'street' | 'county' | 'designer' | 'supervisor' | 'analyst' | 'publisher', Person>
>;

const ORDER = {
  centreId: demoId('centre'),
  title: '三季度模拟民调',
  purpose: '看看夜间出行和纠纷处理哪里不放心',
  placeCodes: [FULL, THIN],
  perPlace: 30,
  consent: '走访时当面征得同意，登记了同意的日期',
  wantedBy: '2023-12-31',
  lawRead: [...LAW_CODES],
};

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  const names = ['street', 'county', 'designer', 'supervisor', 'analyst', 'publisher'] as const;
  const [street, countyOfficer, designer, supervisor, analyst, publisher] = await Promise.all(
    names.map((name) => house.signIn(name)),
  );
  if (!street || !countyOfficer || !designer || !supervisor || !analyst || !publisher)
    throw new Error('somebody is missing in the demo');
  people = { street, county: countyOfficer, designer, supervisor, analyst, publisher };
});

function order(body: Partial<typeof ORDER> = {}, id = newId(), person = people.street) {
  return person.codeOf(pollEndpoints.orderPoll, { params: { county }, body: { id, ...ORDER, ...body } });
}

describe('an office orders a mock poll', () => {
  it('through the door, once, with what the law asks', async () => {
    expect([await order({}, orderId), await order({}, orderId)]).toEqual(['ok', 'ok']);
    const { rows } = await people.street.call(pollEndpoints.pollOrders, { params: { county } });
    expect(rows.map(({ id, standing, perPlace }) => [id, standing, perPlace])).toEqual([
      [orderId, 'ordered', 30],
    ]);
  });

  it.each([
    ['fewer than thirty a place', { perPlace: 29 }, 'poll-too-few-a-place'],
    ['a point of law unread', { lawRead: LAW_CODES.slice(2) }, 'poll-law-unread'],
    ['nothing of consent', { consent: '' }, 'poll-consent-missing'],
    ['a village of another street', { placeCodes: ['430422998001'] }, 'not-allowed'],
    ['an organisation that surveys nobody', { centreId: demoId('county') }, 'not-found'],
  ])('and is refused with %s', async (_name, body, code) => {
    expect(await order(body)).toBe(code);
  });

  it('and neither a village, another street nor a surveyor can order or see it', async () => {
    for (const name of ['village', 'volunteer', 'operator', 'designer', 'admin'])
      expect(await order({}, newId(), await house.signIn(name)), name).toBe('not-allowed');
    const other = await house.signIn('street2');
    expect(await other.codeOf(pollEndpoints.pollOrder, { params })).toBe('not-found');
    expect((await people.county.call(pollEndpoints.pollOrder, { params })).isOwn).toBe(false);
  });

  it('and may withdraw it until somebody takes it up', async () => {
    const id = newId();
    await order({}, id);
    const key = { params: { county, orderId: id }, body: { reason: '改期' } };
    expect(await people.county.codeOf(pollEndpoints.withdrawPoll, key)).toBe('not-found');
    expect(await people.street.codeOf(pollEndpoints.withdrawPoll, key)).toBe('ok');
    expect(await people.street.codeOf(pollEndpoints.withdrawPoll, key)).toBe('ok');
    expect(await people.designer.codeOf(pollRunEndpoints.declinePoll, key)).toBe('poll-not-waiting');
  });
});

describe('the survey organisation runs it', () => {
  it('on a frame of its own, whose every row says that the person agreed', async () => {
    const body = { id: frame.frameId, name: '同意受访的人', isSimulated: true, consent: ORDER.consent };
    expect(await people.designer.codeOf(pollRunEndpoints.addPollFrame, { params, body })).toBe('ok');
    const places = [FULL, THIN].map((code, nth) => ({
      code,
      name: ['甲村', '乙村'][nth] ?? '',
      population: 1000,
      target: 0,
    }));
    await people.designer.call(frameEndpoints.setPlaces, { params: frame, body: { places } });
    const rows = Array.from(
      { length: 120 },
      (_, nth) =>
        `${numberOf(nth + 1)},${nth % 2 ? '乙村' : '甲村'},${nth < 100 ? '2023-10-08' : ['', '否', '不同意'][nth % 3]}`,
    );
    const read = async (header: string) => {
      const importId = newId();
      const file = Buffer.from([header, ...rows, ''].join('\n'));
      await people.designer.call(frameEndpoints.readFile, {
        params: { ...frame, importId },
        query: { fileName: 'a.csv' },
        file,
      });
      return people.designer.call(frameEndpoints.frameImport, { params: { ...frame, importId } });
    };
    expect((await read('电话,村,备注')).findings.map(({ code }) => code)).toEqual(['column-missing']);
    const whole = await read('电话,村,同意日期');
    expect([whole.rowsGood, whole.counts]).toEqual([100, { 'consent-not-given': 20 }]);
    await people.designer.call(frameEndpoints.takeImport, { params: { ...frame, importId: whole.id } });
  });

  it('as an internal survey that bears its label in its title, with cells of thirty', async () => {
    const body = {
      id: poll.surveyId,
      questionnaireVersionId: demoId('version'),
      frameId: frame.frameId,
      title: '三季度模拟民调',
      callingFromMinute: 540,
      callingToMinute: 1260,
    };
    expect(await people.designer.codeOf(pollRunEndpoints.addPollSurvey, { params, body })).toBe('ok');
    const made = await people.designer.call(surveyEndpoints.survey, { params: poll });
    expect(made).toMatchObject({
      isInternal: true,
      title: '【内部模拟民调】三季度模拟民调',
      minimumCell: 30,
    });
    expect(made.orderedBy?.zh).toContain('云集街道');
    const settings = { title: '公众安全感测评', callingFromMinute: 0, callingToMinute: 1440, minimumCell: 3 };
    await people.supervisor.call(surveyEndpoints.saveSettings, { params: poll, body: settings });
    const renamed = await people.designer.call(surveyEndpoints.survey, { params: poll });
    expect([renamed.title, renamed.minimumCell]).toEqual(['【内部模拟民调】公众安全感测评', 30]);
    const targets = [{ placeCode: THIN, target: 29 }];
    expect(
      await people.supervisor.codeOf(surveyEndpoints.saveTargets, { params: poll, body: { targets } }),
    ).toBe('poll-target-below-thirty');
  });

  it('once for an order', async () => {
    const body = {
      id: newId(),
      questionnaireVersionId: demoId('version'),
      frameId: frame.frameId,
      title: '再来一次',
      callingFromMinute: 540,
      callingToMinute: 1260,
    };
    expect(await people.designer.codeOf(pollRunEndpoints.addPollSurvey, { params, body })).toBe(
      'poll-surveyed-twice',
    );
  });

  it('never on an official frame, nor an official survey on its frame', async () => {
    const survey = (frameId: string) => ({
      questionnaireVersionId: demoId('version'),
      frameId,
      title: '混在一起',
      callingFromMinute: 0,
      callingToMinute: 1440,
    });
    const official = { county, id: newId(), minimumCell: 30, targets: [], ...survey(frame.frameId) };
    expect(await people.designer.codeOf(surveyEndpoints.addSurvey, { body: official })).toBe(
      'frame-internal',
    );
    const id = newId();
    await order({}, id);
    const mixed = { params: { county, orderId: id }, body: { id: newId(), ...survey(demoId('frame')) } };
    expect(await people.designer.codeOf(pollRunEndpoints.addPollSurvey, mixed)).toBe('poll-place-outside');
    expect(
      await people.designer.codeOf(pollRunEndpoints.addPollSurvey, {
        params: mixed.params,
        body: { id: newId(), ...survey(frame.frameId) },
      }),
    ).toBe('frame-internal');
  });

  it('with thirty interviews in one village and six in the other', async () => {
    const names = ['interviewer'];
    await people.supervisor.call(surveyEndpoints.setInterviewers, {
      params: poll,
      body: { personIds: names.map(demoId) },
    });
    await people.supervisor.call(surveyEndpoints.moveSurvey, {
      params: poll,
      body: { id: newId(), wanted: 'running' },
    });
    const interviewer = await house.signIn('interviewer');
    const { rows } = await interviewer.call(fieldworkEndpoints.mySurveys);
    expect(rows.find(({ id }) => id === poll.surveyId)?.isInternal).toBe(true);
    const console = new ConsoleForTests(house, interviewer, poll);
    for (let nth = 0; nth < 36; nth += 1) {
      const target = (code: string, wanted: boolean) => ({ placeCode: code, target: wanted ? 30 : 0 });
      if (nth === 0 || nth === 30)
        await people.supervisor.call(surveyEndpoints.saveTargets, {
          params: poll,
          body: { targets: [target(FULL, nth < 30), target(THIN, nth >= 30)] },
        });
      await console.complete(nth % 3 === 0 ? { Q1: ['4'], Q2: ['1'], Q14: ['5'] } : {});
    }
    const opened = await interviewer.call(fieldworkEndpoints.console, { params: poll });
    expect(opened.survey.orderedBy?.zh).toContain('云集街道');
  });
});

describe('an internal poll', () => {
  it('shows its own organisation no figure of fewer than thirty either', async () => {
    const { indicators } = await people.analyst.call(resultEndpoints.results, { params: poll });
    for (const { places } of indicators)
      expect(places.map(({ figure, completes }) => [completes, figure.share === null])).toContainEqual([
        6,
        true,
      ]);
    const question = await people.analyst.call(resultEndpoints.questionByPlace, {
      params: { ...poll, questionId: 'Q1' },
    });
    const thin = question.places.find(({ code }) => code === THIN);
    expect(thin?.figures.every(({ share }) => share === null)).toBe(true);
  });

  it('is compared with nothing, weighed in no priorities, exported to nobody', async () => {
    const official = await aSmallSurvey(house);
    const wave = { ...poll, ruleId: 'safe' };
    expect(await people.analyst.codeOf(analysisEndpoints.liveFigures, { params: poll })).toBe(
      'internal-apart',
    );
    expect(await people.analyst.codeOf(analysisEndpoints.waves, { params: wave })).toBe('internal-apart');
    expect(await people.analyst.codeOf(priorityEndpoints.priorities, { params: poll })).toBe(
      'internal-apart',
    );
    const changes = { params: { ...official, ruleId: 'safe', otherSurveyId: poll.surveyId } };
    expect(await people.analyst.codeOf(analysisEndpoints.changes, changes)).toBe('internal-apart');
    const { waves } = await people.analyst.call(analysisEndpoints.waves, {
      params: { ...official, ruleId: 'safe' },
    });
    expect(waves.map(({ surveyId }) => surveyId)).not.toContain(poll.surveyId);
    const body = { id: newId(), format: 'csv', language: 'zh', withWords: false, reason: '看看' } as const;
    expect(await people.analyst.codeOf(exportEndpoints.askForExport, { params: poll, body })).toBe(
      'internal-never-exported',
    );
  });

  it('is on no public page: not among published results, nor where calls are verified', async () => {
    for (const url of ['/p', `/r/${county}/verify`, `/r/${county}`]) {
      const { text } = await house.stranger.raw('GET', url);
      expect(text, url).not.toContain('模拟民调】');
    }
  });

  it('waits for its end, and is then never published, by whichever way', async () => {
    expect(await people.publisher.codeOf(pollRunEndpoints.handBackPoll, { params })).toBe(
      'survey-not-closed',
    );
    await people.supervisor.call(surveyEndpoints.moveSurvey, {
      params: poll,
      body: { id: newId(), wanted: 'closed' },
    });
    expect(
      await people.publisher.codeOf(resultEndpoints.publish, { params: poll, body: { id: newId() } }),
    ).toBe('internal-never-published');
  });
});

describe('what comes back', () => {
  it('is aggregates of thirty or more, once, and only to the offices concerned', async () => {
    for (const name of ['street', 'designer', 'analyst', 'admin'])
      expect(await (await house.signIn(name)).codeOf(pollRunEndpoints.handBackPoll, { params }), name).toBe(
        'not-allowed',
      );
    expect(await people.publisher.codeOf(pollRunEndpoints.handBackPoll, { params })).toBe('ok');
    expect(await people.publisher.codeOf(pollRunEndpoints.handBackPoll, { params })).toBe('ok');
    const { result, standing } = await people.street.call(pollEndpoints.pollOrder, { params });
    expect([standing, result?.content.completes]).toEqual(['handed-back', 36]);
    const safe = result?.content.indicators.find(({ rule }) => rule === 'safe');
    expect(safe?.places.map(({ n, share, why }) => [n, share === null, why?.en])).toEqual([
      [30, true, 'withheld: another withheld figure could be worked out from it'],
      [6, true, 'fewer than 30: no figure'],
    ]);
    expect(safe?.overall.share).not.toBeNull();
    const text = JSON.stringify(result);
    expect(text).not.toMatch(/000\d{8}|unitId|personId|"rank|tier/);
    expect(text).not.toContain(poll.surveyId);
  });

  it('leaves no way for the office to the interviews, the frame or the survey', async () => {
    for (const endpoint of [surveyEndpoints.survey, resultEndpoints.results, surveyEndpoints.board])
      expect(await people.street.codeOf(endpoint, { params: poll })).toBe('not-allowed');
    expect(await people.street.codeOf(frameEndpoints.frame, { params: frame })).toBe('not-allowed');
  });

  it('fills a round of mock polls with figures of thirty and more, and with none where all are withheld', async () => {
    const roundId = newId();
    const round = { kind: 'mock-poll' as const, sheetId: null, replyDays: 3, mendDays: 7 };
    await people.street.call(inspectionEndpoints.addInspectionRound, {
      params: { county },
      body: { id: roundId, title: '模拟民调', ...round, startsOn: '2023-11-20', endsOn: '2023-11-30' },
    });
    const fill = (person = people.street) =>
      person.codeOf(pollEndpoints.fillRoundFromPoll, {
        params: { county, roundId },
        body: { orderId, indicator: 'safe' },
      });
    const totals = async () =>
      (await people.street.call(inspectionEndpoints.inspectionRound, { params: { county, roundId } })).polls;
    expect(await fill()).toBe('poll-without-place-figures');
    expect(await totals()).toEqual([]);
    const told = '{indicators,0,places,0,share}';
    await ownerRows(
      house,
      `update door.poll_result set content = jsonb_set(content, '${told}', '0.8') where order_id = $1`,
      [orderId],
    );
    expect(await fill(await house.signIn('street2'))).not.toBe('ok');
    expect([await fill(), await fill()]).toEqual(['ok', 'ok']);
    expect(await totals()).toMatchObject([
      { unit: { id: demoId(FULL) }, share: 0.8, interviews: 30, orderId },
    ]);
  });

  it('names the days of fieldwork and not the minutes', async () => {
    const { result } = await people.street.call(pollEndpoints.pollOrder, { params });
    expect((result?.content.fieldworkFromMs ?? 1) % 86_400_000).toBe(0);
  });
});

/** What the database says to a statement of its owner, past every use case. */
async function refusedBy(statement: string, values: readonly unknown[] = []): Promise<string> {
  try {
    await ownerRows(house, statement, values);
    return 'allowed';
  } catch (error) {
    return error instanceof Error && 'constraint' in error ? String(error.constraint) : String(error);
  }
}

describe('the database itself refuses', () => {
  it.each([
    [
      'to freeze an internal survey',
      `insert into survey.frozen_result (county, id, survey_id, frozen_by, content, hash)
       select county, gen_random_uuid(), id, created_by, '{}', 'x' from survey.survey where is_internal`,
      'internal-never-published',
    ],
    [
      'to freeze it as what it is',
      `insert into survey.frozen_result (county, id, survey_id, frozen_by, content, hash, is_internal)
       select county, gen_random_uuid(), id, created_by, '{}', 'x', true from survey.survey where is_internal`,
      'frozen-is-official',
    ],
    [
      'to export its interviews',
      `insert into survey.export (county, id, survey_id, person_id, format, language, with_words, reason, asked_at, moved_at)
       select county, gen_random_uuid(), id, created_by, 'csv', 'zh', false, 'x', now(), now() from survey.survey where is_internal`,
      'internal-never-exported',
    ],
    [
      'to make an official survey of it',
      'update survey.survey set poll_order_id = null where is_internal',
      'survey-mixes-frames',
    ],
    [
      'to make an official frame of its frame',
      'update survey.frame set poll_order_id = null where is_internal',
      'survey-mixes-frames',
    ],
    [
      'to take its label away',
      "update survey.survey set title = '公众安全感' where is_internal",
      'internal-not-labelled',
    ],
    [
      'to make its cells smaller',
      'update survey.survey set minimum_cell = 29 where is_internal',
      'internal-cell-below-thirty',
    ],
    ['an order of twenty-nine a place', 'update door.poll_order set per_place = 29', 'poll-below-thirty'],
    [
      'a frame of which nobody says that people agreed',
      "update survey.frame set consent = ' ' where is_internal",
      'internal-frame-consent',
    ],
    [
      'to hand back a figure of twenty-nine',
      `update door.poll_result set content = jsonb_set(jsonb_set(content, '{indicators,0,places,0,n}', '29'), '{indicators,0,places,0,share}', '0.5')`,
      'poll-figure-below-thirty',
    ],
    [
      'to hand back what does not say that it is internal',
      `update door.poll_result set content = content - 'kind'`,
      'poll-figure-below-thirty',
    ],
  ])('%s', async (_name, statement, constraint) => {
    const found = await refusedBy(statement);
    expect(
      constraint === 'survey-mixes-frames'
        ? /survey-mixes-frames|poll-frame-of-another/.test(found)
        : found === constraint,
      found,
    ).toBe(true);
  });

  it('to publish it through the door', async () => {
    const publish = house.database.transaction('door', demoId('publisher'), (tx) =>
      tx.run(sql`
        insert into door.publication (county, id, survey_id, title, organisation_zh, organisation_en, content, hash)
        values (${county}, ${newId()}, ${poll.surveyId}, 'x', 'x', 'x', '{}', 'x')`),
    );
    await expect(publish).rejects.toThrow('row-level security');
  });

  it('an order in another office’s name, and a result by anybody but a publisher', async () => {
    const forged = house.database.transaction('service', demoId('street'), (tx) =>
      tx.run(sql`
        insert into door.poll_order (county, id, organisation_id, path, centre_id, title, purpose, place_codes, per_place, consent, wanted_by, law_read, ordered_by, ordered_at)
        select county, ${newId()}, ${demoId('county')}, path, centre_id, title, purpose, place_codes, per_place, consent, wanted_by, law_read, ordered_by, ordered_at
        from door.poll_order where id = ${orderId}`),
    );
    await expect(forged).rejects.toThrow('row-level security');
    const written = house.database.transaction('door', demoId('designer'), (tx) =>
      tx.run(sql`
        insert into door.poll_result (county, order_id, content, hash, handed_by, handed_at)
        values (${county}, ${newId()}, '{"kind":"internal-poll","indicators":[]}', 'x', ${demoId('designer')}, now())`),
    );
    await expect(written).rejects.toThrow(/row-level security|foreign key/);
  });
});

it('what is handed back reads as what the wire promises', async () => {
  const [row] = await ownerRows<{ content: unknown }>(house, 'select content from door.poll_result');
  expect(pollContentShape.parse(row?.content).kind).toBe('internal-poll');
});
