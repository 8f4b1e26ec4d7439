// A reckoning for everybody, kept for a while: what a hundred people ask within a minute is reckoned once.

/** Keys come from addresses that anybody types: the memory they take has an end. */
const KEYS_MOST = 2000;

/** What `load` answers for a key, at most so old. A failure is kept by nobody. */
export function rememberedFor<Value>(
  lastsMs: number,
  now: () => number,
  load: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const kept = new Map<string, { readonly value: Promise<Value>; readonly sinceMs: number }>();
  return (key) => {
    const known = kept.get(key);
    if (known && now() - known.sinceMs < lastsMs) return known.value;
    if (kept.size >= KEYS_MOST) kept.clear();
    const value = load(key);
    kept.set(key, { value, sinceMs: now() });
    value.catch(() => kept.delete(key));
    return value;
  };
}
