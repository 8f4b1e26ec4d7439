// The text of a Word document as outline text: paragraphs as lines with the numbers that Word writes by itself, batteries out of tables.
// What was deleted, hidden or drawn twice is not read.
import { type Numbering, numberingIn, numberWriter } from './numbering.ts';
import { ITEMS, type Table, tableLines } from './tables.ts';
import { attributeIn, type Token, tokensOf } from './tokens.ts';

/** A line, a heading that Word knows as one, or a table. */
type Block = string | { readonly section: string } | Table;

/** `leftOut`: tables that were made to be filled in, and ask nothing. */
export type WordText = { readonly text: string; readonly leftOut: number };

/** @param document `word/document.xml` @param numbering `word/numbering.xml`, empty where there is none */
export function wordText(document: string, numbering: string): WordText {
  const { blocks } = new Reader(numberingIn(numbering)).read(document);
  const lines: string[] = [];
  let leftOut = 0;
  let section = '';
  for (const block of blocks) {
    if (typeof block === 'object' && 'section' in block) {
      section = block.section;
      continue;
    }
    const read = typeof block === 'string' ? headed(block, section) : tableLines(block);
    if (typeof block === 'string' && HEAD.test(block)) section = '';
    if (read?.[0]?.startsWith(ITEMS)) markBattery(lines);
    lines.push(...(read ?? []).filter((line) => !isOfPaper(line)));
    if (!read) leftOut += 1;
  }
  return { text: lines.join('\n'), leftOut };
}

const HEAD = /^\s*(?:第|Q|S|题)?\s?\d{1,3}\s?题?\s?[、.．:：)）]/i;
/** A heading is said below the words of the question that it stands before. */
function headed(line: string, section: string): string[] {
  return section !== '' && HEAD.test(line) ? [line, `【部分:${section}】`] : [line];
}

const KIND = /[（(](?=(?:单选|单项|多选|多项|可多选|打分|评分)[^（()）]*[)）]\s*$)/;

/** The question before a table of items is a battery, whether it says so or not. */
function markBattery(lines: string[]): void {
  const at = lines.findLastIndex((line, nth) => nth >= lines.length - 4 && HEAD.test(line));
  const head = lines[at];
  if (head === undefined || head.includes('矩阵')) return;
  lines[at] = KIND.test(head) ? head.replace(KIND, '（矩阵题，') : `${head}（矩阵题）`;
}

// Blanks to be written into, and the words of our own forms that are no part of what is asked.
const BLANKS = /^[^(（□]{0,8}_{4,}[^(（□]{0,60}$/;
const OWN = /^(?:（尚缺.*有权拒绝填报|第 ?\d+ ?版，指纹|填选项号：)/;

function isOfPaper(line: string): boolean {
  const words = line.trim();
  const isHead = /^(?:表\s*号|制[定表]机关|批准|备案|有效期)/.test(words);
  return OWN.test(words) || (BLANKS.test(words) && !isHead);
}

/** Inside these nothing is read: what was moved away, and the second drawing of what is drawn already. */
const UNREAD: ReadonlySet<string> = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText']);

class Reader {
  readonly blocks: Block[] = [];
  private readonly numberOf: (numId: string, level: number) => string;
  private readonly rows: string[][][] = [];
  private words: string[] = [];
  private isText = false;
  private isHidden = false;
  private unread = 0;
  private level = 0;
  private list = '';
  private isHeading = false;

  constructor(numbering: Numbering) {
    this.numberOf = numberWriter(numbering);
  }

  read(xml: string): this {
    for (const token of tokensOf(xml)) this.take(token);
    return this;
  }

  private take(token: Token): void {
    if (token.is === 'text') {
      if (this.isText && this.unread === 0 && !this.isHidden) this.words.push(token.text);
      return;
    }
    const { is, name, attributes } = token;
    if (UNREAD.has(name) && is !== 'empty') this.unread += is === 'open' ? 1 : -1;
    if (this.unread > 0) return;
    if (name === 'w:t') this.isText = is === 'open';
    else if (is === 'close') this.close(name);
    else this.open(name, attributes);
  }

  private open(name: string, attributes: string): void {
    if (name === 'w:p') this.begin();
    else if (name === 'w:r') this.isHidden = false;
    else if (name === 'w:vanish') this.isHidden = !['0', 'false'].includes(attributeIn(attributes, 'val'));
    else if (name === 'w:ilvl') this.level = Number(attributeIn(attributes, 'val'));
    else if (name === 'w:numId') this.list = attributeIn(attributes, 'val');
    else if (name === 'w:pStyle') this.isHeading = /^Heading[2-6]$/.test(attributeIn(attributes, 'val'));
    else if (name === 'w:tab') this.words.push('\t');
    else if (name === 'w:br' || name === 'w:cr') this.words.push('\n');
    else if (name === 'w:tbl') this.rows.push([]);
    else if (name === 'w:tr') this.rows.at(-1)?.push([]);
    else if (name === 'w:tc') this.rows.at(-1)?.at(-1)?.push('');
  }

  private begin(): void {
    this.words = [];
    this.level = 0;
    this.list = '';
    this.isHeading = false;
  }

  private close(name: string): void {
    if (name === 'w:p') this.endParagraph();
    if (name !== 'w:tbl') return;
    const table = this.rows.pop() ?? [];
    // A table within a cell is read as lines of the cell.
    if (this.rows.length === 0) this.blocks.push(table);
    else this.add((tableLines(table) ?? []).join('\n'));
  }

  private endParagraph(): void {
    const typed = this.words.join('').trim();
    const number = typed === '' || this.list === '' ? '' : this.numberOf(this.list, this.level);
    this.words = [];
    const isSection =
      this.isHeading && this.rows.length === 0 && !/^[\d一二三四五六七八九十QS第]/.test(typed);
    if (isSection && number === '') this.blocks.push({ section: typed.replaceAll('\n', ' ') });
    else if (typed !== '') this.add(`${number}${typed}`);
  }

  private add(line: string): void {
    const row = this.rows.at(-1)?.at(-1);
    if (!row) this.blocks.push(...line.split('\n'));
    else if (row.length > 0)
      row[row.length - 1] = [row.at(-1) ?? '', line].filter((each) => each !== '').join('\n');
  }
}
