// Every `${name}` in a cell that can have one: the question is there, and there is only one of that name.
import { type FileFinding, type Place, refusal } from '../findings.ts';
import type { FormNode } from '../form.ts';
import { type Reference, referencesIn } from '../names.ts';
import type { Row } from '../table.ts';
import type { FormInCheck } from './form-in-check.ts';
import { isInLoop } from './node-names.ts';

const SURVEY_COLUMNS: ReadonlySet<string> = new Set([
  'label',
  'hint',
  'guidance_hint',
  'image',
  'big-image',
  'audio',
  'video',
  'relevant',
  'required',
  'required_message',
  'readonly',
  'constraint',
  'constraint_message',
  'calculation',
  'choice_filter',
  'default',
  'repeat_count',
  'trigger',
  'parameters',
  'appearance',
  'query',
]);
const CHOICE_COLUMNS: ReadonlySet<string> = new Set(['label', 'image', 'big-image', 'audio', 'video']);
const SETTINGS_COLUMNS: ReadonlySet<string> = new Set(['instance_name']);

type Counts = ReadonlyMap<string, number>;

export function referenceFindings({ nodes, choices, settings }: FormInCheck): FileFinding[] {
  const counts = countsOf(nodes);
  return [
    ...nodes.flatMap(({ row }) => rowFindings(row, 'survey', SURVEY_COLUMNS, counts)),
    ...choices.rows.flatMap((row) => rowFindings(row, 'choices', CHOICE_COLUMNS, counts)),
    ...(settings ? rowFindings(settings, 'settings', SETTINGS_COLUMNS, counts) : []),
    ...nodes.flatMap((node) => listFindings(node, counts)),
  ];
}

function countsOf(nodes: readonly FormNode[]): Counts {
  const counts = new Map<string, number>();
  for (const node of nodes) counts.set(node.name, (counts.get(node.name) ?? 0) + (isInLoop(node) ? 2 : 1));
  return counts;
}

function rowFindings(row: Row, sheet: string, columns: ReadonlySet<string>, counts: Counts): FileFinding[] {
  return [...row.cells.values()]
    .filter((cell) => columns.has(cell.column))
    .flatMap(({ text, header }) => textFindings(text, counts, { sheet, row: row.number, column: header }));
}

function listFindings({ type, row }: FormNode, counts: Counts): FileFinding[] {
  if (type.is !== 'select') return [];
  return textFindings(type.select.list, counts, { sheet: 'survey', row: row.number, column: 'type' });
}

function textFindings(text: string, counts: Counts, place: Place): FileFinding[] {
  return referencesIn(text).flatMap((reference) => referenceFinding(reference, counts, place) ?? []);
}

function referenceFinding({ name, typed }: Reference, counts: Counts, place: Place): FileFinding | undefined {
  if (name === undefined) return refusal('xlsform-reference-malformed', { typed }, place);
  const count = counts.get(name) ?? 0;
  if (count === 1) return undefined;
  const told = { name: name.slice(0, 60) };
  if (count === 0) return refusal('xlsform-reference-unknown', told, place);
  return refusal('xlsform-reference-ambiguous', { ...told, count }, place);
}
