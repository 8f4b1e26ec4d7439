// A unit's set of ranks on a scale from first to last: the span in which it may lie, and the place it happens to have.
import type { UnitStandingRow } from '#wire/service';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  set: { zh: '{unit}：第 {from} 到第 {to} 名之间', en: '{unit}: between ranks {from} and {to}' },
});

const WIDE = 240;
const MARGIN = 8;
const MIDDLE = 12;

interface Props {
  readonly row: UnitStandingRow;
  readonly units: number;
}

export function RankSet({ row: { unit, rank, bestRank, worstRank }, units }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  if (rank === null || bestRank === null || worstRank === null) return null;
  const at = (place: number): number => MARGIN + ((place - 1) / Math.max(1, units - 1)) * (WIDE - 2 * MARGIN);
  return (
    <svg
      className="rank-set"
      viewBox={`0 0 ${WIDE} ${2 * MIDDLE}`}
      preserveAspectRatio="xMinYMid"
      role="img"
      aria-label={say('set', { unit: text(unit.name), from: bestRank, to: worstRank })}
    >
      <line x1={at(1)} x2={at(units)} y1={MIDDLE} y2={MIDDLE} />
      <line className="rank-set-span" x1={at(bestRank)} x2={at(worstRank)} y1={MIDDLE} y2={MIDDLE} />
      <circle cx={at(rank)} cy={MIDDLE} r={4} />
    </svg>
  );
}
