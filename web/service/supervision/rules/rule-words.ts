// A rule and its odds in plain words, the same wherever they stand.
import { CONSEQUENCES, SIDES } from '#service/supervision';
import type { Consequence } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  once: { zh: '一轮排在{side} {count} 名：{what}', en: '{side} {count} of a round: {what}' },
  running: {
    zh: '连续 {running} 轮排在{side} {count} 名：{what}',
    en: '{side} {count}, {running} rounds running: {what}',
  },
  every: { zh: '每轮都排在{side} {count} 名：{what}', en: '{side} {count} in every round: {what}' },
  never: { zh: '不到 0.1%', en: 'under 0.1%' },
});

type Rule = Consequence['rule'];

export function useRuleWords(): (rule: Rule) => string {
  const say = useWords(WORDS);
  const text = useText();
  return ({ side, count, running, consequence }) => {
    const about = { side: text(SIDES[side].label), count, what: text(CONSEQUENCES[consequence].label) };
    if (running === 0) return say('every', about);
    return running === 1 ? say('once', about) : say('running', { ...about, running });
  };
}

/** A chance in percent, with as many digits as tell it from nothing. */
export function useChanceWords(): (chance: number) => string {
  const say = useWords(WORDS);
  return (chance) => {
    if (chance > 0 && chance < 0.001) return say('never');
    return `${(chance * 100).toFixed(chance < 0.1 ? 1 : 0)}%`;
  };
}
