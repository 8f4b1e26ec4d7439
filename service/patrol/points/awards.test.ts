import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '#base';
import {
  type AwardDays,
  awardStage,
  CERTIFICATE_STANDINGS,
  certificateOf,
  checkAwardDays,
  DISPUTE_STANDINGS,
  type DisputeStanding,
  EXCHANGE_STANDINGS,
  type ExchangeStanding,
  hoursText,
  mayDecide,
  mayEndDispute,
  mayGive,
  mayMoveExchange,
  mayVoteFor,
  nextStar,
  noticeEnd,
  placed,
  priceOf,
  RECORD_GROUPS,
  STARS,
  starLabel,
  starsOf,
} from './index.ts';

function codeOf(may: Result<unknown>): string {
  return may.ok ? 'ok' : may.problem.code;
}

describe('stars', () => {
  it.each([
    [0, 0],
    [99 * 60 + 59, 0],
    [100 * 60, 1],
    [300 * 60, 2],
    [600 * 60, 3],
    [1000 * 60, 4],
    [1500 * 60 - 1, 4],
    [1500 * 60, 5],
    [99_999 * 60, 5],
  ])('%i minutes of service are %i stars', (minutes, stars) => {
    expect(starsOf(minutes)).toBe(stars);
    expect(starLabel(stars)?.zh).toBe(STARS[stars - 1]?.label.zh);
  });

  it('the next star and what it still wants', () => {
    expect(nextStar(99 * 60)).toEqual({ star: STARS[0], minutes: 60 });
    expect(nextStar(1500 * 60)).toBeUndefined();
  });

  it('more hours never mean fewer stars', () => {
    const minutes = fc.integer({ min: 0, max: 120_000 });
    fc.assert(
      fc.property(minutes, minutes, (some, more) => {
        expect(starsOf(some + more)).toBeGreaterThanOrEqual(starsOf(some));
      }),
    );
  });
});

describe('an award', () => {
  const days: AwardDays = {
    nominateUntil: '2026-03-10',
    voteUntil: '2026-03-17',
    noticeUntil: null,
    end: null,
  };

  it.each([
    ['2026-03-10', 'nominating'],
    ['2026-03-11', 'voting'],
    ['2026-03-17', 'voting'],
    ['2026-03-18', 'deciding'],
  ])('on %s stands at %s', (today, stage) => {
    expect(awardStage(days, today)).toBe(stage);
  });

  it('is given after the public notice of five working days, not before', () => {
    const noticeUntil = noticeEnd('2026-03-18');
    expect(noticeUntil).toBe('2026-03-25');
    const noticed = { ...days, noticeUntil };
    expect(codeOf(mayGive(noticed, noticeUntil))).toBe('award-notice-running');
    expect(codeOf(mayGive(noticed, '2026-03-26'))).toBe('ok');
    expect(codeOf(mayGive(days, '2026-03-26'))).toBe('award-not-now');
    expect(codeOf(mayGive({ ...noticed, end: 'given' }, '2026-03-27'))).toBe('award-not-now');
  });

  it('leaves at least three days for votes', () => {
    expect(codeOf(checkAwardDays('2026-03-10', '2026-03-13', '2026-03-10'))).toBe('ok');
    expect(codeOf(checkAwardDays('2026-03-10', '2026-03-12', '2026-03-10'))).toBe('award-days-impossible');
    expect(codeOf(checkAwardDays('2026-03-09', '2026-03-20', '2026-03-10'))).toBe('award-days-impossible');
  });

  it('nobody votes for themselves, nor for somebody who did not agree', () => {
    expect(codeOf(mayVoteFor({ memberId: 'a', hasAccepted: true }, 'a'))).toBe('award-own-vote');
    expect(codeOf(mayVoteFor({ memberId: 'b', hasAccepted: false }, 'a'))).toBe('award-nominee-not-accepted');
    expect(codeOf(mayVoteFor({ memberId: 'b', hasAccepted: true }, 'a'))).toBe('ok');
  });

  const nominees = [
    { memberId: 'a', hasAccepted: true, votes: 9 },
    { memberId: 'b', hasAccepted: true, votes: 5 },
    { memberId: 'c', hasAccepted: true, votes: 5 },
    { memberId: 'd', hasAccepted: false, votes: 0 },
  ];

  it('shows a tie as a tie and leaves it to a person', () => {
    expect(
      placed(nominees, 2).map(({ memberId, place, isIn, isTied }) => [memberId, place, isIn, isTied]),
    ).toEqual([
      ['a', 1, true, false],
      ['b', 2, false, true],
      ['c', 2, false, true],
    ]);
  });

  it.each([
    [['a', 'b'], '', 'award-against-votes'],
    [['a', 'b'], '巡防时间更长', 'ok'],
    [['b'], '', 'award-against-votes'],
    [['a', 'b', 'c'], '都好', 'award-too-many'],
    [['a', 'd'], '都好', 'award-nominee-not-accepted'],
    [['a'], '', 'ok'],
  ])('choosing %j with the reason “%s”: %s', (chosen, reason, code) => {
    expect(codeOf(mayDecide(nominees, 2, chosen, reason))).toBe(code);
  });

  it('never has more in by votes than places', () => {
    const some = fc.uniqueArray(
      fc.record({ memberId: fc.uuid(), hasAccepted: fc.boolean(), votes: fc.integer({ min: 0, max: 4 }) }),
      { selector: ({ memberId }) => memberId, maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 5 }), (each, seats) => {
        const order = placed(each, seats);
        const isIn = order.filter((nominee) => nominee.isIn);
        const isTied = order.filter((nominee) => nominee.isTied);
        expect(isIn.length).toBeLessThanOrEqual(seats);
        expect(isTied.length === 0 || isIn.length + isTied.length > seats).toBe(true);
      }),
    );
  });
});

describe('an exchange', () => {
  const cup = { name: '保温杯', cost: 20, left: 3, isOffered: true };

  it.each([
    [cup, 2, 40, 'ok'],
    [cup, 2, 39, 'exchange-points-short'],
    [cup, 4, 1000, 'exchange-out-of-stock'],
    [{ ...cup, isOffered: false }, 1, 1000, 'exchange-good-closed'],
  ])('%j, %i of it with %i points: %s', (good, count, balance, code) => {
    expect(codeOf(priceOf(good, count, balance))).toBe(code);
  });

  it('gives points back once: from a standing that gives back nothing leads on', () => {
    const codes = Object.keys(EXCHANGE_STANDINGS).filter(
      (code): code is ExchangeStanding => code in EXCHANGE_STANDINGS,
    );
    for (const from of codes.filter((code) => EXCHANGE_STANDINGS[code].givesBack))
      for (const to of codes) expect(codeOf(mayMoveExchange(from, to))).toBe('exchange-not-now');
    expect(codeOf(mayMoveExchange('ordered', 'cancelled'))).toBe('ok');
    expect(codeOf(mayMoveExchange('fetched', 'cancelled'))).toBe('exchange-not-now');
    expect(codeOf(mayMoveExchange('fetched', 'returned'))).toBe('ok');
  });
});

describe('a dispute', () => {
  it('is answered once, with a reason', () => {
    expect(codeOf(mayEndDispute('asked', 'corrected', '少记了一次'))).toBe('ok');
    expect(codeOf(mayEndDispute('asked', 'explained', ''))).toBe('points-answer-unreasoned');
    expect(codeOf(mayEndDispute('asked', 'withdrawn', ''))).toBe('ok');
    const ended = Object.keys(DISPUTE_STANDINGS).filter(
      (code): code is DisputeStanding => code !== 'asked' && code in DISPUTE_STANDINGS,
    );
    for (const standing of ended)
      expect(codeOf(mayEndDispute(standing, 'explained', '再说一遍'))).toBe('points-dispute-answered');
  });
});

describe('the record', () => {
  it('has the five groups of the regulation', () => {
    expect(Object.keys(RECORD_GROUPS)).toEqual(['basics', 'service', 'training', 'awards', 'evaluation']);
  });

  it('a certificate carries its stars, and hours rounded down', () => {
    const holder = {
      number: 'Z1',
      name: '张三',
      volunteerNumber: 'V1',
      team: '云集村队',
      office: '云集街道',
    };
    const sums = {
      activities: 60,
      minutes: 6005,
      trainings: 1,
      trainingMinutes: 480,
      firstDay: '2026-01-02',
      lastDay: '2026-10-01',
      awards: [],
    };
    const says = certificateOf(holder, sums, '2026-11-25');
    expect([says.stars, hoursText(says.minutes), says.madeOn]).toEqual([1, '100.0', '2026-11-25']);
    expect(Object.keys(CERTIFICATE_STANDINGS)).toContain('valid');
  });
});
