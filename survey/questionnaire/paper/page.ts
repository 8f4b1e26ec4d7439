// The page of a form and its runs of text: A4, faces of Chinese offices, the page number in the middle below.
import {
  AlignmentType,
  BorderStyle,
  Footer,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';

const TWIPS_PER_MM = 1440 / 25.4;

export function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

const PAGE = { width: mm(210), height: mm(297) } as const;
const MARGIN = { top: mm(22), bottom: mm(20), left: mm(23), right: mm(23) } as const;

export const TEXT_TWIPS = PAGE.width - MARGIN.left - MARGIN.right;

const FACES = { song: '宋体', hei: '黑体', kai: '楷体' } as const;

export type Look = {
  readonly face?: keyof typeof FACES;
  readonly halfPoints?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
};

/** 小四. */
export const TEXT_SIZE = 24;
/** 五号. */
export const SMALL_SIZE = 21;

export function run(text: string | NonNullable<IRunOptions['children']>, look: Look = {}): TextRun {
  const { face = 'song', halfPoints = TEXT_SIZE, isBold = false, colour } = look;
  return new TextRun({
    ...(typeof text === 'string' ? { text } : { children: text }),
    font: {
      ascii: 'Times New Roman',
      hAnsi: 'Times New Roman',
      cs: 'Times New Roman',
      eastAsia: FACES[face],
      hint: 'eastAsia',
    },
    size: halfPoints,
    bold: isBold,
    ...(colour === undefined ? {} : { color: colour }),
  });
}

type Set = Omit<IParagraphOptions, 'children'>;

export function line(text: string | readonly ParagraphChild[], look: Look = {}, set: Set = {}): Paragraph {
  const children = typeof text === 'string' ? [run(text, look)] : [...text];
  return new Paragraph({ spacing: { before: 40, after: 40, line: 320 }, ...set, children });
}

const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
export const BORDERS = { top: THIN, bottom: THIN, left: THIN, right: THIN } as const;

export const SECTION: Pick<ISectionOptions, 'properties' | 'footers'> = {
  properties: { page: { size: PAGE, margin: { ...MARGIN, header: mm(12), footer: mm(12) } } },
  footers: {
    default: new Footer({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [
            run(['第', PageNumber.CURRENT, '页 共', PageNumber.TOTAL_PAGES, '页'], { halfPoints: 18 }),
          ],
        }),
      ],
    }),
  },
};
