// The last part of a document: where every figure in it is from, of how many, how sure, and where it can be looked up. Figures in the
// text lead here.
import {
  AlignmentType,
  Bookmark,
  ExternalHyperlink,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { localTime } from '#base';
import {
  FIGURES,
  type FigureValue,
  intervalText,
  type KeptFigure,
  keptText,
  keyLabel,
  readKey,
  reckonedText,
  type Scope,
} from '#service/supervision/bulletins';
import { TEXT_TWIPS } from './page.ts';
import { bookmarkOf, line, title } from './paragraphs.ts';
import { run, WUHAO } from './runs.ts';
import { cell } from './tables.ts';

export interface Sources {
  readonly figures: readonly KeptFigure[];
  readonly changes: readonly { readonly key: string; readonly now: FigureValue; readonly foundMs: number }[];
  readonly scope: Scope;
  readonly origin: string;
  readonly reckonedMs: number;
}

const WIDTHS = [0.27, 0.15, 0.48, 0.1].map((share) => Math.round(TEXT_TWIPS * share));
const HEADINGS = ['数字', '数值', '怎么得来', '查看'];

/** Begins on a page of its own, as an annex does. */
export function sourcesTable(sources: Sources): (Paragraph | Table)[] {
  const { figures, reckonedMs } = sources;
  const said = `本件所用数字于${localTime(reckonedMs).date}由系统统计。带“※”的由人工填写，带“△”的印发以后有变化；正文保持印发时的数。`;
  return [
    line([run('附件', { face: 'hei' })], { pageBreakBefore: true }),
    ...title('数字说明'),
    new Paragraph({
      spacing: { line: 320, lineRule: LineRuleType.EXACT, before: 120, after: 120 },
      children: [run(said, { halfPoints: WUHAO })],
    }),
    new Table({
      width: { size: TEXT_TWIPS, type: WidthType.DXA },
      columnWidths: WIDTHS,
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          tableHeader: true,
          children: HEADINGS.map((text, nth) => cell(text, WIDTHS[nth] ?? 0, 'hei')),
        }),
        ...figures.map((figure) => figureRow(figure, sources)),
      ],
    }),
  ];
}

function figureRow(figure: KeptFigure, { changes, scope, origin }: Sources): TableRow {
  const key = readKey(figure.key);
  const row = FIGURES.get(key?.id ?? '');
  const address = `${origin}${row?.screen(scope) ?? '/'}`;
  const change = changes.find((each) => each.key === figure.key);
  const how = [
    row?.how.zh ?? '',
    ...besideWords(figure),
    ...handWords(figure),
    ...changeWords(figure, change),
  ];
  const name = key ? keyLabel(key).zh : figure.key;
  const cells: readonly ParagraphChild[][] = [
    [new Bookmark({ id: bookmarkOf(figure.key), children: [small(name)] })],
    [small(keptText(figure, 'zh'))],
    [small(how.filter((words) => words !== '').join('；'))],
    [
      new ExternalHyperlink({
        link: address,
        children: [run('打开', { halfPoints: WUHAO, colour: '14454B' })],
      }),
    ],
  ];
  return new TableRow({
    cantSplit: true,
    children: cells.map((children, nth) => smallCell(children, WIDTHS[nth] ?? 0)),
  });
}

function besideWords({ key: text, value }: KeptFigure): readonly string[] {
  const key = readKey(text);
  if (!key) return [];
  return [value.note?.zh ?? (value.n === null ? '' : `n=${value.n}`), intervalText(value, key, 'zh')];
}

function handWords({ key, value, hand }: KeptFigure): readonly string[] {
  if (!hand) return [];
  return [`※人工填写（${hand.byName}）：${hand.reason}；系统统计为${reckonedText(key, value, 'zh')}`];
}

function changeWords(figure: KeptFigure, change: Sources['changes'][number] | undefined): readonly string[] {
  if (!change) return [];
  const now = reckonedText(figure.key, change.now, 'zh');
  return [
    `△印发时${reckonedText(figure.key, figure.value, 'zh')}，${localTime(change.foundMs).date}再统计为${now}`,
  ];
}

function small(text: string): ParagraphChild {
  return run(text, { halfPoints: WUHAO });
}

function smallCell(children: readonly ParagraphChild[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 70, right: 70 },
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { line: 300, lineRule: LineRuleType.EXACT, before: 30, after: 30 },
        children,
      }),
    ],
  });
}
