// The outbox: every message in the order in which it was given, sent one batch at a time until the server has acknowledged
// it. It is no cache: nothing leaves it but what is acknowledged. It knows no screen, and nothing of what it carries.

import type { Problem } from '#base';
import type { Delivery, Refused } from './delivery.ts';
import type { Entry, Lanes, OutboxStore, Sendable } from './entry.ts';
import { nextBatch, type OutboxStanding, standingOf } from './queue.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

export interface OutboxPorts<Lane, Message extends Sendable> {
  readonly store: OutboxStore<Lane, Message>;
  readonly lanes: Lanes<Lane>;
  /** how many messages one request takes */
  readonly largestBatch: number;
  deliver(lane: Lane, messages: readonly Message[]): Promise<Delivery>;
  /** Resolves after the time, or at once when the signal fires. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export class Outbox<Lane, Message extends Sendable> {
  private entries: readonly Entry<Lane, Message>[] = [];
  private way: OutboxStanding<Lane, Message>['way'] = 'open';
  private writing = 0;
  private hasStoreFailed = false;
  private isStopped = false;
  private isSending = false;
  private batchSize: number;
  private pauseMs = FIRST_PAUSE_MS;
  private hurry = new AbortController();
  private known: OutboxStanding<Lane, Message> | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly personId: string;
  private readonly ports: OutboxPorts<Lane, Message>;

  constructor(personId: string, ports: OutboxPorts<Lane, Message>) {
    this.personId = personId;
    this.ports = ports;
    this.batchSize = ports.largestBatch;
  }

  /** Takes up what an earlier page left, and begins to send it. */
  async open(): Promise<void> {
    const left = await this.leftHere();
    const added = new Set(this.entries.map((entry) => entry.message.id));
    this.entries = [...left.filter((entry) => !added.has(entry.message.id)), ...this.entries];
    this.changed();
    this.send();
  }

  /** Keeps messages on this device and sends them; returns at once. */
  add(lane: Lane, messages: readonly Message[]): void {
    if (messages.length === 0) return;
    const { personId } = this;
    const entries = messages.map((message) => ({
      personId,
      lane,
      message,
      refusal: null,
      isSetAside: false,
    }));
    this.entries = [...this.entries, ...entries];
    void this.write(() => this.ports.store.add(entries));
    this.changed();
    this.send();
  }

  /** Everything that waits to be sent or decided on, oldest first; what was set aside is left out. */
  get waiting(): readonly Entry<Lane, Message>[] {
    return this.entries.filter((entry) => !entry.isSetAside);
  }

  get standing(): OutboxStanding<Lane, Message> {
    const isKeptHere = this.ports.store.isDurable && !this.hasStoreFailed && this.writing === 0;
    this.known ??= standingOf(this.entries, { way: this.way, isKeptHere });
    return this.known;
  }

  /** Sends now instead of after the pause: the line is back, somebody signed in, somebody asks. */
  hasten(): void {
    this.pauseMs = FIRST_PAUSE_MS;
    if (this.way === 'signed-out') this.way = 'open';
    this.hurry.abort();
    this.changed();
    this.send();
  }

  /** Tries a lane's refused messages, those set aside and those that wait behind them once more. */
  tryAgain(key: string): void {
    this.rewrite((entry) =>
      this.ports.lanes.keyOf(entry.lane) === key && (entry.refusal || entry.isSetAside)
        ? { ...entry, refusal: null, isSetAside: false }
        : entry,
    );
    this.hasten();
  }

  /** Puts the refused message of a lane by, and what was said after it is sent; or all that waits in the lane. */
  setAside(key: string, which: 'refused' | 'all'): void {
    this.rewrite((entry) =>
      this.ports.lanes.keyOf(entry.lane) === key && (which === 'all' || entry.refusal)
        ? { ...entry, isSetAside: true }
        : entry,
    );
    this.hasten();
  }

  /** Sends no more; what waits stays in the store for the next page. */
  stop(): void {
    this.isStopped = true;
    this.hurry.abort();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private changed(): void {
    this.known = null;
    for (const listener of this.listeners) listener();
  }

  private send(): void {
    if (!this.isSending) void this.sendAll();
  }

  private async sendAll(): Promise<void> {
    this.isSending = true;
    for (let batch = this.batch(); batch.length > 0; batch = this.batch()) await this.sendOnce(batch);
    this.isSending = false;
  }

  private batch(): readonly Entry<Lane, Message>[] {
    const maySend = !this.isStopped && this.way !== 'signed-out';
    return maySend ? nextBatch(this.entries, this.batchSize, this.ports.lanes) : [];
  }

  private async sendOnce(batch: readonly Entry<Lane, Message>[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    const messages = batch.map((entry) => entry.message);
    const delivery = await this.ports.deliver(first.lane, messages);
    if (!this.isStopped) await this.settle(messages, delivery);
  }

  private async settle(messages: readonly Message[], delivery: Delivery): Promise<void> {
    if (delivery.how === 'failed') return this.pause();
    if (delivery.how === 'signed-out') return this.turn('signed-out');
    this.pauseMs = FIRST_PAUSE_MS;
    if (delivery.how === 'rejected') this.rejected(messages, delivery.problem);
    else this.answered(delivery.acknowledged, delivery.refused);
    return this.turn('open');
  }

  private answered(acknowledged: readonly string[], refused: readonly Refused[]): void {
    this.batchSize = this.ports.largestBatch;
    this.forget(acknowledged);
    for (const { id, problem } of refused) this.refuse(id, problem);
  }

  // Which message of a batch was at fault shows when they are sent one by one.
  private rejected(messages: readonly Message[], problem: Problem): void {
    const [first] = messages;
    if (messages.length > 1) this.batchSize = 1;
    else if (first) this.refuse(first.id, problem);
  }

  private async pause(): Promise<void> {
    this.turn('interrupted');
    this.hurry = new AbortController();
    const pauseMs = this.pauseMs;
    this.pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 2);
    await this.ports.wait(pauseMs, this.hurry.signal);
  }

  private turn(way: OutboxStanding<Lane, Message>['way']): void {
    this.way = way;
    this.changed();
  }

  private forget(messageIds: readonly string[]): void {
    const ids = new Set(messageIds);
    this.entries = this.entries.filter((entry) => !ids.has(entry.message.id));
    void this.write(() => this.ports.store.remove(messageIds));
  }

  private refuse(messageId: string, refusal: Problem): void {
    this.rewrite((entry) => (entry.message.id === messageId ? { ...entry, refusal } : entry));
  }

  private rewrite(change: (entry: Entry<Lane, Message>) => Entry<Lane, Message>): void {
    this.entries = this.entries.map((entry) => {
      const changed = change(entry);
      if (changed !== entry) void this.write(() => this.ports.store.replace(changed));
      return changed;
    });
    this.changed();
  }

  private async leftHere(): Promise<readonly Entry<Lane, Message>[]> {
    try {
      return await this.ports.store.all(this.personId);
    } catch {
      this.hasStoreFailed = true;
      return [];
    }
  }

  // A device that cannot write is said to be so; the messages still go out.
  private async write(work: () => Promise<void>): Promise<void> {
    this.writing += 1;
    try {
      await work();
    } catch {
      this.hasStoreFailed = true;
    } finally {
      this.writing -= 1;
      this.changed();
    }
  }
}
