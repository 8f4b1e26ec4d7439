// The details of an act as one line, and identifiers short enough for a table.

/** `hash: 3f2a…, rows: 12`; nothing when there are none. */
export function detailsText(details: Readonly<Record<string, unknown>>): string {
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}

const LONGEST = 18;

/** An identifier by its last part, which differs where the first parts are the same: they are the time. */
export function shortId(subject: string): string {
  return subject.length > LONGEST ? `…${subject.slice(-12)}` : subject;
}
