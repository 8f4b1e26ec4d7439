// What has changed since a bulletin went out: each figure as published and as it is now. What was published is never altered.

import { readKey } from './figure-key.ts';
import type { FigureValue } from './figure-row.ts';
import { FIGURES } from './figures/index.ts';
import { type KeptFigure, reckonedText } from './shown.ts';

export interface LaterChange {
  readonly key: string;
  readonly published: FigureValue;
  readonly now: FigureValue;
}

/**
 * The figures that would be printed otherwise today. A figure that differs by less than its print shows is the same; one that a person
 * wrote by hand is compared by what the system had reckoned then.
 */
export function laterChanges(
  published: readonly KeptFigure[],
  now: ReadonlyMap<string, FigureValue>,
): readonly LaterChange[] {
  return published.flatMap(({ key, value }) => {
    const today = now.get(key);
    if (!today || !FIGURES.has(readKey(key)?.id ?? '')) return [];
    return isPrintedAlike(key, value, today) ? [] : [{ key, published: value, now: today }];
  });
}

// Counts are compared as they are: `1000余` may hide a change of fifty.
function isPrintedAlike(key: string, before: FigureValue, now: FigureValue): boolean {
  const kind = FIGURES.get(readKey(key)?.id ?? '')?.kind;
  if (kind === 'count' && readKey(key)?.form === 'about') return before.value === now.value;
  return reckonedText(key, before, 'zh') === reckonedText(key, now, 'zh');
}
