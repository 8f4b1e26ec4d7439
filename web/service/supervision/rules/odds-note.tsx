// The odds of a rule: how often it strikes a unit that is no worse, or better, than the rest. It stands beside everything a rule proposes.
import type { Consequence } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { useChanceWords } from './rule-words.ts';

const WORDS = wordsOf({
  lead: { zh: '就算 {units} 个单位做得一模一样：', en: 'Were all {units} units exactly alike:' },
  run: { zh: '这一次碰上某个单位的可能：{chance}', en: 'this very run strikes a given unit with {chance}' },
  unit: {
    zh: '到现在 {rounds} 轮里，某个单位至少碰上一次的可能：{chance}',
    en: 'in the {rounds} rounds so far it strikes a given unit at least once with {chance}',
  },
  any: {
    zh: '至少有一个单位碰上的可能：{chance}（平均 {expected} 个）',
    en: 'it strikes at least one of them with {chance} ({expected} on average)',
  },
  ranks: {
    zh: '这个单位的名次范围：第 {best} 到第 {worst} 名（共 {units} 个）',
    en: 'the unit’s set of ranks: {best} to {worst} of {units}',
  },
  apart: {
    zh: '范围里还有不在末尾的名次：凭这些分数不能说它比别人差。',
    en: 'The set reaches well away from the end: these scores do not say that it is worse than others.',
  },
  noRanks: {
    zh: '轮数还少，排不出名次范围：说不准它和别人有没有差别。',
    en: 'Too few rounds for a set of ranks: whether it differs from others cannot be said.',
  },
});

interface Props {
  readonly odds: Consequence['odds'];
  readonly ranks?: Consequence['ranks'];
  readonly rule?: Consequence['rule'];
}

export function OddsNote({ odds, ranks, rule }: Props) {
  const say = useWords(WORDS);
  const chance = useChanceWords();
  const { rounds, units } = odds;
  return (
    <div className="inspection-odds" data-odds={odds.ofThisRun.toFixed(6)}>
      <p>
        <b>{say('lead', { units })}</b>
      </p>
      <p>
        {say('run', { chance: chance(odds.ofThisRun) })};{' '}
        {say('unit', { rounds, chance: chance(odds.ofUnit) })};{' '}
        {say('any', { chance: chance(odds.ofAny), expected: odds.expected.toFixed(1) })}
      </p>
      {rule && ranks === null && <p>{say('noRanks')}</p>}
      {rule && ranks && (
        <p>
          {say('ranks', { best: ranks.bestRank, worst: ranks.worstRank, units: ranks.units })}
          {rule.side === 'last' && ranks.bestRank <= ranks.units - rule.count && ` ${say('apart')}`}
        </p>
      )}
    </div>
  );
}
