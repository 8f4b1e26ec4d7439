// A handed-back poll fills a round of mock polls: its aggregates of thirty and more, place by place, without anybody writing them down.
import { ok, type Result } from '#base';
import { problem as pollProblem } from '#service/supervision/polls';
import { type PollContent, pollContentShape } from '#wire/service';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { officesOfCounty } from '../../service/casework/offices.store.ts';
import { keepTotalsBy } from '../../service/supervision/rounds.ts';
import { resultOf } from './orders.store.ts';

interface RoundKey {
  readonly county: string;
  readonly roundId: string;
}

interface Wanted {
  readonly orderId: string;
  /** by the rule of the questionnaire, such as `safe` */
  readonly indicator: string;
}

/** Problems: `not-found`, `poll-without-place-figures`, those of the round. Sent twice, the totals are the same ones. */
export async function fillRoundBy(
  house: House,
  actor: Actor,
  key: RoundKey,
  { orderId, indicator }: Wanted,
): Promise<Result<{ filled: number; withheld: number }>> {
  const { county } = key;
  const { places, units } = await house.database.transaction('service', actor.personId, async (tx) => {
    const result = await resultOf(tx, { county, orderId });
    if (!result) return noPoll();
    const offices = await officesOfCounty(tx, county);
    const standing = offices.filter(({ isMerged }) => !isMerged);
    const ofPlace = new Map(standing.map(({ id, regionCode }) => [regionCode, id]));
    return { places: placesOf(pollContentShape.parse(result.content), indicator), units: ofPlace };
  });
  const rows = places.flatMap(({ code, share, n }) => {
    const unitId = units.get(code);
    return share === null || unitId === undefined ? [] : [{ unitId, share, interviews: n }];
  });
  if (rows.length === 0) refuse(pollProblem('poll-without-place-figures', {}));
  must(await keepTotalsBy(house, actor, key, rows, orderId));
  return ok({ filled: rows.length, withheld: places.length - rows.length });
}

function placesOf({ indicators }: PollContent, indicator: string) {
  return indicators.find(({ rule }) => rule === indicator)?.places ?? noPoll();
}

function noPoll(): never {
  return refuse(platformProblem('not-found', { what: '模拟民调的汇总 / aggregates of a mock poll' }));
}
