import { beforeAll, describe, expect, it } from 'vitest';
import { caseFigureEndpoints, caseworkEndpoints as endpoints, meetingEndpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  caseworkIn,
  STREET_OFFICE,
  VILLAGE,
  VILLAGE_OFFICE,
} from '../../../scenarios/casework-for-tests.ts';
import { aHouse, MONDAY_MORNING, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { demoId } from '../../demo/index.ts';
import { newId } from '../../platform/identify.ts';
import { readWorkbook } from '../../platform/workbook.ts';

const params = { county: COUNTY };
let house: TestHouse;
let cases: Casework;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
});

describe('lists', () => {
  it('are narrowed by standing, office and words, and counted', async () => {
    const caseId = await cases.takeIn({ text: '水塘边的护栏断了两根，孩子容易掉下去' });
    const asked = (query: object) => cases.people.dispatcher.call(endpoints.cases, { params, query });
    const byWords = await asked({ search: '护栏断了' });
    expect(byWords.rows.map(({ id }) => id)).toEqual([caseId]);
    const byNumber = await asked({ search: byWords.rows[0]?.number ?? '' });
    expect(byNumber.total).toBe(1);
    expect((await asked({ standing: 'received', page: 1, size: 1 })).rows).toHaveLength(1);
    for (const _each of [1, 2, 3]) await cases.takeIn();
    expect((await asked({ placeCode: '430422999', standing: 'open' })).total).toBeGreaterThan(3);
    expect((await asked({ search: '这几个字哪里都没有' })).total).toBe(0);
  });

  it('show as in hand what is one’s own, handed down to one’s office, or lies there with nobody, and nothing of a colleague', async () => {
    const inHandOf = async (who: 'street' | 'village') => {
      const query = { inHand: '1' as const, standing: 'open' as const, size: 200 };
      const { rows } = await cases.people[who].call(endpoints.cases, { params, query });
      return rows.map(({ id }) => id);
    };
    const [routed, handed, held] = [await cases.takeIn(), await cases.accepted(), await cases.takeIn()];
    for (const caseId of [routed, held])
      await cases.must('dispatcher', caseId, 'route', { unit: VILLAGE_OFFICE });
    await cases.must('village', held, 'accept');
    await cases.must('street', handed, 'hand-down', { unit: VILLAGE_OFFICE });
    expect((await inHandOf('village')).toSorted()).toEqual([routed, handed, held].toSorted());
    await ownerRows(house, 'update service.case_file set person_id = $1 where id = $2', [
      demoId('dispatcher'),
      held,
    ]);
    expect(await inHandOf('village')).not.toContain(held);
    const ofStreet = await inHandOf('street');
    expect(ofStreet).toContain(handed);
    expect(ofStreet).not.toContain(routed);
  });

  it('go out as a workbook without a formula and without a sender', async () => {
    await cases.takeIn({ text: '=HYPERLINK("http://evil","x")', spot: '@SUM(1)' });
    await cases.takeIn({ text: '井盖松了，打 000 1111 2222', spot: '门牌旁，00011112222' });
    const { bytes } = await cases.people.dispatcher.raw('GET', `/api/service/cases-workbook/${COUNTY}`);
    const read = await readWorkbook(bytes);
    const cells = 'rows' in read ? read.rows.flat().map(String) : [];
    expect(cells).toContain(`'=HYPERLINK("http://evil","x")`);
    expect(cells).toContain(`'@SUM(1)`);
    expect(cells.join()).not.toMatch(/张三|5678|000 ?1111 ?2222/);
    expect(cells).toContain('门牌旁，000****2222');
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
  });

  it('keep filters by name, each for its own', async () => {
    const key = { ...params, filterId: newId() };
    await cases.people.street.call(endpoints.saveFilter, {
      params: key,
      body: { name: '超期', filter: { reminder: 'black' } },
    });
    const mine = await cases.people.street.call(endpoints.savedFilters, { params });
    expect(mine.rows.map(({ name }) => name)).toEqual(['超期']);
    expect((await cases.people.county.call(endpoints.savedFilters, { params })).rows).toEqual([]);
    await cases.people.street.call(endpoints.dropFilter, { params: key });
    expect((await cases.people.street.call(endpoints.savedFilters, { params })).rows).toEqual([]);
  });

  it('many cases are routed at once, each answered by itself', async () => {
    const [one, two] = [await cases.takeIn(), await cases.closed()];
    const body = {
      step: 'route' as const,
      fields: { unit: STREET_OFFICE },
      cases: [
        { id: newId(), caseId: one, revision: 1 },
        { id: newId(), caseId: two, revision: 4 },
      ],
    };
    const { results } = await cases.people.dispatcher.call(endpoints.takeStepForMany, { params, body });
    expect(results.map(({ problem }) => problem?.code ?? 'ok')).toEqual(['ok', 'step-not-now']);
    const notForMany = { ...body, step: 'close' as const };
    expect(await cases.people.street.codeOf(endpoints.takeStepForMany, { params, body: notForMany })).toBe(
      'step-not-for-many',
    );
  });

  it('stand under figures', async () => {
    await cases.takeIn();
    const board = await cases.people.dispatcher.call(endpoints.caseBoard, { params });
    expect(board.byStanding.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(0);
  });
});

describe('figures', () => {
  const period = { fromMs: MONDAY_MORNING - 86_400_000, toMs: MONDAY_MORNING + 30 * 86_400_000 };

  it('assess each office with n and interval, and list what was left out, by whom and why', async () => {
    const [caseId] = [await cases.closed(), await cases.closed(), await cases.closed()];
    await cases.must('dispatcher', caseId, 'exclude', { ground: 'wrongly-entered', reason: '重复录入' });
    const found = await cases.people.county.call(caseFigureEndpoints.assessment, { params, query: period });
    const street = found.units.find(({ unitId }) => unitId === STREET_OFFICE);
    expect(street?.resolved.of).toBeGreaterThan(1);
    expect(street?.resolved.interval?.low).toBeGreaterThan(0);
    expect(street?.isSmall).toBe(true);
    expect(found.excluded.map((each) => [each.caseId, each.ground, each.personName])).toEqual([
      [caseId, 'wrongly-entered', '演示调度员'],
    ]);
    expect(found.units.reduce((sum, { cases: n }) => sum + n, 0)).toBeLessThanOrEqual(found.whole.cases);
  });

  it('draw follow-ups by a seed, once, and whoever dealt with a case does not call', async () => {
    const caseId = await cases.closed();
    const body = { id: newId(), ...period, share: 1, seed: 'seed of the week' };
    const first = await cases.people.dispatcher.call(caseFigureEndpoints.drawFollowUps, { params, body });
    expect(first.drawn).toBe(first.closed);
    expect(await cases.people.dispatcher.call(caseFigureEndpoints.drawFollowUps, { params, body })).toEqual(
      first,
    );
    const whole = await cases.whole(caseId);
    expect(whole.duties.map(({ what }) => what)).toContain('follow-up');
    const { rows } = await cases.people.operator.call(endpoints.cases, {
      params,
      query: { duty: 'follow-up' },
    });
    expect(rows.map(({ id }) => id)).toContain(caseId);
  });

  it('say where to act, beside what the survey published and never in one figure with it', async () => {
    const found = await cases.people.county.call(caseFigureEndpoints.whereToAct, { params, query: period });
    expect(found.cells.length).toBeGreaterThan(0);
    expect(found.published).toEqual([]);
    expect(found.hotSpots.every(({ cases: n, expected }) => n > expected)).toBe(true);
  });

  it('show a published figure as it was published: its share, interval and n, and a withheld one as withheld', async () => {
    const figure = { share: 0.91, standardError: 0.02, lower: 0.86, upper: 0.94, n: 120, caution: null };
    const withheld = { share: null, standardError: null, lower: null, upper: null, n: 3, caution: null };
    const places = [
      { code: VILLAGE, name: '云集', figure },
      { code: '430422999002', name: '别村', figure: withheld },
    ];
    const content = {
      isSimulated: true,
      indicators: [{ rule: { name: { zh: '安全感', en: 'sense of safety' } }, places }],
    };
    await ownerRows(
      house,
      `insert into door.publication (county, id, survey_id, title, organisation_zh, organisation_en, content, hash)
       values ($1, $2, $2, '调查', '中心', 'centre', $3, 'x')`,
      [COUNTY, newId(), JSON.stringify(content)],
    );
    const found = await cases.people.county.call(caseFigureEndpoints.whereToAct, { params, query: period });
    const indicator = { zh: '安全感', en: 'sense of safety' };
    expect(found.published[0]?.places).toEqual([
      { code: VILLAGE, name: '云集', indicator, share: 0.91, low: 0.86, high: 0.94, n: 120 },
      { code: '430422999002', name: '别村', indicator, share: null, low: null, high: null, n: 3 },
    ]);
  });

  it('take weights that make a hundred', async () => {
    const weights = { responded: 20, resolved: 30, satisfied: 30, onTime: 10 };
    const body = { id: newId(), weights, reason: '试' };
    expect(await cases.people.county.codeOf(caseFigureEndpoints.saveWeights, { params, body })).toBe(
      'weights-impossible',
    );
    const right = { ...body, weights: { ...weights, onTime: 20 } };
    await cases.people.county.call(caseFigureEndpoints.saveWeights, { params, body: right });
    expect((await cases.people.county.call(caseFigureEndpoints.weights, { params })).weights.onTime).toBe(20);
  });
});

describe('a review meeting', () => {
  it('is held, its suggestions sorted, mended and told back', async () => {
    const meetingId = newId();
    const [lamp, noise] = [newId(), newId()];
    const meeting = {
      id: meetingId,
      title: '村民评议会',
      placeCode: VILLAGE,
      heldOn: '2023-11-20',
      residents: 45,
      units: 3,
      note: '',
    };
    const suggestions = [
      { id: lamp, text: '多装路灯' },
      { id: noise, text: '夜里施工太吵' },
    ];
    const { street, county, village } = cases.people;
    await street.call(meetingEndpoints.addMeeting, { params, body: { ...meeting, suggestions } });
    await street.call(meetingEndpoints.addMeeting, { params, body: { ...meeting, suggestions } });
    const key = { ...params, suggestionId: lamp };
    const mended = { standing: 'mended' as const, outcome: '装了六盏' };
    expect(await street.codeOf(meetingEndpoints.endSuggestion, { params: key, body: mended })).toBe(
      'suggestion-not-now',
    );
    await street.call(meetingEndpoints.sortSuggestion, {
      params: key,
      body: { topic: 'livelihood', unitId: VILLAGE_OFFICE, mendBy: '2023-12-01' },
    });
    await street.call(meetingEndpoints.endSuggestion, { params: key, body: mended });
    await street.call(meetingEndpoints.tellSuggestion, { params: key, body: { how: '张榜公布' } });
    const { totals } = await county.call(meetingEndpoints.meetings, { params });
    expect(totals).toEqual({ meetings: 1, residents: 45, units: 3, suggestions: 2, mended: 1, told: 1 });
    expect((await village.call(meetingEndpoints.meetings, { params })).rows).toEqual([]);
    const whole = await street.call(meetingEndpoints.meeting, { params: { ...params, meetingId } });
    expect(whole.rows.map(({ standing }) => standing).sort()).toEqual(['said', 'told']);
  });
});
