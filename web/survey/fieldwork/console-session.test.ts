// A sitting against a server in memory that keeps messages as the real one does, and a browser that falls over.
import { beforeEach, describe, expect, it } from 'vitest';
import { type Problem, problemCatalogue } from '#base';
import { readOutline, SPECIMENS } from '#survey/questionnaire';
import type { Assignment, Message } from '#wire/survey';
import type { Delivery } from '../../outbox/delivery.ts';
import { MemoryStore } from '../../outbox/memory-store.ts';
import { ConsoleSession, type UnitSource } from './console-session.ts';
import { SAMPLE_ASSIGNMENT, SAMPLE_NUMBER, TEN_O_CLOCK } from './keys/headless-console.ts';
import type { TrailStore } from './outbox/device.ts';
import type { Lane } from './outbox/entry.ts';
import { UnitOutbox } from './outbox/unit-outbox.ts';
import type { Trail } from './state/resume.ts';

const problem = problemCatalogue({
  'no-unit-now': { zh: '没有', en: 'none' },
  'connection-lost': { zh: '断了', en: 'lost' },
  'unit-not-held': { zh: '收回', en: 'taken back' },
} as const);

const SURVEY = { county: '430422', surveyId: '018a0000-0000-7000-8000-0000000000aa' };
const { questionnaire } = readOutline(SPECIMENS.goTo);

/** Units one after the other; what is kept of the one in hand is given back when it is asked for. */
class PhoneRoom implements UnitSource {
  isReachable = true;
  refusal: Problem | null = null;
  private isTakenBack = false;
  readonly kept: Message[] = [];
  readonly commandIds: string[] = [];
  private inHand: Assignment | null = null;
  private drawn = 0;

  async unitInHand(): Promise<Assignment | null | { readonly refused: Problem }> {
    return this.isReachable ? this.inHand : { refused: problem('connection-lost', {}) };
  }

  async nextUnit(commandId: string): Promise<Assignment | { readonly refused: Problem }> {
    this.commandIds.push(commandId);
    if (!this.isReachable) return { refused: problem('connection-lost', {}) };
    if (this.refusal) return { refused: this.refusal };
    this.inHand ??= this.draw();
    return this.inHand;
  }

  deliver = async (_lane: Lane, messages: readonly Message[]): Promise<Delivery> => {
    if (!this.isReachable) return { how: 'failed' };
    const [first] = messages;
    if (this.isTakenBack && first)
      return {
        how: 'answered',
        acknowledged: [],
        refused: [{ id: first.id, problem: problem('unit-not-held', {}) }],
      };
    for (const message of messages) this.keep(message);
    return { how: 'answered', acknowledged: messages.map((each) => each.id), refused: [] };
  };

  /** A supervisor takes the unit out of the interviewer's hand. */
  takeBack(): void {
    this.inHand = null;
    this.isTakenBack = true;
  }

  private draw(): Assignment {
    this.drawn += 1;
    return { ...SAMPLE_ASSIGNMENT, unit: { ...SAMPLE_ASSIGNMENT.unit, id: `unit-${this.drawn}` } };
  }

  private keep(message: Message): void {
    this.kept.push(message);
    if (!this.inHand) return;
    if (message.kind === 'call-ended') this.inHand = null;
    else if (message.kind === 'call-placed')
      this.inHand = { ...this.inHand, openCall: { id: message.callId, placedMs: message.atMs } };
    else if (message.kind === 'interview-started')
      this.inHand = {
        ...this.inHand,
        interview: { id: message.interviewId, answers: {}, lastSequence: 0, note: '' },
      };
    else if (message.kind === 'answer-kept' && this.inHand.interview) {
      const answers = { ...this.inHand.interview.answers, [message.questionId]: message.answer };
      this.inHand = {
        ...this.inHand,
        interview: { ...this.inHand.interview, answers, lastSequence: message.sequence },
      };
    }
  }
}

class Trails implements TrailStore {
  readonly kept = new Map<string, Trail>();
  async read(key: string): Promise<Trail | null> {
    return this.kept.get(key) ?? null;
  }
  async write(key: string, trail: Trail | null): Promise<void> {
    if (trail) this.kept.set(key, trail);
    else this.kept.delete(key);
  }
}

async function aMoment(): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

/** A computer at which pages are opened, one after the other. */
class Computer {
  readonly room = new PhoneRoom();
  readonly store = new MemoryStore<Lane, Message>();
  readonly trails = new Trails();
  private laterWork: (() => void)[] = [];
  private ids = 0;
  private open: { session: ConsoleSession; outbox: UnitOutbox } | null = null;

  async openPage(): Promise<ConsoleSession> {
    const { room, store, trails } = this;
    const wait = (): Promise<void> => new Promise((resolve) => this.laterWork.push(resolve));
    const outbox = new UnitOutbox('li', { store, deliver: room.deliver, wait });
    await outbox.open();
    const session = new ConsoleSession({
      survey: SURVEY,
      personId: 'li',
      questionnaire,
      outbox,
      trails,
      units: room,
      nowMs: () => TEN_O_CLOCK,
      newId: () => this.newId(),
      later: (work) => {
        this.laterWork.push(work);
        return () => {
          this.laterWork = this.laterWork.filter((each) => each !== work);
        };
      },
    });
    this.open = { session, outbox };
    void session.open();
    await aMoment();
    return session;
  }

  private newId(): string {
    this.ids += 1;
    return `id-${this.ids}`;
  }

  /** The page is gone without a word. */
  crash(): void {
    this.open?.session.close();
    this.open?.outbox.stop();
    this.laterWork = [];
  }

  get outbox(): UnitOutbox {
    if (!this.open) throw new Error('no page is open');
    return this.open.outbox;
  }

  /** Everything that waits for time to pass is done. */
  async timePasses(): Promise<void> {
    const work = this.laterWork;
    this.laterWork = [];
    for (const each of work) each();
    await aMoment();
  }
}

function stageOf(session: ConsoleSession) {
  return session.view.kind === 'open' ? session.view.state.stage : undefined;
}

let computer: Computer;
beforeEach(() => {
  computer = new Computer();
});

async function interviewing(): Promise<ConsoleSession> {
  const session = await computer.openPage();
  session.tell({ kind: 'next-wanted' });
  await aMoment();
  session.tell({ kind: 'dialled' });
  session.tell({ kind: 'interview-begun' });
  return session;
}

describe('a sitting', () => {
  it('rests until the next unit is wanted, and takes it then', async () => {
    const session = await computer.openPage();
    expect(stageOf(session)?.kind).toBe('ready');
    session.tell({ kind: 'next-wanted' });
    await aMoment();
    expect(stageOf(session)?.kind).toBe('unit');
  });

  it('takes the next unit only when the outcome of the last is safe', async () => {
    const session = await interviewing();
    await aMoment();
    computer.room.isReachable = false;
    session.tell({ kind: 'outcome-given', code: 'refused-soft', details: {} });
    await aMoment();
    expect(stageOf(session)).toMatchObject({ kind: 'ready', wantsNext: true });
    expect(computer.room.commandIds).toHaveLength(1);
    computer.room.isReachable = true;
    await computer.timePasses();
    expect(stageOf(session)).toMatchObject({ kind: 'unit', assignment: { unit: { id: 'unit-2' } } });
  });

  it('says why there is no unit, and asks again with a new wish', async () => {
    const session = await computer.openPage();
    computer.room.refusal = problem('no-unit-now', {});
    session.tell({ kind: 'next-wanted' });
    await aMoment();
    expect(stageOf(session)).toMatchObject({ wantsNext: false, refusal: { code: 'no-unit-now' } });
    computer.room.refusal = null;
    session.tell({ kind: 'next-wanted' });
    await aMoment();
    expect(stageOf(session)?.kind).toBe('unit');
    expect(new Set(computer.room.commandIds).size).toBe(2);
  });

  it('keeps asking with the same wish while the line is down', async () => {
    const session = await computer.openPage();
    computer.room.isReachable = false;
    session.tell({ kind: 'next-wanted' });
    await aMoment();
    expect(stageOf(session)).toMatchObject({ wantsNext: true, refusal: { code: 'connection-lost' } });
    computer.room.isReachable = true;
    await computer.timePasses();
    expect(stageOf(session)?.kind).toBe('unit');
    expect(new Set(computer.room.commandIds).size).toBe(1);
  });

  it('goes on in the same interview after a crash, with and without the line', async () => {
    const before = await interviewing();
    before.tell({ kind: 'option-picked', code: '1' });
    await aMoment();
    computer.room.isReachable = false;
    before.tell({ kind: 'option-picked', code: '2' });
    await aMoment();
    computer.crash();
    const after = await computer.openPage();
    expect(after.view).toMatchObject({ kind: 'opening', problem: { code: 'connection-lost' } });
    computer.room.isReachable = true;
    await computer.timePasses();
    expect(stageOf(after)).toMatchObject({
      kind: 'interview',
      interview: { answers: { Q1: { chosen: ['1'] }, Q2: { chosen: ['2'] } }, sequence: 2 },
    });
    after.tell({ kind: 'option-picked', code: '1' });
    after.tell({ kind: 'closing-read' });
    await computer.timePasses();
    expect(computer.room.kept.map((each) => each.kind)).toEqual([
      'call-placed',
      'interview-started',
      'answer-kept',
      'answer-kept',
      'answer-kept',
      'call-ended',
    ]);
  });

  it('leaves a unit that was taken back, and keeps here what was said of it', async () => {
    const session = await interviewing();
    await aMoment();
    computer.room.takeBack();
    session.tell({ kind: 'option-picked', code: '1' });
    await aMoment();
    expect(computer.outbox.standing.refused).toHaveLength(1);
    session.setAside('unit-1', 'all');
    await aMoment();
    expect(stageOf(session)?.kind).toBe('ready');
    expect(computer.outbox.standing.setAside).toHaveLength(1);
    expect(await computer.store.all('li')).toHaveLength(1);
  });

  it('never writes the telephone number on this device', async () => {
    const session = await interviewing();
    session.tell({ kind: 'option-picked', code: '1' });
    const written = JSON.stringify([await computer.store.all('li'), [...computer.trails.kept]]);
    expect(written).toContain('Q1');
    expect(written).not.toContain(SAMPLE_NUMBER);
  });
});
