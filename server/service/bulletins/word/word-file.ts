// A bulletin as a Word file, whole: head, title, body with tables and pictures, signature, imprint, and the sources of its figures.
import { Document, type FileChild, type IStylesOptions, LineRuleType, Packer, Paragraph } from 'docx';
import type { SeriesForm, ShownBlock, ShownContent } from '#service/supervision/bulletins';
import { tableChart } from '#web/public';
import { drawPicture } from '../../../platform/files/draw-picture.ts';
import { imprint, signature } from './foot.ts';
import { headOf } from './head.ts';
import { SECTION } from './page.ts';
import { bodyParagraph, emptyLine, heading, line, title } from './paragraphs.ts';
import { fontTable, run, SANHAO } from './runs.ts';
import { type Sources, sourcesTable } from './sources-table.ts';
import { caption, figuresTable, pictureParagraph } from './tables.ts';

export interface WordBulletin {
  readonly form: SeriesForm;
  readonly head: string;
  readonly numberText: string;
  readonly office: string;
  readonly dayText: string;
  readonly remark: string;
  readonly content: ShownContent;
  readonly sources: Sources;
}

export async function wordFile(bulletin: WordBulletin): Promise<Buffer> {
  const body: FileChild[] = [];
  for (const block of bulletin.content.blocks) body.push(...(await blockOf(block)));
  const { content, sources, form } = bulletin;
  const hasSources = sources.figures.length > 0;
  const children = [
    ...headOf(bulletin),
    ...title(content.title.map(({ text }) => text).join('')),
    ...emptyLine(),
    ...(content.to === '' ? [] : [line([run(`${content.to.replace(/[：:]$/, '')}：`)])]),
    ...body,
    ...(hasSources ? [...emptyLine(), annexLine()] : []),
    ...(form === 'document' ? signature(content.signed, bulletin.dayText) : []),
    imprint({ copyTo: content.copyTo, office: bulletin.office, dayText: bulletin.dayText }),
    anchor(),
    ...(hasSources ? sourcesTable(sources) : []),
  ];
  return Packer.toBuffer(documentOf(bulletin, children), false, [
    { path: 'word/fontTable.xml', data: fontTable() },
  ]);
}

const STYLES: IStylesOptions = {
  default: { document: { run: { size: SANHAO, language: { value: 'en-US', eastAsia: 'zh-CN' } } } },
  paragraphStyles: [{ id: 'Normal', name: 'Normal', quickFormat: true, run: { size: SANHAO } }],
};

function documentOf({ content, office }: WordBulletin, children: FileChild[]): Document {
  return new Document({
    title: content.title.map(({ text }) => text).join(''),
    creator: office,
    lastModifiedBy: office,
    evenAndOddHeaderAndFooters: true,
    styles: STYLES,
    sections: [{ ...SECTION, children }],
  });
}

// The imprint floats, and stands on the page of the paragraph after it: one that takes no room.
function anchor(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, children: [] });
}

function annexLine() {
  return bodyParagraph([{ text: '附件：数字说明' }]);
}

async function blockOf(block: ShownBlock): Promise<FileChild[]> {
  if (block.kind === 'heading') return [heading(block.level, block.pieces)];
  if (block.kind === 'paragraph') return [bodyParagraph(block.pieces)];
  if (block.kind === 'table') return [caption(block.caption), figuresTable(block, 'zh'), ...emptyLine()];
  const svg = tableChart(block, 'zh');
  if (svg === '') return [];
  return [pictureParagraph(await drawPicture(svg), block.caption), caption(block.caption)];
}
