// Finds the columns of annex 2 in a village's sheet: below titles, in one header row or in two that were merged.
// It reads no person.

/** What a CSV or Excel reader hands over for one cell. */
export type SheetCell = string | number | boolean | null | undefined;

export const LEDGER_HEADINGS = {
  responsible: ['包户责任人', '责任人', '包户干部', '包户人', 'responsible'],
  name: ['姓名', '户主', '户主姓名', '群众姓名', 'name'],
  phone: ['电话号码', '电话', '联系电话', '手机号码', '手机号', '手机', '联系方式', 'phone'],
  occupation: ['职业(职务)', '职业', '职务', '职业职务', 'occupation'],
  address: ['常住地址', '住址', '地址', '家庭住址', '居住地址', 'address'],
  note: ['备注', 'note'],
  isAgreed: ['是否同意', '本人同意', '同意', 'agreed'],
  consentOn: ['同意日期', '同意时间', 'agreed on'],
  consentWay: ['同意方式', 'how agreed'],
} as const;
export type LedgerColumn = keyof typeof LEDGER_HEADINGS;

export interface ColumnPlace {
  readonly index: number;
  readonly header: string;
}

export interface LedgerColumns {
  /** how many rows stand above the first person, titles and header included */
  readonly rowsAbove: number;
  readonly at: Readonly<Partial<Record<LedgerColumn, ColumnPlace>>>;
}

const LOOKED_AT_ROWS = 20;
const LONGEST_TEXT = 200;

/** Undefined where no row, and no two rows together, name both a name and a telephone. */
export function findLedgerColumns(rows: readonly (readonly SheetCell[])[]): LedgerColumns | undefined {
  for (let row = 0; row < Math.min(rows.length, LOOKED_AT_ROWS); row += 1) {
    const upper = rows[row] ?? [];
    const alone = columnsIn(upper);
    const merged = columnsIn(mergedHeader(upper, rows[row + 1] ?? []));
    if (isEnough(alone))
      return isMore(merged, alone) ? { rowsAbove: row + 2, at: merged } : { rowsAbove: row + 1, at: alone };
    if (isEnough(merged) && !isEnough(columnsIn(rows[row + 1] ?? [])))
      return { rowsAbove: row + 2, at: merged };
  }
  return undefined;
}

type Found = Partial<Record<LedgerColumn, ColumnPlace>>;

function isEnough(found: Found): boolean {
  return found.name !== undefined && found.phone !== undefined;
}

function isMore(one: Found, other: Found): boolean {
  return Object.keys(one).length > Object.keys(other).length;
}

// The lower cell says what the column is; where it is empty the upper one reaches down.
function mergedHeader(upper: readonly SheetCell[], lower: readonly SheetCell[]): readonly SheetCell[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, index) =>
    plainHeading(lower[index]) === '' ? upper[index] : lower[index],
  );
}

const ROLE_OF = new Map<string, LedgerColumn>(
  Object.entries(LEDGER_HEADINGS).flatMap(([role, headings]) =>
    headings.flatMap((heading): [string, LedgerColumn][] =>
      isLedgerColumn(role) ? [[plainHeading(heading), role]] : [],
    ),
  ),
);

function isLedgerColumn(role: string): role is LedgerColumn {
  return Object.hasOwn(LEDGER_HEADINGS, role);
}

function columnsIn(header: readonly SheetCell[]): Found {
  const found: Found = {};
  for (const [index, cell] of header.entries()) {
    const role = ROLE_OF.get(plainHeading(cell));
    if (role && !found[role]) found[role] = { index, header: sheetText(cell) };
  }
  return found;
}

/** The text of a cell as a person sees it. */
export function sheetText(cell: SheetCell): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).slice(0, LONGEST_TEXT).normalize('NFKC').replaceAll('\uFEFF', '').trim();
}

function plainHeading(cell: SheetCell): string {
  return sheetText(cell)
    .toLowerCase()
    .replace(/[\s()[\]{}【】_\-*:;,./、]/g, '');
}

/** The letters over a spreadsheet's column: 0 is A, 25 is Z, 26 is AA. */
export function sheetLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : sheetLetters(Math.floor(index / 26) - 1) + last;
}
