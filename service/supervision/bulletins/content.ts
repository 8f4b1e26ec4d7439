// What a bulletin says: free text around figures that are tokens, tables and charts that are named. `{{case.received}}` is a figure,
// `{{period}}` a fact of the bulletin itself.
import { type Bilingual, ok, type Result, refused } from '#base';
import { keyCalled, keyLabel, keyText, readKey } from './figure-key.ts';
import { TABLES } from './figures/index.ts';
import { problem } from './problems.ts';

/** When a template's part goes into a new bulletin: where all its figures are known; where the part before it did not. */
export const WHENS = ['known', 'else'] as const;
type When = (typeof WHENS)[number];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly when?: When | undefined }
  | {
      readonly kind: 'table' | 'chart';
      readonly table: string;
      readonly caption: string;
      readonly when?: When | undefined;
    };

export interface Content {
  readonly title: string;
  /** 主送: whom it is sent to; empty where it is for all */
  readonly to: string;
  readonly blocks: readonly Block[];
  /** 抄送 */
  readonly copyTo: string;
  /** who signs below */
  readonly signed: string;
}

/** Facts of the bulletin itself that a text may name. */
export const FACTS = {
  period: { zh: '期间', en: 'the period' },
  'year-to-date': { zh: '今年以来的期间', en: 'the year so far' },
  place: { zh: '地方', en: 'the place' },
  office: { zh: '单位', en: 'the office' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Fact = keyof typeof FACTS;

export function isFact(text: string): text is Fact {
  return Object.hasOwn(FACTS, text);
}

const TOKEN = /\{\{([^{}]{1,120})\}\}/g;

/** Text, and what is filled in, in their order. */
export type Part =
  | { readonly text: string }
  | { readonly fact: Fact }
  | { readonly figure: string }
  | { readonly unknown: string };

export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (found.index > from) parts.push({ text: text.slice(from, found.index) });
    parts.push(partNamed((found[1] ?? '').trim()));
    from = found.index + found[0].length;
  }
  return from < text.length || parts.length === 0 ? [...parts, { text: text.slice(from) }] : parts;
}

function partNamed(name: string): Part {
  if (isFact(name)) return { fact: name };
  const key = readKey(name);
  return key ? { figure: keyText(key) } : { unknown: name };
}

/** Every text of a bulletin that may name figures. */
export function textsOf({ title, to, blocks, copyTo, signed }: Content): readonly string[] {
  return [
    title,
    to,
    ...blocks.map((block) => ('text' in block ? block.text : block.caption)),
    copyTo,
    signed,
  ];
}

/** The keys of all figures that a bulletin names, each once, in their order. */
export function figuresIn(content: Content): readonly string[] {
  const keys = textsOf(content).flatMap((text) =>
    partsOf(text).flatMap((part) => ('figure' in part ? [part.figure] : [])),
  );
  return [...new Set(keys)];
}

/** The tables that a bulletin shows or draws, each once. */
export function tablesIn({ blocks }: Content): readonly string[] {
  return [...new Set(blocks.flatMap((block) => ('table' in block ? [block.table] : [])))];
}

const MOST_BLOCKS = 120;
const MOST_FIGURES = 200;

/** Problems: `bulletin-figure-unknown`, `bulletin-empty`. */
export function checkContent(content: Content): Result<Content> {
  const unknown = textsOf(content).flatMap((text) =>
    partsOf(text).flatMap((part) => ('unknown' in part ? [part.unknown] : [])),
  );
  const noTable = tablesIn(content).find((table) => !TABLES.has(table));
  const wrong = unknown[0] ?? noTable;
  if (wrong !== undefined) return refused(problem('bulletin-figure-unknown', { name: wrong }, 'content'));
  const isEmpty = content.title.trim() === '' || content.blocks.length === 0;
  const isEndless = content.blocks.length > MOST_BLOCKS || figuresIn(content).length > MOST_FIGURES;
  return isEmpty || isEndless ? refused(problem('bulletin-empty', {}, 'content')) : ok(content);
}

/** A text as its writer sees it: tokens by their names in braces, `受理{受理事项·同比}`. */
export function asWritten(text: string, language: 'zh' | 'en'): string {
  return partsOf(text)
    .map((part) => {
      if ('text' in part) return part.text;
      if ('fact' in part) return `{${FACTS[part.fact][language]}}`;
      if ('unknown' in part) return `{${part.unknown}}`;
      const key = readKey(part.figure);
      return `{${key ? keyLabel(key)[language] : part.figure}}`;
    })
    .join('');
}

/** And back: what stands in braces and is no name of a figure stays an unknown token, so that it is refused by name. */
export function asKept(written: string): string {
  return written.replace(/\{([^{}]{1,120})\}/g, (_, name: string) => {
    const fact = Object.keys(FACTS)
      .filter(isFact)
      .find((each) => FACTS[each].zh === name || FACTS[each].en === name);
    const key = keyCalled(name);
    return `{{${fact ?? (key ? keyText(key) : name)}}}`;
  });
}
