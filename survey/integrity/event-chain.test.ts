import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#base';
import { verifyChain } from './chain-proof.ts';
import { type ChainLink, type ChainOrigin, chainText, linkOf, originHash } from './event-chain.ts';

const ORIGIN: ChainOrigin = { survey: 'yunji-2023', county: '430422' };

/** Two FNV-1a hashes with different seeds: enough for a test, handed in like any other. */
function hash(text: string): string {
  return [0x811c9dc5, 0x1234567].map((seed) => fnv(text, seed)).join('');
}

function fnv(text: string, seed: number): string {
  let state = seed;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return state.toString(16).padStart(8, '0');
}

function chainOf(events: readonly Json[]): ChainLink[] {
  const links: ChainLink[] = [];
  for (const event of events) links.push(linkOf(links.at(-1) ?? ORIGIN, event, hash));
  return links;
}

const CHAIN = chainOf([
  {
    atMs: 1,
    by: 'zhou',
    event: { kind: 'survey-started', survey: 's', questionnaire: 'q', frame: 'f', units: 6440 },
  },
  { atMs: 2, by: 'chen', event: { kind: 'unit-taken', unit: 'u1', interviewer: 'chen' } },
  {
    atMs: 3,
    by: 'chen',
    event: { kind: 'call-placed', unit: 'u1', call: 'c1', interviewer: 'chen', attempt: 1 },
  },
  {
    atMs: 4,
    by: 'chen',
    event: {
      kind: 'answer-kept',
      unit: 'u1',
      interview: 'i',
      answer: 'a',
      question: 'Q1',
      value: ['1', '3'],
    },
  },
  { atMs: 5, by: 'chen', event: { kind: 'call-ended', unit: 'u1', call: 'c1', outcome: 'completed' } },
  {
    atMs: 6,
    by: 'chen',
    event: { kind: 'unit-ended', unit: 'u1', disposition: 'completed', because: 'outcome' },
  },
]);

function verdict(links: readonly ChainLink[], published: { position: number; hash: string }[] = []): string {
  const proof = verifyChain(ORIGIN, links, hash, published);
  return proof.ok ? 'whole' : `${proof.problem.code} ${proof.problem.details.position ?? ''}`.trim();
}

/** Every value of plain data changed, one at a time: each gives one mutant. */
function mutantsOf(value: Json): Json[] {
  if (value === null) return [0];
  if (typeof value === 'string') return [`${value}x`, ''].filter((each) => each !== value);
  if (typeof value === 'number') return [value + 1];
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value)) return listMutants(value);
  const members = Object.entries(value);
  return [
    ...members.flatMap(([key, member]) =>
      mutantsOf(member ?? null).map((changed) => ({ ...value, [key]: changed })),
    ),
    ...members.map(([key]) => Object.fromEntries(members.filter(([other]) => other !== key))),
    { ...value, added: 1 },
  ];
}

function listMutants(list: readonly Json[]): Json[] {
  const changed = list.flatMap((member, at) => mutantsOf(member).map((each) => list.with(at, each)));
  return [...changed, list.slice(1), [...list, 'added'], [...list].reverse()];
}

describe('a chain of events', () => {
  it('is proved from its origin to its head', () => {
    expect(verifyChain(ORIGIN, CHAIN, hash)).toEqual({
      ok: true,
      value: { length: 6, head: CHAIN[5]?.hash },
    });
    expect(verifyChain(ORIGIN, [], hash)).toEqual({
      ok: true,
      value: { length: 0, head: originHash(ORIGIN, hash) },
    });
  });

  it('is hashed as a text that anyone can write again', () => {
    expect(chainText('ab12', { unit: 'u1', kind: 'unit-taken' })).toBe(
      '{"event":{"kind":"unit-taken","unit":"u1"},"previous":"ab12"}',
    );
  });

  it('belongs to one survey in one county', () => {
    expect(verifyChain({ ...ORIGIN, survey: 'other' }, CHAIN, hash)).toMatchObject({
      ok: false,
      problem: { code: 'chain-wrong-beginning' },
    });
    expect(verifyChain({ ...ORIGIN, county: '430423' }, CHAIN, hash).ok).toBe(false);
  });

  it('is proved whatever its events are', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 2 })), (values) => {
        const events: Json[] = values.map((value) => JSON.parse(JSON.stringify(value)));
        expect(verdict(chainOf(events))).toBe('whole');
      }),
    );
  });
});

describe('every field of every event that is changed is found, and the event is named', () => {
  it.each(CHAIN.map((link) => [link.position, link] as const))('event %i', (position, link) => {
    const mutants = mutantsOf(link.event);
    expect(mutants.length).toBeGreaterThan(10);
    for (const event of mutants)
      expect(verdict(CHAIN.with(position - 1, { ...link, event }))).toBe(`chain-link-altered ${position}`);
  });

  it.each(CHAIN.map((link) => [link.position, link] as const))(
    'the place and the hashes of event %i',
    (position, link) => {
      for (const changed of [
        { ...link, position: position + 1 },
        { ...link, position: 0 },
        { ...link, previous: hash('x') },
        { ...link, hash: hash('x') },
        { ...link, hash: '' },
      ])
        expect(verdict(CHAIN.with(position - 1, changed))).toBe(`chain-link-altered ${position}`);
    },
  );
});

describe('what was done to a chain is told by name and place', () => {
  const last = CHAIN.length;

  it('an event dropped, from the first to the last but one', () => {
    for (let at = 0; at < last - 1; at += 1)
      expect(verdict(CHAIN.toSpliced(at, 1))).toBe(`chain-link-dropped ${at + 1}`);
    expect(verdict(CHAIN.toSpliced(1, 3))).toBe('chain-link-dropped 2');
  });

  it('an event added, tied in properly or not', () => {
    for (let at = 0; at < last; at += 1) {
      const tied = linkOf(CHAIN[at - 1] ?? ORIGIN, { kind: 'added' }, hash);
      expect(verdict(CHAIN.toSpliced(at, 0, tied))).toBe(`chain-link-added ${at + 1}`);
      const loose = linkOf({ position: at, hash: hash('nowhere') }, { kind: 'added' }, hash);
      expect(verdict(CHAIN.toSpliced(at, 0, loose))).toBe(`chain-link-added ${at + 1}`);
    }
  });

  it('an event copied to a later place', () => {
    for (let from = 0; from < last; from += 1)
      for (const [to] of CHAIN.entries()) {
        const copy = CHAIN[from];
        if (copy && to > from)
          expect(verdict(CHAIN.toSpliced(to, 0, copy))).toBe(`chain-link-added ${to + 1}`);
      }
  });

  it('two events that changed places', () => {
    for (const [left, first] of CHAIN.entries())
      for (const [right, second] of CHAIN.entries())
        if (left < right)
          expect(verdict(CHAIN.with(left, second).with(right, first))).toBe(
            `chain-link-reordered ${left + 1}`,
          );
  });

  it('an event replaced by another with a proper hash', () => {
    for (let at = 0; at < last - 1; at += 1) {
      const other = linkOf(CHAIN[at - 1] ?? ORIGIN, { kind: 'another' }, hash);
      expect(verdict(CHAIN.with(at, other))).toBe(`chain-link-replaced ${at + 1}`);
    }
  });
});

describe('a published head', () => {
  const head = { position: 6, hash: CHAIN[5]?.hash ?? '' };

  it('that is in the chain is confirmed', () => {
    expect(verdict(CHAIN, [head, { position: 2, hash: CHAIN[1]?.hash ?? '' }])).toBe('whole');
  });

  it('shows that the end was dropped', () => {
    expect(verdict(CHAIN.slice(0, 4))).toBe('whole');
    expect(verdict(CHAIN.slice(0, 4), [head])).toBe('chain-end-dropped 6');
  });

  it('shows that a chain was written anew', () => {
    const anew = chainOf(CHAIN.map(({ event }, index) => (index === 3 ? { kind: 'another' } : event)));
    expect(verdict(anew)).toBe('whole');
    expect(verdict(anew, [head])).toBe('chain-head-differs 6');
  });
});
