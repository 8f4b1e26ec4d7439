// The campaigns in which one visits. Where there is one only, the phone goes straight to its list.
import { Link, Navigate } from '@tanstack/react-router';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { useMyCampaigns } from './round/use-round.ts';

const WORDS = wordsOf({
  title: { zh: '我的走访', en: 'My visits' },
  none: { zh: '还没有分给您的走访。', en: 'No visits are given to you yet.' },
  noneHint: {
    zh: '请街道或村干部在“走访分派”里把片分给您，再回到这里。',
    en: 'Ask the street or village office to give you blocks under “Assignments”, then come back.',
  },
  blocks: { zh: '{n} 片', en: '{n} blocks' },
  until: { zh: '到 {day}', en: 'until {day}' },
  opening: { zh: '正在读取…', en: 'Loading …' },
});

export function RoundsScreen() {
  const say = useWords(WORDS);
  const { data: rows, error } = useMyCampaigns();
  const [only, second] = rows ?? [];
  if (only && !second) {
    return <Navigate to="/field" search={{ county: only.county, campaign: only.id }} replace />;
  }
  return (
    <section className="field-screen" data-screen="rounds">
      <h1>{say('title')}</h1>
      <ProblemNote error={rows ? null : error} />
      {!rows && !error && <p className="muted">{say('opening')}</p>}
      {rows?.length === 0 && (
        <div className="card">
          <strong>{say('none')}</strong>
          <p className="muted">{say('noneHint')}</p>
        </div>
      )}
      {rows?.map(({ county, id, title, blocks, endsOn }) => (
        <Link key={id} to="/field" search={{ county, campaign: id }} className="field-row field-round">
          <strong>{title}</strong>
          <span className="muted">
            {say('blocks', { n: blocks })}
            {endsOn !== null && ` · ${say('until', { day: endsOn })}`}
          </span>
        </Link>
      ))}
    </section>
  );
}
