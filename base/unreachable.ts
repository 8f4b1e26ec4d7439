// Closes a `switch` over kinds: a forgotten kind does not compile, and one that slips through throws.

export function unreachable(kind: never): never {
  throw new Error(`unreachable kind: ${JSON.stringify(kind)}`);
}
