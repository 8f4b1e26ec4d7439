// What changed in the options of one question: added, removed, other words, other codes, another order.

import { differing, heard, likeness, type Pair, paired, plainOf } from './alike.ts';
import type { AskedOption } from './asked-form.ts';
import { type Change, change } from './change.ts';
import { isTurned, risingRun } from './order.ts';

/** Less alike than this, an option of the same code is another option. */
const LEAST_LIKENESS = 0.4;

export function pairedOptions(
  olds: readonly AskedOption[],
  nows: readonly AskedOption[],
): Pair<AskedOption>[] {
  const alike = (old: AskedOption, now: AskedOption) => likeness(plainOf(old.words), plainOf(now.words));
  return paired(olds, nows, [
    { by: 'key', key: ({ code, words }) => `${code} ${plainOf(words)}` },
    { by: 'key', key: ({ words }) => plainOf(words) },
    { by: 'key', key: ({ words }) => heard(plainOf(words)) || undefined },
    { by: 'key', key: ({ code }) => code, fits: (old, now) => alike(old, now) >= LEAST_LIKENESS },
  ]);
}

export function optionChanges(
  olds: readonly AskedOption[],
  nows: readonly AskedOption[],
  pairs: readonly Pair<AskedOption>[],
): Change[] {
  const kept = new Set(pairs.flatMap(({ old, now }) => [old, now]));
  const named = ({ code, words }: AskedOption) => ({ option: code, label: plainOf(words) });
  return [
    ...olds.filter((old) => !kept.has(old)).map((old) => change('change-option-removed', named(old))),
    ...nows.filter((now) => !kept.has(now)).map((now) => change('change-option-added', named(now))),
    ...nows.flatMap((now) => pairs.filter((pair) => pair.now === now).flatMap(pairChanges)),
    ...orderChanges(olds, nows, pairs),
  ];
}

function pairChanges({ old, now }: Pair<AskedOption>): Change[] {
  const changes: Change[] = [];
  const words = differing(old.words, now.words);
  if (words) {
    const [before, after] = words;
    const isHeard = heard(before) !== heard(after);
    const code = isHeard ? 'change-option-wording' : 'change-option-punctuation';
    changes.push(change(code, { option: now.code, old: before, now: after }));
  }
  if (old.code !== now.code)
    changes.push(change('change-option-code', { label: plainOf(now.words), old: old.code, now: now.code }));
  if (old.marks !== undefined && now.marks !== undefined && old.marks !== now.marks)
    changes.push(change('change-option-marks', { option: now.code, old: old.marks, now: now.marks }));
  return changes;
}

function orderChanges(
  olds: readonly AskedOption[],
  nows: readonly AskedOption[],
  pairs: readonly Pair<AskedOption>[],
): Change[] {
  const places = new Map(nows.map((now, index) => [now, index]));
  const partners = new Map(pairs.map(({ old, now }) => [old, now]));
  const positions = olds.flatMap((old) => {
    const partner = partners.get(old);
    return partner ? [places.get(partner) ?? 0] : [];
  });
  if (risingRun(positions).size === positions.length) return [];
  const [old, now] = [olds[0], nows[0]];
  if (!isTurned(positions) || !old || !now) return [change('change-options-order', {})];
  return [change('change-options-turned', { old: plainOf(old.words), now: plainOf(now.words) })];
}
