// Questions that are answered by choosing, and loops: their lists are there and fit.
import { type FileFinding, refusal } from '../findings.ts';
import type { FormNode } from '../form.ts';
import type { Select } from '../row-types.ts';
import { sheetNamed, similarNames } from '../sheets.ts';
import { text } from '../table.ts';
import { cellPlace, type FormInCheck } from './form-in-check.ts';

const FILE = /\.(csv|xml|geojson)$/;
const SEARCH = /(^|\W)search\s*\(/;

export function selectFindings(form: FormInCheck): FileFinding[] {
  const findings = form.nodes.flatMap((node) => {
    if (node.type.is === 'begin' && node.type.control === 'loop')
      return loopFindings(node, node.type.list, form);
    return node.type.is === 'select' ? oneSelect(node, node.type.select, form) : [];
  });
  return [...findings, ...searchFindings(form.nodes)];
}

function oneSelect(node: FormNode, select: Select, form: FormInCheck): FileFinding[] {
  if (select.source === 'file') return fileFindings(node, select);
  const missing = missingList(node, select, form);
  if (missing) return [missing];
  return [...spaceFindings(select, form), ...otherFindings(node, select, form)];
}

function loopFindings(node: FormNode, list: string | undefined, form: FormInCheck): FileFinding[] {
  const place = cellPlace(node.row, 'type');
  if (list === undefined) return [refusal('xlsform-list-missing', {}, place)];
  return form.lists.has(list) ? [] : [refusal('xlsform-list-unknown', { list: list.slice(0, 60) }, place)];
}

function fileFindings({ row }: FormNode, { list }: Select): FileFinding[] {
  if (FILE.test(list)) return [];
  return [refusal('xlsform-list-file-malformed', { list: list.slice(0, 60) }, cellPlace(row, 'type'))];
}

function missingList(
  { row }: FormNode,
  { list, source }: Select,
  form: FormInCheck,
): FileFinding | undefined {
  const lists = source === 'external' ? form.externalLists : form.lists;
  if (lists.has(list) || (source === 'choices' && (list.includes('${') || FILE.test(list)))) return undefined;
  const sheet = source === 'external' ? 'external_choices' : 'choices';
  const place = cellPlace(row, 'type');
  const told = { list: list.slice(0, 60) };
  if (lists.size > 0 || sheetNamed(form.sheets, sheet)) return refusal('xlsform-list-unknown', told, place);
  const similar = similarNames(form.sheets, sheet).join(', ') || '-';
  return refusal('xlsform-choices-missing', { ...told, sheet, similar }, place);
}

function spaceFindings({ answer, list }: Select, form: FormInCheck): FileFinding[] {
  if (answer !== 'several') return [];
  const found = form.lists.get(list)?.find((choice) => text(choice, 'name').includes(' '));
  if (!found) return [];
  const name = text(found, 'name').slice(0, 60);
  return [refusal('xlsform-choice-with-space', { name }, cellPlace(found, 'name', 'choices'))];
}

function otherFindings({ row }: FormNode, { hasOther, list }: Select, form: FormInCheck): FileFinding[] {
  if (!hasOther) return [];
  if (text(row, 'choice_filter') !== '')
    return [refusal('xlsform-other-with-filter', {}, cellPlace(row, 'choice_filter'))];
  if (form.lists.has(list)) return [];
  return [refusal('xlsform-list-unknown', { list: list.slice(0, 60) }, cellPlace(row, 'type'))];
}

function searchFindings(nodes: readonly FormNode[]): FileFinding[] {
  const searched = new Set<string>();
  const plain: { readonly node: FormNode; readonly list: string }[] = [];
  for (const node of nodes) {
    if (node.type.is !== 'select') continue;
    const { list } = node.type.select;
    if (SEARCH.test(text(node.row, 'appearance'))) searched.add(list);
    else plain.push({ node, list });
  }
  return plain
    .filter(({ list }) => searched.has(list))
    .map(({ node: { name, row }, list }) =>
      refusal('xlsform-list-searched-and-not', { list, name }, cellPlace(row, 'type')),
    );
}
