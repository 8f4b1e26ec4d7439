// Whether tags close as they open: a small check of generated markup, for tests only.

const TAG = /<(\/?)([a-z]+)\b[^<>]*?(\/?)>/g;

/** The tags that are left open, or that close what is not open (`/name`). Well-formed XML leaves none. */
export function openTags(markup: string): string[] {
  const open: string[] = [];
  for (const [, closes, name = '', closesItself] of markup.matchAll(TAG)) {
    if (closesItself) continue;
    if (!closes) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else open.push(`/${name}`);
  }
  return open;
}
