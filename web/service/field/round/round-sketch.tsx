// The round as a sketch: dots where households stand, north up, joined in walking order. It is no map: it knows no street.
import { Link } from '@tanstack/react-router';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { HouseholdToday } from './round-today.ts';
import type { CampaignAddress } from './use-round.ts';
import { type Sketch, sketchOf } from './walking-list.ts';

const WORDS = wordsOf({
  picture: { zh: '走访路线示意图，上为北', en: 'Sketch of the round, north up' },
  none: { zh: '住户还没有标位置，请按名单走。', en: 'No household is on the map yet: walk by the list.' },
  hint: {
    zh: '上北下南，直线距离，横宽约 {metres} 米；点一个点打开那一户',
    en: 'North is up, as the crow flies, about {metres} m across; tap a dot to open a household',
  },
  away: { zh: '还有 {n} 户没有标位置，在名单里', en: '{n} more are not on the map: see the list' },
});

const SIDE = 340;
const MARGIN = 22;
const NUMBERED_AT_MOST = 40;

interface Props {
  readonly list: readonly HouseholdToday[];
  readonly address: CampaignAddress;
}

export function RoundSketch({ list, address }: Props) {
  const say = useWords(WORDS);
  const sketch = sketchOf(list, SIDE, MARGIN);
  if (!sketch) return <p className="card">{say('none')}</p>;
  const away = list.length - sketch.dots.length;
  return (
    <figure className="field-sketch">
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`}>
        <title>{say('picture')}</title>
        <polyline className="field-way" points={wayOf(sketch)} />
        {sketch.dots.toReversed().map((dot) => (
          <Dot key={dot.id} dot={dot} address={address} />
        ))}
      </svg>
      <figcaption className="muted">
        {say('hint', { metres: Math.round(sketch.metresWide / 10) * 10 })}
        {away > 0 && <> · {say('away', { n: away })}</>}
      </figcaption>
    </figure>
  );
}

function wayOf({ dots }: Sketch): string {
  return dots
    .filter(({ nth }) => nth !== null)
    .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
    .join(' ');
}

interface DotProps {
  readonly dot: Sketch['dots'][number];
  readonly address: CampaignAddress;
}

function Dot({ dot: { id, x, y, nth, todo, address: where }, address: { county, campaign } }: DotProps) {
  const isNumbered = nth !== null && nth <= NUMBERED_AT_MOST;
  return (
    <Link
      to="/field"
      search={{ county, campaign, household: id }}
      data-todo={todo}
      className="field-dot"
      aria-label={isNumbered ? `${nth} ${where}` : where}
    >
      <circle cx={x} cy={y} r={isNumbered ? 11 : 6} />
      {isNumbered && (
        <text x={x} y={y + 4} textAnchor="middle">
          {nth}
        </text>
      )}
    </Link>
  );
}
