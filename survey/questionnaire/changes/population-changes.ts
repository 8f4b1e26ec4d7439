// Whether the same people are asked: the same condition, or two conditions of which it is proved that no interview of
// the new version parts them.
import { all, any, type Condition, not } from '../prover/flow.ts';
import { isDecidable, stepsIn } from '../prover/leaves.ts';
import { search } from '../prover/search.ts';
import { excerptOf } from '../text.ts';
import type { AskedForm, AskedQuestion } from './asked-form.ts';
import { type Change, change } from './change.ts';
import { conditionWords, type Dictionary, translated } from './conditions.ts';

const LONGEST_CONDITION = 200;

export function populationChanges(
  old: AskedQuestion,
  now: AskedQuestion,
  forms: { readonly old: AskedForm; readonly now: AskedForm },
  dictionary: Dictionary,
): Change[] {
  const before = conditionWords(old.step.asked, (step) => forms.old.questions[step]?.id ?? '');
  const nameNow = (step: number) => forms.now.questions[step]?.id ?? '';
  const after = conditionWords(now.step.asked, nameNow);
  const carried = translated(old.step.asked, dictionary);
  const isSameTyped = old.typed === now.typed;
  const isOpen = !(isDecidable(old.step.asked) && isDecidable(now.step.asked));
  const isSame = carried !== undefined && conditionWords(carried, nameNow) === after;
  if (isSame && (!isOpen || isSameTyped)) return [];
  if (isOpen) return [change('change-population-undecided', told(old.typed || before, now.typed || after))];
  const parted = carried ? partedBy(carried, now.step.asked, forms.now) : 'found';
  if (parted === 'none') return [];
  const code = parted === 'found' ? 'change-population' : 'change-population-undecided';
  return [change(code, told(before, after))];
}

function told(old: string, now: string) {
  return { old: excerptOf(old, LONGEST_CONDITION), now: excerptOf(now, LONGEST_CONDITION) };
}

function partedBy(one: Condition, other: Condition, { flow }: AskedForm): 'found' | 'none' | 'open' {
  const differs = any([all([one, not(other)]), all([not(one), other])]);
  const last = Math.max(-1, ...stepsIn(differs));
  return search(flow, [{ condition: differs, isWanted: true }], last).is;
}
