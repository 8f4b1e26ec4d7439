import { beforeAll, describe, expect, it } from 'vitest';
import { PRESET_RULES, PRESET_TARGETS } from '#service/patrol/points';
import { awardEndpoints, pointsEndpoints, recordEndpoints, shopEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import { aTeam } from '../../../../scenarios/points-in-database.ts';
import { withClient } from '../../../../scenarios/postgres-for-tests.ts';
import { DEMO_COUNTY } from '../../../demo/demo-house.ts';
import { demoId } from '../../../demo/index.ts';
import { newId } from '../../../platform/identify.ts';

const params = { county: DEMO_COUNTY };
const NO_LOSS = { week: { ...PRESET_TARGETS.week, lost: 0 }, year: { ...PRESET_TARGETS.year, lost: 0 } };
/** 2 March 2026, 10:00 in China, a Monday */
const START = Date.UTC(2026, 2, 2, 2, 0);
const DAY_MS = 86_400_000;

let house: TestHouse;
let county: Person;
let street: Person;
let volunteer: Person;
let village: Person;
let other: Person;
let mine: string;
let second: string;
let third: string;

/** Another day: whoever was signed in signs in again. */
async function go(nowMs: number): Promise<void> {
  house.travelTo(nowMs);
  county = await house.signIn('county');
  street = await house.signIn('street');
  volunteer = await house.signIn('volunteer');
  village = await house.signIn('village');
  other = await house.signIn('village02');
}

beforeAll(async () => {
  house = await aHouse(START);
  await go(START);
  const people = [demoId('volunteer'), demoId('village'), demoId('village02')];
  const members = await withClient(house.ownerUrl, (owner) => aTeam(owner, DEMO_COUNTY, 4, people));
  [mine = '', second = '', third = ''] = members;
  await county.call(pointsEndpoints.addPointsBook, {
    params,
    body: {
      id: newId(),
      effectiveFrom: '2026-01-01',
      reason: '建章',
      rules: [...PRESET_RULES],
      targets: NO_LOSS,
    },
  });
});

const ofMine = () => ({ county: DEMO_COUNTY, memberId: mine });

/** An afternoon of patrol, entered by the village. */
async function served(memberId: string, day: string, minutes: number, finds = 0): Promise<string> {
  const id = newId();
  await village.call(pointsEndpoints.addServiceEntry, {
    params: { county: DEMO_COUNTY, memberId },
    body: { id, duty: 'guard', day, minutes, finds, note: '纸质签到' },
  });
  return id;
}

async function account(of: Person = volunteer) {
  const [own] = (await of.call(pointsEndpoints.myPoints)).memberships;
  if (!own) throw new Error('no membership');
  return own;
}

async function lines() {
  return (await volunteer.call(pointsEndpoints.memberLines, { params: ofMine() })).rows;
}

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
    const problem = await county.refusal(pointsEndpoints.addPointsBook, {
      params,
      body: { ...body, rules: [...penal, ...rest] },
    });
    expect([problem.code, problem.where]).toEqual(['points-rule-absence', 'rules.0']);
    const lost = { ...NO_LOSS, year: { ...NO_LOSS.year, lost: 10 } };
    expect(
      await county.codeOf(pointsEndpoints.addPointsBook, {
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
    expect(await street.codeOf(pointsEndpoints.addPointsBook, { params, body })).toBe('not-allowed');
    await expect(
      ownerRows(house, 'update service.points_rule set points = -1 where county = $1', [DEMO_COUNTY]),
    ).rejects.toThrow('points-rule-below-nought');
  });
});

describe('points of a member', () => {
  it('follow at once from what was done, and say where each comes from', async () => {
    await served(mine, '2026-03-01', 150, 1);
    const { account: own, targets } = await account();
    expect([own.balance, own.minutes, own.activities, own.stars]).toEqual([5, 150, 1, 0]);
    expect(targets?.year).toEqual({ aim: 50, bonus: 0, done: 5 });
    const [line] = await lines();
    expect(line?.parts.map(({ name, count, points }) => [name, count, points])).toEqual([
      ['参加活动一次', 1, 1],
      ['活动每满一小时', 2, 2],
      ['发现问题并上报', 1, 2],
    ]);
  });

  it('come from check-ins of the activities as well', async () => {
    await ownerRows(
      house,
      `insert into service.patrol_activity (county, id, revision, team_id, member_id, place_code, way, duty, started_at, ended_at, minutes, found, told_by, received_at)
       select m.county, $3, 1, m.team_id, m.id, m.place_code, 'word', 'guard', '2026-02-27T22:00:00Z', '2026-02-27T23:00:00Z', 60, 0, $4, now()
       from service.patrol_member m where m.county = $1 and m.id = $2`,
      [DEMO_COUNTY, third, newId(), demoId('village02')],
    );
    await county.call(pointsEndpoints.reckonPoints, { params });
    const { account: own } = await account(other);
    expect([own.balance, own.minutes]).toEqual([2, 60]);
    const { rows } = await other.call(pointsEndpoints.memberLines, {
      params: { county: DEMO_COUNTY, memberId: third },
    });
    expect(rows[0]?.day).toBe('2026-02-28');
  });

  it('a new version leaves what was done on the old rules', async () => {
    const rules = PRESET_RULES.map((rule) => ({ ...rule, points: rule.points * 10 }));
    const body = { id: newId(), effectiveFrom: '2026-03-10', reason: '提高', rules, targets: NO_LOSS };
    const { version } = await county.call(pointsEndpoints.addPointsBook, { params, body });
    expect(await county.call(pointsEndpoints.addPointsBook, { params, body })).toEqual({ version });
    await go(START + 10 * DAY_MS);
    expect((await county.call(pointsEndpoints.reckonPoints, { params })).lines).toBe(0);
    await served(mine, '2026-03-12', 60);
    expect((await lines()).map(({ version: of, points }) => [of, points])).toEqual([
      [2, 20],
      [1, 5],
    ]);
  });

  it('a wrong entry is withdrawn: a line of the difference is added, the old one stays', async () => {
    const entryId = await served(mine, '2026-03-11', 60);
    await village.call(pointsEndpoints.withdrawServiceEntry, { params: { ...ofMine(), entryId }, body: {} });
    const found = (await lines()).filter(({ day }) => day >= '2026-03-11');
    expect(found.map(({ points, before }) => [points, before])).toContainEqual([-20, 20]);
    expect((await account()).account.balance).toBe(25);
  });

  it('are seen by the member and the offices above, and by no other member', async () => {
    expect(await street.codeOf(pointsEndpoints.memberPoints, { params: ofMine() })).toBe('ok');
    expect(await other.codeOf(pointsEndpoints.memberPoints, { params: ofMine() })).toBe('not-allowed');
    const seen = await other.call(pointsEndpoints.memberLines, { params: ofMine() });
    expect(seen.rows).toEqual([]);
  });
});

describe('a dispute', () => {
  it('is asked, answered with a reason, and corrected by a new line', async () => {
    const line = (await lines()).find(({ points }) => points === 5);
    const lineId = line?.id ?? '';
    const disputeId = newId();
    const body = { id: disputeId, lineId, recordGroup: null, asked: '少记了一件发现' };
    await volunteer.call(pointsEndpoints.askPointsDispute, { params: ofMine(), body });
    await volunteer.call(pointsEndpoints.askPointsDispute, { params: ofMine(), body });
    expect(
      await volunteer.codeOf(pointsEndpoints.askPointsDispute, {
        params: ofMine(),
        body: { ...body, id: newId() },
      }),
    ).toBe('points-dispute-open');
    const answer = { lineId: newId(), standing: 'corrected' as const, points: 2, reason: '' };
    const on = { params: { county: DEMO_COUNTY, disputeId } };
    expect(await street.codeOf(pointsEndpoints.answerPointsDispute, { ...on, body: answer })).toBe(
      'points-answer-unreasoned',
    );
    await street.call(pointsEndpoints.answerPointsDispute, {
      ...on,
      body: { ...answer, reason: '查了记录，确实少记' },
    });
    expect(
      await street.codeOf(pointsEndpoints.answerPointsDispute, {
        ...on,
        body: { ...answer, reason: '再答' },
      }),
    ).toBe('points-dispute-answered');
    const after = await lines();
    expect(after.find(({ corrects }) => corrects === lineId)?.points).toBe(2);
    expect(after.find(({ id }) => id === lineId)?.points).toBe(5);
    expect((await account()).account.balance).toBe(27);
    expect((await county.call(pointsEndpoints.reckonPoints, { params })).lines).toBe(0);
  });

  it('of another’s line is not to be asked, and a line is never corrected below nought', async () => {
    const [line] = await lines();
    const body = { id: newId(), lineId: line?.id ?? '', recordGroup: null, asked: '凭什么' };
    expect(await other.codeOf(pointsEndpoints.askPointsDispute, { params: ofMine(), body })).toBe(
      'not-allowed',
    );
    const punish = { id: newId(), points: -1000, reason: '没来' };
    expect(
      await street.codeOf(pointsEndpoints.correctPoints, {
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
    (await volunteer.call(shopEndpoints.goods, { params })).rows[0]?.left ?? -1;

  beforeAll(async () => {
    await county.call(shopEndpoints.saveGood, {
      params: { county: DEMO_COUNTY, goodId },
      body: { ...good, revision: 0 },
    });
    const body = { id: newId(), change: 3, reason: '到货' };
    await county.call(shopEndpoints.moveStock, { params: { county: DEMO_COUNTY, goodId }, body });
    await county.call(shopEndpoints.moveStock, { params: { county: DEMO_COUNTY, goodId }, body });
    await served(second, '2026-03-12', 240);
  });

  it('sells no more than there is, however many ask at once, and takes points only for what was given', async () => {
    const before = (await account()).account.balance;
    const asked = Array.from({ length: 10 }, (_, nth) =>
      nth % 2 === 0 ? order(volunteer, mine, newId()) : order(village, second, newId()),
    );
    const codes = await Promise.all(asked);
    expect(codes.filter((code) => code === 'ok')).toHaveLength(3);
    expect(new Set(codes)).toEqual(new Set(['ok', 'exchange-out-of-stock']));
    expect(await left()).toBe(0);
    const own = codes.filter((code, nth) => code === 'ok' && nth % 2 === 0).length;
    expect((await account()).account.balance).toBe(before - 2 * own);
  });

  it('an order sent twice is one order, and given back once', async () => {
    const body = { id: newId(), change: 5, reason: '到货' };
    await county.call(shopEndpoints.moveStock, { params: { county: DEMO_COUNTY, goodId }, body });
    const before = (await account()).account.balance;
    const id = newId();
    expect(await Promise.all([order(volunteer, mine, id, 2), order(volunteer, mine, id, 2)])).toEqual([
      'ok',
      'ok',
    ]);
    expect([(await account()).account.balance, await left()]).toEqual([before - 4, 3]);
    const cancel = () =>
      volunteer.codeOf(shopEndpoints.cancelOrder, { params: { ...ofMine(), exchangeId: id }, body: {} });
    expect(await Promise.all([cancel(), cancel()])).toEqual(['ok', 'ok']);
    expect([(await account()).account.balance, await left()]).toEqual([before, 5]);
    const move = {
      params: { county: DEMO_COUNTY, exchangeId: id },
      body: { standing: 'fetched' as const, reason: '' },
    };
    expect(await village.codeOf(shopEndpoints.moveExchange, move)).toBe('exchange-not-now');
  });

  it('what was fetched may come back, at the office', async () => {
    const before = (await account()).account.balance;
    const exchangeId = newId();
    await order(volunteer, mine, exchangeId);
    for (const standing of ['fetched', 'returned', 'returned'] as const)
      await village.call(shopEndpoints.moveExchange, {
        params: { county: DEMO_COUNTY, exchangeId },
        body: { standing, reason: '坏的' },
      });
    expect([(await account()).account.balance, await left()]).toEqual([before, 5]);
    const own = await volunteer.call(shopEndpoints.myExchanges, { params: ofMine() });
    expect(own.rows.map(({ standing }) => standing)).toContain('returned');
  });

  it('takes no more points than somebody has, and no stock below nought', async () => {
    expect(await order(other, third, newId(), 3)).toBe('exchange-points-short');
    const body = { id: newId(), change: -6, reason: '盘点' };
    expect(
      await county.codeOf(shopEndpoints.moveStock, { params: { county: DEMO_COUNTY, goodId }, body }),
    ).toBe('shop-sold-out');
    expect(
      await street.codeOf(shopEndpoints.saveGood, {
        params: { county: DEMO_COUNTY, goodId },
        body: { ...good, revision: 1 },
      }),
    ).toBe('not-allowed');
    expect(
      await county.codeOf(shopEndpoints.saveGood, {
        params: { county: DEMO_COUNTY, goodId },
        body: { ...good, cost: 9, revision: 7 },
      }),
    ).toBe('good-changed-meanwhile');
  });
});

describe('an award', () => {
  const awardId = newId();
  const on = { county: DEMO_COUNTY, awardId };
  const asMember = (memberId: string) => ({ county: DEMO_COUNTY, memberId, awardId });

  it('is nominated, agreed to, voted on once and not for oneself, decided, noticed and given', async () => {
    const today = START + 10 * DAY_MS;
    const body = {
      id: awardId,
      title: '一季度优秀队员',
      about: '',
      scopeCode: '430422999',
      seats: 1,
      nominateUntil: '2026-03-13',
      voteUntil: '2026-03-18',
    };
    await street.call(awardEndpoints.addAward, { params, body });
    await village.call(awardEndpoints.nominate, { params: on, body: { memberId: mine, reason: '夜里常在' } });
    await volunteer.call(awardEndpoints.nominate, { params: on, body: { memberId: second, reason: '热心' } });
    const vote = (by: Person, voter: string, nomineeId: string) =>
      by.codeOf(awardEndpoints.vote, { params: asMember(voter), body: { nomineeId } });
    expect(await vote(other, third, mine)).toBe('award-not-now');
    await volunteer.call(awardEndpoints.answerNomination, {
      params: asMember(mine),
      body: { hasAccepted: true, showsName: false },
    });
    await go(today + 2 * DAY_MS);
    expect(await vote(volunteer, mine, mine)).toBe('award-own-vote');
    expect(await vote(volunteer, mine, second)).toBe('award-nominee-not-accepted');
    expect(await vote(volunteer, second, mine)).toBe('not-allowed');
    expect(await Promise.all([vote(other, third, mine), vote(other, third, mine)])).toEqual(['ok', 'ok']);
    expect(await vote(village, second, mine)).toBe('ok');
    const during = await county.call(awardEndpoints.award, { params: on });
    expect([during.stage, during.ballots, during.rows[0]?.votes]).toEqual(['voting', 2, null]);
    expect(
      (await other.call(awardEndpoints.myAwards, { params: { county: DEMO_COUNTY, memberId: third } }))
        .rows[0]?.hasVoted,
    ).toBe(true);
    await go(Date.UTC(2026, 2, 19, 2, 0));
    expect((await county.call(awardEndpoints.award, { params: on })).rows[0]).toMatchObject({
      votes: 2,
      place: 1,
      isIn: true,
    });
    expect(
      await street.codeOf(awardEndpoints.decideAward, { params: on, body: { memberIds: [], reason: '' } }),
    ).toBe('award-against-votes');
    await street.call(awardEndpoints.decideAward, { params: on, body: { memberIds: [mine], reason: '' } });
    const end = () =>
      street.codeOf(awardEndpoints.endAward, { params: on, body: { end: 'given', reason: '' } });
    expect(await end()).toBe('award-notice-running');
    const page = await house.stranger.raw('GET', `/r/${DEMO_COUNTY}/awards`);
    expect(page.text).toContain('一季度优秀队员');
    expect(page.text).not.toContain('队员1');
    await go(Date.UTC(2026, 2, 28, 2, 0));
    expect(await end()).toBe('ok');
  });

  it('keeps nowhere who voted for whom', async () => {
    const ballots = await ownerRows(house, 'select * from service.award_ballot where award_id = $1', [
      awardId,
    ]);
    expect(ballots.map((row) => Object.keys(row).toSorted())).toEqual(
      Array(2).fill(['award_id', 'county', 'member_id']),
    );
    const acts = await ownerRows<{ details: object; subject: string }>(
      house,
      `select details, subject from platform.audit where action = 'award-voted'`,
    );
    expect(
      acts.every(({ details, subject }) => subject === awardId && Object.keys(details).length === 0),
    ).toBe(true);
  });
});

describe('the record', () => {
  const id = newId();
  const view = () =>
    volunteer.call(recordEndpoints.certificate, {
      params: { ...ofMine(), certificateId: id },
      query: { origin: 'http://localhost:1' },
    });

  it('has its five groups, and can be disputed group by group', async () => {
    await village.call(recordEndpoints.addEvaluation, {
      params: ofMine(),
      body: { id: newId(), text: '认真负责' },
    });
    const record = await volunteer.call(recordEndpoints.volunteerRecord, { params: ofMine() });
    expect(Object.keys(record).slice(0, 5)).toEqual([
      'basics',
      'service',
      'training',
      'awards',
      'evaluation',
    ]);
    expect([record.service.minutes, record.awards[0]?.title, record.evaluation[0]?.text]).toEqual([
      210,
      '一季度优秀队员',
      '认真负责',
    ]);
    expect(await other.codeOf(recordEndpoints.volunteerRecord, { params: ofMine() })).toBe('not-allowed');
    const body = { id: newId(), lineId: null, recordGroup: 'training' as const, asked: '急救培训没有记' };
    expect(await volunteer.codeOf(pointsEndpoints.askPointsDispute, { params: ofMine(), body })).toBe('ok');
  });

  it('a stranger verifies the certificate, sees what it says and nothing else', async () => {
    await volunteer.call(recordEndpoints.makeCertificate, { params: ofMine(), body: { id } });
    await volunteer.call(recordEndpoints.makeCertificate, { params: ofMine(), body: { id } });
    const { address, says, qr } = await view();
    expect(qr).toContain('<svg');
    const path = new URL(address).pathname;
    const page = await house.stranger.raw('GET', path);
    expect([page.status, says.minutes]).toEqual([200, 210]);
    for (const words of [says.number, '队员1', '3.5', '一季度优秀队员']) expect(page.text).toContain(words);
    for (const secret of [mine, id, '认真负责', demoId('volunteer')]) expect(page.text).not.toContain(secret);
    const changed = path.endsWith('0') ? `${path.slice(0, -1)}1` : `${path.slice(0, -1)}0`;
    expect((await house.stranger.raw('GET', changed)).status).toBe(404);
  });

  it('a newer one replaces it, and one that is withdrawn shows nothing but that', async () => {
    const { address } = await view();
    const newer = newId();
    await volunteer.call(recordEndpoints.makeCertificate, { params: ofMine(), body: { id: newer } });
    const old = await house.stranger.raw('GET', new URL(address).pathname);
    expect(old.text).toContain('已由新的证明代替');
    expect(old.text).not.toContain('队员1');
    await volunteer.call(recordEndpoints.withdrawCertificate, {
      params: { ...ofMine(), certificateId: newer },
      body: {},
    });
    const withdrawn = await volunteer.call(recordEndpoints.certificate, {
      params: { ...ofMine(), certificateId: newer },
      query: { origin: 'http://localhost:1' },
    });
    expect(withdrawn.standing).toBe('withdrawn');
  });
});
