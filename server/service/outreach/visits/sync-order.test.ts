// Whatever order phones tell in, however often and in whatever batches: the database stands where the pure rules say.
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { householdStanding, VISIT_OUTCOMES, type VisitOutcome } from '#service/outreach';
import { householdEndpoints, type VisitMessage } from '#wire/service';
import { aHouse, ownerRows, type TestHouse } from '../../../../scenarios/house-for-tests.ts';
import {
  aCampaign,
  COUNTY,
  type OutreachForTests,
  VILLAGE,
} from '../../../../scenarios/outreach-for-tests.ts';
import { newId } from '../../../platform/identify.ts';

const HOUSEHOLDS = 3;
const outcomes = Object.keys(VISIT_OUTCOMES).filter((code): code is VisitOutcome => code in VISIT_OUTCOMES);

let house: TestHouse;
let outreach: OutreachForTests;

beforeAll(async () => {
  house = await aHouse();
  outreach = await aCampaign(house);
});

const someVisit = fc.record({
  household: fc.nat(HOUSEHOLDS - 1),
  revisions: fc.array(
    fc.record({
      outcome: fc.constantFrom(...outcomes),
      isLetterDelivered: fc.boolean(),
      isCardReturned: fc.boolean(),
      isExplained: fc.boolean(),
      minutesAgo: fc.nat(1000),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

type SomeVisit = typeof someVisit extends fc.Arbitrary<infer Value> ? Value : never;

/** Every revision of a visit as a message of its own. */
function messagesOf({ household, revisions }: SomeVisit, households: readonly string[]): VisitMessage[] {
  const visitId = newId();
  return revisions.map(({ minutesAgo, ...facts }, nth) => ({
    ...outreach.visit(households[household] ?? ''),
    ...facts,
    visitId,
    revision: nth + 1,
    atMs: house.now() - minutesAgo * 60_000,
  }));
}

it('stands the same after every order, repetition and batching of messages', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(someVisit, { minLength: 1, maxLength: 5 }),
      fc.integer(),
      fc.integer({ min: 1, max: 6 }),
      async (visits, seed, batch) => {
        const [block] = await outreach.settle([HOUSEHOLDS]);
        const households = block?.households ?? [];
        const told = visits.map((visit) => messagesOf(visit, households));
        const chance = chanceFrom(seed);
        const twice = chance.shuffle([...told.flat(), ...told.flat()]);
        for (let at = 0; at < twice.length; at += batch)
          await outreach.tell(outreach.people.village, ...twice.slice(at, at + batch));
        const last = told.flatMap((messages) => messages.at(-1) ?? []);
        for (const id of households) {
          const { household } = await outreach.people.village.call(householdEndpoints.household, {
            params: { county: COUNTY, householdId: id },
            query: { campaignId: outreach.campaignId },
          });
          const wanted = householdStanding(last.filter((message) => message.householdId === id));
          expect(household.standing).toMatchObject({ ...wanted });
        }
      },
    ),
    { numRuns: 12 },
  );
  const [counted] = await ownerRows<Record<string, number>>(
    house,
    `select sum(is_visited::int)::int as visited, sum(has_letter::int)::int as letter, sum(has_returned_card::int)::int as card,
       sum(is_explained::int)::int as explained from service.household_progress where campaign_id = $1`,
    [outreach.campaignId],
  );
  const { five } = await outreach.figures(VILLAGE);
  for (const mark of ['visited', 'letter', 'card', 'explained'] as const)
    expect(five[mark].count, mark).toBe(counted?.[mark]);
});

it('two phones that tell of the same households at once lose nothing and count nothing twice', async () => {
  const [block] = await outreach.settle([20]);
  const before = (await outreach.figures()).five;
  const tell = (order: readonly string[]) =>
    outreach.tell(outreach.people.village, ...order.map((id) => outreach.visit(id)));
  const households = block?.households ?? [];
  const told = await Promise.all([tell(households), tell(households.toReversed()), tell(households)]);
  expect(told.flat().every((result) => result.standing === 'kept')).toBe(true);
  const after = (await outreach.figures()).five;
  expect(after.visited.count - before.visited.count).toBe(20);
  expect(after.card.count - before.card.count).toBe(20);
});
