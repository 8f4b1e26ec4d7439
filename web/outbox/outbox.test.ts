import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCatalogue } from '#base';
import type { Delivery } from './delivery.ts';
import type { Lanes } from './entry.ts';
import { MemoryStore } from './memory-store.ts';
import { Outbox } from './outbox.ts';

const problem = problemCatalogue({ 'not-this': { zh: '这条不行', en: 'not this one' } } as const);

interface Lane {
  readonly road: string;
  readonly unitId: string;
}
interface Message {
  readonly id: string;
}
type UnitOutbox = Outbox<Lane, Message>;

const BY_UNIT: Lanes<Lane> = { keyOf: ({ unitId }) => unitId, roadOf: ({ unitId }) => unitId };
const TOGETHER: Lanes<Lane> = { keyOf: ({ unitId }) => unitId, roadOf: ({ road }) => road };
const AT_ONCE = { largestBatch: 500, wait: () => Promise.resolve() };

const HERE: Lane = { road: 'east', unitId: 'unit-1' };
const THERE: Lane = { ...HERE, unitId: 'unit-2' };

function message(id: string): Message {
  return { id };
}

const ids = (messages: readonly Message[]): readonly string[] => messages.map((each) => each.id);

type Fate = 'kept' | 'kept-unheard' | 'lost' | 'thrown-back' | 'half-kept';

/** A server in memory: keeps each message once, in the order of arrival, and fails as it is told. */
class FlakyServer {
  readonly arrived: string[] = [];
  readonly kept: { unitId: string; id: string }[] = [];
  readonly neverKeeps = new Set<string>();
  inFlight = 0;
  mostInFlight = 0;
  private readonly fates: Fate[];

  constructor(fates: readonly Fate[]) {
    this.fates = [...fates];
  }

  deliver = async (lane: Lane, messages: readonly Message[]): Promise<Delivery> => {
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    await Promise.resolve();
    this.inFlight -= 1;
    const fate = this.fates.shift() ?? 'kept';
    if (fate === 'lost') return { how: 'failed' };
    if (fate === 'thrown-back' && messages.length > 1)
      return { how: 'rejected', problem: problem('not-this', {}) };
    const taken = fate === 'half-kept' ? messages.slice(0, Math.ceil(messages.length / 2)) : messages;
    return this.answer(lane, taken, fate === 'kept-unheard');
  };

  private answer(lane: Lane, messages: readonly Message[], isUnheard: boolean): Delivery {
    const bad = messages.findIndex((each) => this.neverKeeps.has(each.id));
    const good = bad < 0 ? messages : messages.slice(0, bad);
    for (const { id } of good) {
      this.arrived.push(id);
      if (!this.kept.some((each) => each.id === id)) this.kept.push({ unitId: lane.unitId, id });
    }
    if (isUnheard) return { how: 'failed' };
    const refusedId = messages[bad]?.id;
    const refused = refusedId === undefined ? [] : [{ id: refusedId, problem: problem('not-this', {}) }];
    return { how: 'answered', acknowledged: ids(good), refused };
  }
}

function outboxTo(server: FlakyServer, store = new MemoryStore<Lane, Message>()): UnitOutbox {
  return new Outbox('li', { store, deliver: server.deliver, lanes: BY_UNIT, ...AT_ONCE });
}

async function settled(outbox: UnitOutbox): Promise<void> {
  for (let turn = 0; turn < 2_000 && outbox.standing.unsent > 0; turn += 1) await Promise.resolve();
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

const fate = fc.constantFrom<Fate>('kept', 'kept-unheard', 'lost', 'thrown-back', 'half-kept');

describe('the outbox', () => {
  it('delivers every message, in order within its unit, whatever fails and whenever messages come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { maxLength: 30 }),
        fc.array(fc.tuple(fc.boolean(), fc.nat(3)), { maxLength: 25 }),
        async (fates, given) => {
          const server = new FlakyServer(fates);
          const outbox = outboxTo(server);
          await outbox.open();
          for (const [index, [isHere, pause]] of given.entries()) {
            outbox.add(isHere ? HERE : THERE, [message(`m${index}`)]);
            for (let turn = 0; turn < pause; turn += 1) await Promise.resolve();
          }
          await settled(outbox);
          for (const lane of [HERE, THERE]) {
            const wanted = given.flatMap(([isHere], index) =>
              isHere === (lane === HERE) ? [`m${index}`] : [],
            );
            const kept = server.kept.filter((each) => each.unitId === lane.unitId);
            expect(kept.map((each) => each.id)).toEqual(wanted);
          }
          expect(server.mostInFlight).toBeLessThanOrEqual(1);
          expect(outbox.standing).toMatchObject({ unsent: 0, refused: [], way: 'open' });
        },
      ),
    );
  });

  it('delivers what an earlier page left before what is said now, wherever that page fell over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 12 }), fc.nat(60), async (fates, turns) => {
        const server = new FlakyServer(fates);
        const store = new MemoryStore<Lane, Message>();
        const before = outboxTo(server, store);
        await before.open();
        for (const id of ['a', 'b', 'c']) before.add(HERE, [message(id)]);
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        before.stop();
        const after = outboxTo(server, store);
        await after.open();
        after.add(HERE, [message('d')]);
        await settled(after);
        expect(server.kept.map((each) => each.id)).toEqual(['a', 'b', 'c', 'd']);
        expect(await store.all('li')).toEqual([]);
      }),
    );
  });

  it('sends what waits together', async () => {
    const server = new FlakyServer(['lost']);
    const batches: number[] = [];
    const outbox = new Outbox('li', {
      store: new MemoryStore<Lane, Message>(),
      deliver: (lane, messages) => {
        batches.push(messages.length);
        return server.deliver(lane, messages);
      },
      lanes: BY_UNIT,
      ...AT_ONCE,
    });
    for (const id of ['a', 'b', 'c']) outbox.add(HERE, [message(id)]);
    await settled(outbox);
    expect(batches).toEqual([1, 3]);
  });

  it('says that the line is interrupted, and that it is open again', async () => {
    const ways: string[] = [];
    const outbox = outboxTo(new FlakyServer(['lost', 'kept']));
    outbox.subscribe(() => ways.push(outbox.standing.way));
    outbox.add(HERE, [message('a')]);
    await settled(outbox);
    expect(ways).toContain('interrupted');
    expect(outbox.standing.way).toBe('open');
  });

  it('waits for a new sign-in, and loses nothing over it', async () => {
    const server = new FlakyServer([]);
    let isSignedIn = false;
    const outbox = new Outbox('li', {
      store: new MemoryStore<Lane, Message>(),
      deliver: async (lane, messages) =>
        isSignedIn ? server.deliver(lane, messages) : { how: 'signed-out' },
      lanes: BY_UNIT,
      ...AT_ONCE,
    });
    outbox.add(HERE, [message('a'), message('b')]);
    await settled(outbox);
    outbox.add(HERE, [message('c')]);
    expect(outbox.standing).toMatchObject({ way: 'signed-out', unsent: 3 });
    isSignedIn = true;
    outbox.hasten();
    await settled(outbox);
    expect(server.kept.map((each) => each.id)).toEqual(['a', 'b', 'c']);
  });
});

describe('a refused message', () => {
  async function refusing(): Promise<{
    server: FlakyServer;
    outbox: UnitOutbox;
    store: MemoryStore<Lane, Message>;
  }> {
    const server = new FlakyServer([]);
    server.neverKeeps.add('b');
    const store = new MemoryStore<Lane, Message>();
    const outbox = outboxTo(server, store);
    await outbox.open();
    outbox.add(HERE, [message('a'), message('b'), message('c')]);
    outbox.add(THERE, [message('x')]);
    await settled(outbox);
    return { server, outbox, store };
  }

  it('is shown with its problem, holds up its own unit, and no other', async () => {
    const { server, outbox } = await refusing();
    expect(outbox.standing.refused.map((entry) => [entry.message.id, entry.refusal?.code])).toEqual([
      ['b', 'not-this'],
    ]);
    expect(server.kept.map((each) => each.id)).toEqual(['a', 'x']);
  });

  it('is put by on request, and what follows it goes out', async () => {
    const { server, outbox, store } = await refusing();
    outbox.setAside('unit-1', 'refused');
    await settled(outbox);
    expect(server.kept.map((each) => each.id)).toEqual(['a', 'x', 'c']);
    expect((await store.all('li')).map((entry) => entry.message.id)).toEqual(['b']);
    expect(outbox.standing.setAside).toHaveLength(1);
  });

  it('takes its whole unit with it when that is no longer ours', async () => {
    const { server, outbox, store } = await refusing();
    outbox.setAside('unit-1', 'all');
    await settled(outbox);
    expect(server.kept.map((each) => each.id)).toEqual(['a', 'x']);
    expect((await store.all('li')).map((entry) => entry.message.id)).toEqual(['b', 'c']);
  });

  it('can be tried again, even after it was put by', async () => {
    const { server, outbox } = await refusing();
    outbox.setAside('unit-1', 'all');
    await settled(outbox);
    server.neverKeeps.clear();
    outbox.tryAgain('unit-1');
    await settled(outbox);
    expect(server.kept.map((each) => each.id)).toEqual(['a', 'x', 'b', 'c']);
  });

  it('is found among others when the whole request was thrown back', async () => {
    const outbox = new Outbox('li', {
      store: new MemoryStore<Lane, Message>(),
      deliver: async (_lane, messages) =>
        messages.some((each) => each.id === 'b')
          ? { how: 'rejected', problem: problem('not-this', {}) }
          : { how: 'answered', acknowledged: ids(messages), refused: [] },
      lanes: BY_UNIT,
      ...AT_ONCE,
    });
    outbox.add(HERE, [message('a'), message('b')]);
    await settled(outbox);
    expect(outbox.standing.refused.map((entry) => entry.message.id)).toEqual(['b']);
  });
});

describe('lanes that share a road', () => {
  it('travel together, and a refused message holds up nothing but its own lane', async () => {
    const requests: string[] = [];
    const outbox = new Outbox<Lane, Message>('li', {
      store: new MemoryStore(),
      lanes: TOGETHER,
      ...AT_ONCE,
      deliver: async (_lane, messages) => {
        requests.push(ids(messages).join());
        if (requests.length === 1) return { how: 'failed' };
        const refused = messages.filter(({ id }) => id === 'b');
        return {
          how: 'answered',
          acknowledged: ids(messages.filter(({ id }) => id !== 'b')),
          refused: refused.map(({ id }) => ({ id, problem: problem('not-this', {}) })),
        };
      },
    });
    outbox.add(HERE, [message('a'), message('b')]);
    outbox.add(THERE, [message('x')]);
    outbox.add({ road: 'west', unitId: 'unit-3' }, [message('w')]);
    await settled(outbox);
    outbox.add(HERE, [message('c')]);
    await settled(outbox);
    expect(requests).toEqual(['a,b', 'a,b,x', 'w']);
    expect(outbox.standing).toMatchObject({ unsent: 1, way: 'open' });
  });
});

describe('a device that cannot store', () => {
  it('is told apart, and its messages still go out', async () => {
    const server = new FlakyServer(['lost']);
    const store = new MemoryStore<Lane, Message>();
    store.add = () => Promise.reject(new Error('disk full'));
    const outbox = outboxTo(server, store);
    outbox.add(HERE, [message('a')]);
    await settled(outbox);
    expect(outbox.standing.isKeptHere).toBe(false);
    expect(server.kept.map((each) => each.id)).toEqual(['a']);
  });

  it('can still be worked at when it cannot read either', async () => {
    const server = new FlakyServer([]);
    const store = new MemoryStore<Lane, Message>();
    store.all = () => Promise.reject(new Error('unreadable'));
    const outbox = outboxTo(server, store);
    await outbox.open();
    outbox.add(HERE, [message('a')]);
    await settled(outbox);
    expect(server.kept.map((each) => each.id)).toEqual(['a']);
  });
});
