// Households as dots, north up, to one scale both ways: where those who are missing live. It is no map: it knows no street.
import type { HouseholdRow } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { dotsOf } from '../parts/dots.ts';

const WORDS = wordsOf({
  picture: { zh: '本页住户的位置，上为北', en: 'Where the households of this page stand, north up' },
  away: { zh: '{n} 户没有标位置', en: '{n} have no place on the map' },
  wide: { zh: '横宽约 {metres} 米', en: 'about {metres} m across' },
});

const WIDE = 760;
const HIGH = 240;

export function HouseholdDots({ rows }: { readonly rows: readonly HouseholdRow[] }) {
  const say = useWords(WORDS);
  const picture = dotsOf(rows, { wide: WIDE, high: HIGH, margin: 16 });
  if (!picture) return null;
  const away = rows.length - picture.dots.length;
  return (
    <figure className="coverage-dots">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={say('picture')}>
        {picture.dots.map(({ household, x, y }) => (
          <circle key={household.id} cx={x} cy={y} r="5" data-again={household.standing.comeAgainMs !== null}>
            <title>{household.address}</title>
          </circle>
        ))}
      </svg>
      <figcaption className="muted">
        {say('wide', { metres: Math.round(picture.metresWide / 10) * 10 })}
        {away > 0 && ` · ${say('away', { n: away })}`}
      </figcaption>
    </figure>
  );
}
