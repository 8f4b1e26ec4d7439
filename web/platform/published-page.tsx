// The list of published results for everyone who is signed in, and for the offices that are rated a word on its use.

import { useQuery } from '@tanstack/react-query';
import { publicEndpoints } from '#wire';
import { useWords, wordsOf } from '../shell/language.tsx';
import { Waiting } from '../shell/plain-pages.tsx';
import { ProblemNote } from '../shell/problem-note.tsx';
import { asking } from '../shell/queries.ts';
import { useMe } from '../shell/session.ts';
import './published-page.css';
import { useTimes } from './parts/use-times.ts';

const WORDS = wordsOf({
  title: { zh: '公布的结果', en: 'Published results' },
  lead: {
    zh: '任何人不用登录就能看到这些结果。每份都写明问了什么、问了谁、怎样问，以及数字有多准。',
    en: 'Anyone can read these without signing in. Each says what was asked, of whom, how, and how sure the figures are.',
  },
  empty: { zh: '还没有公布过调查结果', en: 'No results have been published yet' },
  emptyHint: {
    zh: '调查结束并由公布人确认后，结果会出现在这里。',
    en: 'They appear here once a survey has ended and its publisher has released them.',
  },
  published: { zh: '{day}公布', en: 'published {day}' },
  withdrawn: { zh: '{day}撤回', en: 'withdrawn {day}' },
  simulated: { zh: '模拟数据', en: 'simulated' },
  use: { zh: '怎样使用这些结果', en: 'How these results may be used' },
  use1: {
    zh: '可以用来了解居民的感受和关心的问题，安排服务。',
    en: 'To learn how residents feel and what concerns them, and to plan services.',
  },
  use2: {
    zh: '先看区间和名次范围，再作比较。分不出高低的村（社区），不宜排先后。',
    en: 'Look at intervals and rank ranges before comparing. Villages that cannot be told apart should not be ranked.',
  },
  use3: {
    zh: '单个回答、电话号码和录音不会提供给被评价的单位，也请不要打听谁接到了电话、怎样回答。',
    en: 'Single answers, telephone numbers and recordings are never shown to the offices that are rated. Please do not ask who was called or what they said.',
  },
});

export function PublishedPage() {
  const say = useWords(WORDS);
  const isRated = useMe()?.wing === 'service';
  return (
    <div className="published">
      <h1>{say('title')}</h1>
      <p className="muted">{say('lead')}</p>
      <Publications />
      {isRated && (
        <section className="card published-use">
          <h2>{say('use')}</h2>
          <ul>
            <li>{say('use1')}</li>
            <li>{say('use2')}</li>
            <li>{say('use3')}</li>
          </ul>
        </section>
      )}
    </div>
  );
}

function Publications() {
  const say = useWords(WORDS);
  const times = useTimes();
  const { data: found, error } = useQuery(asking(publicEndpoints.publications));
  if (error) return <ProblemNote error={error} />;
  if (!found) return <Waiting />;
  if (found.rows.length === 0) {
    return (
      <section className="card">
        <h2>{say('empty')}</h2>
        <p className="muted">{say('emptyHint')}</p>
      </section>
    );
  }
  return (
    <ul className="published-list">
      {found.rows.map(({ id, title, address, publishedMs, withdrawnMs, isSimulated }) => (
        <li key={id} className="card">
          <a href={address}>{title}</a>
          <span className="published-marks">
            <span className="muted">{say('published', { day: times.day(publishedMs) })}</span>
            {isSimulated && <span className="published-mark">{say('simulated')}</span>}
            {withdrawnMs !== null && (
              <span className="published-mark published-gone">
                {say('withdrawn', { day: times.day(withdrawnMs) })}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
