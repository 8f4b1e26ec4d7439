// Sends a batch to the server and says what came of it. A refusal that is really somebody else's sign-in is told apart.

import type { Problem } from '#base';
import { platformEndpoints } from '#wire';
import { fieldworkEndpoints, type Message } from '#wire/survey';
import { call, ProblemError } from '../../../shell/call.ts';
import type { Delivery } from './delivery.ts';
import type { Lane } from './entry.ts';

const PATIENCE_MS = 20_000;
const WORTH_ANOTHER_TRY: readonly string[] = ['connection-lost', 'internal-error'];
// What the server says as well when another person has signed in meanwhile, in this browser's other tab.
const PERHAPS_SOMEBODY_ELSE: readonly string[] = ['unit-not-held', 'not-allowed', 'not-found'];

export async function deliver(personId: string, lane: Lane, messages: readonly Message[]): Promise<Delivery> {
  const delivery = await sent(lane, messages);
  const problem = refusalIn(delivery);
  if (!problem || !PERHAPS_SOMEBODY_ELSE.includes(problem.code)) return delivery;
  const signedIn = await whoIsSignedIn();
  if (signedIn === undefined) return { how: 'failed' };
  return signedIn === personId ? delivery : { how: 'signed-out' };
}

async function sent(params: Lane, messages: readonly Message[]): Promise<Delivery> {
  try {
    const body = { messages: [...messages] };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await call(fieldworkEndpoints.keepMessages, { params, body }, signal);
    const isHeard = answer.acknowledged.length > 0 || answer.refused !== null;
    return isHeard ? { how: 'answered', ...answer } : { how: 'failed' };
  } catch (error) {
    return error instanceof ProblemError ? deliveryOf(error.problem) : { how: 'failed' };
  }
}

function deliveryOf(problem: Problem): Delivery {
  if (problem.code === 'not-signed-in') return { how: 'signed-out' };
  return WORTH_ANOTHER_TRY.includes(problem.code) ? { how: 'failed' } : { how: 'rejected', problem };
}

function refusalIn(delivery: Delivery): Problem | undefined {
  if (delivery.how === 'rejected') return delivery.problem;
  return delivery.how === 'answered' ? delivery.refused?.problem : undefined;
}

/** The person's id, null when nobody is, undefined when the server cannot be asked. */
async function whoIsSignedIn(): Promise<string | null | undefined> {
  try {
    return (await call(platformEndpoints.me)).me?.id ?? null;
  } catch {
    return undefined;
  }
}
