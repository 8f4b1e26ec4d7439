// Questions on a screen have words; what is reckoned has a calculation; what triggers is seen.
import { type FileFinding, refusal } from '../findings.ts';
import type { FormNode } from '../form.ts';
import { soleReference } from '../names.ts';
import { hasText, text } from '../table.ts';
import { cellPlace, type FormInCheck, isReckoned } from './form-in-check.ts';

const WORDS = ['label', 'hint', 'image', 'big-image', 'audio', 'video'];

export function shownFindings({ nodes }: FormInCheck): FileFinding[] {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  return nodes.flatMap((node) => [
    ...labelFindings(node),
    ...imageFindings(node),
    ...calculationFindings(node),
    ...triggerFindings(node, byName),
  ]);
}

function labelFindings(node: FormNode): FileFinding[] {
  const { name, row, type } = node;
  if (type.is === 'begin' || isReckoned(node) || hasWords(node)) return [];
  const isReckonedInPlace = isTyped(node) || isDynamic(text(row, 'default'));
  return isReckonedInPlace ? [] : [refusal('xlsform-label-missing', { name }, cellPlace(row, 'label'))];
}

function imageFindings({ name, row }: FormNode): FileFinding[] {
  if (!hasText(row, 'big-image') || hasText(row, 'image')) return [];
  return [refusal('xlsform-image-missing', { name }, cellPlace(row, 'big-image'))];
}

function calculationFindings({ name, row, type }: FormNode): FileFinding[] {
  if (type.is !== 'simple') return [];
  const has = text(row, 'calculation') !== '';
  if (type.simple.name === 'background-geopoint' && has)
    return [refusal('xlsform-calculation-out-of-place', { name }, cellPlace(row, 'calculation'))];
  if (type.simple.name !== 'calculate' || has || isDynamic(text(row, 'default'))) return [];
  return [refusal('xlsform-calculation-missing', { name }, cellPlace(row, 'calculation'))];
}

function triggerFindings(node: FormNode, byName: ReadonlyMap<string, FormNode>): FileFinding[] {
  const { name, row, type } = node;
  const trigger = text(row, 'trigger');
  const place = cellPlace(row, 'trigger');
  const needs = type.is === 'simple' && type.simple.name === 'background-geopoint';
  if (trigger === '') return needs ? [refusal('xlsform-trigger-missing', { name }, place)] : [];
  return trigger.split(',').flatMap((part) => {
    const target = soleReference(part);
    if (target === undefined)
      return [refusal('xlsform-trigger-malformed', { typed: part.trim().slice(0, 60) }, place)];
    const found = byName.get(target);
    return found && !isSeen(found) ? [refusal('xlsform-trigger-unseen', { name: target }, place)] : [];
  });
}

function isSeen(node: FormNode): boolean {
  return !isReckoned(node) && (!isTyped(node) || hasWords(node));
}

// An input with a calculation or a trigger, and no words, is reckoned and never shown.
function isTyped({ row }: FormNode): boolean {
  return text(row, 'calculation') !== '' || text(row, 'trigger') !== '';
}

function hasWords({ row }: FormNode): boolean {
  return WORDS.some((column) => hasText(row, column));
}

/** Whether a default is reckoned when the form is opened, and not a plain value. */
function isDynamic(words: string): boolean {
  return /\$\{|[\w-]+\s*\(|\s[-+*]\s|\sdiv\s|\smod\s/.test(words);
}
