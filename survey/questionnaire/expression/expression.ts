// A condition or calculation of XLSForm (XPath 1.0 with ${name}) as a tree.

export type Operator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | 'div'
  | 'mod'
  | '|';

export type Expression =
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'question'; readonly name: string }
  | { readonly is: 'self' }
  | { readonly is: 'path'; readonly typed: string }
  | { readonly is: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | { readonly is: 'negative'; readonly operand: Expression }
  | {
      readonly is: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** `at`: where it stops making sense, counted in UTF-16 units from 0. */
export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly at: number };

/** The names of the questions that an expression asks about, each once. */
export function questionsIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  collect(expression, names);
  return names;
}

function collect(expression: Expression, names: Set<string>): void {
  if (expression.is === 'question') names.add(expression.name);
  if (expression.is === 'negative') collect(expression.operand, names);
  if (expression.is === 'call') for (const given of expression.given) collect(given, names);
  if (expression.is !== 'operation') return;
  collect(expression.left, names);
  collect(expression.right, names);
}
