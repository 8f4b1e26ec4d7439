// Limits of a kind's own, and the reviews that a petition's rule allows, through the server's real routes.
import { beforeAll, describe, expect, it } from 'vitest';
import { LIMIT_PRESETS, type LimitRule } from '#service/casework';
import { caseFigureEndpoints, caseworkEndpoints as endpoints } from '#wire/service';
import {
  type Casework,
  COUNTY,
  caseworkIn,
  LAMP,
  OTHER_OFFICE,
  STREET_OFFICE,
  VILLAGE_OFFICE,
} from '../../../scenarios/casework-for-tests.ts';
import { sendFields } from '../../../scenarios/forms-for-tests.ts';
import { aHouse, ownerRows, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { newId } from '../../platform/identify.ts';

const params = { county: COUNTY };
const APPLICATION = { kind: 'apply', text: '申请低保，村里说不符合条件' } as const;
let house: TestHouse;
let cases: Casework;

beforeAll(async () => {
  house = await aHouse();
  cases = await caseworkIn(house);
});

function save(rule: LimitRule | null, kind: 'apply' | 'land' | null = 'apply'): Promise<string> {
  const body = { id: newId(), sort: 'request' as const, kind, rule, reason: '信访事项按条例办' };
  return cases.people.dispatcher.codeOf(caseFigureEndpoints.saveLimitRule, { params, body });
}

const rules = () => cases.people.street.call(caseFigureEndpoints.limitRules, { params });

describe('limits of one kind', () => {
  it('go before those of its sort, for cases that come in from then on, and are given up again', async () => {
    const before = await cases.accepted(APPLICATION);
    expect(await save(LIMIT_PRESETS['petition-60'])).toBe('ok');
    const since = await cases.accepted(APPLICATION);
    const other = await cases.accepted();
    const ruleOf = async (caseId: string) => (await cases.whole(caseId)).state.rule.id;
    expect(await Promise.all([before, since, other].map(ruleOf))).toEqual([
      'hotline-5',
      'petition-60',
      'hotline-5',
    ]);
    const { rows } = await rules();
    expect(rows.map(({ sort, kind, rule }) => [sort, kind, rule.id])).toEqual([
      ['request', null, 'hotline-5'],
      ['request', 'apply', 'petition-60'],
      ['dispute', null, 'mediation-30'],
    ]);
    expect(rows.find(({ kind }) => kind === 'apply')).toMatchObject({ running: 1, runningUnderOthers: 1 });
    expect(await save(null)).toBe('ok');
    expect((await rules()).rows.map(({ kind }) => kind)).toEqual([null, null]);
    expect([await ruleOf(since), await ruleOf(await cases.accepted(APPLICATION))]).toEqual([
      'petition-60',
      'hotline-5',
    ]);
  });

  it('are followed as soon as a case is sorted into the kind, and not once it was accepted', async () => {
    await save(LIMIT_PRESETS['petition-60']);
    const [fresh, running] = [await cases.takeIn(), await cases.accepted()];
    for (const caseId of [fresh, running]) await cases.must('dispatcher', caseId, 'sort', { kind: 'apply' });
    expect((await cases.whole(fresh)).state.rule.id).toBe('petition-60');
    expect((await cases.whole(running)).state.rule.id).toBe('hotline-5');
  });

  it('belong to a kind of that sort, and a whole sort is never without', async () => {
    expect(await save(LIMIT_PRESETS['petition-60'], 'land')).toBe('kind-of-other-sort');
    expect(await save(null, null)).toBe('rule-impossible');
    const empty = ownerRows(
      house,
      `insert into service.limit_rule (county, id, sort, since_at, person_id, reason)
       select '430422', gen_random_uuid(), 'request', now(), id, 'x' from platform.person limit 1`,
    );
    await expect(empty).rejects.toThrow(/limit-rule-empty/);
  });
});

describe('a petition', () => {
  it('is reviewed by the office above, as its sender reads, and re-reviewed by the one above that', async () => {
    await save(LIMIT_PRESETS['petition-60']);
    const body = { id: newId(), ...LAMP, ...APPLICATION };
    const { caseId, code } = await cases.people.operator.call(endpoints.takeIn, { params, body });
    await cases.must('dispatcher', caseId, 'route', { unit: VILLAGE_OFFICE });
    await cases.must('village', caseId, 'accept');
    await cases.must('village', caseId, 'close', { resolution: 'explained', result: '不符合低保条件' });
    const path = `/r/${COUNTY}/m/${code}`;
    const page = async () => (await house.app.inject({ url: path })).body;
    expect(await page()).toContain('请求复查');
    const wish = { id: newId(), reviewWords: '算收入时没有扣医药费' };
    for (let time = 0; time < 2; time += 1)
      expect((await sendFields(house.app, `${path}/review`, wish)).headers.location).toBe(
        `${path}?done=reviewed`,
      );
    expect(await page()).toContain('复查中');
    const opinion = { authority: '石塘街道办事处', finding: 'upheld', opinion: '经复查，维持原答复' };
    expect(await cases.step('village', caseId, 'review', opinion)).toBe('step-not-yours');
    expect(await cases.step('county', caseId, 'review', opinion)).toBe('step-not-yours');
    await cases.must('street', caseId, 'review', opinion);
    expect(await page()).toContain('经复查，维持原答复');
    await sendFields(house.app, `${path}/re-review`, { id: newId(), reviewWords: '还是没有扣' });
    expect(await cases.step('street', caseId, 're-review', opinion)).toBe('step-not-yours');
    await cases.must('county', caseId, 're-review', { ...opinion, finding: 'revoked', opinion: '重新核算' });
    const { state } = await cases.whole(caseId);
    expect([state.standing, state.unit, state.returns]).toEqual(['routed', VILLAGE_OFFICE, 1]);
  });

  it('under the hotline’s rule has no review to ask for', async () => {
    const caseId = await cases.closed();
    expect(await cases.step('operator', caseId, 'ask-review', { reason: '不服' })).toBe('step-not-now');
    expect((await cases.whole(caseId, 'operator')).may).not.toContain('ask-review');
    expect((await cases.whole(caseId)).state.unit).toBe(STREET_OFFICE);
  });

  it('under review goes along when its village becomes part of another, and comes back to the one that is there', async () => {
    const body = { id: newId(), ...LAMP, ...APPLICATION };
    const { caseId } = await cases.people.operator.call(endpoints.takeIn, { params, body });
    await cases.must('dispatcher', caseId, 'route', { unit: VILLAGE_OFFICE });
    await cases.must('village', caseId, 'accept');
    await cases.must('village', caseId, 'close', { resolution: 'explained', result: '不符合低保条件' });
    await cases.must('operator', caseId, 'ask-review', { reason: '算收入时没有扣医药费' });
    const merge = { id: newId(), fromUnitId: VILLAGE_OFFICE, toUnitId: OTHER_OFFICE, reason: '合并村' };
    await cases.people.dispatcher.call(endpoints.mergeUnits, { params, body: merge });
    expect((await cases.whole(caseId)).state.unit).toBe(OTHER_OFFICE);
    const opinion = { authority: '石塘街道办事处', finding: 'revoked', opinion: '重新核算' };
    await cases.must('street', caseId, 'review', opinion);
    const { state } = await cases.whole(caseId);
    expect([state.standing, state.unit]).toEqual(['routed', OTHER_OFFICE]);
  });
});
