// Sends a batch of one unit's messages to the server.
import { fieldworkEndpoints, type Message } from '#wire/survey';
import { deliveredFor, PATIENCE_MS } from '../../../outbox/deliver.ts';
import type { Delivery } from '../../../outbox/delivery.ts';
import { call } from '../../../shell/call.ts';
import type { Lane } from './entry.ts';

const PERHAPS_SOMEBODY_ELSE: readonly string[] = ['unit-not-held', 'not-allowed', 'not-found'];

export function deliver(personId: string, params: Lane, messages: readonly Message[]): Promise<Delivery> {
  const send = async () => {
    const body = { messages: [...messages] };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await call(fieldworkEndpoints.keepMessages, { params, body }, signal);
    return { acknowledged: answer.acknowledged, refused: answer.refused ? [answer.refused] : [] };
  };
  return deliveredFor(personId, send, PERHAPS_SOMEBODY_ELSE);
}
