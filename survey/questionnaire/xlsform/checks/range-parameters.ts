// A range: its ends and steps fit each other, and words at its ticks lie on it.
import { type FileFinding, refusal } from '../findings.ts';
import type { FormNode } from '../form.ts';
import { endsOf, type Parameters } from '../parameters.ts';
import { text } from '../table.ts';
import { cellPlace, type FormInCheck } from './form-in-check.ts';

export function rangeFindings(node: FormNode, parameters: Parameters, form: FormInCheck): FileFinding[] {
  const bad = (parameter: string, wanted: string) => {
    const details = { parameter, value: parameters.get(parameter) ?? '', wanted };
    return refusal('xlsform-parameter-malformed', details, cellPlace(node.row, 'parameters'));
  };
  const numbers = endsOf(parameters);
  if (numbers.step === 0) return [bad('step', '> 0')];
  if (parameters.get('tick_interval') !== undefined && Number(parameters.get('tick_interval')) === 0)
    return [bad('tick_interval', '> 0')];
  return tickFindings(node, parameters, form, bad);
}

function tickFindings(
  node: FormNode,
  parameters: Parameters,
  form: FormInCheck,
  bad: (parameter: string, wanted: string) => FileFinding,
): FileFinding[] {
  const list = parameters.get('tick_labelset');
  if (list === undefined) return [];
  const choices = form.lists.get(list);
  if (!choices)
    return [refusal('xlsform-list-unknown', { list: list.slice(0, 60) }, cellPlace(node.row, 'parameters'))];
  const names = new Set(choices.map((choice) => text(choice, 'name')));
  const isBare = text(node.row, 'appearance').split(' ').includes('no-ticks');
  if (isBare && choices.length !== 2) return [bad('tick_labelset', '2')];
  const { start, end } = endsOf(parameters);
  const isOff = [...names].some((name) => name !== '' && !isWithin(Number(name), start, end));
  return isOff ? [bad('tick_labelset', `${start} … ${end}`)] : [];
}

function isWithin(value: number, start: number, end: number): boolean {
  return value >= Math.min(start, end) && value <= Math.max(start, end);
}
