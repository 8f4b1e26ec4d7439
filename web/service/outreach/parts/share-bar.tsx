// A share as it must be shown: the count, what it is out of, and a bar. Never a bare percentage.
import { countText, NO_FIGURE, progressText } from '../../../platform/parts/figures.ts';

interface Figure {
  readonly count: number;
  readonly of: number;
}

export function ShareBar({ count, of }: Figure) {
  if (of === 0) return <span className="muted">{NO_FIGURE}</span>;
  return (
    <span className="share-bar numbers" data-full={count >= of}>
      <span className="share-bar-words">
        {countText(count)} / {countText(of)} <span className="muted">{progressText(count, of)}</span>
      </span>
      <span className="share-bar-line" aria-hidden="true">
        <span style={{ width: `${Math.min(100, (count / of) * 100)}%` }} />
      </span>
    </span>
  );
}
