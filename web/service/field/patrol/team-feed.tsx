// What the own team did and was told of late, and a word of one's own.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PATROL_DUTIES } from '#service/patrol';
import { activityEndpoints, type FeedEntry, type PatrolMembership } from '#wire/service';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { queryClient } from '../../../shell/queries.ts';
import { FIELD_KEY } from '../fresh-answers.ts';

const WORDS = wordsOf({
  title: { zh: '本队动态', en: 'Of the team' },
  write: { zh: '对全队和村里说一句', en: 'A word to team and village' },
  send: { zh: '发出', en: 'Send' },
  seen: { zh: '看到', en: 'saw' },
  several: { zh: '等 {n} 人', en: 'and others, {n} in all' },
});

const SHOWN = 8;

export function TeamFeed({ membership: { county, teamId } }: { readonly membership: PatrolMembership }) {
  const say = useWords(WORDS);
  const key = [FIELD_KEY, 'feed', county, teamId];
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => call(activityEndpoints.feed, { params: { county }, query: { teamId } }),
    retry: false,
  });
  const [words, setWords] = useState('');
  const send = useMutation({
    mutationFn: () =>
      call(activityEndpoints.addWord, {
        params: { county },
        body: { id: newId(), teamId, text: words.trim() },
      }),
    onSuccess: () => {
      setWords('');
      return queryClient.invalidateQueries({ queryKey: key });
    },
  });
  if (!data) return null;
  return (
    <section className="field-part">
      <h2>{say('title')}</h2>
      {data.rows.slice(0, SHOWN).map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
      <textarea
        rows={2}
        maxLength={2000}
        placeholder={say('write')}
        aria-label={say('write')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <ProblemNote error={send.error} />
      <button
        type="button"
        className="field-choice"
        data-act="send-word"
        disabled={words.trim() === '' || send.isPending}
        onClick={() => send.mutate()}
      >
        {say('send')}
      </button>
    </section>
  );
}

function Entry({ entry }: { readonly entry: FeedEntry }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { kind, duty, personName, members, text: words, atMs, comments } = entry;
  const what = kind === 'sighting' ? say('seen') : duty === null ? '' : text(PATROL_DUTIES[duty].label);
  return (
    <div className="card patrol-entry" data-entry={kind}>
      <span className="muted">
        {times.dayAndClock(atMs)} {personName}{' '}
        {kind === 'activity' && members > 4 && say('several', { n: members })}
      </span>
      <span>
        {what} {words}
      </span>
      {comments.map(({ id, personName: name, text: comment }) => (
        <span key={id} className="field-aside">
          {name}：{comment}
        </span>
      ))}
    </div>
  );
}
