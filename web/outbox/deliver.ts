// Sends a batch and says what came of it. A refusal that is really somebody else's sign-in is told apart.
import type { Problem } from '#base';
import { platformEndpoints } from '#wire';
import { call, ProblemError } from '../shell/call.ts';
import type { Delivery, Refused } from './delivery.ts';

export const PATIENCE_MS = 20_000;
const WORTH_ANOTHER_TRY: readonly string[] = ['connection-lost', 'internal-error'];

interface Heard {
  readonly acknowledged: readonly string[];
  readonly refused: readonly Refused[];
}

/**
 * @param perhapsSomebodyElse codes with which the server also answers when another person has signed in meanwhile, in this
 * browser's other tab
 */
export async function deliveredFor(
  personId: string,
  send: () => Promise<Heard>,
  perhapsSomebodyElse: readonly string[],
): Promise<Delivery> {
  const delivery = await sent(send);
  const isDoubtful = refusalsIn(delivery).some(({ code }) => perhapsSomebodyElse.includes(code));
  if (!isDoubtful) return delivery;
  const signedIn = await whoIsSignedIn();
  if (signedIn === undefined) return { how: 'failed' };
  return signedIn === personId ? delivery : { how: 'signed-out' };
}

async function sent(send: () => Promise<Heard>): Promise<Delivery> {
  try {
    const heard = await send();
    const isHeard = heard.acknowledged.length + heard.refused.length > 0;
    return isHeard ? { how: 'answered', ...heard } : { how: 'failed' };
  } catch (error) {
    return error instanceof ProblemError ? deliveryOf(error.problem) : { how: 'failed' };
  }
}

function deliveryOf(problem: Problem): Delivery {
  if (problem.code === 'not-signed-in') return { how: 'signed-out' };
  return WORTH_ANOTHER_TRY.includes(problem.code) ? { how: 'failed' } : { how: 'rejected', problem };
}

function refusalsIn(delivery: Delivery): readonly Problem[] {
  if (delivery.how === 'rejected') return [delivery.problem];
  return delivery.how === 'answered' ? delivery.refused.map(({ problem }) => problem) : [];
}

/** The person's id, null when nobody is, undefined when the server cannot be asked. */
async function whoIsSignedIn(): Promise<string | null | undefined> {
  try {
    return (await call(platformEndpoints.me)).me?.id ?? null;
  } catch {
    return undefined;
  }
}
