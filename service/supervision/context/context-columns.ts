// Which column of a list of counts is which: month, place, and either kind and count or a column for each kind. It reads no row.
import { plainHeading, type SheetCell, sheetText } from '#base';
import { type ContextKindCode, contextKindNamed } from './context-kinds.ts';

const HEADINGS = {
  month: ['月份', '年月', '统计月份', '月', 'month'],
  place: [
    '地区',
    '地方',
    '单位',
    '县区',
    '街道',
    '乡镇',
    '街道乡镇',
    '村社区',
    '村',
    '社区',
    '派出所辖区',
    'place',
    'area',
  ],
  kind: ['类别', '指标', '种类', '项目', 'kind', 'indicator'],
  count: ['件数', '起数', '数量', '数', '宗数', '人数', 'count', 'number'],
  number: ['序号', '编号', 'no', '#'],
} as const;
type Role = keyof typeof HEADINGS;

export interface ContextColumn {
  readonly index: number;
  readonly header: string;
  readonly role: Role | 'of-kind' | 'unknown';
  readonly kind?: ContextKindCode;
}

export interface ContextColumns {
  /** rows above the first of the list, titles and header included */
  readonly rowsAbove: number;
  readonly columns: readonly ContextColumn[];
}

const LOOKED_AT_ROWS = 20;
const LONGEST_HEADER = 40;

const BY_WORDS = new Map(
  Object.entries(HEADINGS).flatMap(([role, words]) =>
    words.map((word) => [plainHeading(word), role] as const),
  ),
);

function isRole(role: string | undefined): role is Role {
  return role !== undefined && Object.hasOwn(HEADINGS, role);
}

/** Undefined where no row of the first twenty heads months and counts. */
export function findContextColumns(rows: readonly (readonly SheetCell[])[]): ContextColumns | undefined {
  for (let row = 0; row < Math.min(rows.length, LOOKED_AT_ROWS); row += 1) {
    const columns = (rows[row] ?? []).map(columnOf);
    if (isEnough(columns)) return { rowsAbove: row + 1, columns };
  }
  return undefined;
}

function columnOf(cell: SheetCell, index: number): ContextColumn {
  const header = sheetText(cell).slice(0, LONGEST_HEADER);
  const role = BY_WORDS.get(plainHeading(header));
  if (isRole(role)) return { index, header, role };
  const kind = header === '' ? undefined : contextKindNamed(header);
  return kind ? { index, header, role: 'of-kind', kind } : { index, header, role: 'unknown' };
}

function isEnough(columns: readonly ContextColumn[]): boolean {
  const has = (role: ContextColumn['role']): boolean => columns.some((column) => column.role === role);
  return has('month') && (has('of-kind') || (has('kind') && has('count')));
}
