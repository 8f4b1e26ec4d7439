// The columns of annex 2 in a village's sheet, by their usual names. It reads no person.
import { columnFinder, type SheetCell, type SheetColumns, sheetText } from '#base';

const LEDGER_HEADINGS = {
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
export type LedgerColumns = SheetColumns<LedgerColumn>;

const FINDER = columnFinder<LedgerColumn>(
  LEDGER_HEADINGS,
  ({ name, phone }) => name !== undefined && phone !== undefined,
);

/** Undefined where no row, and no two rows together, name both a name and a telephone. */
export const findLedgerColumns = FINDER.find;

const LONGEST_TEXT = 200;

/** The text of a cell as it is kept: short, and in one writing of digits and letters. */
export function ledgerText(cell: SheetCell): string {
  return sheetText(cell).slice(0, LONGEST_TEXT).normalize('NFKC').trim();
}
