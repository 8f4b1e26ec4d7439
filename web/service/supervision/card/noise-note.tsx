// What the card can say and what it cannot, in plain words: before any rank is read.
import { shareText } from '../../../platform/parts/figures.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import type { Card } from '../scorecard-page.tsx';

const WORDS = wordsOf({
  noise: {
    zh: '一轮分数的差别里，约 {one} 是偶然（换一天、换个地方看就会变）；{rounds} 轮平均之后，还剩 {mean}。单独一轮的分数，上下差 {points} 分都说明不了什么。',
    en: 'About {one} of the differences within one round are noise (another day, another spot, and they change); {mean} of them in the mean of {rounds} rounds. A single score says nothing within {points} points up or down.',
  },
  oneTier: {
    zh: '按这些分数，{units} 个单位分不出高低：都在同一档，没有谁排第一，也没有谁排最后。',
    en: 'By these scores the {units} units cannot be told apart: all share one tier, none is first and none is last.',
  },
  noLine: {
    zh: '这些分数画不出一条线，把 {units} 个单位分成上下两档；只能说有 {apart} 个单位确实不如别的某些单位。',
    en: 'These scores draw no line that parts the {units} units; all that can be said is that {apart} are surely behind some others.',
  },
  tiers: {
    zh: '{units} 个单位分成 {tiers} 档；档内的先后没有意义。名次是一个范围：全部范围同时成立的把握是 95%。',
    en: '{units} units fall into {tiers} tiers; the order within a tier means nothing. A rank is a set: all sets hold together with 95%.',
  },
});

const TWO_SIDES = 2;

export function NoiseNote({ card }: { readonly card: Card }) {
  const say = useWords(WORDS);
  const text = useText();
  const { noise, why, tiers, rounds } = card;
  const units = card.units.length;
  if (!noise) return why && <p className="outreach-note">{text(why.message)}</p>;
  const apart = card.units.filter(({ bestRank }) => (bestRank ?? 1) > 1).length;
  const oneTier = apart === 0 ? say('oneTier', { units }) : say('noLine', { units, apart });
  const lead = tiers <= 1 ? oneTier : say('tiers', { units, tiers });
  return (
    <div className="inspection-odds" data-card="noise">
      <p>
        <b>{lead}</b>
      </p>
      <p>
        {say('noise', {
          ...{ one: shareText(noise.shareOfOneRound, 0), mean: shareText(noise.shareOfMean, 0), rounds },
          points: Math.round(TWO_SIDES * noise.standardDeviation),
        })}
      </p>
    </div>
  );
}
