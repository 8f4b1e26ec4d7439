// Whose phone this is, also without a line: the last person whom the server knew here.
import { z } from 'zod';
import { platformEndpoints } from '#wire';
import { CONNECTION_LOST, call, ProblemError } from '../../../shell/call.ts';

const KEY = 'wenan-field-person';
const shape = z.object({ id: z.string(), name: z.string(), signInName: z.string() });
export type KnownPerson = z.infer<typeof shape>;

/** `stranger`: nobody has signed in on this phone. `unknown`: the server cannot be asked, and nobody is remembered. */
export type Found =
  | { readonly how: 'known'; readonly person: KnownPerson; readonly isSignedIn: boolean }
  | { readonly how: 'stranger' }
  | { readonly how: 'unknown'; readonly error: unknown };

export async function findPerson(): Promise<Found> {
  try {
    const { me } = await call(platformEndpoints.me);
    if (me) return { how: 'known', person: remember(me), isSignedIn: true };
    const person = remembered();
    return person ? { how: 'known', person, isSignedIn: false } : { how: 'stranger' };
  } catch (error) {
    const person = remembered();
    const isOffline = error instanceof ProblemError && error.problem.code === CONNECTION_LOST.code;
    return person && isOffline ? { how: 'known', person, isSignedIn: true } : { how: 'unknown', error };
  }
}

export function forgetPerson(): void {
  localStorage.removeItem(KEY);
}

function remember({ id, name, signInName }: KnownPerson): KnownPerson {
  const person = { id, name, signInName };
  localStorage.setItem(KEY, JSON.stringify(person));
  return person;
}

function remembered(): KnownPerson | undefined {
  try {
    return shape.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}
