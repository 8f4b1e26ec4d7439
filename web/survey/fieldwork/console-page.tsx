// The interviewer's console: one survey, one unit at a time. This page opens what it needs; the work itself is below.

import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Me } from '#wire';
import { fieldworkEndpoints } from '#wire/survey';
import { useThisTab } from '../../outbox/use-this-tab.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { asking } from '../../shell/queries.ts';
import { useMe } from '../../shell/session.ts';
import './console.css';
import { ConsoleDesk } from './console-desk.tsx';
import type { ConsoleFacts } from './console-facts.ts';
import { ConsoleFrame } from './frame/console-frame.tsx';
import { KeyButton } from './frame/key-button.tsx';
import type { SurveyAddress } from './sitting.ts';

const WORDS = wordsOf({
  console: { zh: '访问台', en: 'Console' },
  opening: { zh: '正在打开访问台…', en: 'Opening the console …' },
  elsewhere: { zh: '访问台已在另一个窗口打开', en: 'The console is open in another window' },
  elsewhereHint: {
    zh: '一次只能在一个窗口里访问，免得答案互相覆盖。关掉那个窗口，或改在这里继续：没有发送的内容不会丢。',
    en: 'Interviews run in one window at a time, so that answers cannot overwrite each other. Close the other one, or go on here: nothing unsent is lost.',
  },
  goOnHere: { zh: '改在这里继续', en: 'Go on here' },
  again: { zh: '再试一次', en: 'Try again' },
});

const ROUND_THE_CLOCK = { fromMinute: 0, toMinute: 1440 };

export function ConsolePage() {
  const address = useParams({ from: '/console/interview/$county/$surveyId' });
  // The person who opened it: a sign-in that expires, or somebody else's in another tab, must not close the console.
  const [me] = useState(useMe());
  const facts = useConsoleFacts(address);
  const { error, refetch } = facts;
  const say = useWords(WORDS);
  if (me && facts.known) return <InOneTab me={me} facts={facts.known} />;
  return (
    <ConsoleFrame title={say('console')} isSimulated={false}>
      <Opening error={error} onAgain={() => void refetch()} />
    </ConsoleFrame>
  );
}

function useConsoleFacts({ county, surveyId }: SurveyAddress) {
  const params = { county, surveyId };
  const opened = useQuery({ ...asking(fieldworkEndpoints.console, { params }), staleTime: Infinity });
  const mine = useQuery({ ...asking(fieldworkEndpoints.mySurveys), staleTime: 600_000 });
  const row = mine.data?.rows.find((each) => each.id === surveyId);
  const callingHours = row
    ? { fromMinute: row.callingFromMinute, toMinute: row.callingToMinute }
    : ROUND_THE_CLOCK;
  const isSettled = opened.data !== undefined && !mine.isPending;
  const known: ConsoleFacts | null = isSettled ? { ...opened.data, address: params, callingHours } : null;
  return { known, error: opened.error, refetch: opened.refetch };
}

function Opening({ error, onAgain }: { readonly error: unknown; onAgain(): void }) {
  const say = useWords(WORDS);
  if (!error) return <p className="muted">{say('opening')}</p>;
  return (
    <section className="card ready">
      <ProblemNote error={error} />
      <button type="button" className="button" onClick={onAgain}>
        {say('again')}
      </button>
    </section>
  );
}

function InOneTab({ me, facts }: { readonly me: Me; readonly facts: ConsoleFacts }) {
  const { standing, takeOver } = useThisTab(`wenan-console-${me.id}`);
  if (standing === 'here') return <ConsoleDesk me={me} facts={facts} />;
  return (
    <ConsoleFrame
      title={facts.survey.title}
      isSimulated={facts.survey.isSimulated}
      orderedBy={facts.survey.orderedBy}
    >
      {standing === 'elsewhere' && <Elsewhere onGoOn={takeOver} />}
    </ConsoleFrame>
  );
}

function Elsewhere({ onGoOn }: { onGoOn(): void }) {
  const say = useWords(WORDS);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && event.target === document.body) onGoOn();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  return (
    <section className="card ready" data-screen="elsewhere">
      <h2>{say('elsewhere')}</h2>
      <p>{say('elsewhereHint')}</p>
      <KeyButton hint="Enter" isMain onPress={onGoOn}>
        {say('goOnHere')}
      </KeyButton>
    </section>
  );
}
