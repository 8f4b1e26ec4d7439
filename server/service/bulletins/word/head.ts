// What stands above a document: the red head, its number, the red line. A notice has them as GB/T 9704 says; a briefing has its name,
// its issue, who made it and when.
import { AlignmentType, BorderStyle, LineRuleType, Paragraph, Tab, TabStopType } from 'docx';
import type { SeriesForm } from '#service/supervision/bulletins';
import { CHARACTER_TWIPS, mm, TEXT_TWIPS } from './page.ts';
import { emptyLine, line } from './paragraphs.ts';
import { run } from './runs.ts';

const RED = 'FF0000';
const LARGEST_HEAD_HALF_POINTS = 104;
/** 4 mm, in points, between a line of text and the red line below it. */
const GAP_POINTS = 11;

export interface Head {
  readonly form: SeriesForm;
  readonly head: string;
  readonly numberText: string;
  readonly office: string;
  /** `2018年7月5日`, or blanks until it was approved */
  readonly dayText: string;
  /** 草稿, 送审稿 or a remark that all is simulated; empty where there is nothing to say */
  readonly remark: string;
}

export function headOf(head: Head): Paragraph[] {
  const remark = head.remark === '' ? emptyLine() : [line([run(head.remark, { face: 'hei' })])];
  return [...remark, ...(head.form === 'document' ? noticeHead(head) : briefingHead(head))];
}

// As large as its one line allows.
function redName(text: string): Paragraph {
  const fits = Math.floor(((TEXT_TWIPS / 20) * 2 * 0.97) / Math.max(1, [...text].length));
  const halfPoints = Math.max(36, Math.min(LARGEST_HEAD_HALF_POINTS, fits));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: mm(12), line: halfPoints * 13, lineRule: LineRuleType.AT_LEAST },
    children: [run(text, { face: 'xiaobiaosong', halfPoints, colour: RED })],
  });
}

const RED_LINE = {
  bottom: { style: BorderStyle.SINGLE, size: 12, color: RED, space: GAP_POINTS },
} as const;

function noticeHead({ head, numberText }: Head): Paragraph[] {
  return [
    redName(`${head}文件`.replace(/文件文件$/, '文件')),
    ...emptyLine(2),
    line([run(numberText)], { alignment: AlignmentType.CENTER, border: RED_LINE }),
    ...emptyLine(2),
  ];
}

function briefingHead({ head, numberText, office, dayText }: Head): Paragraph[] {
  const character = Math.round(CHARACTER_TWIPS);
  return [
    redName(head),
    ...emptyLine(),
    line([run(numberText, { face: 'kai' })], { alignment: AlignmentType.CENTER }),
    line([run(`${office}编`), run([new Tab()]), run(dayText)], {
      border: RED_LINE,
      indent: { left: character, right: character },
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_TWIPS - character }],
    }),
    ...emptyLine(),
  ];
}
