// The rules of points, version by version: what counts, since when, why it was changed. A new version is written by the county, and
// nothing that punishes is taken.
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { bookOn } from '#service/patrol/points';
import { pointsEndpoints } from '#wire/service';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import '../../casework/casework.css';
import '../../casework/meetings/meetings.css';
import { useCaseCounty } from '../../casework/parts/use-case-county.ts';
import './points.css';
import { BookCard } from './rules/book-card.tsx';
import { EditBook } from './rules/edit-book.tsx';

const WORDS = wordsOf({
  title: { zh: '积分规则', en: 'Rules of points' },
  law: {
    zh: '志愿服务自愿参加（志愿服务条例第二十五条）。积分只奖励做了的事：没来不扣分，没达到目标不扣分，规则里也写不进扣分。',
    en: 'Service is voluntary (Volunteer Service Regulation, art. 25). Points reward what was done: none are lost by staying away or by missing a target, and no rule can say so.',
  },
  write: { zh: '写新一版', en: 'Write a new version' },
  none: {
    zh: '还没有规则。先写第一版，可以从今年 1 月 1 日起算。',
    en: 'No rules yet. Write the first version; it may begin on 1 January.',
  },
});

export function PointsRulesPage() {
  const county = useCaseCounty();
  return county === undefined ? null : <Rules county={county} />;
}

function Rules({ county }: { readonly county: string }) {
  const say = useWords(WORDS);
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  const { data, error } = useQuery(asking(pointsEndpoints.pointsBooks, { params: { county } }));
  const current = data && bookOn(data.today, data.books);
  return (
    <section className="cases points-office">
      <header className="cases-head">
        <h1>{say('title')}</h1>
        {may('points.rule') && data && !isEditing && (
          <Button type="primary" data-act="write-rules" onClick={() => setEditing(true)}>
            {say('write')}
          </Button>
        )}
      </header>
      <p className="points-law">{say('law')}</p>
      <ProblemNote error={error} />
      {data && isEditing && (
        <EditBook
          county={county}
          today={data.today}
          latest={data.books[0]}
          onClose={() => setEditing(false)}
        />
      )}
      {data?.books.length === 0 && !isEditing && <p className="card">{say('none')}</p>}
      {data?.books.map((book) => (
        <BookCard key={book.version} book={book} isCurrent={book.version === current?.version} />
      ))}
    </section>
  );
}
