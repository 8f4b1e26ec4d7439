// One sitting at the console: holds the state, hands its messages to the outbox, takes units, and finds its way back after
// a crash. It has a lifetime and no screen; what it needs of the world is handed in.

import type { Problem } from '#base';
import type { Questionnaire } from '#survey/questionnaire';
import type { Assignment } from '#wire/survey';
import type { TrailStore } from './outbox/device.ts';
import type { UnitOutbox } from './outbox/unit-outbox.ts';
import { AT_REST, type ConsoleEvent, type ConsoleState, unitIn } from './state/console-state.ts';
import { resume, type Trail, trailOf } from './state/resume.ts';
import { step } from './state/step.ts';

const LATER_MS = 5_000;

/** What a sitting asks the server for; a refusal comes back as its problem. */
export interface UnitSource {
  unitInHand(): Promise<Assignment | null | { readonly refused: Problem }>;
  /** @param commandId the same for every try of one wish */
  nextUnit(commandId: string): Promise<Assignment | { readonly refused: Problem }>;
}

export interface SessionPorts {
  readonly survey: { readonly county: string; readonly surveyId: string };
  readonly personId: string;
  readonly questionnaire: Questionnaire;
  readonly outbox: UnitOutbox;
  readonly trails: TrailStore;
  readonly units: UnitSource;
  nowMs(): number;
  newId(): string;
  /** Calls back once; the answer takes that back. */
  later(work: () => void, milliseconds: number): () => void;
}

/** What the screen shows: the state, or why it is not known yet. */
export type SessionView =
  | { readonly kind: 'opening'; readonly problem: Problem | null }
  | { readonly kind: 'open'; readonly state: ConsoleState };

// Refusals that pass by themselves: the wish stands, and is tried again.
const PASSING: readonly string[] = ['connection-lost', 'internal-error', 'not-signed-in'];

export class ConsoleSession {
  private shown: SessionView = { kind: 'opening', problem: null };
  private trail: Trail | null = null;
  private takingId: string | null = null;
  private isTaking = false;
  private isAfterSettingAside = false;
  private cancelLater: () => void = () => undefined;
  private cancelRetry: (() => void) | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly ports: SessionPorts;
  private readonly unsubscribe: () => void;

  constructor(ports: SessionPorts) {
    this.ports = ports;
    this.unsubscribe = ports.outbox.subscribe(() => this.outboxMoved());
  }

  get view(): SessionView {
    return this.shown;
  }

  /** Finds the unit in hand, on the server and in the outbox, and goes on there; tries again until it is known. */
  async open(): Promise<void> {
    this.cancelLater();
    this.trail = await this.ports.trails.read(this.trailKey).catch(() => null);
    // Before the server is asked: what it acknowledges while it answers must not be missed.
    const waiting = new Map(
      this.waitingUnits().map((unitId) => [unitId, this.ports.outbox.pendingOf(unitId)]),
    );
    const found = await this.ports.units.unitInHand();
    if (found && 'refused' in found) return this.openLater(found.refused);
    const stage = found ? resume(found, waiting.get(found.unit.id) ?? [], this.trail) : AT_REST.stage;
    const before = this.shown.kind === 'open' ? this.shown.state : AT_REST;
    return this.show({ ...before, stage, panel: null });
  }

  /** Something happened at the console. */
  tell(event: ConsoleEvent): void {
    if (this.shown.kind !== 'open') return;
    const before = this.shown.state;
    const { questionnaire, nowMs, newId, outbox, survey } = this.ports;
    const { state, messages } = step(before, event, { questionnaire, nowMs: nowMs(), newId });
    const unit = unitIn(before.stage);
    if (unit) outbox.add({ ...survey, unitId: unit.id }, messages);
    if (state !== before) this.show(state);
    if (event.kind === 'next-wanted') this.retry();
  }

  /** Puts a refused message by, then takes the state from the server, which has not kept it. */
  setAside(unitId: string, which: 'refused' | 'all'): void {
    this.isAfterSettingAside = true;
    this.ports.outbox.setAside(unitId, which);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  close(): void {
    this.unsubscribe();
    this.cancelLater();
    this.cancelRetry?.();
  }

  private get trailKey(): string {
    const { personId, survey } = this.ports;
    return `${personId}/${survey.county}/${survey.surveyId}`;
  }

  private show(state: ConsoleState): void {
    this.shown = { kind: 'open', state };
    this.keepTrail(trailOf(state));
    this.changed();
    this.takeNext();
  }

  private keepTrail(trail: Trail | null): void {
    if (JSON.stringify(trail) === JSON.stringify(this.trail)) return;
    this.trail = trail;
    this.ports.trails.write(this.trailKey, trail).catch(() => undefined);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }

  private openLater(problem: Problem): void {
    if (this.shown.kind === 'opening') this.shown = { kind: 'opening', problem };
    this.changed();
    this.cancelLater = this.ports.later(() => void this.open(), LATER_MS);
  }

  private outboxMoved(): void {
    if (this.isAfterSettingAside && this.waitingUnits().length === 0) {
      this.isAfterSettingAside = false;
      void this.open();
    }
    this.takeNext();
  }

  // The units of this survey about which something still waits to be sent or decided.
  private waitingUnits(): readonly string[] {
    const { outbox, survey } = this.ports;
    return outbox.waitingUnits(survey);
  }

  // The next unit is asked for when the server knows how the last one ended: before that it would give the same again.
  private takeNext(): void {
    const wants =
      this.shown.kind === 'open' &&
      this.shown.state.stage.kind === 'ready' &&
      this.shown.state.stage.wantsNext;
    if (!wants || this.isTaking || this.cancelRetry || this.waitingUnits().length > 0) return;
    this.isTaking = true;
    void this.take();
  }

  private async take(): Promise<void> {
    this.takingId ??= this.ports.newId();
    const taken = await this.ports.units.nextUnit(this.takingId);
    this.isTaking = false;
    if ('refused' in taken) return this.refuseNext(taken.refused);
    this.takingId = null;
    return this.tell({ kind: 'unit-given', stage: resume(taken, [], this.trail) });
  }

  private refuseNext(problem: Problem): void {
    const willRetry = PASSING.includes(problem.code);
    if (willRetry) this.cancelRetry = this.ports.later(() => this.retry(), LATER_MS);
    else this.takingId = null;
    this.tell({ kind: 'next-refused', problem, willRetry });
  }

  private retry(): void {
    this.cancelRetry?.();
    this.cancelRetry = null;
    this.takeNext();
  }
}
