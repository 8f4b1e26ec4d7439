// Arguments of a case, read with care: numbers come as numbers, as null for missing, or as "NaN", "Inf" and "-Inf".

/** What a case gives, by name. */
export type Arguments = Readonly<Record<string, unknown>>;

/** An argument that is missing or of another kind: the case is answered with these words. */
export class BadArgument extends Error {}

const WORDS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  NA: Number.NaN,
  Inf: Infinity,
  '-Inf': -Infinity,
};

function numberFrom(value: unknown, name: string): number {
  if (typeof value === 'number') return value;
  if (value === null) return Number.NaN;
  const word = typeof value === 'string' ? WORDS[value] : undefined;
  if (word === undefined) throw new BadArgument(`${name} is not a number`);
  return word;
}

export function numberOf(args: Arguments, name: string, otherwise?: number): number {
  const value = args[name];
  if (value !== undefined) return numberFrom(value, name);
  if (otherwise === undefined) throw new BadArgument(`${name} is missing`);
  return otherwise;
}

/** A column of numbers; a single number is a column of one. */
export function numbersOf(args: Arguments, name: string): Float64Array {
  const value = args[name];
  if (value === undefined) throw new BadArgument(`${name} is missing`);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return Float64Array.from(list, (each) => numberFrom(each, name));
}

/** Rows of numbers of equal length, row after row, or undefined where the argument is not given. */
export function matrixOf(args: Arguments, name: string): readonly Float64Array[] | undefined {
  const value = args[name];
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) throw new BadArgument(`${name} is not a matrix`);
  return value.map((row: unknown) => numbersOf({ [name]: row }, name));
}

export function textOf(args: Arguments, name: string, otherwise?: string): string {
  const value = args[name] ?? otherwise;
  if (typeof value !== 'string') throw new BadArgument(`${name} is missing or not a text`);
  return value;
}

export function flagOf(args: Arguments, name: string, otherwise: boolean): boolean {
  const value = args[name] ?? otherwise;
  if (typeof value !== 'boolean') throw new BadArgument(`${name} is not true or false`);
  return value;
}

/** One of the keys of a table. */
export function choiceOf<Key extends string, Value>(
  args: Arguments,
  name: string,
  choices: Readonly<Record<Key, Value>>,
  otherwise?: string,
): Value {
  const text = textOf(args, name, otherwise);
  const found = Object.entries<Value>(choices).find(([key]) => key === text);
  if (found === undefined)
    throw new BadArgument(`${name} ${text}: one of ${Object.keys(choices).join(', ')}`);
  return found[1];
}
