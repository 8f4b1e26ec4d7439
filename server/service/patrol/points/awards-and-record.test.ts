import { beforeAll, describe, expect, it } from 'vitest';
import { awardEndpoints, pointsEndpoints, recordEndpoints } from '#wire/service';
import { ownerRows, type Person } from '../../../../scenarios/house-for-tests.ts';
import {
  aPointsDesk,
  COUNTY_PARAMS,
  DAY_MS,
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
  await desk.served(desk.mine, '2026-03-01', 150, 1);
  await desk.served(desk.mine, '2026-03-01', 60);
  await desk.go(START + 10 * DAY_MS);
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
    await desk.street.call(awardEndpoints.addAward, { params, body });
    await desk.village.call(awardEndpoints.nominate, {
      params: on,
      body: { memberId: desk.mine, reason: '夜里常在' },
    });
    await desk.volunteer.call(awardEndpoints.nominate, {
      params: on,
      body: { memberId: desk.second, reason: '热心' },
    });
    const vote = (by: Person, voter: string, nomineeId: string) =>
      by.codeOf(awardEndpoints.vote, { params: asMember(voter), body: { nomineeId } });
    expect(await vote(desk.other, desk.third, desk.mine)).toBe('award-not-now');
    await desk.volunteer.call(awardEndpoints.answerNomination, {
      params: asMember(desk.mine),
      body: { hasAccepted: true, showsName: false },
    });
    await desk.go(today + 2 * DAY_MS);
    expect(await vote(desk.volunteer, desk.mine, desk.mine)).toBe('award-own-vote');
    expect(await vote(desk.volunteer, desk.mine, desk.second)).toBe('award-nominee-not-accepted');
    expect(await vote(desk.volunteer, desk.second, desk.mine)).toBe('not-allowed');
    expect(
      await Promise.all([vote(desk.other, desk.third, desk.mine), vote(desk.other, desk.third, desk.mine)]),
    ).toEqual(['ok', 'ok']);
    expect(await vote(desk.village, desk.second, desk.mine)).toBe('ok');
    const during = await desk.county.call(awardEndpoints.award, { params: on });
    expect([during.stage, during.ballots, during.rows[0]?.votes]).toEqual(['voting', 2, null]);
    expect(
      (
        await desk.other.call(awardEndpoints.myAwards, {
          params: { county: DEMO_COUNTY, memberId: desk.third },
        })
      ).rows[0]?.hasVoted,
    ).toBe(true);
    await desk.go(Date.UTC(2026, 2, 19, 2, 0));
    expect((await desk.county.call(awardEndpoints.award, { params: on })).rows[0]).toMatchObject({
      votes: 2,
      place: 1,
      isIn: true,
    });
    expect(
      await desk.street.codeOf(awardEndpoints.decideAward, {
        params: on,
        body: { memberIds: [], reason: '' },
      }),
    ).toBe('award-against-votes');
    await desk.street.call(awardEndpoints.decideAward, {
      params: on,
      body: { memberIds: [desk.mine], reason: '' },
    });
    const end = () =>
      desk.street.codeOf(awardEndpoints.endAward, { params: on, body: { end: 'given', reason: '' } });
    expect(await end()).toBe('award-notice-running');
    const page = await desk.house.stranger.raw('GET', `/r/${DEMO_COUNTY}/awards`);
    expect(page.text).toContain('一季度优秀队员');
    expect(page.text).not.toContain('队员1');
    await desk.go(Date.UTC(2026, 2, 28, 2, 0));
    expect(await end()).toBe('ok');
  });

  it('keeps nowhere who voted for whom', async () => {
    const ballots = await ownerRows(desk.house, 'select * from service.award_ballot where award_id = $1', [
      awardId,
    ]);
    expect(ballots.map((row) => Object.keys(row).toSorted())).toEqual(
      Array(2).fill(['award_id', 'county', 'member_id']),
    );
    const acts = await ownerRows<{ details: object; subject: string }>(
      desk.house,
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
    desk.volunteer.call(recordEndpoints.certificate, {
      params: { ...desk.ofMine(), certificateId: id },
      query: { origin: 'http://localhost:1' },
    });

  it('has its five groups, and can be disputed group by group', async () => {
    await desk.village.call(recordEndpoints.addEvaluation, {
      params: desk.ofMine(),
      body: { id: newId(), text: '认真负责' },
    });
    const record = await desk.volunteer.call(recordEndpoints.volunteerRecord, { params: desk.ofMine() });
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
    expect(await desk.other.codeOf(recordEndpoints.volunteerRecord, { params: desk.ofMine() })).toBe(
      'not-allowed',
    );
    const body = { id: newId(), lineId: null, recordGroup: 'training' as const, asked: '急救培训没有记' };
    expect(
      await desk.volunteer.codeOf(pointsEndpoints.askPointsDispute, { params: desk.ofMine(), body }),
    ).toBe('ok');
  });

  it('a stranger verifies the certificate, sees what it says and nothing else', async () => {
    await desk.volunteer.call(recordEndpoints.makeCertificate, { params: desk.ofMine(), body: { id } });
    await desk.volunteer.call(recordEndpoints.makeCertificate, { params: desk.ofMine(), body: { id } });
    const { address, says, qr } = await view();
    expect(qr).toContain('<svg');
    const path = new URL(address).pathname;
    const page = await desk.house.stranger.raw('GET', path);
    expect([page.status, says.minutes]).toEqual([200, 210]);
    for (const words of [says.number, '队员1', '3.5', '一季度优秀队员']) expect(page.text).toContain(words);
    for (const secret of [desk.mine, id, '认真负责', demoId('volunteer')])
      expect(page.text).not.toContain(secret);
    const changed = path.endsWith('0') ? `${path.slice(0, -1)}1` : `${path.slice(0, -1)}0`;
    expect((await desk.house.stranger.raw('GET', changed)).status).toBe(404);
  });

  it('a newer one replaces it, and one that is withdrawn shows nothing but that', async () => {
    const { address } = await view();
    const newer = newId();
    await desk.volunteer.call(recordEndpoints.makeCertificate, {
      params: desk.ofMine(),
      body: { id: newer },
    });
    const old = await desk.house.stranger.raw('GET', new URL(address).pathname);
    expect(old.text).toContain('已由新的证明代替');
    expect(old.text).not.toContain('队员1');
    await desk.volunteer.call(recordEndpoints.withdrawCertificate, {
      params: { ...desk.ofMine(), certificateId: newer },
      body: {},
    });
    const withdrawn = await desk.volunteer.call(recordEndpoints.certificate, {
      params: { ...desk.ofMine(), certificateId: newer },
      query: { origin: 'http://localhost:1' },
    });
    expect(withdrawn.standing).toBe('withdrawn');
  });
});
