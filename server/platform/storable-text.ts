// Text from outside as the database can keep it. PostgreSQL takes neither NUL nor half a surrogate pair; a paste can bring
// both, and an answer must not be lost over a character that nobody can see.

/** The same value, each text in it without NUL and with U+FFFD for a half character. Changed in place, as it was just read. */
export function withStorableText(input: unknown): unknown {
  if (typeof input === 'string') return storable(input);
  const waiting: unknown[] = [input];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') Reflect.set(value, key, storable(inner));
      else waiting.push(inner);
    }
  }
  return input;
}

function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}
