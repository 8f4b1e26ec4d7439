// How often one network address may do something within a while. Addresses are not kept: what is kept, in memory alone and for
// that while, is a keyed hash whose key dies with the process.
import { createHmac, randomBytes } from 'node:crypto';

export interface AddressLimit {
  /** Whether it may do it once more; counts it when it may. */
  take(address: string, nowMs: number): boolean;
}

/** Whoever sends from ever new addresses must not fill the memory. */
const REMEMBERED_MOST = 50_000;

/** The network that one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one, of which a subscriber has all. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  const whole = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

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
      const name = createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 16);
      const taken = counts.get(name) ?? 0;
      if (taken >= most) return false;
      counts.set(name, taken + 1);
      return true;
    },
  };
}
