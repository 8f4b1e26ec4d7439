// The columns of a roster, by their usual names, and the one that nobody may bring in. It reads no person.
import { columnFinder, plainHeading, type SheetCell, type SheetColumns, sheetText } from '#base';

export const ROSTER_HEADINGS = {
  place: ['村/社区', '村(社区)', '村社区', '村', '社区', '所属村', '所在村', '单位', 'village', 'place'],
  team: ['队伍名称', '队伍', '队名', '巡防队', '所属队伍', '义务巡防队', 'team'],
  name: ['姓名', '队员姓名', '队员', 'name', 'member'],
  phone: ['电话', '联系电话', '电话号码', '手机', '手机号', '手机号码', '联系方式', 'phone', 'telephone'],
  post: ['职务', '队内职务', '岗位', '身份', 'post', 'role'],
  day: ['入队时间', '入队日期', '加入时间', '加入日期', '日期', 'joined', 'joined on'],
  instructor: ['指导员', '指导员姓名', 'instructor'],
} as const;
export type RosterColumn = keyof typeof ROSTER_HEADINGS;
export type RosterColumns = SheetColumns<RosterColumn>;

const FINDER = columnFinder<RosterColumn>(
  ROSTER_HEADINGS,
  ({ name, place, team }) => name !== undefined && (place ?? team) !== undefined,
);
const NAMES_ALONE = columnFinder<RosterColumn>(
  ROSTER_HEADINGS,
  ({ name, phone, post }) => name !== undefined && (phone ?? post) !== undefined,
);

/** Undefined where no row, and no two rows together, name people and one thing more. */
export function findRosterColumns(sheet: readonly (readonly SheetCell[])[]): RosterColumns | undefined {
  return FINDER.find(sheet) ?? NAMES_ALONE.find(sheet);
}

/** Whether a header is printed anew within the list, as on every page. */
export function isHeaderCell(cell: SheetCell): boolean {
  return FINDER.columnOf(cell) === 'name';
}

const IDENTITY = /身份证|证件号|公民身份|identity ?(number|card)|^idcard$|^idnumber$/i;

/** The first column whose heading asks for an identity number, among the rows above the list. */
export function identityColumn(
  sheet: readonly (readonly SheetCell[])[],
  { rowsAbove }: Pick<RosterColumns, 'rowsAbove'>,
): { readonly index: number; readonly header: string } | undefined {
  for (const cells of sheet.slice(0, rowsAbove))
    for (const [index, cell] of cells.entries())
      if (cells.length > 1 && IDENTITY.test(plainHeading(cell)))
        return { index, header: sheetText(cell).slice(0, 40) };
  return undefined;
}
