import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dueOf, type Fact, type RuleBook } from '#service/patrol/points';
import { aDatabase } from '../../../../scenarios/house-for-tests.ts';
import { someBooks, someFacts } from '../../../../scenarios/points-for-tests.ts';
import { addBook, addFacts, aTeam, clearPoints, linesOf } from '../../../../scenarios/points-in-database.ts';
import { withClient } from '../../../../scenarios/postgres-for-tests.ts';
import type { Database } from '../../../platform/database.ts';
import { addLines, reckonAccounts } from './reckon.store.ts';

const COUNTY = '430422';
const reckoning = { county: COUNTY, memberIds: null, now: new Date(0), today: '2026-11-25' };

let house: { database: Database; ownerUrl: string };
let members: readonly string[];

beforeAll(async () => {
  house = await aDatabase();
  members = await withClient(house.ownerUrl, (owner) => aTeam(owner, COUNTY, 3));
});

function reckon(): Promise<number> {
  return house.database.transaction('service', 'system', async (tx) => {
    const added = await addLines(tx, reckoning);
    await reckonAccounts(tx, reckoning);
    return added;
  });
}

describe('points reckoned in the database', () => {
  it('are those of the pure rule, for any facts, any rules and any change of rules', async () => {
    await fc.assert(
      fc.asyncProperty(
        someBooks,
        fc.array(someFacts, { minLength: 3, maxLength: 3 }),
        async (books, perMember) => {
          const expected = await withClient(house.ownerUrl, async (owner) => {
            await clearPoints(owner, COUNTY);
            for (const book of books) await addBook(owner, COUNTY, book);
            for (const [index, facts] of perMember.entries())
              await addFacts(owner, COUNTY, members[index] ?? '', facts);
            return perMember.flatMap((facts, index) => wanted(members[index] ?? '', facts, books));
          });
          await reckon();
          const got = await withClient(house.ownerUrl, (owner) => linesOf(owner, COUNTY));
          expect(got.toSorted()).toEqual(expected.toSorted());
          expect(await reckon()).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });
});

function wanted(memberId: string, facts: readonly Fact[], books: readonly RuleBook[]): string[] {
  return dueOf(facts, books).map(({ kind, source, day, version, points }) =>
    [memberId, kind, source, day, version, points].join('|'),
  );
}
