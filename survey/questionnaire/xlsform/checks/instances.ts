// Files beside the form: one name stands for one file.
import { type FileFinding, refusal } from '../findings.ts';
import type { FormNode } from '../form.ts';
import { referencesIn } from '../names.ts';
import { cellPlace, type FormInCheck } from './form-in-check.ts';

type Instance = { readonly name: string; readonly file: string; readonly node: FormNode };

const PULL_DATA = /pulldata\s*\(\s*(['"])([^'"]+)\1/g;

export function instanceFindings({ nodes }: FormInCheck): FileFinding[] {
  const known = new Map<string, string>();
  return nodes.flatMap(instancesOf).flatMap(({ name, file, node }) => {
    const first = known.get(name);
    if (first === undefined) known.set(name, file);
    if (first === undefined || first === file) return [];
    return [refusal('xlsform-instance-repeats', { name, first, second: file }, cellPlace(node.row, 'type'))];
  });
}

function instancesOf(node: FormNode): Instance[] {
  const named = ownFile(node).map((file) => ({ name: file.replace(/^.*\/|\.[^.]*$/g, ''), file, node }));
  const cells = [...node.row.cells.values()].map((cell) => cell.text);
  const pulled = cells.flatMap((text) => [...text.matchAll(PULL_DATA)].map(([, , name = '']) => name));
  const isLast = cells.some((text) => referencesIn(text).some((reference) => reference.isLastSaved));
  return [
    ...named,
    ...pulled.map((name) => ({ name, file: `${name}.csv`, node })),
    ...(isLast ? [{ name: '__last-saved', file: 'last-saved', node }] : []),
  ];
}

function ownFile({ name, type }: FormNode): string[] {
  if (type.is === 'select' && type.select.source === 'file') return [type.select.list];
  if (type.is !== 'simple' || type.simple.part !== 'beside') return [];
  return [`${name}.${type.simple.name === 'csv-external' ? 'csv' : 'xml'}`];
}
