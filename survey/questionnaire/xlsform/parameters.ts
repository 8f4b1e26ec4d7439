// The parameters cell, `start=1 end=7`, as names in lower case with their values.

export type Parameters = ReadonlyMap<string, string>;

/** Undefined where a part is no `name=value`. */
export function parametersIn(typed: string): Parameters | undefined {
  const parts = typed
    .replace(/\s*=\s*/g, '=')
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const pairs = parts.map((part): readonly [string, string] | undefined => {
    const at = part.indexOf('=');
    return at > 0 && at < part.length - 1 ? [part.slice(0, at).toLowerCase(), part.slice(at + 1)] : undefined;
  });
  const found = pairs.filter((pair) => pair !== undefined);
  return found.length === pairs.length ? new Map(found) : undefined;
}

/** The ends of a range and its step, as they are where nothing is said of them. */
export function endsOf(parameters: Parameters) {
  const number = (name: string, otherwise: number) => Number(parameters.get(name) ?? otherwise);
  return { start: number('start', 1), end: number('end', 10), step: number('step', 1) };
}
