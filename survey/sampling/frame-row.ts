// Reads one row of a frame file into a number, a place and a type of phone.
// It knows nothing of files, of encodings and of the rows before it, but for the numbers already seen.
import { ok, type Problem, type Result, refused } from '#base';
import type { FrameColumns } from './columns.ts';
import { type NumberType, type PhoneNumber, readPhoneNumber } from './phone-number.ts';
import { type PhoneType, phoneTypeOf } from './phone-type.ts';
import { problem } from './problems.ts';
import { atCell, type Cell, type ColumnAt, cellText } from './table-cell.ts';
import { findPlace, type PlaceIndex } from './village-name.ts';

/** One number of the frame. */
export interface FrameRow {
  /** as counted in the file, the header being row 1 */
  readonly row: number;
  readonly digits: string;
  readonly phoneType: PhoneType;
  /** the code of its place */
  readonly place: string;
  /** remarks with which the row is taken all the same */
  readonly remarks: readonly Problem[];
}

/** What a row is read against. */
export interface FrameContext {
  readonly simulated: boolean;
  readonly places: PlaceIndex;
  /** for a mock poll: who did not agree is not in the frame */
  readonly needsConsent?: boolean;
}

/**
 * Reads a row. Cells may be texts or numbers.
 * The first problem refuses the row: `where` reads `第12行 村(社区)列 / row 12, column B`, and `details` carry
 * row, column, header and value besides. A type word that contradicts a real number is a remark: the numbering plan
 * cannot err, a typist can.
 */
export function readFrameRow(
  columns: FrameColumns,
  cells: readonly Cell[],
  row: number,
  context: FrameContext,
): Result<FrameRow> {
  const number = inColumn(columns.phone, cells, row, (text) => readPhoneNumber(text, context));
  if (!number.ok) return number;
  const place = inColumn(columns.place, cells, row, (text) => findPlace(context.places, text));
  if (!place.ok) return place;
  const refusal = context.needsConsent ? withoutConsent(columns, cells, row) : undefined;
  if (refusal) return refused(refusal);
  const word = columns.type ? cellText(cells[columns.type.index]) : '';
  const remark = typeRemark(word, number.value, context.simulated);
  return ok({
    row,
    digits: number.value.digits,
    phoneType: remark ? number.value.type : (phoneTypeOf(word) ?? number.value.type),
    place: place.value.code,
    remarks: remark && columns.type ? [atCell(remark, row, columns.type, word)] : [],
  });
}

const AGREED = /^(是|同意|已同意|有|yes|y|agreed|true|1)$/i;
const DAY = /^\d{4}[-/.年]?\d{1,2}[-/.月]?\d{1,2}/;

// A day on which somebody agreed, or a plain yes; anything else is none.
function withoutConsent({ consent }: FrameColumns, cells: readonly Cell[], row: number): Problem | undefined {
  if (!consent) return problem('consent-not-given', {});
  const text = cellText(cells[consent.index]);
  return AGREED.test(text) || DAY.test(text)
    ? undefined
    : atCell(problem('consent-not-given', {}), row, consent, text);
}

/**
 * Refuses a number that stood in an earlier row, and names that row; otherwise remembers it.
 * @param seen the numbers met so far with their rows; changed here, one per frame
 */
export function refuseDuplicate(
  seen: Map<string, number>,
  columns: FrameColumns,
  row: FrameRow,
): Result<FrameRow> {
  const firstRow = seen.get(row.digits);
  if (firstRow === undefined) seen.set(row.digits, row.row);
  if (firstRow === undefined) return ok(row);
  const fault = problem('phone-number-twice', { value: row.digits, firstRow });
  return refused(atCell(fault, row.row, columns.phone, row.digits));
}

function inColumn<Value>(
  column: ColumnAt,
  cells: readonly Cell[],
  row: number,
  read: (text: string) => Result<Value>,
): Result<Value> {
  const text = cellText(cells[column.index]);
  const outcome = read(text);
  return outcome.ok ? outcome : refused(atCell(outcome.problem, row, column, text));
}

const NUMBER_TYPE_WORDS: Readonly<Record<NumberType, { zh: string; en: string }>> = {
  mobile: { zh: '手机号码', en: 'mobile number' },
  landline: { zh: '固定电话号码', en: 'landline number' },
};

// A simulated number tells no type, so there is nothing for a word to contradict.
function typeRemark(word: string, number: PhoneNumber, simulated: boolean): Problem | undefined {
  if (word === '') return undefined;
  const said = phoneTypeOf(word);
  if (said === undefined) return problem('phone-type-unknown-noted', { word });
  if (simulated || said === 'office' || said === number.type) return undefined;
  const { zh, en } = NUMBER_TYPE_WORDS[number.type];
  return problem('phone-type-contradicted-noted', { word, numberTypeZh: zh, numberTypeEn: en });
}
