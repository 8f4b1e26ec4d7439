// What was said at a meeting as it is pasted in: a line is a suggestion, numbers and dots before it are dropped.
const BEFORE = /^\s*(?:[（(]?\d{1,3}[)）.、．:：]|[-•·*])\s*/u;

/** @example suggestionLines('1、路灯\n\n2. 停车') // ['路灯', '停车'] */
export function suggestionLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(BEFORE, '').trim())
    .filter((line) => line !== '');
}
