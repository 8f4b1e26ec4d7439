// The village table while it is being written: rows as typed, codes proposed, a pasted table joined in.
// It knows the rules of the table only through the room that reads such tables.
import { type Problem, problemCatalogue } from '#base';
import { readVillageTable, type VillageRow } from '#survey/sampling';

export const VILLAGE_FIELDS = ['code', 'name', 'population', 'target'] as const;
export type VillageField = (typeof VILLAGE_FIELDS)[number];

/** One row as typed. `key` only tells rows apart on the screen. */
export type VillageDraft = Readonly<Record<VillageField, string>> & { readonly key: number };

export interface VillageFigures {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly target: number;
}

export interface DraftFinding {
  /** counted from 1 */
  readonly row: number;
  readonly field: VillageField;
  readonly problem: Problem;
}

const problem = problemCatalogue({
  'village-code-missing': {
    zh: '没有填代码。请填写 12 位区划代码，或点“补上代码”。',
    en: 'The code is missing. Fill in the 12-digit region code, or choose "Fill in codes".',
  },
  'village-code-outside-county': {
    zh: '代码“{code}”不在县 {county} 之内：前 6 位应为 {county}。',
    en: 'The code "{code}" does not lie in county {county}: its first six digits must be {county}.',
  },
} as const);

export function draftsOf(places: readonly VillageFigures[]): readonly VillageDraft[] {
  return places.map(({ code, name, population, target }, key) => ({
    key,
    code,
    name,
    population: String(population),
    target: String(target),
  }));
}

const HEADER = ['代码', '村', '人口', '任务数'];
const FIELD_OF_COLUMN: Readonly<Record<string, VillageField>> = {
  A: 'code',
  B: 'name',
  C: 'population',
  D: 'target',
};

export interface DraftReading {
  readonly villages: readonly VillageFigures[];
  /** nothing may be saved while there is one */
  readonly findings: readonly DraftFinding[];
}

/** Reads the rows as typed with the rules of pasted tables; rows without name and figures are passed over. */
export function readDrafts(drafts: readonly VillageDraft[], county: string): DraftReading {
  const rows = drafts.map((draft) => VILLAGE_FIELDS.map((field) => draft[field]));
  const { villages, problems } = readVillageTable([HEADER, ...rows], ['population', 'target']);
  const findings = [
    ...problems.map(({ details, ...rest }) => ({
      row: Number(details.row) - 1,
      field: FIELD_OF_COLUMN[String(details.column)] ?? 'name',
      problem: { ...rest, details },
    })),
    ...villages.flatMap((village) => codeFinding(village, county) ?? []),
  ];
  return { villages: findings.length > 0 ? [] : villages.flatMap(figuresOf), findings };
}

function codeFinding({ row, code = '' }: VillageRow, county: string): DraftFinding | undefined {
  const at = { row: row - 1, field: 'code' } as const;
  if (code === '') return { ...at, problem: problem('village-code-missing', {}) };
  if (code.startsWith(county) || !/^\d{12}$/.test(code)) return undefined;
  return { ...at, problem: problem('village-code-outside-county', { code, county }) };
}

function figuresOf({ code, name, population, target }: VillageRow): readonly VillageFigures[] {
  if (code === undefined || population === undefined || target === undefined) return [];
  return [{ code, name, population, target }];
}

/** The township's code and a running number of three digits for every village without a code; none is used twice. */
export function withCodesProposed(
  drafts: readonly VillageDraft[],
  township: string,
): readonly VillageDraft[] {
  const taken = new Set(drafts.map(({ code }) => code.trim()));
  let last = 0;
  return drafts.map((draft) => {
    if (draft.code.trim() !== '' || isEmpty(draft)) return draft;
    do last += 1;
    while (taken.has(codeAt(township, last)));
    return last > 999 ? draft : { ...draft, code: codeAt(township, last) };
  });
}

function codeAt(township: string, number: number): string {
  return `${township}${String(number).padStart(3, '0')}`;
}

/**
 * A pasted table joined into the rows: a village of the same name gets the figures that the table has, others are
 * added below. So targets may come from one table and populations from another.
 */
export function withVillagesJoined(
  drafts: readonly VillageDraft[],
  villages: readonly VillageRow[],
): readonly VillageDraft[] {
  const rows = drafts.filter((draft) => !isEmpty(draft));
  const positions = new Map(rows.map(({ name }, index) => [nameKey(name), index]));
  for (const village of villages) {
    const index = positions.get(nameKey(village.name));
    const known = index === undefined ? undefined : rows[index];
    if (index !== undefined && known) rows[index] = joined(known, village);
    else rows.push(joined(emptyDraft([...drafts, ...rows]), village));
  }
  return rows;
}

function joined(draft: VillageDraft, { name, code, population, target }: VillageRow): VillageDraft {
  return {
    ...draft,
    name: draft.name || name,
    code: code ?? draft.code,
    population: population === undefined ? draft.population : String(population),
    // A village of which no number is asked has the target 0.
    target: target === undefined ? draft.target || '0' : String(target),
  };
}

/** A row with nothing in it, and a key of its own. */
export function emptyDraft(drafts: readonly VillageDraft[]): VillageDraft {
  const key = drafts.reduce((most, draft) => Math.max(most, draft.key), -1) + 1;
  return { key, code: '', name: '', population: '', target: '' };
}

function isEmpty({ name, population, target }: VillageDraft): boolean {
  return (name + population + target).trim() === '';
}

function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
