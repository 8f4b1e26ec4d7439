// Names of questions and groups: unlike their neighbours, none of the reserved ones, repeats unlike all others.
import { type FileFinding, refusal } from '../findings.ts';
import type { FormNode } from '../form.ts';
import { soleReference } from '../names.ts';
import { text } from '../table.ts';
import { cellPlace, type FormInCheck } from './form-in-check.ts';

export function nodeNameFindings({ top, nodes, rootName }: FormInCheck): FileFinding[] {
  const families = [top, ...nodes.map((node) => node.children)];
  return [...families.flatMap(siblingFindings), ...reserved(nodes), ...repeatFindings(nodes, rootName)];
}

type Named = { readonly name: string; readonly node: FormNode };

function siblingFindings(siblings: readonly FormNode[]): FileFinding[] {
  const first = new Map<string, FormNode>();
  return siblings.flatMap(namesOf).flatMap(({ name, node }) => {
    const earlier = first.get(name);
    if (!earlier) first.set(name, node);
    if (!earlier) return [];
    const details = { name: name.slice(0, 60), first: earlier.row.number };
    return [refusal('xlsform-name-repeats', details, cellPlace(node.row, 'name'))];
  });
}

// A repeat whose count is reckoned gets a hidden neighbour that holds the count.
function namesOf(node: FormNode): Named[] {
  const own = { name: node.name, node };
  const count = text(node.row, 'repeat_count');
  if (!isRepeat(node) || count === '' || soleReference(count) !== undefined) return [own];
  return [{ name: `${node.name}_count`, node }, own];
}

function reserved(nodes: readonly FormNode[]): FileFinding[] {
  return nodes
    .filter(({ name }) => name === 'meta')
    .map(({ name, row }) => refusal('xlsform-name-reserved', { name }, cellPlace(row, 'name')));
}

function repeatFindings(nodes: readonly FormNode[], rootName: string): FileFinding[] {
  const seen = new Set([rootName]);
  return nodes.filter(isRepeat).flatMap((node) => {
    const { name, row } = node;
    const isUsed = seen.has(name) || copiesOf(node) > 1;
    seen.add(name);
    return isUsed ? [refusal('xlsform-repeat-name-repeats', { name }, cellPlace(row, 'name'))] : [];
  });
}

/** In how many copies a node stands in the form: a loop makes one for each choice of its list. */
function copiesOf(node: FormNode): number {
  for (let above = node.parent; above; above = above.parent)
    if (above.type.is === 'begin' && above.type.control === 'loop') return 2;
  return 1;
}

function isRepeat({ type }: FormNode): boolean {
  return type.is === 'begin' && type.control === 'repeat';
}

export function isInLoop(node: FormNode): boolean {
  return copiesOf(node) > 1;
}
