// One text for one value: keys in code-unit order, no white space (after RFC 8785). What is hashed is written so.

/** Plain data that JSON can carry. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** @throws when a number is not finite: JSON has no word for it, and a hash must not guess one */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`not a JSON number: ${value}`);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value).filter(hasValue).sort(byKey);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function hasValue(entry: [string, Json | undefined]): entry is [string, Json] {
  return entry[1] !== undefined;
}

function byKey([left]: [string, Json], [right]: [string, Json]): number {
  return left < right ? -1 : Number(left > right);
}
