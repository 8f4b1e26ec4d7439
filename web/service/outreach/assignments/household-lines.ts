// Households pasted from a spreadsheet: block, address, and what stands there where it is no home; a place where it is known.
import { ok, type Problem, problemCatalogue, type Result, refused } from '#base';
import { EMPHASES, type Emphasis } from '#service/outreach';

export interface WrittenHousehold {
  readonly block: string;
  readonly address: string;
  readonly emphasis: Emphasis;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Reads lines of cells parted by tabs or commas; the first fault is named with its line. */
export function readHouseholds(text: string): Result<readonly WrittenHousehold[]> {
  const households: WrittenHousehold[] = [];
  for (const [nth, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || isHeader(line)) continue;
    const cells = line.split(/[\t,，]/).map((cell) => cell.trim());
    const [block = '', address = '', kind = '', latitude = '', longitude = ''] = cells;
    const emphasis = emphasisOf(kind);
    const place = placeOf(latitude, longitude);
    if (block === '' || address === '') return refused(fault('household-line-short', nth + 1, line));
    if (!emphasis) return refused(fault('household-kind-unknown', nth + 1, kind));
    if (!place) return refused(fault('household-place-impossible', nth + 1, `${latitude} ${longitude}`));
    households.push({ block, address, emphasis, ...place });
  }
  return ok(households);
}

const HEADER = /^(片区?|屋场|楼栋|小组|block)[\s,，]/i;

function isHeader(line: string): boolean {
  return HEADER.test(line.trim());
}

const KINDS = new Map<string, Emphasis>(
  entriesOf(EMPHASES).flatMap(([emphasis, { label }]): [string, Emphasis][] => [
    [label.zh, emphasis],
    [label.en, emphasis],
    [emphasis, emphasis],
  ]),
);

function entriesOf<Key extends string, Value>(table: Readonly<Record<Key, Value>>): [Key, Value][] {
  const found: [Key, Value][] = [];
  for (const key in table) found.push([key, table[key]]);
  return found;
}

function emphasisOf(written: string): Emphasis | undefined {
  return written === '' ? 'home' : KINDS.get(written);
}

function placeOf(
  latitude: string,
  longitude: string,
): Pick<WrittenHousehold, 'latitude' | 'longitude'> | undefined {
  if (latitude === '' && longitude === '') return { latitude: null, longitude: null };
  const [north, east] = [Number(latitude), Number(longitude)];
  const isPossible = latitude !== '' && longitude !== '' && Math.abs(north) <= 90 && Math.abs(east) <= 180;
  return isPossible ? { latitude: north, longitude: east } : undefined;
}

const problem = problemCatalogue({
  'household-line-short': {
    zh: '第 {line} 行少了片或地址：“{written}”。每行先写片，再写地址。',
    en: 'line {line} lacks the block or the address: “{written}”. Write the block first, then the address',
  },
  'household-kind-unknown': {
    zh: '第 {line} 行第三列“{written}”不认识。可写：一般住户、学校、医院、企业、机关单位（公职人员）、社区住户，或留空。',
    en: 'line {line}, third column: “{written}” is not known. Write home, school, hospital, enterprise, public-office, community, or nothing',
  },
  'household-place-impossible': {
    zh: '第 {line} 行的位置“{written}”不对：第四列写纬度，第五列写经度，或都留空。',
    en: 'line {line}: the place “{written}” is impossible: latitude in the fourth column, longitude in the fifth, or neither',
  },
} as const);

function fault(code: Parameters<typeof problem>[0], line: number, written: string): Problem {
  return problem(code, { line, written: written.slice(0, 40) }, `lines.${line}`);
}
