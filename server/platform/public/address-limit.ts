// How often one network address may do something within a while. Addresses are not kept: what is kept, in memory alone and for
// that while, is a keyed hash whose key dies with the process.
import { createHmac, randomBytes } from 'node:crypto';

export interface AddressLimit {
  /** Whether it may do it once more; counts it when it may. */
  take(address: string, nowMs: number): boolean;
}

/** Whoever sends from ever new addresses must not fill the memory. */
const REMEMBERED_MOST = 50_000;

export function addressLimit(most: number, withinMs: number): AddressLimit {
  const key = randomBytes(32);
  let counts = new Map<string, number>();
  let windowStart = 0;
  return {
    take: (address, nowMs) => {
      if (nowMs - windowStart >= withinMs || counts.size >= REMEMBERED_MOST) {
        counts = new Map();
        windowStart = nowMs;
      }
      const name = createHmac('sha256', key).update(address).digest('base64url').slice(0, 16);
      const taken = counts.get(name) ?? 0;
      if (taken >= most) return false;
      counts.set(name, taken + 1);
      return true;
    },
  };
}
