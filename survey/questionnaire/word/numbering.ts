// Numbers that Word writes by itself before paragraphs, and that stand in no text: `numbering.xml` says how each list counts.
import { attributeIn, tokensOf } from './tokens.ts';

type Level = { format: string; text: string; start: number };
type Levels = Map<number, Level>;
type List = { abstract: string; readonly starts: Map<number, number> };

export type Numbering = {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly lists: ReadonlyMap<string, List>;
};

/** @param xml `word/numbering.xml`; empty where there is none */
export function numberingIn(xml: string): Numbering {
  const reader = new NumberingReader();
  for (const token of tokensOf(xml))
    if (token.is === 'open' || token.is === 'empty') reader.take(token.name, token.attributes);
  return reader;
}

class NumberingReader {
  readonly levels = new Map<string, Levels>();
  readonly lists = new Map<string, List>();
  private shape: Levels = new Map();
  private list: List = { abstract: '', starts: new Map() };
  private level: Level = { format: 'decimal', text: '', start: 1 };
  private at = 0;

  private readonly named: Readonly<Record<string, (attributes: string, value: string) => void>> = {
    'w:abstractNum': (attributes) => {
      this.shape = new Map();
      this.levels.set(attributeIn(attributes, 'abstractNumId'), this.shape);
    },
    'w:num': (attributes) => {
      this.list = { abstract: '', starts: new Map() };
      this.shape = new Map();
      this.lists.set(attributeIn(attributes, 'numId'), this.list);
    },
    'w:abstractNumId': (_, value) => {
      this.list.abstract = value;
    },
    'w:lvl': (attributes) => {
      this.at = Number(attributeIn(attributes, 'ilvl'));
      this.level = { format: 'decimal', text: '', start: 1 };
      this.shape.set(this.at, this.level);
    },
    'w:lvlOverride': (attributes) => {
      this.at = Number(attributeIn(attributes, 'ilvl'));
    },
    'w:startOverride': (_, value) => {
      this.list.starts.set(this.at, Number(value));
    },
    'w:start': (_, value) => {
      this.level.start = Number(value);
    },
    'w:numFmt': (_, value) => {
      this.level.format = value;
    },
    'w:lvlText': (_, value) => {
      this.level.text = value;
    },
  };

  take(name: string, attributes: string): void {
    if (Object.hasOwn(this.named, name)) this.named[name]?.(attributes, attributeIn(attributes, 'val'));
  }
}

/** Counts as Word does: a level begins anew when one above it goes on. */
export function numberWriter({ levels, lists }: Numbering): (numId: string, level: number) => string {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (numId, at) => {
    const list = lists.get(numId);
    const shapes = list && levels.get(list.abstract);
    const shape = shapes?.get(at);
    if (!list || !shapes || !shape) return '';
    const counted = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, counted);
    const restart = begun.has(`${numId} ${at}`) ? undefined : list.starts.get(at);
    begun.add(`${numId} ${at}`);
    counted[at] = restart ?? (counted[at] === undefined ? shape.start : counted[at] + 1);
    counted.length = at + 1;
    return shape.text.replace(/%(\d)/g, (_, digit) => {
      const nth = Number(digit) - 1;
      return numeral(shapes.get(nth)?.format ?? 'decimal', counted[nth] ?? shapes.get(nth)?.start ?? 1);
    });
  };
}

const CHINESE = '零一二三四五六七八九';

function numeral(format: string, count: number): string {
  if (format === 'bullet' || format === 'none') return '';
  if (format === 'upperLetter') return String.fromCharCode(64 + (((count - 1) % 26) + 1));
  if (format === 'lowerLetter') return String.fromCharCode(96 + (((count - 1) % 26) + 1));
  if (format === 'decimalEnclosedCircle' || format === 'decimalEnclosedCircleChinese')
    return count <= 20 ? String.fromCodePoint(0x245f + count) : `(${count})`;
  return /chinese|japanese|ideograph/i.test(format) ? chinese(count) : String(count);
}

function chinese(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens > 9) return String(count);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : CHINESE[tens]}十`;
  return `${ten}${ones === 0 && tens > 0 ? '' : CHINESE[ones]}`;
}
