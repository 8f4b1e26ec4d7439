// 打分题: one mark of a row of whole numbers, with words at its ends; or an option that says why there is none.
import type { Option } from '../model.ts';
import { chosenOptions, isBlankChoice, oneProblem, settledChoice } from './closed.ts';
import type { KindRules } from './kind-rules.ts';

export const marks: KindRules = {
  name: { zh: '打分题', en: 'marks' },
  marks: ['打分题', '评分题'],
  isExclusiveByLabel: false,
  needsOptions: true,
  answeredBy: 'choosing',
  measured: Number,
  isBlank: isBlankChoice,
  problemWith: oneProblem,
  settled: settledChoice,
  chosenOptions,
};

/** The widest row of marks: option numbers have two digits. */
export const MOST_MARKS = 100;

/** The marks from the least to the most as options; `words` are said in the place of some of them, by mark. */
export function markOptions(least: number, most: number, words: Readonly<Record<string, string>>): Option[] {
  return Array.from({ length: most - least + 1 }, (_, nth) => {
    const code = String(least + nth);
    return { code, label: words[code] || code, readOut: true, exclusive: false, asksText: false };
  });
}
