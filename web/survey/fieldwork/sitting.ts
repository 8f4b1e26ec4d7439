// Puts one sitting together in the browser: this device's stores, the outbox that sends, and the session on top of them.

import type { Problem } from '#base';
import type { Questionnaire } from '#survey/questionnaire';
import { type Assignment, fieldworkEndpoints } from '#wire/survey';
import { letPaint, listenToWindow, pause } from '../../outbox/window.ts';
import { CONNECTION_LOST, call, ProblemError } from '../../shell/call.ts';
import { newId } from '../../shell/new-id.ts';
import { ConsoleSession, type UnitSource } from './console-session.ts';
import { deliver } from './outbox/deliver.ts';
import { openDevice } from './outbox/device.ts';
import { UnitOutbox } from './outbox/unit-outbox.ts';

export interface SurveyAddress {
  readonly county: string;
  readonly surveyId: string;
}

export interface Sitting {
  readonly session: ConsoleSession;
  readonly outbox: UnitOutbox;
  close(): void;
}

export async function openSitting(
  personId: string,
  survey: SurveyAddress,
  questionnaire: Questionnaire,
): Promise<Sitting> {
  const { outbox: store, trails } = await openDevice();
  const outbox = new UnitOutbox(personId, {
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
  const stopListening = listenToWindow(outbox, () => outbox.standing.unsent > 0);
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

function later(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}
