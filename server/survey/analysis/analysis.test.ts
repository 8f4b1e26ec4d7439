import { beforeAll, describe, expect, it } from 'vitest';
import { GRANTS, type Permission, ROLES_OF_WING, type Role } from '#wire';
import { analysisEndpoints as endpoints, resultEndpoints } from '#wire/survey';
import {
  aHouse,
  ownerRows,
  type Person,
  SURVEY,
  type TestHouse,
} from '../../../scenarios/house-for-tests.ts';
import { EARLIER_SURVEY, furnishEarlierWave } from '../../demo/load-demo.ts';
import { newId } from '../../platform/identify.ts';

const DAY_MS = 24 * 3_600_000;
const FIRST = '430422999001';
const SECOND = '430422999002';

let house: TestHouse;
let analyst: Person;

/** Completed interviews of a village, `safe` of them with a positive answer, as many not. */
async function said(
  survey: typeof SURVEY,
  place: string,
  { safe, not, endedMs = house.now() }: { safe: number; not: number; endedMs?: number },
): Promise<void> {
  const answers = (q1: string) => ({
    S1: { chosen: ['1'] },
    Q1: { chosen: [q1] },
    Q14: { chosen: ['1'] },
  });
  const all = [...Array(safe).fill('1'), ...Array(not).fill('4')].map(
    (q1, nth) => [nth, answers(String(q1))] as const,
  );
  await ownerRows(
    house,
    `insert into survey.interview (county, id, survey_id, unit_id, place_code, person_id, started_at, ended_at, standing, answers)
     select u.county, gen_random_uuid(), u.survey_id, u.id, u.place_code, (select id from platform.person where sign_in_name = 'interviewer'),
       to_timestamp($4 / 1000.0), to_timestamp($4 / 1000.0), 'completed', a.value->1
     from jsonb_array_elements($3::jsonb) a
     join (select *, row_number() over () - 1 as nth from survey.unit u where survey_id = $1 and place_code = $2
       and not exists (select 1 from survey.interview i where i.unit_id = u.id)) u on u.nth = (a.value->>0)::int`,
    [survey.surveyId, place, JSON.stringify(all), endedMs],
  );
  await ownerRows(
    house,
    `update survey.survey_place set completes = completes + $3 where survey_id = $1 and place_code = $2`,
    [survey.surveyId, place, all.length],
  );
}

beforeAll(async () => {
  house = await aHouse();
  await furnishEarlierWave(house, house.now() - 365 * DAY_MS);
  await said(EARLIER_SURVEY, FIRST, { safe: 30, not: 30 });
  await said(EARLIER_SURVEY, SECOND, { safe: 30, not: 10 });
  await said(SURVEY, FIRST, { safe: 55, not: 5 });
  await said(SURVEY, SECOND, { safe: 29, not: 11 });
  analyst = await house.signIn('analyst');
});

const rule = { ...SURVEY, ruleId: 'safe' };

describe('figures during fieldwork', () => {
  it('are those of the results, from the columns that were kept', async () => {
    const live = await analyst.call(endpoints.liveFigures, { params: SURVEY });
    const results = await analyst.call(resultEndpoints.results, { params: SURVEY });
    expect(live.newlyRead).toBe(100);
    expect(live.completes).toBe(results.completes);
    for (const indicator of results.indicators) {
      const fresh = live.indicators.find(({ ruleId }) => ruleId === indicator.rule.id);
      expect(fresh?.overall).toEqual(indicator.overall);
      expect(fresh?.tiers).toBe(indicator.tiers);
      const kept = indicator.places.map(({ code, completes, figure, rank }) => ({
        code,
        completes,
        figure,
        rank,
      }));
      expect(fresh?.places).toEqual(kept);
    }
  });

  it('read nothing again when nothing is new, and only the new interview when one is', async () => {
    const before = await analyst.call(endpoints.liveFigures, { params: SURVEY });
    expect(before.newlyRead).toBe(0);
    await said(SURVEY, SECOND, { safe: 1, not: 0 });
    const after = await analyst.call(endpoints.liveFigures, { params: SURVEY });
    expect([after.newlyRead, after.completes]).toEqual([1, before.completes + 1]);
  });

  it('find an interview that a console without a line sends two days late, and one that is weeks late as well', async () => {
    await said(SURVEY, FIRST, { safe: 1, not: 0, endedMs: house.now() - 2 * DAY_MS });
    const late = await analyst.call(endpoints.liveFigures, { params: SURVEY });
    expect([late.newlyRead, late.completes]).toEqual([1, 102]);
    await said(SURVEY, FIRST, { safe: 1, not: 0, endedMs: house.now() - 30 * DAY_MS });
    const later = await analyst.call(endpoints.liveFigures, { params: SURVEY });
    expect([later.newlyRead, later.completes]).toEqual([103, 103]);
  });
});

describe('two waves', () => {
  it('are compared place by place, the tests adjusted for each other', async () => {
    const params = { ...rule, otherSurveyId: EARLIER_SURVEY.surveyId };
    const changes = await analyst.call(endpoints.changes, { params, query: { adjust: 'holm' } });
    expect([changes.before.surveyId, changes.after.surveyId]).toEqual([
      EARLIER_SURVEY.surveyId,
      SURVEY.surveyId,
    ]);
    const [first, second] = [FIRST, SECOND].map((code) =>
      changes.places.find((place) => place.code === code),
    );
    expect(first?.change).toBeCloseTo(57 / 62 - 0.5, 10);
    expect(first?.adjustedP).toBeLessThan(0.001);
    expect(first?.adjustedP).toBeCloseTo(2 * (first?.pValue ?? 0), 12);
    expect(second?.adjustedP).toBeGreaterThan(0.5);
  });

  it('are the same whichever of the two is open', async () => {
    const there = await analyst.call(endpoints.changes, {
      params: { ...rule, otherSurveyId: EARLIER_SURVEY.surveyId },
    });
    const back = await analyst.call(endpoints.changes, {
      params: { ...EARLIER_SURVEY, ruleId: 'safe', otherSurveyId: SURVEY.surveyId },
    });
    expect(back.overall).toEqual(there.overall);
  });

  it('say nothing of a place where too few answered', async () => {
    const params = { ...rule, otherSurveyId: EARLIER_SURVEY.surveyId };
    const { places } = await analyst.call(endpoints.changes, { params });
    const silent = places.filter(({ code }) => code !== FIRST && code !== SECOND);
    expect(silent.length).toBeGreaterThan(20);
    for (const { change, why, before } of silent)
      expect([change, before, why !== null]).toEqual([null, null, true]);
  });

  it('stand in order of time, with their figures', async () => {
    const { waves } = await analyst.call(endpoints.waves, { params: rule });
    expect(waves.map(({ surveyId }) => surveyId)).toEqual([EARLIER_SURVEY.surveyId, SURVEY.surveyId]);
    expect(waves.every(({ overall, differences }) => overall !== null && differences.length === 0)).toBe(
      true,
    );
  });

  it('are refused, and the reason told, when one is scored differently', async () => {
    await ownerRows(
      house,
      `update survey.survey set scoring_rules = jsonb_set(scoring_rules, '{0,positive}', '["1"]') where id = $1`,
      [EARLIER_SURVEY.surveyId],
    );
    const { waves } = await analyst.call(endpoints.waves, { params: rule });
    expect(waves[0]).toMatchObject({ differences: ['scoring'], overall: null, places: [] });
    const params = { ...rule, otherSurveyId: EARLIER_SURVEY.surveyId };
    expect(await analyst.codeOf(endpoints.changes, { params })).toBe('waves-not-comparable');
  });

  it('that are not there cannot be compared with', async () => {
    const params = { ...rule, otherSurveyId: newId() };
    expect(await analyst.codeOf(endpoints.changes, { params })).toBe('not-found');
    expect(await analyst.codeOf(endpoints.waves, { params: { ...SURVEY, ruleId: 'nothing' } })).toBe(
      'not-found',
    );
  });
});

it('a question with a rule has its options on two sides, and don’t know apart', async () => {
  const { rows } = await analyst.call(endpoints.scales, { params: SURVEY });
  expect(rows.find(({ questionId }) => questionId === 'Q14')?.options.map(({ side }) => side)).toEqual([
    'positive',
    'positive',
    'negative',
    'negative',
    'apart',
  ]);
});

/** The analyst's endpoints that a role of the offices under evaluation may call. */
function openToEvaluated(grants: Readonly<Record<Permission, readonly Role[]>>): string[] {
  const evaluated: readonly Role[] = ROLES_OF_WING.service.filter((role) => role !== 'administrator');
  const byName = new Map<string, readonly Role[]>(Object.entries(grants));
  return Object.entries(endpoints).flatMap(([name, { allow }]) => {
    return (byName.get(allow) ?? evaluated).some((role) => evaluated.includes(role)) ? [name] : [];
  });
}

describe('whoever is evaluated', () => {
  it('has no role that opens the analyst’s figures', () => {
    expect(openToEvaluated(GRANTS)).toEqual([]);
  });

  it('would be found out, were a village worker given them', () => {
    const planted = { ...GRANTS, 'results.read': [...GRANTS['results.read'], 'village-worker' as const] };
    expect(openToEvaluated(planted)).toEqual(Object.keys(endpoints));
  });

  it.each([
    'county',
    'street',
    'village',
    'volunteer',
    'operator',
    'dispatcher',
    'mediator',
    'observer',
    'interviewer',
  ])('%s asks for figures and gets none', async (name) => {
    const person = await house.signIn(name);
    const params = { ...rule, otherSurveyId: EARLIER_SURVEY.surveyId };
    const codes = [
      await person.codeOf(endpoints.liveFigures, { params: SURVEY }),
      await person.codeOf(endpoints.rankCertainty, { params: rule }),
      await person.codeOf(endpoints.waves, { params: rule }),
      await person.codeOf(endpoints.changes, { params }),
      await person.codeOf(endpoints.scales, { params: SURVEY }),
    ];
    expect(codes.every((code) => code === 'not-allowed' || code === 'not-found')).toBe(true);
  });
});
