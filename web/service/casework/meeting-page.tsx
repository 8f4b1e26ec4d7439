// One review meeting: its figures, its notes, and every suggestion that was made at it.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { meetingEndpoints } from '#wire/service';
import { BackIcon } from '../../platform/parts/icons.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMay } from '../../shell/session.ts';
import { PrintButton } from '../outreach/parts/page-acts.tsx';
import './casework.css';
import './meetings/meetings.css';
import { SuggestionTable } from './meetings/suggestion-table.tsx';
import { usePlaceName } from './parts/use-case-units.ts';

const WORDS = wordsOf({
  all: { zh: '全部评议会', en: 'All meetings' },
  facts: {
    zh: '{day}，{place}；到场居民 {residents} 人次、单位 {units} 家',
    en: '{day}, {place}; {residents} residents and {units} units came',
  },
  figures: {
    zh: '意见建议 {suggestions} 条，已整改 {mended} 条，已反馈 {told} 条',
    en: '{suggestions} suggestions, {mended} mended, {told} told back',
  },
  add: { zh: '补记一条', en: 'Add a suggestion' },
  words: { zh: '还说了什么', en: 'What else was said' },
  waiting: { zh: '正在读取…', en: 'Loading …' },
});

export function MeetingPage() {
  const { county, meetingId } = useParams({ from: '/office/meetings/$county/$meetingId' });
  const say = useWords(WORDS);
  const may = useMay();
  const placeName = usePlaceName(county);
  const { data, error } = useQuery(asking(meetingEndpoints.meeting, { params: { county, meetingId } }));
  if (!data) return error ? <ProblemNote error={error} /> : <p className="muted">{say('waiting')}</p>;
  return (
    <section className="cases">
      <Link to="/meetings" className="meeting-back">
        <BackIcon /> {say('all')}
      </Link>
      <header className="cases-head">
        <h1>{data.title}</h1>
        <PrintButton />
      </header>
      <p className="meeting-facts">
        {say('facts', { ...data, day: data.heldOn, place: placeName(data.placeCode) })}
        <br />
        {say('figures', data)}
      </p>
      {data.note !== '' && <p className="card meeting-note">{data.note}</p>}
      <SuggestionTable
        county={county}
        rows={data.rows}
        isWaiting={false}
        withMeeting={false}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
      />
      {may('meeting.write') && <AddSuggestion county={county} meetingId={meetingId} />}
    </section>
  );
}

function AddSuggestion({ county, meetingId }: { readonly county: string; readonly meetingId: string }) {
  const say = useWords(WORDS);
  const [text, setText] = useState('');
  const command = useCommand<string>({
    send: (id, words) =>
      call(meetingEndpoints.addSuggestion, { params: { county, meetingId }, body: { id, text: words } }),
    changes: [meetingEndpoints.meeting, meetingEndpoints.suggestions, meetingEndpoints.meetings],
    onDone: () => setText(''),
  });
  return (
    <form
      className="meeting-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') command.mutate(text.trim());
      }}
    >
      <Input
        aria-label={say('words')}
        placeholder={say('words')}
        value={text}
        maxLength={4000}
        onChange={(event) => setText(event.target.value)}
      />
      <Button htmlType="submit" disabled={text.trim() === ''} loading={command.isPending}>
        {say('add')}
      </Button>
      <ProblemNote error={command.error} />
    </form>
  );
}
