// A share as it must be shown: with its interval and what it is out of; one of too few is not to be compared.
import type { CaseShare } from '#wire/service';
import { countText, NO_FIGURE, shareText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  of: { zh: '{count} / {of} 件', en: '{count} of {of}' },
  small: { zh: '件数太少，不作比较', en: 'too few to compare' },
});

export function ShareCell({ figure }: { readonly figure: CaseShare }) {
  const say = useWords(WORDS);
  const { share, interval, count, of, isSmall } = figure;
  if (share === null) return <span className="muted">{NO_FIGURE}</span>;
  return (
    <span className="case-share numbers" data-small={isSmall} title={isSmall ? say('small') : undefined}>
      <b>{shareText(share, 0)}</b>
      {interval && (
        <span>
          {shareText(interval.low, 0)}–{shareText(interval.high, 0)}
        </span>
      )}
      <small>{say('of', { count: countText(count), of: countText(of) })}</small>
    </span>
  );
}
