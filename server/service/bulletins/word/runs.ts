// Runs of text in the faces that office documents use, and the faces that stand in where a machine lacks them.
import { type IRunOptions, TextRun } from 'docx';

const FACES = {
  /** body */
  fangsong: '仿宋_GB2312',
  /** first headings */
  hei: '黑体',
  /** second headings */
  kai: '楷体_GB2312',
  song: '宋体',
  /** head and title */
  xiaobiaosong: '方正小标宋简体',
} as const;
export type Face = keyof typeof FACES;

const LATIN = 'Times New Roman';

export interface Look {
  readonly face?: Face;
  /** 32 is 三号 */
  readonly halfPoints?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  readonly isRaised?: boolean;
}

export const SANHAO = 32;
/**
 * 28 characters of 16 points are a little wider than the lines: each stands a quarter of a point closer. A grid of characters would do
 * the same in Word alone; other word processors give each character two of its cells.
 */
const CLOSER_TWIPS = -5;
export const ERHAO = 44;
export const SIHAO = 28;
export const XIAOSI = 24;
export const WUHAO = 21;

export function run(text: string | NonNullable<IRunOptions['children']>, look: Look = {}): TextRun {
  const { face = 'fangsong', halfPoints = SANHAO, isBold = false, colour, isRaised } = look;
  const latin = face === 'song' ? FACES.song : LATIN;
  return new TextRun({
    ...(typeof text === 'string' ? { text } : { children: text }),
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: FACES[face], hint: 'eastAsia' },
    size: halfPoints,
    bold: isBold,
    ...(colour === undefined ? {} : { color: colour }),
    ...(isRaised ? { superScript: true } : {}),
    ...(halfPoints === SANHAO ? { characterSpacing: CLOSER_TWIPS } : {}),
  });
}

const STAND_INS: readonly (readonly [string, string])[] = [
  [FACES.fangsong, '仿宋'],
  [FACES.kai, '楷体'],
  [FACES.xiaobiaosong, '华文中宋'],
  [FACES.hei, 'SimHei'],
  [FACES.song, 'SimSun'],
];

/** `word/fontTable.xml`: each face with the one to take in its place, so that a machine without the bought ones stays close. */
export function fontTable(): string {
  const fonts = STAND_INS.map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}<w:font w:name="${LATIN}"><w:charset w:val="00"/></w:font></w:fonts>`;
}
