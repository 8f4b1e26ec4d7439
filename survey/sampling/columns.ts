// Finds the columns of a frame file by their headings, in either language. It reads no row below the header.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from './problems.ts';
import { type Cell, type ColumnAt, cellText, plainWord } from './table-cell.ts';

/** Where the frame's columns stand. The type of phone may be left out: the number tells most of it. */
export interface FrameColumns {
  readonly phone: ColumnAt;
  readonly place: ColumnAt;
  readonly type?: ColumnAt;
  /** that the person agreed; asked for in frames of mock polls */
  readonly consent?: ColumnAt;
}

/** Headings as people write them; they are compared without spaces, brackets and case. */
export const HEADINGS = {
  phone: [
    '电话号码',
    '电话',
    '手机号',
    '手机号码',
    '手机',
    '号码',
    '联系电话',
    '联系方式',
    'phone',
    'phone number',
    'number',
    'tel',
  ],
  place: ['村（社区）', '村', '社区', '村名', '村居', '村社区名称', 'village', 'community', 'place'],
  type: ['电话类型', '号码类型', '类型', 'type', 'phone type'],
  consent: ['同意', '是否同意', '同意日期', '同意受访', 'consent', 'agreed', 'agreed on'],
} as const;

type Role = keyof typeof HEADINGS;
const ROLES = ['phone', 'place', 'type', 'consent'] as const satisfies readonly Role[];

/**
 * Finds phone, place and (where there is one) type of phone in a header row.
 * Refused when phone or place is missing, and when two columns could be the same one.
 * @param needsConsent for a mock poll: the file says of everyone that they agreed
 */
export function recogniseColumns(headerRow: readonly Cell[], needsConsent = false): Result<FrameColumns> {
  const fault = ROLES.map((role) => twice(headerRow, role)).find(Boolean);
  if (fault) return refused(fault);
  const [phone] = columnsFor(headerRow, 'phone');
  const [place] = columnsFor(headerRow, 'place');
  const [type] = columnsFor(headerRow, 'type');
  if (!phone) return refused(missing(headerRow, 'phone'));
  if (!place) return refused(missing(headerRow, 'place'));
  const [consent] = columnsFor(headerRow, 'consent');
  if (needsConsent && !consent) return refused(missing(headerRow, 'consent'));
  return ok({ phone, place, ...(type && { type }), ...(consent && { consent }) });
}

/** The columns whose heading is one of the given, from left to right. */
export function columnsHeaded(headerRow: readonly Cell[], headings: readonly string[]): ColumnAt[] {
  const plain = new Set(headings.map(plainWord));
  return headerRow
    .map((cell, index) => ({ index, header: cellText(cell) }))
    .filter(({ header }) => plain.has(plainWord(header)));
}

function columnsFor(headerRow: readonly Cell[], role: Role): ColumnAt[] {
  return columnsHeaded(headerRow, HEADINGS[role]);
}

function twice(headerRow: readonly Cell[], role: Role): Problem | undefined {
  const [first, second] = columnsFor(headerRow, role);
  if (!first || !second) return undefined;
  return problem('column-twice', { column: HEADINGS[role][0], first: first.header, second: second.header });
}

// A sheet of five hundred columns must not make a message of five hundred headings.
function missing(headerRow: readonly Cell[], role: Role): Problem {
  const found = headerRow.map(cellText).filter((header) => header !== '');
  return problem('column-missing', {
    column: HEADINGS[role][0],
    found: found.slice(0, 12).join('、') + (found.length > 12 ? ' …' : ''),
    accepted: HEADINGS[role].join('、'),
  });
}
