// Facts and versions of rules as tests and properties draw them.
import fc from 'fast-check';
import { plusDays } from '#base';
import { BASES, type BasisCode, type Fact, type PointsRule, type RuleBook } from '#service/patrol/points';

const BASIS_CODES = Object.keys(BASES).filter((code): code is BasisCode => code in BASES);
export const SOME_DUTIES = ['patrol', 'listening', 'publicity'];
const FIRST_DAY = '2026-01-01';

const someDay = fc.integer({ min: 0, max: 380 }).map((days) => plusDays(FIRST_DAY, days));

const someRule: fc.Arbitrary<PointsRule> = fc.record({
  id: fc.uuid(),
  name: fc.constant('规则'),
  basis: fc.constantFrom(...BASIS_CODES),
  duty: fc.option(fc.constantFrom(...SOME_DUTIES)),
  perMinutes: fc.constantFrom(20, 30, 60),
  points: fc.integer({ min: 0, max: 5 }),
  most: fc.option(fc.integer({ min: 0, max: 8 })),
});

const someTarget = (aimMost: number) =>
  fc.record({ aim: fc.integer({ min: 1, max: aimMost }), bonus: fc.integer({ min: 0, max: 6 }) });

/** Up to three versions, the first from the beginning or later. */
export const someBooks: fc.Arbitrary<RuleBook[]> = fc
  .uniqueArray(
    fc.record({
      effectiveFrom: someDay,
      rules: fc.uniqueArray(someRule, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
      targets: fc.record({ week: someTarget(4), year: someTarget(60) }),
    }),
    { minLength: 1, maxLength: 3, selector: ({ effectiveFrom }) => effectiveFrom },
  )
  .map((books) =>
    books
      .toSorted((left, right) => (left.effectiveFrom < right.effectiveFrom ? -1 : 1))
      .map((book, index) => ({ ...book, version: index + 1 })),
  );

export const someFact: fc.Arbitrary<Fact> = fc.oneof(
  {
    weight: 2,
    arbitrary: factOf('activity', fc.constantFrom(...SOME_DUTIES), fc.integer({ min: 0, max: 4 })),
  },
  { weight: 1, arbitrary: factOf('training', fc.constant(null), fc.constant(0)) },
);

export const someFacts = fc.uniqueArray(someFact, { maxLength: 30, selector: ({ id }) => id });

function factOf(
  kind: Fact['kind'],
  duty: fc.Arbitrary<string | null>,
  finds: fc.Arbitrary<number>,
): fc.Arbitrary<Fact> {
  return fc.record({
    id: fc.uuid(),
    kind: fc.constant(kind),
    duty,
    day: someDay,
    minutes: fc.integer({ min: 1, max: 60 }).map((tens) => tens * 6),
    finds,
  });
}
