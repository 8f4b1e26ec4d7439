// What a worksheet's XML says beside its texts: how many rows it has, what is merged, hidden, or a formula never
// reckoned. It reads tags as they come and keeps no cell, so that a sheet of a million rows costs what is read of it.
import { type Place, placeOf } from './cell-place.ts';

export type SheetScan = {
  /** The last row and column that have text. */
  readonly last: Place;
  /** The last row that the sheet says it has. */
  readonly saidRows: number;
  readonly merged: readonly string[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly withoutValue: readonly Place[];
};

const TAG = /<(\/?)(?:\w+:)?(row|col|c|f|v|is|mergeCell|dimension)(?=[\s/>])([^>]*)>([^<]*)/g;

type Tag = { readonly isEnd: boolean; readonly attributes: string; readonly words: string };

export class SheetScanner implements SheetScan {
  readonly merged: string[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly withoutValue: Place[] = [];
  last: Place = { row: 0, column: 0 };
  saidRows = 0;
  private readonly hidden: { readonly from: number; readonly to: number }[] = [];
  private isRowHidden = false;
  private at: Place = { row: 0, column: 0 };
  private cell: { readonly isText: boolean; hasFormula: boolean; hasValue: boolean } | undefined;
  private rest = '';

  read(piece: string): void {
    const known = this.rest + piece;
    const end = known.lastIndexOf('<');
    this.rest = end < 0 ? known : known.slice(end);
    for (const [, slash, name = '', attributes = '', words = ''] of known.slice(0, end).matchAll(TAG))
      this.take(name, { isEnd: slash === '/', attributes, words });
  }

  private take(name: string, tag: Tag): void {
    if (name === 'c') this.takeCell(tag);
    else if (tag.isEnd) return;
    else if (name === 'row') this.takeRow(tag.attributes);
    else if (name === 'col') this.takeColumn(tag.attributes);
    else if (name === 'mergeCell') this.merged.push(attributeIn(tag.attributes, 'ref'));
    else if (name === 'dimension')
      this.saidRows = placeOf(attributeIn(tag.attributes, 'ref').split(':').at(-1) ?? '')?.row ?? 0;
    else this.takeContent(name, tag);
  }

  private takeRow(attributes: string): void {
    const number = Number(attributeIn(attributes, 'r')) || this.at.row + 1;
    this.at = { row: number, column: 0 };
    this.isRowHidden = isHidden(attributes);
  }

  private takeColumn(attributes: string): void {
    if (!isHidden(attributes)) return;
    this.hidden.push({
      from: Number(attributeIn(attributes, 'min')),
      to: Number(attributeIn(attributes, 'max')),
    });
  }

  private takeCell({ isEnd, attributes }: Tag): void {
    if (isEnd) {
      if (this.cell?.hasFormula && !this.cell.hasValue) this.withoutValue.push(this.at);
      this.cell = undefined;
      return;
    }
    this.at = placeOf(attributeIn(attributes, 'r')) ?? { row: this.at.row, column: this.at.column + 1 };
    const isText = attributeIn(attributes, 't') === 'str';
    this.cell = attributes.endsWith('/') ? undefined : { isText, hasFormula: false, hasValue: false };
  }

  private takeContent(name: string, { words }: Tag): void {
    if (!this.cell) return;
    if (name === 'f') this.cell.hasFormula = true;
    else this.cell.hasValue ||= words !== '' || this.cell.isText;
    if (name === 'is' || (name === 'v' && words !== '')) this.note(this.at);
  }

  private note({ row, column }: Place): void {
    this.last = { row: Math.max(row, this.last.row), column: Math.max(column, this.last.column) };
    if (this.isRowHidden) this.hiddenRows.add(row);
    if (this.hidden.some(({ from, to }) => from <= column && column <= to)) this.hiddenColumns.add(column);
  }
}

const ATTRIBUTES = {
  r: /\sr\s*=\s*["']([^"']*)/,
  t: /\st\s*=\s*["']([^"']*)/,
  ref: /\sref\s*=\s*["']([^"']*)/,
  min: /\smin\s*=\s*["']([^"']*)/,
  max: /\smax\s*=\s*["']([^"']*)/,
  hidden: /\shidden\s*=\s*["']([^"']*)/,
} as const;

function attributeIn(attributes: string, name: keyof typeof ATTRIBUTES): string {
  return ATTRIBUTES[name].exec(attributes)?.[1] ?? '';
}

function isHidden(attributes: string): boolean {
  return ['1', 'true'].includes(attributeIn(attributes, 'hidden'));
}
