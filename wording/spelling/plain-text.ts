// Makes disguised spelling plain, and keeps for every plain character where it stood in the text. It knows no rule.
import { DISGUISES, SIMPLIFIED } from './same-characters.ts';

/** A text made plain. Character `n` of `text` comes from `starts[n]` up to `ends[n]` of the original, in UTF-16 units. */
export interface PlainText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Widths made one, letters small, traditional characters simplified, marks without a voice (spaces beside Chinese,
 * zero-width characters, stars, emoji, quotation marks) left out, and known disguises of answers written out.
 * @example plainText('請答「滿★意」').text // 请答满意
 */
export function plainText(original: string): PlainText {
  const plain = folded(original);
  return DISGUISE.test(plain.text) ? undisguised(plain) : plain;
}

const DISGUISE = new RegExp(DISGUISES.map(({ written }) => `(${written})`).join('|'), 'u');
const EVERY_DISGUISE = new RegExp(DISGUISE.source, 'gu');

const SILENT = /[\p{Cf}\p{Mn}\p{So}\p{Sk}\p{Co}*_~^+#=`\\·•‧・"'“”‘’「」『』《》〈〉♥♡]/u;
const HAN = /\p{Script=Han}/u;

function folded(original: string): PlainText {
  const starts = new Int32Array(original.length * 4 + 1);
  const ends = new Int32Array(original.length * 4 + 1);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  for (const character of original) {
    const plain = plainCharacter(character);
    for (let nth = 0; nth < plain.length && length < starts.length; nth += 1) {
      starts[length] = at;
      ends[length] = at + character.length;
      length += 1;
    }
    pieces.push(plain);
    at += character.length;
  }
  return withoutIdleSpaces({ text: pieces.join(''), starts, ends });
}

const remembered = new Map<string, string>();

function plainCharacter(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const plain = foldCharacter(character);
  remembered.set(character, plain);
  return plain;
}

function foldCharacter(character: string): string {
  if (SILENT.test(character) && !/[①-⑳]/.test(character)) return '';
  if (character === '…' || character === '—') return ',';
  const wide = character.normalize('NFKC').toLowerCase().slice(0, 3);
  return [...wide].map((each) => SIMPLIFIED.get(each) ?? MARKS[each] ?? each).join('');
}

const MARKS: Readonly<Record<string, string>> = {
  '。': '。',
  '!': '!',
  '｡': '。',
  '、': '、',
  '\r': '\n',
  '\u2028': '\n',
  '【': '\n',
  '】': '\n',
};

/** Leaves out each space that has no Latin letter on both its sides. */
function withoutIdleSpaces({ text, starts, ends }: PlainText): PlainText {
  const kept: string[] = [];
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (isIdle(text, at, character)) continue;
    kept.push(character);
    starts[length] = starts[at] ?? 0;
    ends[length] = ends[at] ?? 0;
    length += 1;
  }
  return { text: kept.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

function isIdle(text: string, at: number, character: string): boolean {
  if (character !== ' ' && character !== '\t') return false;
  const next = text[at + 1] ?? ' ';
  const before = text[at - 1] ?? ' ';
  return /\s/.test(next) || HAN.test(next) || HAN.test(before) || /[^\x20-\x7e]/.test(before);
}

function undisguised({ text, starts, ends }: PlainText): PlainText {
  const pieces: string[] = [];
  const plainStarts = new Int32Array(text.length * 2);
  const plainEnds = new Int32Array(text.length * 2);
  let length = 0;
  let from = 0;
  const keep = (piece: string, first: number, last: number): void => {
    pieces.push(piece);
    for (let nth = 0; nth < piece.length; nth += 1) {
      plainStarts[length] = starts[first === last ? first : first + nth] ?? 0;
      plainEnds[length] = ends[first === last ? first : first + nth] ?? 0;
      length += 1;
    }
  };
  for (const found of text.matchAll(EVERY_DISGUISE)) {
    keep(text.slice(from, found.index), from, found.index);
    const meant = DISGUISES[found.findIndex((group, nth) => nth > 0 && group !== undefined) - 1]?.meant ?? '';
    const last = found.index + found[0].length - 1;
    for (const character of meant) {
      pieces.push(character);
      plainStarts[length] = starts[found.index] ?? 0;
      plainEnds[length] = ends[last] ?? 0;
      length += 1;
    }
    from = last + 1;
  }
  keep(text.slice(from), from, text.length);
  return {
    text: pieces.join(''),
    starts: plainStarts.subarray(0, length),
    ends: plainEnds.subarray(0, length),
  };
}
