// Bracket groups of a line, innermost ones, whatever pair of brackets was typed.

/** Half-open positions in the line: of the whole group, and of what it holds. */
export type Group = {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly opening: string;
};

export function groupsIn(shadow: string, from: number, to: number): readonly Group[] {
  const groups: Group[] = [];
  const stretch = shadow.slice(from, to);
  if (!/[)>\]]/.test(stretch)) return groups;
  for (const found of stretch.matchAll(/[(<[]([^()<>[\]]*)[)>\]]/g)) {
    const start = from + found.index;
    const end = start + found[0].length;
    groups.push({ start, end, innerStart: start + 1, innerEnd: end - 1, opening: found[0].slice(0, 1) });
  }
  return groups;
}

/** What is left of a stretch of text when some groups are cut out. */
export function withoutGroups(text: string, from: number, to: number, groups: readonly Group[]): string {
  let rest = '';
  let at = from;
  for (const group of groups) {
    rest += text.slice(at, group.start);
    at = group.end;
  }
  return rest + text.slice(at, to);
}
