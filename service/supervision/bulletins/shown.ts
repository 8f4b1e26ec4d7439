// A bulletin as it is shown, whatever it is shown on: text with its figures filled in and marked, tables with their values.
import type { Bilingual, Language } from '#base';
import { type Block, type Content, type Fact, partsOf } from './content.ts';
import { readKey } from './figure-key.ts';
import type { FigureValue, TableColumn, TableLine } from './figure-row.ts';
import { figureText, NO_FIGURE } from './figure-words.ts';
import { FIGURES, TABLES } from './figures/index.ts';

/** A figure of one bulletin: what was reckoned, and what a person put in its place. */
export interface KeptFigure {
  readonly key: string;
  readonly value: FigureValue;
  readonly hand: HandFigure | null;
}

export interface HandFigure {
  readonly text: string;
  readonly reason: string;
  readonly byName: string;
  readonly atMs: number;
}

export interface KeptTable {
  readonly table: string;
  readonly lines: readonly TableLine[];
}

export type Mark = 'hand' | 'changed' | 'empty';

/** A run of text. One with a `figure` is a figure, and leads to how it was got. */
export interface Piece {
  readonly text: string;
  readonly figure?: string;
  readonly mark?: Mark;
}

export type ShownBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly pieces: readonly Piece[] }
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'table' | 'chart';
      readonly caption: string;
      readonly columns: readonly TableColumn[];
      readonly lines: readonly TableLine[];
    };

export interface ShownContent {
  readonly title: readonly Piece[];
  readonly to: string;
  readonly blocks: readonly ShownBlock[];
  readonly copyTo: string;
  readonly signed: string;
}

export interface Filling {
  readonly figures: ReadonlyMap<string, KeptFigure>;
  readonly tables: ReadonlyMap<string, KeptTable>;
  readonly facts: Readonly<Record<Fact, Bilingual>>;
  /** figures that have changed since */
  readonly changed: ReadonlySet<string>;
  readonly language: Language;
}

export function shownContent(content: Content, filling: Filling): ShownContent {
  const flat = (text: string): string =>
    piecesOf(text, filling)
      .map((piece) => piece.text)
      .join('');
  return {
    title: piecesOf(content.title, filling),
    to: flat(content.to),
    blocks: content.blocks.map((block) => shownBlock(block, filling, flat)),
    copyTo: flat(content.copyTo),
    signed: flat(content.signed),
  };
}

function shownBlock(block: Block, filling: Filling, flat: (text: string) => string): ShownBlock {
  if (block.kind === 'heading')
    return { kind: 'heading', level: block.level, pieces: piecesOf(block.text, filling) };
  if (block.kind === 'paragraph') return { kind: 'paragraph', pieces: piecesOf(block.text, filling) };
  const columns = TABLES.get(block.table)?.columns ?? [];
  const lines = filling.tables.get(block.table)?.lines ?? [];
  return { kind: block.kind, caption: flat(block.caption), columns, lines };
}

export function piecesOf(text: string, filling: Filling): readonly Piece[] {
  return partsOf(text).map((part): Piece => {
    if ('text' in part) return { text: part.text };
    if ('fact' in part) return { text: filling.facts[part.fact][filling.language] };
    if ('unknown' in part) return { text: `{${part.unknown}}`, mark: 'empty' };
    return figurePiece(part.figure, filling);
  });
}

function figurePiece(figure: string, { figures, changed, language }: Filling): Piece {
  const kept = figures.get(figure);
  if (!kept) return { text: NO_FIGURE[language], figure, mark: 'empty' };
  const text = keptText(kept, language);
  if (kept.hand) return { text, figure, mark: 'hand' };
  if (kept.value.value === null) return { text, figure, mark: 'empty' };
  return changed.has(figure) ? { text, figure, mark: 'changed' } : { text, figure };
}

/** A kept figure as it is printed: what a person wrote goes before what was reckoned. */
export function keptText({ key, value, hand }: KeptFigure, language: Language): string {
  return hand ? hand.text : reckonedText(key, value, language);
}

export function reckonedText(key: string, value: FigureValue, language: Language): string {
  const read = readKey(key);
  const row = read ? FIGURES.get(read.id) : undefined;
  return read && row ? figureText(value, row.kind, read, language) : NO_FIGURE[language];
}

/** One cell of a table as it is printed. */
export function cellText(value: number | null | undefined, { kind }: TableColumn): string {
  if (value === null || value === undefined) return '—';
  return kind === 'share'
    ? `${(value * 100).toFixed(1)}%`
    : Number.isInteger(value)
      ? String(value)
      : value.toFixed(1);
}
