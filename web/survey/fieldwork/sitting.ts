// Puts one sitting together in the browser: this device's stores, the outbox that sends, and the session on top of them.

import type { Problem } from '#base';
import type { Questionnaire } from '#survey/questionnaire';
import { type Assignment, fieldworkEndpoints } from '#wire/survey';
import { CONNECTION_LOST, call, ProblemError } from '../../shell/call.ts';
import { newId } from '../../shell/new-id.ts';
import { ConsoleSession, type UnitSource } from './console-session.ts';
import { deliver } from './outbox/deliver.ts';
import { openDevice } from './outbox/device.ts';
import { Outbox } from './outbox/outbox.ts';

export interface SurveyAddress {
  readonly county: string;
  readonly surveyId: string;
}

export interface Sitting {
  readonly session: ConsoleSession;
  readonly outbox: Outbox;
  close(): void;
}

export async function openSitting(
  personId: string,
  survey: SurveyAddress,
  questionnaire: Questionnaire,
): Promise<Sitting> {
  const { outbox: store, trails } = await openDevice();
  const outbox = new Outbox(personId, {
    store,
    deliver: async (lane, messages) => {
      await letPaint();
      return deliver(personId, lane, messages);
    },
    wait: pause,
  });
  await outbox.open();
  const units = unitsOf(survey);
  const ports = { survey, personId, questionnaire, outbox, trails, units, newId, nowMs: Date.now, later };
  const session = new ConsoleSession(ports);
  void session.open();
  const stopListening = listenToWindow(outbox);
  const close = (): void => {
    stopListening();
    session.close();
    outbox.stop();
  };
  return { session, outbox, close };
}

function unitsOf(params: SurveyAddress): UnitSource {
  return {
    unitInHand: () => asked(async () => (await call(fieldworkEndpoints.unitInHand, { params })).assignment),
    nextUnit: (id) => asked(() => call(fieldworkEndpoints.nextUnit, { params, body: { id } })),
  };
}

async function asked<Found extends Assignment | null>(
  ask: () => Promise<Found>,
): Promise<Found | { readonly refused: Problem }> {
  try {
    return await ask();
  } catch (error) {
    return { refused: error instanceof ProblemError ? error.problem : CONNECTION_LOST };
  }
}

// A line that is back, and a person who comes back, should not wait for the pause to end; nobody leaves unsent messages
// without having been asked.
function listenToWindow(outbox: Outbox): () => void {
  const hasten = (): void => {
    if (outbox.standing.way === 'interrupted') outbox.hasten();
  };
  const ask = (event: BeforeUnloadEvent): void => {
    if (outbox.standing.unsent > 0) event.preventDefault();
  };
  window.addEventListener('online', hasten);
  window.addEventListener('focus', hasten);
  window.addEventListener('beforeunload', ask);
  return () => {
    window.removeEventListener('online', hasten);
    window.removeEventListener('focus', hasten);
    window.removeEventListener('beforeunload', ask);
  };
}

function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

// The next question is painted before a request is put together.
function letPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
