// Tables and pictures in a document: a caption in 黑体, a head that returns on every page, figures in the middle of their cells.
import {
  AlignmentType,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Language } from '#base';
import { cellText, type ShownBlock } from '#service/supervision/bulletins';
import type { Picture } from '../../../platform/files/draw-picture.ts';
import { TEXT_TWIPS } from './page.ts';
import { line } from './paragraphs.ts';
import { type Face, run, SIHAO, XIAOSI } from './runs.ts';

type Drawn = Extract<ShownBlock, { kind: 'table' | 'chart' }>;

const ROW = { line: 400, lineRule: LineRuleType.EXACT, before: 30, after: 30 } as const;

export function caption(text: string): Paragraph {
  return line([run(text, { face: 'hei', halfPoints: SIHAO })], {
    alignment: AlignmentType.CENTER,
    keepNext: true,
  });
}

export function cell(text: string, width: number, face: Face = 'fangsong', keepNext = false): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 70, right: 70 },
    children: [
      new Paragraph({
        spacing: ROW,
        alignment: AlignmentType.CENTER,
        keepNext,
        children: [run(text, { face, halfPoints: XIAOSI })],
      }),
    ],
  });
}

const NAME_SHARE = 0.34;
/** Rows that stay with the head: a head with one row at the foot of a page tells nothing. */
const KEPT_TOGETHER = 3;

export function figuresTable({ columns, lines }: Drawn, language: Language): Table {
  const first = Math.round(TEXT_TWIPS * NAME_SHARE);
  const others = Math.floor((TEXT_TWIPS - first) / Math.max(1, columns.length));
  const headings = columns.map(({ label, unit }) => `${label[language]}（${unit[language]}）`);
  return new Table({
    width: { size: TEXT_TWIPS, type: WidthType.DXA },
    columnWidths: [first, ...columns.map(() => others)],
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          cell('项目', first, 'hei', true),
          ...headings.map((text) => cell(text, others, 'hei', true)),
        ],
      }),
      ...lines.map(({ name, values }, row) => {
        const isKept = row < KEPT_TOGETHER;
        const cells = columns.map((column, nth) =>
          cell(cellText(values[nth], column), others, 'fangsong', isKept),
        );
        return new TableRow({
          cantSplit: true,
          children: [cell(name[language], first, 'fangsong', isKept), ...cells],
        });
      }),
    ],
  });
}

/** The width of a picture in the text: a little less than the lines. */
const PICTURE_PX = 560;

export function pictureParagraph({ png, width, height }: Picture, text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 120 },
    keepNext: true,
    children: [
      new ImageRun({
        type: 'png',
        data: png,
        transformation: { width: PICTURE_PX, height: Math.round((height / width) * PICTURE_PX) },
        altText: { name: text, title: text, description: text },
      }),
    ],
  });
}
