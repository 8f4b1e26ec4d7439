// Cases by month as bars, all kinds together; the table of the same figures can be read by ear.
import type { z } from 'zod';
import type { caseFigureEndpoints } from '#wire/service';
import { countText } from '../../../platform/parts/figures.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  none: { zh: '这段时间没有', en: 'None in this span' },
  bar: { zh: '{month}：{n} 件', en: '{month}: {n}' },
});

type Rows = z.output<typeof caseFigureEndpoints.whereToAct.answer>['months'];

export function Months({ rows }: { readonly rows: Rows }) {
  const say = useWords(WORDS);
  const counts = new Map<string, number>();
  for (const { month, cases } of rows) counts.set(month, (counts.get(month) ?? 0) + cases);
  const most = Math.max(1, ...counts.values());
  if (counts.size === 0) return <p className="muted">{say('none')}</p>;
  return (
    <ol className="case-months">
      {[...counts].sort().map(([month, n]) => (
        <li key={month} aria-label={say('bar', { month, n: countText(n) })}>
          <b className="numbers">{countText(n)}</b>
          <span style={{ height: `${Math.max(2, (n / most) * 110)}px` }} />
          <small className="numbers">{month}</small>
        </li>
      ))}
    </ol>
  );
}
