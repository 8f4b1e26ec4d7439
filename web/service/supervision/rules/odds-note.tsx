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
    zh: '这个单位的名次范围：第 {best} 到第 {worst} 名（共 {units} 个）。',
    en: 'The unit’s set of ranks: {best} to {worst} of {units}.',
  },
  noWorse: {
    zh: '凭这些分数，说不出它比任何一个单位差。',
    en: 'These scores do not say that it is worse than any other.',
  },
  perhaps: {
    zh: '它确实不如其中 {worse} 个单位；是不是在末 {count} 名，分数说不准。',
    en: 'It is surely behind {worse} of them; whether among the last {count}, the scores cannot say.',
  },
  surely: {
    zh: '凭这些分数，它确实在末 {count} 名里。',
    en: 'By these scores it is surely among the last {count}.',
  },
  noBetter: {
    zh: '凭这些分数，说不出它比任何一个单位好。',
    en: 'These scores do not say that it is better than any other.',
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
      <ul>
        <li>{say('run', { chance: chance(odds.ofThisRun) })}</li>
        <li>{say('unit', { rounds, chance: chance(odds.ofUnit) })}</li>
        <li>{say('any', { chance: chance(odds.ofAny), expected: odds.expected.toFixed(1) })}</li>
      </ul>
      {rule && ranks === null && <p>{say('noRanks')}</p>}
      {rule && ranks && <RanksLine ranks={ranks} rule={rule} />}
    </div>
  );
}

interface RanksProps {
  readonly ranks: NonNullable<Consequence['ranks']>;
  readonly rule: Consequence['rule'];
}

function RanksLine({ ranks: { bestRank, worstRank, units }, rule: { side, count } }: RanksProps) {
  const say = useWords(WORDS);
  const meaning = (): string => {
    if (side === 'first') return worstRank === units ? say('noBetter') : '';
    if (bestRank === 1) return say('noWorse');
    const isSure = bestRank > units - count;
    return isSure ? say('surely', { count }) : say('perhaps', { worse: bestRank - 1, count });
  };
  return (
    <p>
      <b>{say('ranks', { best: bestRank, worst: worstRank, units })}</b> {meaning()}
    </p>
  );
}
