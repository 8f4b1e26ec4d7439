// Forms of any size for benchmarks, as sheets: numbers, closed questions and conditions on what was answered before.
import type { Sheet } from '../xlsform/sheets.ts';

const OPTIONS = 7;

/** Every third question is asked on a condition about the two before it. */
export function longForm(size: number): Sheet[] {
  const rows = Array.from({ length: size }, (_, nth) => [
    typeOf(nth),
    `q${nth}`,
    `第${nth}题`,
    'yes',
    relevance(nth),
  ]);
  const choices = Array.from({ length: OPTIONS }, (_, nth) => ['list', `${nth + 1}`, `选项${nth + 1}`]);
  return [
    { name: 'survey', rows: [['type', 'name', 'label', 'required', 'relevant'], ...rows] },
    { name: 'choices', rows: [['list_name', 'name', 'label'], ...choices] },
  ];
}

function typeOf(nth: number): string {
  return nth % 10 === 4 ? 'integer' : nth % 3 === 1 ? 'select_multiple list' : 'select_one list';
}

function relevance(nth: number): string {
  if (nth % 3 !== 2) return '';
  const parts = [nth - 1, nth - 2].map((before) => {
    if (typeOf(before) === 'integer') return `\${q${before}} >= 18`;
    return `selected(\${q${before}}, '${1 + (nth % OPTIONS)}')`;
  });
  return parts.join(nth % 2 === 0 ? ' and ' : ' or ');
}

/** Multiple-choice questions in front of one condition about all of them. */
export function wideForm(questions: number, options: number): Sheet[] {
  const names = Array.from({ length: questions }, (_, nth) => `m${nth}`);
  const each = names
    .map((name) => `(selected(\${${name}}, 'o1') or not(selected(\${${name}}, 'o2')))`)
    .join(' and ');
  const asked = names.map((name) => ['select_multiple list', name, '题', 'yes', '']);
  const last = ['text', 'last', '题', '', `${each} and not(${each})`];
  const choices = Array.from({ length: options }, (_, nth) => ['list', `o${nth}`, '选']);
  return [
    { name: 'survey', rows: [['type', 'name', 'label', 'required', 'relevant'], ...asked, last] },
    { name: 'choices', rows: [['list_name', 'name', 'label'], ...choices] },
  ];
}
