// What stands before the first question: the head that a form must bear, title, words to begin with, and where whoever asks fills in.
// No name and no telephone number of the person asked has a place here.
import {
  AlignmentType,
  type FileChild,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { FORM_FIELDS, type FormHead, missingFields, type Questionnaire } from '#survey/questionnaire';
import { BORDERS, line, mm, SMALL_SIZE, TEXT_TWIPS } from './page.ts';

const BLANK = '________________';
const FIELDS = [
  'formNumber',
  'issuedBy',
  'approvalNumber',
  'validUntil',
] as const satisfies readonly (keyof FormHead)[];

/** `remark`: what the paper is not yet, such as a draft; empty where there is nothing to say. */
export type Front = { readonly head: FormHead; readonly remark: string };

export function frontOf({ title, introduction = '' }: Questionnaire, { head, remark }: Front): FileChild[] {
  return [
    ...headLines(head),
    ...[remark, missingWords(head)].filter((words) => words !== '').map(noticeLine),
    line(
      title,
      { face: 'hei', halfPoints: 36 },
      { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 } },
    ),
    fillIn(),
    ...introduction
      .split('\n')
      .filter((words) => words !== '')
      .map((words, nth) =>
        line(words, {}, { indent: { firstLine: 480 }, spacing: { before: nth === 0 ? 160 : 40, line: 340 } }),
      ),
  ];
}

function headLines(head: FormHead): Paragraph[] {
  return FIELDS.map((name) =>
    line(
      `${FORM_FIELDS[name].zh}：${head[name].trim() || BLANK}`,
      { halfPoints: SMALL_SIZE },
      { indent: { left: mm(98) }, spacing: { before: 0, after: 0, line: 280 } },
    ),
  );
}

/** @example missingWords(NO_FORM_HEAD) // '（尚缺表号、制定机关……）' */
function missingWords(head: FormHead): string {
  const missing = missingFields(head).map((name) => FORM_FIELDS[name].zh);
  return missing.length === 0
    ? ''
    : `（尚缺${missing.join('、')}。没有标明的统计调查表，调查对象有权拒绝填报：《统计法》第十七条。）`;
}

function noticeLine(words: string): Paragraph {
  return line(words, { face: 'kai', halfPoints: SMALL_SIZE, colour: '9C2B23' });
}

const FILLED_IN = [
  ['问卷编号', '调查地点'],
  ['访问日期', '开始、结束时间'],
  ['访问员签名', '督导员签名'],
] as const;

function fillIn(): Table {
  const widths = [0.16, 0.32, 0.2, 0.32].map((share) => Math.round(TEXT_TWIPS * share));
  return new Table({
    width: { size: TEXT_TWIPS, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: FILLED_IN.map(
      ([left, right]) =>
        new TableRow({
          cantSplit: true,
          children: [left, '', right, ''].map(
            (words, nth) =>
              new TableCell({
                width: { size: widths[nth] ?? 0, type: WidthType.DXA },
                borders: BORDERS,
                margins: { left: 80, right: 80, top: 40, bottom: 40 },
                children: [line(words, { halfPoints: SMALL_SIZE })],
              }),
          ),
        }),
    ),
  });
}
