import { beforeAll, describe, expect, it } from 'vitest';
import { PRESET_RULES } from '#service/patrol/points';
import { pointsEndpoints, shopEndpoints } from '#wire/service';
import { ownerRows, type Person } from '../../../../scenarios/house-for-tests.ts';
import {
  aPointsDesk,
  COUNTY_PARAMS,
  DAY_MS,
  NO_LOSS,
  type PointsDesk,
  START,
} from '../../../../scenarios/points-desk-for-tests.ts';
import { DEMO_COUNTY } from '../../../demo/demo-house.ts';
import { demoId } from '../../../demo/index.ts';
import { newId } from '../../../platform/identify.ts';

const params = COUNTY_PARAMS;
let desk: PointsDesk;

beforeAll(async () => {
  desk = await aPointsDesk();
});

describe('rules', () => {
  it('that punish are refused at the door, with where and why', async () => {
    const [first, ...rest] = PRESET_RULES;
    const penal = [
      {
        ...first,
        id: 'absent',
        name: '没来开会',
        basis: 'absence',
        points: 2,
        perMinutes: 60,
        duty: null,
        most: null,
      },
    ];
    const body = { id: newId(), effectiveFrom: '2026-04-01', reason: '试', targets: NO_LOSS };
    const problem = await desk.county.refusal(pointsEndpoints.addPointsBook, {
      params,
      body: { ...body, rules: [...penal, ...rest] },
    });
    expect([problem.code, problem.where]).toEqual(['points-rule-absence', 'rules.0']);
    const lost = { ...NO_LOSS, year: { ...NO_LOSS.year, lost: 10 } };
    expect(
      await desk.county.codeOf(pointsEndpoints.addPointsBook, {
        params,
        body: { ...body, rules: [...PRESET_RULES], targets: lost },
      }),
    ).toBe('points-target-takes-away');
  });

  it('are the county’s: a street cannot write them, and the database takes no penalty from anybody', async () => {
    const body = {
      id: newId(),
      effectiveFrom: '2026-04-01',
      reason: '试',
      rules: [...PRESET_RULES],
      targets: NO_LOSS,
    };
    expect(await desk.street.codeOf(pointsEndpoints.addPointsBook, { params, body })).toBe('not-allowed');
    await expect(
      ownerRows(desk.house, 'update service.points_rule set points = -1 where county = $1', [DEMO_COUNTY]),
    ).rejects.toThrow('points-rule-below-nought');
  });
});

describe('points of a member', () => {
  it('follow at once from what was done, and say where each comes from', async () => {
    await desk.served(desk.mine, '2026-03-01', 150, 1);
    const { account: own, targets } = await desk.account();
    expect([own.balance, own.minutes, own.activities, own.stars]).toEqual([5, 150, 1, 0]);
    expect(targets?.year).toEqual({ aim: 50, bonus: 0, done: 5 });
    const [line] = await desk.lines();
    expect(line?.parts.map(({ name, count, points }) => [name, count, points])).toEqual([
      ['参加活动一次', 1, 1],
      ['活动每满一小时', 2, 2],
      ['发现问题并上报', 1, 2],
    ]);
  });

  it('come from check-ins of the activities as well', async () => {
    await ownerRows(
      desk.house,
      `insert into service.patrol_activity (county, id, revision, team_id, member_id, place_code, way, duty, started_at, ended_at, minutes, found, told_by, received_at)
       select m.county, $3, 1, m.team_id, m.id, m.place_code, 'word', 'guard', '2026-02-27T22:00:00Z', '2026-02-27T23:00:00Z', 60, 0, $4, now()
       from service.patrol_member m where m.county = $1 and m.id = $2`,
      [DEMO_COUNTY, desk.third, newId(), demoId('village02')],
    );
    await desk.county.call(pointsEndpoints.reckonPoints, { params });
    const { account: own } = await desk.account(desk.other);
    expect([own.balance, own.minutes]).toEqual([2, 60]);
    const { rows } = await desk.other.call(pointsEndpoints.memberLines, {
      params: { county: DEMO_COUNTY, memberId: desk.third },
    });
    expect(rows[0]?.day).toBe('2026-02-28');
  });

  it('a new version leaves what was done on the old rules', async () => {
    const rules = PRESET_RULES.map((rule) => ({ ...rule, points: rule.points * 10 }));
    const body = { id: newId(), effectiveFrom: '2026-03-10', reason: '提高', rules, targets: NO_LOSS };
    const { version } = await desk.county.call(pointsEndpoints.addPointsBook, { params, body });
    expect(await desk.county.call(pointsEndpoints.addPointsBook, { params, body })).toEqual({ version });
    await desk.go(START + 10 * DAY_MS);
    expect((await desk.county.call(pointsEndpoints.reckonPoints, { params })).lines).toBe(0);
    await desk.served(desk.mine, '2026-03-12', 60);
    expect((await desk.lines()).map(({ version: of, points }) => [of, points])).toEqual([
      [2, 20],
      [1, 5],
    ]);
  });

  it('a wrong entry is withdrawn: a line of the difference is added, the old one stays', async () => {
    const entryId = await desk.served(desk.mine, '2026-03-11', 60);
    await desk.go(START + 10 * DAY_MS + 1000);
    await desk.village.call(pointsEndpoints.withdrawServiceEntry, {
      params: { ...desk.ofMine(), entryId },
      body: {},
    });
    const found = (await desk.lines()).filter(({ day }) => day >= '2026-03-11');
    expect(found.map(({ points, before }) => [points, before])).toContainEqual([-20, 20]);
    expect((await desk.account()).account.balance).toBe(25);
  });

  it('are seen by the member and the offices above, and by no other member', async () => {
    expect(await desk.street.codeOf(pointsEndpoints.memberPoints, { params: desk.ofMine() })).toBe('ok');
    expect(await desk.other.codeOf(pointsEndpoints.memberPoints, { params: desk.ofMine() })).toBe(
      'not-allowed',
    );
    const seen = await desk.other.call(pointsEndpoints.memberLines, { params: desk.ofMine() });
    expect(seen.rows).toEqual([]);
  });
});

describe('a dispute', () => {
  it('is asked, answered with a reason, and corrected by a new line', async () => {
    const line = (await desk.lines()).find(({ points }) => points === 5);
    const lineId = line?.id ?? '';
    const disputeId = newId();
    const body = { id: disputeId, lineId, recordGroup: null, asked: '少记了一件发现' };
    await desk.volunteer.call(pointsEndpoints.askPointsDispute, { params: desk.ofMine(), body });
    await desk.volunteer.call(pointsEndpoints.askPointsDispute, { params: desk.ofMine(), body });
    expect(
      await desk.volunteer.codeOf(pointsEndpoints.askPointsDispute, {
        params: desk.ofMine(),
        body: { ...body, id: newId() },
      }),
    ).toBe('points-dispute-open');
    const answer = { lineId: newId(), standing: 'corrected' as const, points: 2, reason: '' };
    const on = { params: { county: DEMO_COUNTY, disputeId } };
    expect(await desk.street.codeOf(pointsEndpoints.answerPointsDispute, { ...on, body: answer })).toBe(
      'points-answer-unreasoned',
    );
    await desk.street.call(pointsEndpoints.answerPointsDispute, {
      ...on,
      body: { ...answer, reason: '查了记录，确实少记' },
    });
    expect(
      await desk.street.codeOf(pointsEndpoints.answerPointsDispute, {
        ...on,
        body: { ...answer, reason: '再答' },
      }),
    ).toBe('points-dispute-answered');
    const after = await desk.lines();
    expect(after.find(({ corrects }) => corrects === lineId)?.points).toBe(2);
    expect(after.find(({ id }) => id === lineId)?.points).toBe(5);
    expect((await desk.account()).account.balance).toBe(27);
    expect((await desk.county.call(pointsEndpoints.reckonPoints, { params })).lines).toBe(0);
  });

  it('of another’s line is not to be asked, and a line is never corrected below nought', async () => {
    const [line] = await desk.lines();
    const body = { id: newId(), lineId: line?.id ?? '', recordGroup: null, asked: '凭什么' };
    expect(await desk.other.codeOf(pointsEndpoints.askPointsDispute, { params: desk.ofMine(), body })).toBe(
      'not-allowed',
    );
    const punish = { id: newId(), points: -1000, reason: '没来' };
    expect(
      await desk.street.codeOf(pointsEndpoints.correctPoints, {
        params: { county: DEMO_COUNTY, lineId: line?.id ?? '' },
        body: punish,
      }),
    ).toBe('points-correction-takes-more');
  });
});

describe('the shop', () => {
  const goodId = newId();
  const good = { name: '保温杯', about: '', cost: 2, isOffered: true };

  const order = (by: Person, memberId: string, id: string, count = 1) =>
    by.codeOf(shopEndpoints.placeOrder, {
      params: { county: DEMO_COUNTY, memberId },
      body: { id, goodId, count },
    });

  const left = async (): Promise<number> =>
    (await desk.volunteer.call(shopEndpoints.goods, { params })).rows[0]?.left ?? -1;

  beforeAll(async () => {
    await desk.county.call(shopEndpoints.saveGood, {
      params: { county: DEMO_COUNTY, goodId },
      body: { ...good, revision: 0 },
    });
    const body = { id: newId(), change: 3, reason: '到货' };
    await desk.county.call(shopEndpoints.moveStock, { params: { county: DEMO_COUNTY, goodId }, body });
    await desk.county.call(shopEndpoints.moveStock, { params: { county: DEMO_COUNTY, goodId }, body });
    await desk.served(desk.second, '2026-03-12', 240);
  });

  it('sells no more than there is, however many ask at once, and takes points only for what was given', async () => {
    const before = (await desk.account()).account.balance;
    const asked = Array.from({ length: 10 }, (_, nth) =>
      nth % 2 === 0 ? order(desk.volunteer, desk.mine, newId()) : order(desk.village, desk.second, newId()),
    );
    const codes = await Promise.all(asked);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(3);
    expect(new Set(codes)).toEqual(new Set(['ok', 'exchange-out-of-stock']));
    expect(await left()).toBe(0);
    const own = codes.filter((code, nth) => code === 'ok' && nth % 2 === 0).length;
    expect((await desk.account()).account.balance).toBe(before - 2 * own);
  });

  it('an order sent twice is one order, and given back once', async () => {
    const body = { id: newId(), change: 5, reason: '到货' };
    await desk.county.call(shopEndpoints.moveStock, { params: { county: DEMO_COUNTY, goodId }, body });
    const before = (await desk.account()).account.balance;
    const id = newId();
    expect(
      await Promise.all([order(desk.volunteer, desk.mine, id, 2), order(desk.volunteer, desk.mine, id, 2)]),
    ).toEqual(['ok', 'ok']);
    expect([(await desk.account()).account.balance, await left()]).toEqual([before - 4, 3]);
    const cancel = () =>
      desk.volunteer.codeOf(shopEndpoints.cancelOrder, {
        params: { ...desk.ofMine(), exchangeId: id },
        body: {},
      });
    expect(await Promise.all([cancel(), cancel()])).toEqual(['ok', 'ok']);
    expect([(await desk.account()).account.balance, await left()]).toEqual([before, 5]);
    const move = {
      params: { county: DEMO_COUNTY, exchangeId: id },
      body: { standing: 'fetched' as const, reason: '' },
    };
    expect(await desk.village.codeOf(shopEndpoints.moveExchange, move)).toBe('exchange-not-now');
  });

  it('what was fetched may come back, at the office', async () => {
    const before = (await desk.account()).account.balance;
    const exchangeId = newId();
    await order(desk.volunteer, desk.mine, exchangeId);
    for (const standing of ['fetched', 'returned', 'returned'] as const)
      await desk.village.call(shopEndpoints.moveExchange, {
        params: { county: DEMO_COUNTY, exchangeId },
        body: { standing, reason: '坏的' },
      });
    expect([(await desk.account()).account.balance, await left()]).toEqual([before, 5]);
    const own = await desk.volunteer.call(shopEndpoints.myExchanges, { params: desk.ofMine() });
    expect(own.rows.map(({ standing }) => standing)).toContain('returned');
  });

  it('takes no more points than somebody has, and no stock below nought', async () => {
    expect(await order(desk.other, desk.third, newId(), 3)).toBe('exchange-points-short');
    const body = { id: newId(), change: -6, reason: '盘点' };
    expect(
      await desk.county.codeOf(shopEndpoints.moveStock, { params: { county: DEMO_COUNTY, goodId }, body }),
    ).toBe('shop-sold-out');
    expect(
      await desk.street.codeOf(shopEndpoints.saveGood, {
        params: { county: DEMO_COUNTY, goodId },
        body: { ...good, revision: 1 },
      }),
    ).toBe('not-allowed');
    expect(
      await desk.county.codeOf(shopEndpoints.saveGood, {
        params: { county: DEMO_COUNTY, goodId },
        body: { ...good, cost: 9, revision: 7 },
      }),
    ).toBe('good-changed-meanwhile');
  });
});
