// Lines below the words of a question that say more of it: 【部分:…】 【仅当:…】 【必改:…】 【核实:…】 【项目:…】.
import type { AnswerCheck, AskedWhen } from '../../model.ts';
import { keptText } from './characters.ts';
import { printCondition, readCondition } from './condition-text.ts';

export type HeadLine =
  | { readonly is: 'section'; readonly text: string }
  | { readonly is: 'asked'; readonly when: AskedWhen }
  | { readonly is: 'check'; readonly check: AnswerCheck }
  | { readonly is: 'items'; readonly items: readonly string[] }
  | { readonly is: 'unread' };

const LEAD = /^\s*(部分|仅当|只问|必改|核实|项目)\s?[:]\s?/;

/** @param text as typed, @param shadow the same in half-width characters, without the brackets */
export function readHeadLine(text: string, shadow: string): HeadLine | undefined {
  const lead = LEAD.exec(shadow);
  if (!lead) return undefined;
  const from = lead[0].length;
  const rest = { text: text.slice(from), shadow: shadow.slice(from) };
  if (lead[1] === '部分') return { is: 'section', text: keptText(rest.text) };
  if (lead[1] === '项目') return itemsIn(rest);
  if (lead[1] === '必改' || lead[1] === '核实') return checkIn(rest, lead[1] === '必改');
  const when = readCondition(rest.shadow.trim());
  return when ? { is: 'asked', when } : { is: 'unread' };
}

type Words = { readonly text: string; readonly shadow: string };

function itemsIn({ text, shadow }: Words): HeadLine {
  const items: string[] = [];
  let from = 0;
  for (const { index } of shadow.matchAll(/;|$/g)) {
    items.push(keptText(text.slice(from, index)));
    from = index + 1;
  }
  return { is: 'items', items: items.filter((item) => item !== '') };
}

function checkIn({ text, shadow }: Words, hard: boolean): HeadLine {
  const end = shadow.indexOf(';');
  const when = end < 0 ? undefined : readCondition(shadow.slice(0, end).trim());
  const message = keptText(text.slice(end + 1));
  return when && message !== '' ? { is: 'check', check: { when, hard, message } } : { is: 'unread' };
}

/** The line as it is typed; `say` types a free text. */
export function printHeadLine(
  line: Exclude<HeadLine, { is: 'unread' }>,
  say: (text: string) => string,
): string {
  if (line.is === 'section') return `【部分:${say(line.text)}】`;
  if (line.is === 'items') return `【项目:${line.items.map(say).join(';')}】`;
  if (line.is === 'asked') return `【仅当:${printCondition(line.when)}】`;
  const { when, hard, message } = line.check;
  return `【${hard ? '必改' : '核实'}:${printCondition(when)};${say(message)}】`;
}
