// Finds the columns of a list of requests by their usual names: below titles, in one header row or in two that were merged.
// It reads no row.

/** What a CSV or Excel reader hands over for one cell. */
export type CaseCell = string | number | boolean | null | undefined;

export const CASE_HEADINGS = {
  text: [
    '内容',
    '反映内容',
    '诉求内容',
    '问题内容',
    '事项内容',
    '纠纷内容',
    '反映问题',
    '诉求',
    'text',
    'content',
    'description',
    'request',
  ],
  place: [
    '村/社区',
    '村(社区)',
    '村社区',
    '村',
    '社区',
    '地点',
    '所属村',
    '所在村',
    '所属村社区',
    'village',
    'place',
  ],
  spot: ['具体位置', '具体地点', '详细地址', '位置', '地址', 'spot', 'address', 'location', 'where exactly'],
  kind: ['类别', '诉求类别', '事项类别', '类型', '分类', 'kind', 'category', 'type'],
  source: ['来源', '诉求来源', '渠道', '反映渠道', 'source', 'channel', 'came by'],
  name: ['反映人', '反映人姓名', '姓名', '诉求人', '来电人', '当事人', 'name', 'sender', 'sender’s name'],
  phone: [
    '电话',
    '联系电话',
    '电话号码',
    '手机',
    '手机号',
    '手机号码',
    '联系方式',
    '反映人电话',
    'phone',
    'telephone',
  ],
  day: [
    '日期',
    '登记时间',
    '登记日期',
    '反映时间',
    '反映日期',
    '来电时间',
    '时间',
    'date',
    'said on',
    'received',
  ],
  people: ['涉及人数', '人数', '涉及人员数', 'people', 'number of people'],
} as const;
export type CaseColumn = keyof typeof CASE_HEADINGS;

interface ColumnPlace {
  readonly index: number;
  readonly header: string;
}

export interface CaseColumns {
  /** how many rows stand above the first matter, titles and header included */
  readonly rowsAbove: number;
  readonly at: Readonly<Partial<Record<CaseColumn, ColumnPlace>>>;
}

const LOOKED_AT_ROWS = 20;

/** Undefined where no row, and no two rows together, name what was said and one thing more. */
export function findCaseColumns(rows: readonly (readonly CaseCell[])[]): CaseColumns | undefined {
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

type Found = Partial<Record<CaseColumn, ColumnPlace>>;

function isEnough(found: Found): boolean {
  return found.text !== undefined && Object.keys(found).length > 1;
}

function isMore(one: Found, other: Found): boolean {
  return Object.keys(one).length > Object.keys(other).length;
}

// The lower cell says what the column is; where it is empty the upper one reaches down.
function mergedHeader(upper: readonly CaseCell[], lower: readonly CaseCell[]): readonly CaseCell[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, index) =>
    plainWords(lower[index]) === '' ? upper[index] : lower[index],
  );
}

function isCaseColumn(role: string): role is CaseColumn {
  return Object.hasOwn(CASE_HEADINGS, role);
}

const ROLE_OF = new Map<string, CaseColumn>(
  Object.entries(CASE_HEADINGS).flatMap(([role, headings]) =>
    headings.flatMap((heading): [string, CaseColumn][] =>
      isCaseColumn(role) ? [[plainWords(heading), role]] : [],
    ),
  ),
);

/** The column that a heading names, if any. */
export function columnOf(cell: CaseCell): CaseColumn | undefined {
  return ROLE_OF.get(plainWords(cell));
}

function columnsIn(header: readonly CaseCell[]): Found {
  const found: Found = {};
  for (const [index, cell] of header.entries()) {
    const role = columnOf(cell);
    if (role && !found[role]) found[role] = { index, header: cellText(cell).slice(0, 40) };
  }
  return found;
}

/** The text of a cell as a person sees it, whole. */
export function cellText(cell: CaseCell): string {
  return cell === null || cell === undefined ? '' : String(cell).replaceAll('\uFEFF', '').trim();
}

/** A text without the blanks, brackets and marks by which people write the same name differently. */
export function plainWords(cell: CaseCell): string {
  return cellText(cell)
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]{}【】_\-*:;,./、’'·]/g, '');
}

/** The letters over a spreadsheet's column: 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
