import { describe, expect, it } from 'vitest';
import type { MadeVisit } from '../visit/draft.ts';
import { EMPTY_DRAFT, messageOf, type VisitDraft } from '../visit/draft.ts';
import type { Round } from './round.ts';
import { roundToday } from './round-today.ts';
import { sketchOf, walkingList } from './walking-list.ts';

const NOON = Date.UTC(2023, 8, 4, 4, 0);
const HOUR = 3_600_000;

const UNVISITED: Round['households'][number]['standing'] = {
  isVisited: false,
  hasLetter: false,
  hasReturnedCard: false,
  isExplained: false,
  lastVisitMs: null,
  comeAgainMs: null,
  requests: 0,
  requestsAnswered: 0,
};

function household(id: string, place: [number, number] | null): Round['households'][number] {
  return {
    id,
    blockId: 'yard',
    address: `${id}号`,
    emphasis: 'home',
    latitude: place?.[0] ?? null,
    longitude: place?.[1] ?? null,
    lastVisitId: null,
    standing: UNVISITED,
  };
}

const ROUND: Round = {
  atMs: NOON,
  campaign: { county: '430422', id: 'campaign', title: '走访', standing: 'running', isSimulated: true },
  blocks: [{ id: 'yard', placeCode: '430422999001', kind: 'courtyard', name: '上屋场' }],
  households: [
    household('3', [26.003, 112]),
    household('1', [26.001, 112]),
    household('2', [26.002, 112]),
    household('9', null),
  ],
};

function made(householdId: string, written: Partial<VisitDraft>, atMs = NOON): MadeVisit {
  const frame = {
    messageId: `m-${householdId}-${atMs}`,
    visitId: `v-${householdId}-${atMs}`,
    revision: 1,
    campaignId: 'campaign',
    householdId,
    knownVisitId: null,
    atMs,
    place: null,
  };
  const message = messageOf({ ...EMPTY_DRAFT, ...written }, frame);
  if (!message) throw new Error('a visit without an outcome');
  return { message };
}

const todoOf = (visits: readonly MadeVisit[], nowMs = NOON) =>
  Object.fromEntries(roundToday(ROUND, visits, nowMs).map(({ id, todo }) => [id, todo]));

describe('the round on a phone', () => {
  it('counts what was done here before the server knows of it', () => {
    const [third] = roundToday(ROUND, [made('3', { outcome: 'met', isLetterDelivered: true })], NOON);
    expect(third).toMatchObject({
      todo: 'done',
      lastVisitId: `v-3-${NOON}`,
      standing: { isVisited: true, hasLetter: true, hasReturnedCard: false, lastVisitMs: NOON },
    });
  });

  it('waits with a household until the time that was agreed on, and then asks for it first', () => {
    const visits = [made('2', { outcome: 'not-home', comeAgainMs: NOON + 7 * HOUR })];
    expect(todoOf(visits)).toMatchObject({ 1: 'open', 2: 'later' });
    expect(todoOf(visits, NOON + 7 * HOUR)).toMatchObject({ 2: 'now' });
  });

  it('takes nothing back when visits come in another order', () => {
    const visits = [
      made('1', { outcome: 'met', isCardReturned: true }, NOON),
      made('1', { outcome: 'not-home', comeAgainMs: NOON + HOUR }, NOON + 60_000),
    ];
    for (const order of [visits, visits.toReversed()]) expect(todoOf(order)).toMatchObject({ 1: 'done' });
  });

  it('leaves visits of another campaign alone', () => {
    const [visit] = [made('1', { outcome: 'met' })];
    const elsewhere = { message: { ...visit.message, campaignId: 'last-year' } };
    expect(todoOf([elsewhere])).toMatchObject({ 1: 'open' });
  });
});

describe('the walking list', () => {
  it('walks along the street, then to those on no map, and puts the done ones last', () => {
    const list = walkingList(roundToday(ROUND, [made('2', { outcome: 'met' })], NOON));
    expect(list.map(({ id }) => id)).toEqual(['1', '3', '9', '2']);
  });

  it('draws everybody who has a place inside the square, numbered in walking order', () => {
    const sketch = sketchOf(walkingList(roundToday(ROUND, [], NOON)), 340, 20);
    expect(sketch?.dots.map(({ id, nth }) => [id, nth])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 3],
    ]);
    for (const { x, y } of sketch?.dots ?? []) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(20);
      expect(Math.max(x, y)).toBeLessThanOrEqual(320.001);
    }
    // North is up.
    expect(sketch?.dots[2]?.y).toBeLessThan(sketch?.dots[0]?.y ?? 0);
  });

  it('draws nothing where nobody has a place', () => {
    const nowhere = { ...ROUND, households: [household('9', null)] };
    expect(sketchOf(roundToday(nowhere, [], NOON), 340, 20)).toBeNull();
  });
});
