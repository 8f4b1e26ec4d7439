// Conditions and calculations that lead back to where they began: no order of asking exists for them.
import { questionsIn } from '../../expression/expression.ts';
import { parseExpression } from '../../expression/parse-expression.ts';
import { type FileFinding, refusal, warning } from '../findings.ts';
import type { FormNode } from '../form.ts';
import { text } from '../table.ts';
import { cellPlace, type FormInCheck } from './form-in-check.ts';

const CONDITIONS = ['relevant', 'constraint', 'calculation', 'choice_filter', 'required', 'repeat_count'];
const BINDING = ['relevant', 'calculation'];

type Edges = ReadonlyMap<FormNode, readonly FormNode[]>;

export function circleFindings({ nodes }: FormInCheck): FileFinding[] {
  return [...nodes.flatMap(unreadFindings), ...circles(nodes)];
}

function unreadFindings({ row }: FormNode): FileFinding[] {
  return CONDITIONS.flatMap((column) => {
    const typed = text(row, column);
    const parsed = typed === '' ? undefined : parseExpression(typed);
    if (!parsed || parsed.ok) return [];
    return [warning('xlsform-expression-unread', { at: parsed.at + 1 }, cellPlace(row, column))];
  });
}

function circles(nodes: readonly FormNode[]): FileFinding[] {
  const edges = edgesOf(nodes);
  const done = new Set<FormNode>();
  return nodes.flatMap((node) => {
    const circle = circleFrom(node, edges, done);
    if (!circle) return [];
    const path = circle
      .map(({ name }) => name)
      .slice(0, 20)
      .join(' → ');
    return [
      refusal(
        'xlsform-circular',
        { name: circle[0]?.name ?? '', path },
        cellPlace(circle[0]?.row ?? node.row, 'relevant'),
      ),
    ];
  });
}

function edgesOf(nodes: readonly FormNode[]): Edges {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  return new Map(
    nodes.map((node) => {
      const names = BINDING.flatMap((column) => [...namesIn(text(node.row, column), column, node)]);
      const targets = names.flatMap((name) => byName.get(name) ?? []);
      return [node, node.parent ? [...targets, node.parent] : targets];
    }),
  );
}

// A calculation may keep its own earlier value; a condition on the question itself never lets it begin.
function namesIn(typed: string, column: string, node: FormNode): ReadonlySet<string> {
  const parsed =
    typed === '' || (node.type.is === 'begin' && column === 'calculation')
      ? undefined
      : parseExpression(typed);
  if (!parsed?.ok) return new Set();
  const names = new Set(questionsIn(parsed.expression));
  if (column === 'calculation') names.delete(node.name);
  return names;
}

// Depth first with its own stack: a chain of ten thousand questions is no reason to run out of it.
function circleFrom(start: FormNode, edges: Edges, done: Set<FormNode>): FormNode[] | undefined {
  const path: { readonly node: FormNode; next: number }[] = [{ node: start, next: 0 }];
  const open = new Set([start]);
  if (done.has(start)) return undefined;
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const target = edges.get(step.node)?.[step.next];
    step.next += 1;
    if (!target) {
      done.add(step.node);
      open.delete(step.node);
      path.pop();
    } else if (open.has(target)) {
      for (const each of open) done.add(each);
      const nodes = path.map(({ node }) => node);
      return [...nodes.slice(nodes.indexOf(target)), target];
    } else if (!done.has(target)) {
      path.push({ node: target, next: 0 });
      open.add(target);
    }
  }
  return undefined;
}
