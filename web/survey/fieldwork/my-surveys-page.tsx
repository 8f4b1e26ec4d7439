// The surveys on which one interviews: choose one and begin.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { clockText } from '#base';
import { INTERNAL_LABEL, SURVEY_STATUSES } from '#survey/fieldwork';
import { fieldworkEndpoints } from '#wire/survey';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMe } from '../../shell/session.ts';
import './my-surveys-page.css';
import { ConsoleFrame } from './frame/console-frame.tsx';
import { waitingHere } from './outbox/device.ts';

const WORDS = wordsOf({
  title: { zh: '我的调查', en: 'My surveys' },
  hint: { zh: '↑ ↓ 选择，Enter 打开', en: '↑ ↓ to choose, Enter to open' },
  none: { zh: '还没有分配给您的调查。', en: 'No survey is assigned to you yet.' },
  noneHint: {
    zh: '请督导把您加入一项调查，然后刷新本页。',
    en: 'Ask a field supervisor to add you to a survey, then reload this page.',
  },
  hours: { zh: '拨打时间 {from}–{to}', en: 'Calls {from}–{to}' },
  today: { zh: '今天 {calls} 次拨打，{completes} 份完成', en: 'Today {calls} calls, {completes} completes' },
  waiting: {
    zh: '本机还有 {n} 条内容没有送到：打开任何一项调查，就会自动发送。',
    en: '{n} messages still wait on this device: open any survey and they are sent.',
  },
});

export function MySurveysPage() {
  const say = useWords(WORDS);
  const surveys = useQuery(asking(fieldworkEndpoints.mySurveys));
  const waiting = useWaitingHere();
  const rows = surveys.data?.rows;
  return (
    <ConsoleFrame
      title={say('title')}
      isSimulated={rows?.some((row) => row.isSimulated) ?? false}
      countUnsent={() => waiting}
    >
      <ProblemNote error={surveys.error} />
      {waiting > 0 && <p className="notice notice-aside">{say('waiting', { n: waiting })}</p>}
      {rows?.length === 0 && (
        <section className="card my-surveys-none">
          <h2>{say('none')}</h2>
          <p className="muted">{say('noneHint')}</p>
        </section>
      )}
      {rows && rows.length > 0 && <SurveyRows rows={rows} />}
    </ConsoleFrame>
  );
}

type SurveyRow = (typeof fieldworkEndpoints.mySurveys)['answer']['_output']['rows'][number];

function SurveyRows({ rows }: { readonly rows: readonly SurveyRow[] }) {
  const say = useWords(WORDS);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('a')?.focus(), []);
  return (
    <section className="my-surveys">
      <ul ref={list} onKeyDown={moveFocus}>
        {rows.map((row) => (
          <li key={row.id}>
            <SurveyLink row={row} />
          </li>
        ))}
      </ul>
      <p className="muted my-surveys-hint">{say('hint')}</p>
    </section>
  );
}

function SurveyLink({ row }: { readonly row: SurveyRow }) {
  const say = useWords(WORDS);
  const text = useText();
  const { county, id: surveyId, status, callingFromMinute, callingToMinute } = row;
  return (
    <Link to="/interview/$county/$surveyId" params={{ county, surveyId }} className="card my-survey">
      <strong className="my-survey-title">{row.title}</strong>
      {row.isInternal && <span className="my-survey-internal">{text(INTERNAL_LABEL)}</span>}
      <span className={`my-survey-status my-survey-${status}`}>{text(SURVEY_STATUSES[status].label)}</span>
      <span className="muted numbers">
        {say('hours', { from: clockText(callingFromMinute), to: clockText(callingToMinute) })}
      </span>
      <span className="numbers">
        {say('today', { calls: row.callsToday, completes: row.completesToday })}
      </span>
    </Link>
  );
}

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const focused = document.activeElement;
  const here = focused instanceof HTMLAnchorElement ? links.indexOf(focused) : -1;
  const next = links[here + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  next.focus();
}

function useWaitingHere(): number {
  const me = useMe();
  const [waiting, setWaiting] = useState(0);
  useEffect(() => {
    if (me) void waitingHere(me.id).then(setWaiting);
  }, [me]);
  return waiting;
}
