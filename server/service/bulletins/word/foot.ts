// What stands below a document: who signs and when, and at the foot of its last page to whom copies go and who printed it.
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import { emWidth } from '#web/public';
import { CHARACTER_TWIPS, TEXT_TWIPS } from './page.ts';
import { emptyLine, line } from './paragraphs.ts';
import { run, SIHAO } from './runs.ts';

/** GB/T 9704-2012, 7.3.5.1: the day four characters from the right, who signs centred above it. */
export function signature(signed: string, dayText: string): Paragraph[] {
  const [nameEm, dayEm] = [emWidth(signed), emWidth(dayText)];
  const dayRight = Math.max(4, (nameEm - dayEm) / 2);
  const nameRight = Math.max(0, dayRight + (dayEm - nameEm) / 2);
  const placed = (text: string, rightEm: number): Paragraph =>
    line([run(text)], {
      alignment: AlignmentType.RIGHT,
      indent: { right: Math.round(rightEm * CHARACTER_TWIPS) },
      keepLines: true,
    });
  return [...emptyLine(2), ...(signed === '' ? [] : [placed(signed, nameRight)]), placed(dayText, dayRight)];
}

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** 0.35 mm above and below, 0.25 mm between. */
const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: '000000' };
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' };

export interface Imprint {
  readonly copyTo: string;
  readonly office: string;
  readonly dayText: string;
}

/** 版记, held at the foot of the page on which it falls. */
export function imprint({ copyTo, office, dayText }: Imprint): Table {
  const character = Math.round(CHARACTER_TWIPS);
  const rows = [
    ...(copyTo === ''
      ? []
      : [
          line([run(`抄送：${copyTo}。`.replace(/。。$/, '。'), { halfPoints: SIHAO })], {
            indent: { left: character, right: character },
          }),
        ]),
    line(
      [run(office, { halfPoints: SIHAO }), run([new Tab()]), run(`${dayText}印发`, { halfPoints: SIHAO })],
      {
        indent: { left: character, right: character },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_TWIPS - character }],
      },
    ),
  ];
  return new Table({
    width: { size: TEXT_TWIPS, type: WidthType.DXA },
    columnWidths: [TEXT_TWIPS],
    layout: TableLayoutType.FIXED,
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      absoluteHorizontalPosition: 0,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    rows: rows.map(
      (content, nth) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              margins: { left: 0, right: 0 },
              width: { size: TEXT_TWIPS, type: WidthType.DXA },
              borders: {
                left: NONE,
                right: NONE,
                top: nth === 0 ? THICK : THIN,
                bottom: nth === rows.length - 1 ? THICK : NONE,
              },
              children: [content],
            }),
          ],
        }),
    ),
  });
}
