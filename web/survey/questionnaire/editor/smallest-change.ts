// The one stretch of text that has to be typed over to turn a text into another: so a mend by a click is one step of undo.

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/** What lies between the common beginning and the common end; surrogate pairs are never cut apart. */
export function smallestChange(from: string, to: string): Change {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  if (isInsidePair(from, start) || isInsidePair(to, start)) start -= 1;
  let tail = 0;
  while (tail < most - start && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  if (isInsidePair(from, from.length - tail) || isInsidePair(to, to.length - tail)) tail -= 1;
  return { start, end: from.length - tail, put: to.slice(start, to.length - tail) };
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
