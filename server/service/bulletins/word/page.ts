// The page of a Chinese office document after GB/T 9704-2012: A4, type area 156 × 225 mm, 22 lines of 28 characters, the page number
// outside below. Twips are twentieths of a point.
import { AlignmentType, DocumentGridType, Footer, type ISectionOptions, PageNumber, Paragraph } from 'docx';
import { run } from './runs.ts';

const TWIPS_PER_MM = 1440 / 25.4;

export function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

const PAGE = { width: mm(210), height: mm(297) } as const;
const MARGIN = {
  top: mm(37),
  left: mm(28),
  right: mm(26),
  bottom: mm(35),
  header: mm(15),
  footer: mm(22),
} as const;

/** The width of the type area. */
export const TEXT_TWIPS = PAGE.width - MARGIN.left - MARGIN.right;
/** One line of 22. */
export const LINE_TWIPS = 579;
/** One character of 28. */
export const CHARACTER_TWIPS = TEXT_TWIPS / 28;

export const SECTION: Pick<ISectionOptions, 'properties' | 'footers'> = {
  properties: {
    page: { size: PAGE, margin: MARGIN },
    grid: { type: DocumentGridType.LINES, linePitch: LINE_TWIPS },
  },
  // 四号 half-width 宋体 figures between dashes; odd pages one character from the right, even ones from the left.
  footers: {
    default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
    even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
  },
};

function pageNumber(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Paragraph {
  return new Paragraph({
    alignment,
    indent: { left: mm(5), right: mm(5) },
    children: [run(['— ', PageNumber.CURRENT, ' —'], { face: 'song', halfPoints: 28 })],
  });
}
