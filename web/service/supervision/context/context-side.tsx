// What stands beside the counts: what was published of the survey, each with its interval, and the cases of the same months.

import type { Comparison, PublishedBeside } from '#wire/service';
import { countText, NO_FIGURE, shareText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { changeText } from './change-text.ts';
import type { ContextAnswer } from './context-page.tsx';

const WORDS = wordsOf({
  perception: { zh: '公布的调查结果', en: 'Published survey results' },
  noPerception: { zh: '还没有公布过调查结果', en: 'No survey result was published' },
  published: { zh: '{when} 公布', en: 'published {when}' },
  simulated: { zh: '模拟', en: 'simulated' },
  overall: { zh: '全部', en: 'all' },
  place: { zh: '这个地方', en: 'this place' },
  withheld: { zh: '人数太少，不公布', en: 'withheld: too few' },
  n: { zh: '{n} 人', en: 'n = {n}' },
  cases: { zh: '办件（看得到的）', en: 'Cases (in your sight)' },
  requests: { zh: '诉求', en: 'requests' },
  disputes: { zh: '矛盾纠纷', en: 'disputes' },
  compared: { zh: '{now} 件，上年同期 {before} 件', en: '{now}, a year before {before}' },
  noCases: { zh: '没有两年都有的月份可比', en: 'no month in both years to compare' },
});

export function ContextSide({ shown }: { readonly shown: ContextAnswer }) {
  const say = useWords(WORDS);
  return (
    <div className="context-side">
      <section className="card" data-card="perception">
        <h2>{say('perception')}</h2>
        {shown.published.length === 0 && <p className="muted">{say('noPerception')}</p>}
        {shown.published.map((each) => (
          <Published key={each.address} published={each} />
        ))}
      </section>
      <section className="card" data-card="cases">
        <h2>{say('cases')}</h2>
        <Compared name={say('requests')} comparison={shown.cases.requests} />
        <Compared name={say('disputes')} comparison={shown.cases.disputes} />
      </section>
    </div>
  );
}

function Published({ published }: { readonly published: PublishedBeside }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { title, address, publishedMs, isSimulated, indicators } = published;
  return (
    <article>
      <a href={address}>{title}</a>
      <div className="muted">
        {say('published', { when: times.day(publishedMs) })} {isSimulated && `· ${say('simulated')}`}
      </div>
      <ul>
        {indicators.map(({ name, statement, overall, place }) => (
          <li key={name.zh} title={text(statement)}>
            {text(name)}: <Share name={say('overall')} figure={overall} />
            {place && (
              <>
                ; <Share name={say('place')} figure={place} />
              </>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

interface ShareProps {
  readonly name: string;
  readonly figure: PublishedBeside['indicators'][number]['overall'];
}

function Share({ name, figure: { share, low, high, n } }: ShareProps) {
  const say = useWords(WORDS);
  if (share === null)
    return (
      <span className="muted">
        {name} {say('withheld')}
      </span>
    );
  return (
    <span className="numbers">
      {name} {shareText(share)} ({shareText(low)} – {shareText(high)}, {say('n', { n: countText(n) })})
    </span>
  );
}

interface ComparedProps {
  readonly name: string;
  readonly comparison: Comparison;
}

function Compared({ name, comparison }: ComparedProps) {
  const say = useWords(WORDS);
  const { now, before, change, low, high, months } = comparison;
  return (
    <p className="numbers">
      <strong>{name}</strong>{' '}
      {months === 0 ? (
        <span className="muted">{say('noCases')}</span>
      ) : (
        <>
          {say('compared', { now: countText(now), before: countText(before) })}{' '}
          {change === null ? NO_FIGURE : changeText(change)}{' '}
          <span className="muted">
            ({changeText(low)} … {changeText(high)})
          </span>
        </>
      )}
    </p>
  );
}
