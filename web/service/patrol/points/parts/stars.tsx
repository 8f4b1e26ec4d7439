// Stars by hours of service: those reached, and what the next one wants. What is reached stays.
import { hoursText, nextStar, STARS, starLabel, starsOf } from '#service/patrol/points';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  hours: { zh: '服务 {hours} 小时', en: '{hours} hours of service' },
  none: { zh: '还没有星级', en: 'no star yet' },
  next: { zh: '再服务 {hours} 小时是{star}', en: '{hours} more hours to {star}' },
  top: { zh: '已是最高星级', en: 'the highest there is' },
  of: { zh: '{stars} 颗星，共五颗', en: '{stars} of five stars' },
});

export function Stars({ minutes }: { readonly minutes: number }) {
  const say = useWords(WORDS);
  const text = useText();
  const stars = starsOf(minutes);
  const next = nextStar(minutes);
  const label = starLabel(stars);
  return (
    <div className="points-stars" data-stars={stars}>
      <span role="img" aria-label={say('of', { stars })} className="points-stars-row">
        {STARS.map(({ stars: nth }) => (
          <Star key={nth} isOn={nth <= stars} />
        ))}
      </span>
      <strong>{label ? text(label) : say('none')}</strong>
      <span>{say('hours', { hours: hoursText(minutes) })}</span>
      <span className="muted">
        {next ? say('next', { hours: hoursText(next.minutes + 5), star: text(next.star.label) }) : say('top')}
      </span>
    </div>
  );
}

function Star({ isOn }: { readonly isOn: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" data-on={isOn}>
      <path d="m12 2.6 2.9 6 6.6.9-4.8 4.6 1.2 6.5L12 17.5l-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9z" />
    </svg>
  );
}
