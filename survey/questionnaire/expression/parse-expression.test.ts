import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, questionsIn } from './expression.ts';
import { parseExpression } from './parse-expression.ts';

function bracketed(expression: Expression): string {
  if (expression.is === 'operation')
    return `(${bracketed(expression.left)} ${expression.operator} ${bracketed(expression.right)})`;
  if (expression.is === 'call') return `${expression.name}(${expression.given.map(bracketed).join(', ')})`;
  if (expression.is === 'negative') return `-${bracketed(expression.operand)}`;
  if (expression.is === 'question') return expression.name;
  if (expression.is === 'self') return '.';
  if (expression.is === 'path') return `<${expression.typed}>`;
  return String(expression.value);
}

describe('an expression', () => {
  it.each([
    ['${a} = 1 or ${b} = 2 and ${c} != 3', '((a = 1) or ((b = 2) and (c != 3)))'],
    ['1 + 2 * -3 - 4', '((1 + (2 * -3)) - 4)'],
    ["selected(${a}, 'x') and not(. >= 18)", '(selected(a, x) and not((. >= 18)))'],
    ['${a} div 2 mod 3', '((a div 2) mod 3)'],
    ['../and/or > or', '(<../and/or> > <or>)'],
    ["instance('l')/root/item[name = ${a}]/label", "<instance('l')/root/item[name=${a}]/label>"],
    ['${ 年龄 }>=18', '(年龄 >= 18)'],
    ['count-selected(.) <= 3', '(count-selected(.) <= 3)'],
  ])('%s is read as %s', (text, expected) => {
    const parsed = parseExpression(text);
    const isPath = expected.startsWith('<instance');
    expect(parsed.ok && (isPath ? parsed.expression.is : bracketed(parsed.expression))).toBe(
      isPath ? 'path' : expected,
    );
  });

  it.each([
    ['', 0],
    ['1 +', 3],
    ['(1', 2],
    ["'a", 0],
    ['1 2', 2],
    ['f(,)', 2],
    [`${'('.repeat(5_000)}1`, 101],
  ])('%s is not read from character %i on', (text, at) => {
    expect(parseExpression(text)).toEqual({ ok: false, at });
  });

  it('names the questions it asks about', () => {
    const parsed = parseExpression("if(${a} > -${b}, ${a}, 'c')");
    expect(parsed.ok && [...questionsIn(parsed.expression)]).toEqual(['a', 'b']);
  });

  it('of any words never throws', () => {
    const word = fc.constantFrom(
      '(',
      ')',
      '[',
      ']',
      'and',
      '*',
      '-',
      '.',
      '..',
      '/',
      ',',
      "'",
      '${a}',
      '1',
      'f',
      '=',
    );
    fc.assert(fc.property(fc.array(word), (words) => void parseExpression(words.join(' '))));
  });
});
