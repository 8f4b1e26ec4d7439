// Finds arguments in a call written as R code; what a request says in fields comes before what its R code says.
import type { Expression } from '#estimation';

/** An argument by its name. */
export function argumentNamed(tree: Expression | undefined, name: string): Expression | undefined {
  return tree?.kind === 'call' ? tree.args.find((argument) => argument.name === name)?.value : undefined;
}

/** An argument by its name, or the unnamed one at a position (from 0). */
export function argumentAt(
  tree: Expression | undefined,
  name: string,
  position: number,
): Expression | undefined {
  if (tree?.kind !== 'call') return undefined;
  return argumentNamed(tree, name) ?? tree.args.filter((argument) => argument.name === '')[position]?.value;
}

/** The right side of a formula. */
export function formulaOf(tree: Expression | undefined): Expression | undefined {
  if (tree?.kind !== 'call' || tree.name !== '~') return undefined;
  return tree.args[tree.args.length - 1]?.value;
}

/** The left side of a formula with two sides. */
export function leftOf(tree: Expression | undefined): Expression | undefined {
  return tree?.kind === 'call' && tree.name === '~' && tree.args.length === 2
    ? tree.args[0]?.value
    : undefined;
}

/** A number named anywhere in a call, inside `control = list(…)` too. */
export function numberIn(tree: Expression | undefined, name: string): number | undefined {
  if (tree?.kind !== 'call') return undefined;
  for (const argument of tree.args) {
    if (argument.name === name && argument.value.kind === 'number') return argument.value.value;
    const deeper = numberIn(argument.value, name);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** Whether an argument is TRUE; undefined where it was not said. */
export function isTrue(tree: Expression | undefined, name: string): boolean | undefined {
  const value = argumentNamed(tree, name);
  return value?.kind === 'name' ? value.name === 'TRUE' || value.name === 'T' : undefined;
}

/** The text of an argument in quotes, or of a bare name. */
export function textIn(tree: Expression | undefined): string | undefined {
  if (tree?.kind === 'text') return tree.value;
  return tree?.kind === 'name' ? tree.name : undefined;
}
