// The feed of the teams of a county, a street or a village, newest first; offices comment here, in place of chat groups.
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Tag } from 'antd';
import { PATROL_DUTIES } from '#service/patrol';
import { activityEndpoints, type FeedEntry } from '#wire/service';
import { ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import '../../outreach/outreach.css';
import { InCounty } from '../../outreach/parts/in-county.tsx';
import { PhotoThumbs } from '../../outreach/parts/photo-thumbs.tsx';
import { VillageFilter } from '../../outreach/parts/village-filter.tsx';
import './activities.css';
import { CommentLine } from './comment-line.tsx';
import { usePlaceName } from './use-place-name.ts';

const WORDS = wordsOf({
  title: { zh: '巡防动态', en: 'Patrol feed' },
  hint: {
    zh: '各队做了什么、看到什么。可以评论；不排名，不催不来的人。',
    en: 'What teams did and saw. Comment as you like; nobody is ranked, and nobody is chased for staying away.',
  },
  activity: { zh: '活动', en: 'activity' },
  sighting: { zh: '发现', en: 'seen' },
  word: { zh: '留言', en: 'word' },
  call: { zh: '邀约', en: 'call' },
  people: { zh: '{n} 人', en: '{n} members' },
  minutes: { zh: '{n} 分钟', en: '{n} min' },
  simulated: { zh: '模拟', en: 'simulated' },
  none: {
    zh: '还没有动态。队员在手机上签到后会出现在这里。',
    en: 'Nothing yet. What members check in on their phones appears here.',
  },
  older: { zh: '更早的', en: 'Older' },
  waiting: { zh: '正在读取…', en: 'Loading …' },
});

export function FeedPage() {
  const say = useWords(WORDS);
  const search = useSearch({ from: '/office/patrol/feed' });
  const navigate = useNavigate({ from: '/patrol/feed' });
  return (
    <section className="outreach">
      <header className="outreach-head">
        <h1>{say('title')}</h1>
        <VillageFilter
          chosen={search.village}
          onChoose={(village) => void navigate({ search: { ...search, village } })}
        />
        <p className="muted">{say('hint')}</p>
      </header>
      <InCounty chosen={search.county} onChoose={(county) => void navigate({ search: { county } })}>
        {(county) => <Feed county={county} placeCode={search.village} />}
      </InCounty>
    </section>
  );
}

interface Scope {
  readonly county: string;
  readonly placeCode: string | undefined;
}

const FIRST_PAGE: number | undefined = undefined;

function Feed({ county, placeCode }: Scope) {
  const say = useWords(WORDS);
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: [activityEndpoints.feed.path, county, placeCode],
    queryFn: ({ pageParam }) =>
      call(activityEndpoints.feed, { params: { county }, query: { placeCode, beforeMs: pageParam } }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: ({ olderMs }) => olderMs ?? undefined,
  });
  const rows = data?.pages.flatMap((page) => page.rows);
  if (!rows) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  return (
    <>
      {rows.length === 0 && <p className="card">{say('none')}</p>}
      <ol className="feed">
        {rows.map((entry) => (
          <li key={entry.id} className="card" data-entry={entry.kind}>
            <Entry county={county} entry={entry} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say('older')}
        </Button>
      )}
    </>
  );
}

function Entry({ county, entry }: { readonly county: string; readonly entry: FeedEntry }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const placeName = usePlaceName();
  const { kind, teamName, placeCode, personName, atMs, duty, minutes, members, isSimulated } = entry;
  return (
    <>
      <header>
        <Tag>{say(kind)}</Tag>
        <strong>{teamName ?? placeName(placeCode)}</strong> <span className="muted">{personName}</span>
        {kind === 'activity' && members > 1 && <span className="muted">{say('people', { n: members })}</span>}
        <span className="muted numbers">{times.dayAndClock(atMs)}</span>
        {isSimulated && <ToneTag tone="heed">{say('simulated')}</ToneTag>}
      </header>
      <p>
        {duty !== null && text(PATROL_DUTIES[duty].label)} {minutes > 0 && say('minutes', { n: minutes })}{' '}
        {entry.text}
      </p>
      <PhotoThumbs county={county} photoIds={entry.photoIds} />
      {entry.comments.map(({ id, personName: name, text: comment, atMs: at }) => (
        <p key={id} className="feed-comment">
          <strong>{name}</strong> {comment} <span className="muted numbers">{times.dayAndClock(at)}</span>
        </p>
      ))}
      {kind !== 'call' && <CommentLine county={county} kind={kind} subjectId={entry.id} />}
    </>
  );
}
