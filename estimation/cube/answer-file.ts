// Answers read from the bytes of a CSV file as they arrive, straight into the columns of the cube: no text is made of
// a cell unless it cannot be read otherwise. It knows numbers only; texts are for the reader of frames.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { AnswerColumns } from './answer-rows.ts';

/** Which columns of the file are read, by their names in its first line. */
export interface AnswerFilePlan {
  readonly unit: string;
  readonly weight: string;
  readonly questions: readonly string[];
  /** code of an empty answer, 0 unless asked otherwise */
  readonly missing?: number;
}

export interface AnswerFileReader {
  /** Takes the next bytes. @returns what cannot be read, after which nothing more may be pushed */
  push(bytes: Uint8Array): Problem | undefined;
  /** The columns read, when the file is at its end. */
  finish(): Result<AnswerColumns>;
}

const [COMMA, LINE_FEED, RETURN, POINT, ZERO, NINE, QUOTE] = [44, 10, 13, 46, 48, 57, 34] as const;
/** The longest cell that can be a number. */
const LONGEST_CELL = 40;
/** Digits that a double holds exactly, and the powers of ten that it does. */
const EXACT_DIGITS = 15;
const POWERS = Float64Array.from({ length: 23 }, (_, power) => 10 ** power);

/** Where a column of the file goes: nowhere, to the units, to the weights, or to a question counted from 3. */
const [NOWHERE, UNIT, WEIGHT, QUESTIONS_FROM] = [0, 1, 2, 3] as const;

/**
 * Reads comma-separated numbers with a line of names first; quotes around a name or a number are left out, a line may
 * end in \r\n. Refuses a column that is missing, and a cell that is no number, with its row (from 1, without the names)
 * and column; checks of units, codes and weights are `answerRows`' own.
 * @example answerFileReader({ unit: 'psu', weight: 'w', questions: ['q1', 'q2'] })
 */
export function answerFileReader(plan: AnswerFilePlan): AnswerFileReader {
  return new ByteReader(plan);
}

class ByteReader implements AnswerFileReader {
  readonly #plan: AnswerFilePlan;
  #names: string[] = [];
  #target = new Int32Array(0);
  #unit = new Int32Array(1024);
  #weight = new Float64Array(1024);
  /** answers of a row side by side, so that one column takes them all */
  #codes = new Uint16Array(0);
  #row = -1;
  #column = 0;
  #cell = new Uint8Array(LONGEST_CELL);
  #length = 0;

  constructor(plan: AnswerFilePlan) {
    this.#plan = plan;
    this.#codes = new Uint16Array(1024 * plan.questions.length);
  }

  push(bytes: Uint8Array): Problem | undefined {
    let at = 0;
    while (at < bytes.length) {
      if (this.#length === 0 && this.#row >= 0) at = this.#plainCells(bytes, at);
      if (at >= bytes.length) break;
      const trouble = this.#take(bytes[at] ?? 0);
      if (trouble) return trouble;
      at += 1;
    }
    return undefined;
  }

  #take(byte: number): Problem | undefined {
    if (byte === COMMA) return this.#endCell();
    if (byte === LINE_FEED) return this.#endCell() ?? this.#endLine();
    if (byte === RETURN || byte === QUOTE) return undefined;
    this.#cell[this.#length] = byte;
    if (this.#length < LONGEST_CELL - 1) this.#length += 1;
    return undefined;
  }

  // Cells of a few digits, which nearly all are, without leaving the bytes; stops at the first of another kind.
  #plainCells(bytes: Uint8Array, from: number): number {
    const [unit, weight, codes, target] = [this.#unit, this.#weight, this.#codes, this.#target];
    const questions = this.#plan.questions.length;
    let at = from;
    let column = this.#column;
    let row = this.#row;
    for (;;) {
      const end = plainEnd(bytes, at);
      const isLast = column === target.length - 1;
      if (end < 0 || (bytes[end] === LINE_FEED) !== isLast || row >= unit.length - 1) break;
      const kind = target[column] ?? NOWHERE;
      if (!keepPlain(kind, plainNumber(bytes, at, end), row, row * questions, unit, weight, codes)) break;
      column = isLast ? 0 : column + 1;
      if (isLast) row += 1;
      at = end + 1;
    }
    this.#column = column;
    this.#row = row;
    return at;
  }

  finish(): Result<AnswerColumns> {
    const trouble = this.#length > 0 || this.#column > 0 ? (this.#endCell() ?? this.#endLine()) : undefined;
    if (trouble) return refused(trouble);
    if (this.#row < 0) return refused(problem('no-respondents', {}));
    return ok({
      unit: this.#unit.subarray(0, this.#row),
      weight: this.#weight.subarray(0, this.#row),
      codes: this.#plan.questions.map((_, question) => this.#answersTo(question)),
    });
  }

  #answersTo(question: number): Uint16Array {
    const questions = this.#plan.questions.length;
    const column = new Uint16Array(this.#row);
    for (let row = 0, at = question; row < column.length; row += 1, at += questions)
      column[row] = this.#codes[at] ?? 0;
    return column;
  }

  #endCell(): Problem | undefined {
    const column = this.#column;
    this.#column += 1;
    if (this.#row < 0) {
      this.#names.push(this.#text());
      this.#length = 0;
      return undefined;
    }
    const target = this.#target[column] ?? NOWHERE;
    if (target !== NOWHERE) {
      const value = this.#length === 0 ? Number.NaN : slowNumber(this.#cell, this.#length);
      if (!this.#keep(target, value)) return this.#unreadable(column);
    }
    this.#length = 0;
    return undefined;
  }

  #keep(target: number, value: number): boolean {
    if (target === WEIGHT) this.#weight[this.#row] = value;
    else if (target === UNIT) this.#unit[this.#row] = value;
    else {
      const code = this.#length === 0 ? (this.#plan.missing ?? 0) : value;
      this.#codes[this.#row * this.#plan.questions.length + target - QUESTIONS_FROM] = code;
      return Number.isInteger(code) && code >= 0 && code < 65_536;
    }
    return !Number.isNaN(value);
  }

  #endLine(): Problem | undefined {
    const isNames = this.#row < 0;
    const isBlank = !isNames && this.#column === 1 && this.#target.length > 1;
    const isShort = !isNames && !isBlank && this.#column < this.#target.length;
    if (isShort) return this.#unreadable(this.#column);
    this.#column = 0;
    if (!isBlank) this.#row += 1;
    if (this.#row === this.#unit.length) this.#grow();
    return isNames ? this.#findColumns() : undefined;
  }

  #findColumns(): Problem | undefined {
    const { unit, weight, questions } = this.#plan;
    const wanted = [unit, weight, ...questions];
    const missing = wanted.find((name) => !this.#names.includes(name));
    if (missing !== undefined)
      return problem('answer-column-missing', { column: missing }, `column ${missing}`);
    this.#target = Int32Array.from(this.#names, (name) => 1 + wanted.indexOf(name));
    return undefined;
  }

  #grow(): void {
    const length = 2 * this.#unit.length;
    const [unit, weight] = [new Int32Array(length), new Float64Array(length)];
    unit.set(this.#unit);
    weight.set(this.#weight);
    [this.#unit, this.#weight] = [unit, weight];
    const codes = new Uint16Array(length * this.#plan.questions.length);
    codes.set(this.#codes);
    this.#codes = codes;
  }

  #unreadable(column: number): Problem {
    const row = this.#row + 1;
    const name = this.#names[column] ?? '';
    return problem(
      'answer-cell-unreadable',
      { row, column: name, text: this.#text() },
      `row ${row}, column ${name}`,
    );
  }

  #text(): string {
    return textOf(this.#cell, this.#length);
  }
}

// Names may be Chinese: UTF-8 is put together by hand, for a pure room has no decoder.
function textOf(cell: Uint8Array, length: number): string {
  const escaped = Array.from(
    cell.subarray(0, length),
    (byte) => `%${byte.toString(16).padStart(2, '0')}`,
  ).join('');
  return decodeURIComponent(escaped).replace(/^\uFEFF/, '');
}

/** What a byte is to a plain number. */
const [OTHER, DIGIT, DOT, END] = [0, 1, 2, 3] as const;
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= ZERO && byte <= NINE) return DIGIT;
  if (byte === POINT) return DOT;
  return byte === COMMA || byte === LINE_FEED ? END : OTHER;
});

// Where a cell of at most fifteen digits and one point ends, or -1 for any other cell or one that goes on.
function plainEnd(bytes: Uint8Array, from: number): number {
  // Nearly all cells are one digit.
  if (KIND[bytes[from + 1] ?? 0] === END && KIND[bytes[from] ?? 0] === DIGIT) return from + 1;
  let at = from;
  let dots = 0;
  let kind = KIND[bytes[at] ?? 0] ?? OTHER;
  while (kind === DIGIT || kind === DOT) {
    dots += kind - DIGIT;
    at += 1;
    kind = KIND[bytes[at] ?? 0] ?? OTHER;
  }
  const digits = at - from - dots;
  return kind === END && dots <= 1 && digits >= 1 && digits <= EXACT_DIGITS ? at : -1;
}

// Up to fifteen digits and a power of ten of at most 22 are exact in doubles, so one division rounds once, as it should.
function plainNumber(bytes: Uint8Array, from: number, end: number): number {
  if (end === from + 1) return (bytes[from] ?? 0) - ZERO;
  let value = 0;
  let at = from;
  for (; at < end && bytes[at] !== POINT; at += 1) value = value * 10 + (bytes[at] ?? 0) - ZERO;
  if (at >= end - 1) return value;
  const decimals = end - at - 1;
  for (at += 1; at < end; at += 1) value = value * 10 + (bytes[at] ?? 0) - ZERO;
  return value / (POWERS[decimals] ?? Number.NaN);
}

// False for what is no code; the slow way says so.
function keepPlain(
  kind: number,
  value: number,
  row: number,
  first: number,
  unit: Int32Array,
  weight: Float64Array,
  codes: Uint16Array,
): boolean {
  if (kind >= QUESTIONS_FROM) {
    codes[first + kind - QUESTIONS_FROM] = value;
    return value < 65_536 && Number.isInteger(value);
  }
  if (kind === WEIGHT) weight[row] = value;
  else if (kind === UNIT) unit[row] = value;
  return true;
}

function slowNumber(cell: Uint8Array, length: number): number {
  const text = textOf(cell, length).trim();
  return text === '' ? Number.NaN : Number(text);
}
