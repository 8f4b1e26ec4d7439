import { beforeAll, describe, expect, it } from 'vitest';
import { householdEndpoints, ledgerEndpoints, visitEndpoints } from '#wire/service';
import { aHouse, ownerRows, type Person, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import {
  aCampaign,
  aConsent,
  addNeighbours,
  type BlockForTests,
  COUNTY,
  type OutreachForTests,
  VILLAGE,
} from '../../../../scenarios/outreach-for-tests.ts';
import { demoId } from '../../../demo/index.ts';
import { newId } from '../../../platform/identify.ts';
import { checkPhotos, checkVisits } from './visit-marks.ts';

const DAY_MS = 86_400_000;

let house: TestHouse;
let outreach: OutreachForTests;
let blocks: BlockForTests[];
let volunteer: Person;
let second: Person;

beforeAll(async () => {
  house = await aHouse();
  await addNeighbours(house);
  outreach = await aCampaign(house);
  blocks = await outreach.settle([4, 3, 3]);
  volunteer = outreach.people.volunteer;
  second = await house.signIn('volunteer2');
  await outreach.give('volunteer', blocks.slice(0, 2));
  await outreach.give('volunteer2', blocks.slice(1, 2));
});

function home(block: number, nth: number): string {
  const found = blocks[block]?.households[nth];
  if (!found) throw new Error('no such household');
  return found;
}

function codesOf(results: readonly { standing: string; problem: { code: string } | null }[]): string[] {
  return results.map(({ standing, problem }) => problem?.code ?? standing);
}

describe('a phone takes along', () => {
  it('the blocks in hand and their households, and nothing of other blocks', async () => {
    const round = await volunteer.call(visitEndpoints.myRound, { params: outreach.key });
    expect(round.blocks).toHaveLength(2);
    expect(round.households.map((each) => each.id).toSorted()).toEqual(
      blocks
        .slice(0, 2)
        .flatMap((block) => block.households)
        .toSorted(),
    );
    const { rows } = await volunteer.call(visitEndpoints.myCampaigns);
    expect(rows[0]).toMatchObject({ id: outreach.campaignId, blocks: 2 });
  });
});

describe('a visit that a phone tells of', () => {
  it('is kept, is counted, and told again changes nothing', async () => {
    const message = outreach.visit(home(0, 0));
    expect(codesOf(await outreach.tell(volunteer, message))).toEqual(['kept']);
    const once = await outreach.figures();
    expect(once.five.visited).toMatchObject({ count: 1, of: 10 });
    expect(once.five.letter.count).toBe(1);
    expect(once.covered.courtyard).toMatchObject({ count: 0, of: 3 });
    for (let again = 0; again < 5; again += 1)
      expect(codesOf(await outreach.tell(volunteer, message))).toEqual(['kept-before']);
    expect(await outreach.figures()).toEqual({ ...once });
  });

  it('is kept once when it is told twice side by side', async () => {
    const message = outreach.visit(home(0, 1));
    const told = await Promise.all([1, 2, 3].map(() => outreach.tell(volunteer, message)));
    expect(told.flatMap(codesOf).toSorted()).toEqual(['kept', 'kept-before', 'kept-before']);
    expect((await outreach.figures()).five.visited.count).toBe(2);
  });

  it('may be corrected, whatever order the messages come in', async () => {
    const visitId = newId();
    const first = outreach.visit(home(0, 2), { visitId, outcome: 'not-home', isLetterDelivered: false });
    const corrected = outreach.visit(home(0, 2), { visitId, revision: 2, outcome: 'met' });
    expect(codesOf(await outreach.tell(volunteer, corrected, first))).toEqual(['kept', 'kept']);
    const late = outreach.visit(home(0, 2), { visitId, revision: 1, outcome: 'not-home' });
    const [result] = await outreach.tell(volunteer, late);
    expect(result).toMatchObject({ standing: 'kept', conflict: { kind: 'newer-revision' } });
    const { rows } = await outreach.people.village.call(visitEndpoints.visits, {
      params: { county: COUNTY },
      query: { placeCode: VILLAGE },
    });
    expect(rows.find((row) => row.id === visitId)?.outcome).toBe('met');
  });

  it('that found nobody at home counts as no visit, and says when to come again', async () => {
    const before = (await outreach.figures()).five.visited.count;
    const comeAgainMs = house.now() + DAY_MS;
    const changes = {
      outcome: 'not-home',
      isLetterDelivered: false,
      isCardReturned: false,
      isExplained: false,
    } as const;
    await outreach.tell(volunteer, outreach.visit(home(0, 3), { ...changes, comeAgainMs }));
    expect((await outreach.figures()).five.visited.count).toBe(before);
    const { household } = await outreach.people.village.call(householdEndpoints.household, {
      params: { county: COUNTY, householdId: home(0, 3) },
      query: { campaignId: outreach.campaignId },
    });
    expect(household.standing).toMatchObject({ isVisited: false, comeAgainMs });
  });

  it('is answered by itself: one refused message does not hold back the others', async () => {
    const told = await outreach.tell(
      volunteer,
      outreach.visit(newId()),
      outreach.visit(home(2, 0)),
      outreach.visit(home(1, 0), { atMs: house.now() + DAY_MS }),
      outreach.visit(home(1, 0), { atMs: house.now() - 90 * DAY_MS }),
      outreach.visit(home(1, 0), { campaignId: newId() }),
      outreach.visit(home(1, 0)),
    );
    expect(codesOf(told)).toEqual([
      'household-unknown',
      'household-not-assigned',
      'visit-in-future',
      'visit-too-old',
      'campaign-not-running',
      'kept',
    ]);
  });

  it('of a household that somebody else visited meanwhile is kept, and both are shown', async () => {
    const [told] = await outreach.tell(second, outreach.visit(home(1, 0)));
    expect(told).toMatchObject({
      standing: 'kept',
      conflict: { kind: 'visited-meanwhile', personName: '演示义警' },
    });
    const { visits } = await outreach.people.village.call(householdEndpoints.household, {
      params: { county: COUNTY, householdId: home(1, 0) },
    });
    expect(visits).toHaveLength(2);
  });

  it('cannot be told under another person’s visit or message', async () => {
    const mine = outreach.visit(home(1, 1));
    await outreach.tell(volunteer, mine);
    const stolen = outreach.visit(home(1, 1), { visitId: mine.visitId, revision: 9, outcome: 'declined' });
    expect(codesOf(await outreach.tell(second, stolen))).toEqual(['visit-of-another']);
    const sameId = outreach.visit(home(1, 1), { id: mine.id });
    expect(codesOf(await outreach.tell(second, sameId))).toEqual(['id-taken']);
  });

  it('of one visit in two households is refused for the second', async () => {
    const visitId = newId();
    const told = await outreach.tell(
      volunteer,
      outreach.visit(home(1, 2), { visitId }),
      outreach.visit(home(0, 0), { visitId, revision: 2 }),
    );
    expect(codesOf(told)).toEqual(['kept', 'visit-of-another-household']);
  });

  it('is taken from a phone that was a month away, though the block has another visitor now', async () => {
    const endedMs = house.now();
    const place = { county: COUNTY, placeCode: VILLAGE };
    const body = {
      campaignId: outreach.campaignId,
      personId: demoId('volunteer'),
      blockIds: [blocks[0]?.id ?? ''],
    };
    await outreach.people.village.call(householdEndpoints.endAssignment, { params: place, body });
    house.travelTo(endedMs + 2 * 60_000);
    const late = outreach.visit(home(0, 3), { atMs: endedMs - 31 * DAY_MS });
    const after = outreach.visit(home(0, 3), { atMs: endedMs + 60_000 });
    expect(codesOf(await outreach.tell(volunteer, late, after))).toEqual(['kept', 'household-not-assigned']);
  });

  it('brings requests, which are counted as answered when they are', async () => {
    const request = { id: newId(), kind: 'request', text: '路灯坏了' } as const;
    await outreach.tell(second, outreach.visit(home(1, 1), { requests: [request] }));
    expect((await outreach.figures()).five.answered).toEqual({ count: 0, of: 1, share: 0 });
    const { rows } = await outreach.people.street.call(visitEndpoints.visitRequests, {
      params: { county: COUNTY },
    });
    expect(rows[0]).toMatchObject({ id: request.id, text: '路灯坏了', caseId: null });
    const answer = { params: { county: COUNTY, requestId: request.id }, body: { text: '已经修好' } };
    await outreach.people.village.call(visitEndpoints.answerVisitRequest, answer);
    expect((await outreach.figures()).five.answered).toEqual({ count: 1, of: 1, share: 1 });
    expect(await outreach.people.village.codeOf(visitEndpoints.answerVisitRequest, answer)).toBe(
      'request-answered',
    );
  });
});

describe('the figures', () => {
  it('are what a count of all visits gives, and who is missing adds up to the rest', async () => {
    const { five } = await outreach.figures();
    const [counted] = await ownerRows<{ visited: number }>(
      house,
      'select count(distinct household_id)::int as visited from service.visit where is_visited and campaign_id = $1',
      [outreach.campaignId],
    );
    expect(five.visited.count).toBe(counted?.visited);
    const missing = await outreach.people.village.call(householdEndpoints.households, {
      params: { county: COUNTY },
      query: { campaignId: outreach.campaignId, placeCode: VILLAGE, missing: 'visited' },
    });
    expect(missing.total).toBe(five.visited.of - five.visited.count);
  });

  it('name those without an agreed telephone, and those whose request waits, to offices that do not see the ledger', async () => {
    const entry = {
      id: newId(),
      number: '00000000301',
      householdId: home(2, 0),
      responsible: '',
      name: '何一',
      occupation: '',
      address: '',
      note: '',
      consent: aConsent(),
    };
    const place = { county: COUNTY, placeCode: VILLAGE };
    await outreach.people.village.call(ledgerEndpoints.addLedgerEntry, { params: place, body: entry });
    const { covered } = await outreach.figures();
    expect(covered.phone).toMatchObject({ count: 1, of: 10 });
    const missing = (mark: 'phone' | 'answered') =>
      outreach.people.county.call(householdEndpoints.households, {
        params: { county: COUNTY },
        query: { campaignId: outreach.campaignId, placeCode: VILLAGE, missing: mark },
      });
    const without = await missing('phone');
    expect(without.total).toBe(9);
    expect(without.rows.some((row) => row.id === home(2, 0))).toBe(false);
    expect((await missing('answered')).total).toBe(0);
    const request = { id: newId(), kind: 'danger', text: '井盖缺失' } as const;
    await outreach.tell(second, outreach.visit(home(1, 2), { requests: [request] }));
    expect((await missing('answered')).rows.map((row) => row.id)).toEqual([home(1, 2)]);
  });

  it('lose a household that is closed, from count and denominator', async () => {
    const before = await outreach.figures();
    const params = { county: COUNTY, householdId: home(0, 0) };
    const { household } = await outreach.people.village.call(householdEndpoints.household, { params });
    const body = { ...household, isClosed: true };
    await outreach.people.village.call(householdEndpoints.changeHousehold, { params, body });
    const after = await outreach.figures();
    expect(after.five.visited).toMatchObject({
      count: before.five.visited.count - 1,
      of: before.five.visited.of - 1,
    });
    const code = await outreach.people.village.codeOf(householdEndpoints.changeHousehold, { params, body });
    expect(code).toBe('household-changed-meanwhile');
  });

  it('say nothing to those who are not of the place', async () => {
    for (const name of ['street2', 'village2']) {
      const stranger = await house.signIn(name);
      const { rows } = await stranger.call(visitEndpoints.coverage, { params: outreach.key });
      expect(rows.every((row) => row.five.visited.of === 0)).toBe(true);
      const visits = await stranger.call(visitEndpoints.visits, { params: { county: COUNTY } });
      expect(visits.total).toBe(0);
      expect((await stranger.call(householdEndpoints.households, { params: { county: COUNTY } })).total).toBe(
        0,
      );
    }
  });
});

describe('marks for a look', () => {
  const photo = { sha256: 'ab'.repeat(32), likeness: '01'.repeat(32) };

  it('are found in the background, shown above the village, and looked at once', async () => {
    const far = { latitude: 27.9, longitude: 112.6, accuracyMetres: 10 };
    const near = { latitude: 26.9, longitude: 112.6, accuracyMetres: 10 };
    const atMs = house.now();
    await outreach.tell(
      second,
      outreach.visit(home(1, 0), { atMs, place: near, photos: [{ id: newId(), ...photo }] }),
      outreach.visit(home(1, 2), { atMs: atMs + 60_000, place: far, photos: [{ id: newId(), ...photo }] }),
      outreach.visit(home(1, 0), { atMs: atMs + 3_600_000 * 0.2 }),
    );
    while ((await checkVisits(house)) > 0);
    const params = { county: COUNTY };
    const { rows } = await outreach.people.street.call(visitEndpoints.visitMarks, {
      params,
      query: { standing: 'open' },
    });
    expect(new Set(rows.map((row) => row.kind))).toEqual(
      new Set(['duplicate-visit', 'impossible-speed', 'copied-photo']),
    );
    for (const person of [volunteer, outreach.people.village])
      expect(await person.codeOf(visitEndpoints.visitMarks, { params })).toBe('not-allowed');
    const look = { params: { county: COUNTY, markId: rows[0]?.id ?? '' }, body: { text: '坐车去的' } };
    await outreach.people.street.call(visitEndpoints.lookAtMark, look);
    expect(await outreach.people.street.codeOf(visitEndpoints.lookAtMark, look)).toBe('mark-looked-at');
  });

  it('are found in photos that came to the server as the very same file, once', async () => {
    const told = [outreach.visit(home(1, 1)), outreach.visit(home(1, 2))];
    await outreach.tell(second, ...told);
    for (const [nth, { visitId }] of told.entries())
      await ownerRows(
        house,
        `insert into service.photo (county, id, subject_kind, subject_id, place_code, sent_at, width, height, byte_count, sha256, likeness)
         values ($1, $2, 'visit', $3, $4, $5, 1, 1, 1, '\\xab', repeat('0', 64)::bit(64)) returning 1`,
        [COUNTY, newId(), visitId, VILLAGE, new Date(house.now() + nth)],
      );
    await checkPhotos(house);
    await checkPhotos(house);
    const marks = await ownerRows(
      house,
      `select visit_id, other_visit_id from service.visit_mark where kind = 'copied-photo' and visit_id = $1`,
      [told[1]?.visitId],
    );
    expect(marks).toEqual([{ visit_id: told[1]?.visitId, other_visit_id: told[0]?.visitId }]);
  });

  it('change no figure', async () => {
    const before = await outreach.figures();
    while ((await checkVisits(house)) > 0);
    expect(await outreach.figures()).toEqual(before);
  });
});
