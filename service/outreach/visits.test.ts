import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BATCHES,
  type BatchKind,
  EMPHASES,
  type Emphasis,
  EXPLAINED_POINTS,
  endWords,
  fiveFull,
  householdStanding,
  looksAlike,
  MARK_LIMITS,
  marksAmong,
  mayEndMatter,
  shortBy,
  threeKeys,
  UNVISITED,
  VISIT_OUTCOMES,
  VISITOR_KINDS,
  type VisitOutcome,
  type VisitTrace,
} from './index.ts';

const outcomes = Object.keys(VISIT_OUTCOMES).filter((code): code is VisitOutcome => code in VISIT_OUTCOMES);
const emphases = Object.keys(EMPHASES).filter((code): code is Emphasis => code in EMPHASES);
const batches = Object.keys(BATCHES).filter((code): code is BatchKind => code in BATCHES);

const someVisit = fc.record({
  outcome: fc.constantFrom(...outcomes),
  isLetterDelivered: fc.boolean(),
  isCardReturned: fc.boolean(),
  isExplained: fc.boolean(),
  atMs: fc.integer({ min: 1, max: 1e12 }),
});

describe('where a household stands', () => {
  it('is the same in whatever order its visits are told, however often', () => {
    fc.assert(
      fc.property(fc.array(someVisit, { maxLength: 6 }), (visits) => {
        const standing = householdStanding(visits);
        expect(householdStanding(visits.toReversed())).toEqual(standing);
        expect(householdStanding([...visits, ...visits])).toEqual(standing);
      }),
    );
  });

  it('never goes back: one more visit undoes nothing', () => {
    fc.assert(
      fc.property(fc.array(someVisit), someVisit, (visits, another) => {
        const [before, after] = [householdStanding(visits), householdStanding([...visits, another])];
        for (const key of ['isVisited', 'hasLetter', 'hasReturnedCard', 'isExplained'] as const)
          expect(after[key] || !before[key]).toBe(true);
      }),
    );
  });

  it('is unvisited without visits, and while nobody was at home', () => {
    expect(householdStanding([])).toEqual(UNVISITED);
    const away = {
      outcome: 'not-home',
      isLetterDelivered: true,
      isCardReturned: false,
      isExplained: false,
      atMs: 5,
    } as const;
    expect(householdStanding([away])).toEqual({ ...UNVISITED, hasLetter: true, lastVisitMs: 5 });
  });
});

it('what is explained at the door says that answering is free, and nothing of how to answer', () => {
  const said = EXPLAINED_POINTS.map(({ zh }) => zh).join('');
  for (const word of ['自愿', '保密', '没有标准答案', '核实']) expect(said).toContain(word);
  expect(said).not.toMatch(/安全|满意|形象|好评/);
});

describe('coverage', () => {
  const someCounts = fc
    .record({ emphasis: fc.constantFrom(...emphases), households: fc.nat(500) })
    .chain(({ emphasis, households }) =>
      fc
        .tuple(fc.nat(households), fc.nat(households), fc.nat(households), fc.nat(households), fc.nat(50))
        .map(([visited, letter, card, explained, requests]) => ({
          emphasis,
          households,
          visited,
          letter,
          card,
          explained,
          requests,
          answered: Math.floor(requests / 2),
        })),
    );

  it('always has its denominator, and is a share only where there is one', () => {
    fc.assert(
      fc.property(fc.array(someCounts), (counts) => {
        for (const figure of Object.values({ ...fiveFull(counts), ...threeKeys(counts) })) {
          expect(figure.count).toBeLessThanOrEqual(figure.of);
          expect(figure.share === null).toBe(figure.of === 0);
        }
      }),
    );
  });

  it('of villages adds up to that of all', () => {
    fc.assert(
      fc.property(fc.array(someCounts), fc.array(someCounts), (left, right) => {
        const whole = fiveFull([...left, ...right]);
        for (const mark of ['visited', 'letter', 'card', 'explained', 'answered'] as const)
          expect(whole[mark].count).toBe(fiveFull(left)[mark].count + fiveFull(right)[mark].count);
      }),
    );
  });

  it('of requests is out of requests, of everything else out of households', () => {
    const counts = [
      {
        emphasis: 'school',
        households: 10,
        visited: 4,
        letter: 3,
        card: 2,
        explained: 1,
        requests: 2,
        answered: 1,
      },
    ] as const;
    expect(fiveFull(counts).answered).toEqual({ count: 1, of: 2, share: 0.5 });
    expect(threeKeys(counts)).toMatchObject({ trade: { count: 4, of: 10 }, area: { of: 0, share: null } });
  });
});

it('an officer visits twenty households at least and a cadre ten', () => {
  expect([shortBy('officer', 19), shortBy('officer', 20), shortBy('cadre', 3)]).toEqual([1, 0, 7]);
  expect(VISITOR_KINDS.volunteer.least).toBe(0);
});

describe.each(batches)('a matter of the batch %s', (batch) => {
  it('ends in each of its ways, and in no other, and once', () => {
    for (const end of Object.keys(BATCHES[batch].ends)) {
      expect(mayEndMatter({ batch, isEnded: false }, end).ok, end).toBe(true);
      expect(endWords(batch, end)?.zh).toMatch(/\p{Script=Han}/u);
      expect(mayEndMatter({ batch, isEnded: true }, end)).toMatchObject({
        problem: { code: 'matter-ended' },
      });
    }
    for (const end of ['', 'toString', 'won'])
      expect(mayEndMatter({ batch, isEnded: false }, end)).toMatchObject({
        problem: { code: 'matter-end-unknown' },
      });
  });
});

describe('visits to look at', () => {
  const MINUTE = 60_000;
  const near = { latitude: 26.9, longitude: 112.6, accuracyMetres: 20 };
  const visit = (id: string, changes: Partial<VisitTrace> = {}): VisitTrace => ({
    id,
    personId: 'zhang',
    householdId: `home of ${id}`,
    atMs: 0,
    isMet: true,
    place: null,
    photos: [],
    ...changes,
  });
  const kinds = (...visits: VisitTrace[]) => marksAmong(visits).map((mark) => mark.kind);
  const photo = (sha256: string, likeness: string | null = null) => ({ sha256, likeness });

  it('are those that met somebody in one household twice within four hours', () => {
    const first = visit('a', { householdId: 'h' });
    const again = (minutes: number, changes = {}) =>
      visit('b', { householdId: 'h', atMs: minutes * MINUTE, ...changes });
    expect(kinds(first, again(240))).toEqual(['duplicate-visit']);
    expect(kinds(first, again(241))).toEqual([]);
    expect(kinds(first, again(10, { isMet: false }))).toEqual([]);
    expect(kinds(first, visit('b', { atMs: MINUTE }))).toEqual([]);
  });

  it('are those between which nobody moves that fast, whatever the phone’s error', () => {
    const first = visit('a', { place: near });
    const at = (latitude: number, minutes: number, accuracyMetres = 20) =>
      visit('b', { place: { ...near, latitude, accuracyMetres }, atMs: minutes * MINUTE });
    expect(kinds(first, at(27.4, 5))).toEqual(['impossible-speed']);
    expect(kinds(first, at(27.4, 60))).toEqual([]);
    expect(kinds(first, at(26.903, 0))).toEqual([]);
    expect(kinds(first, at(26.91, 0, 3000))).toEqual([]);
    expect(kinds(first, { ...at(27.4, 5), personId: 'li' })).toEqual([]);
  });

  it('are those with the same photo, or one that looks the same', () => {
    const likeness = '0'.repeat(64);
    const changed = (bits: number) => '1'.repeat(bits) + '0'.repeat(64 - bits);
    expect(kinds(visit('a', { photos: [photo('x')] }), visit('b', { photos: [photo('x')] }))).toEqual([
      'copied-photo',
    ]);
    expect(kinds(visit('a', { photos: [photo('x')] }), visit('b', { photos: [photo('y')] }))).toEqual([]);
    expect(looksAlike(photo('x', likeness), photo('y', changed(4)), MARK_LIMITS.differingBits)).toBe(true);
    expect(looksAlike(photo('x', likeness), photo('y', changed(5)), MARK_LIMITS.differingBits)).toBe(false);
  });

  it('are found whatever order the visits come in, the later one marked', () => {
    const visits = [
      visit('a', { householdId: 'h', photos: [photo('x')] }),
      visit('b', { householdId: 'h', atMs: MINUTE, photos: [photo('x')] }),
      visit('c', { householdId: 'h', atMs: 2 * MINUTE }),
    ];
    const marks = marksAmong(visits);
    expect(marksAmong(visits.toReversed())).toEqual(marks);
    expect(marks.map(({ kind, visitId, otherVisitId }) => `${kind} ${visitId} ${otherVisitId}`)).toEqual([
      'duplicate-visit b a',
      'duplicate-visit c b',
      'copied-photo b a',
    ]);
  });
});
