// The village phone: visits on foot, with or without a line. This page finds out whose phone it is; the work is below.
import { Navigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useThisTab } from '../../outbox/use-this-tab.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import './field.css';
import { type Found, findPerson, type KnownPerson } from './device/known-person.ts';
import { FieldFrame } from './frame/field-frame.tsx';
import { PatrolScreen } from './patrol/patrol-screen.tsx';
import { TrackKeeper } from './patrol/track-keeper.tsx';
import { PhoneScreen } from './phone-screen.tsx';
import { RoundScreen } from './round-screen.tsx';
import { RoundsScreen } from './rounds-screen.tsx';
import { TaskScreen } from './tasks/task-screen.tsx';
import { TasksScreen } from './tasks/tasks-screen.tsx';
import { SittingContext, useOpenedSitting } from './use-field-sitting.ts';
import { HouseholdScreen } from './visit/household-screen.tsx';

const WORDS = wordsOf({
  opening: { zh: '正在打开…', en: 'Opening …' },
  firstTime: {
    zh: '第一次打开需要网络：登录后，以后没有网也能打开。',
    en: 'The first time needs a connection: once signed in, the page opens without one.',
  },
  again: { zh: '再试一次', en: 'Try again' },
  elsewhere: { zh: '已在另一个窗口打开', en: 'Open in another window' },
  elsewhereHint: {
    zh: '一次只能在一个窗口里记录。没有发送的内容不会丢。',
    en: 'Visits are written down in one window at a time. Nothing unsent is lost.',
  },
  goOnHere: { zh: '改在这里继续', en: 'Go on here' },
});

export function FieldPage() {
  const say = useWords(WORDS);
  const [found, setFound] = useState<Found>();
  useEffect(() => void findPerson().then(setFound), []);
  if (!found) return <p className="field-wait">{say('opening')}</p>;
  if (found.how === 'stranger') return <Navigate to="/sign-in" search={{ to: '/field' }} replace />;
  if (found.how === 'known') return <InOneTab person={found.person} />;
  return (
    <main className="field-wait">
      <ProblemNote error={found.error} />
      <p>{say('firstTime')}</p>
      <button type="button" className="field-main" onClick={() => location.reload()}>
        {say('again')}
      </button>
    </main>
  );
}

function InOneTab({ person }: { readonly person: KnownPerson }) {
  const say = useWords(WORDS);
  const { standing, takeOver } = useThisTab(`wenan-field-${person.id}`);
  if (standing === 'here') return <Desk person={person} />;
  if (standing === 'asking') return <p className="field-wait">{say('opening')}</p>;
  return (
    <main className="field-wait" data-screen="elsewhere">
      <h1>{say('elsewhere')}</h1>
      <p>{say('elsewhereHint')}</p>
      <button type="button" className="field-main" onClick={takeOver}>
        {say('goOnHere')}
      </button>
    </main>
  );
}

function Desk({ person }: { readonly person: KnownPerson }) {
  const say = useWords(WORDS);
  const sitting = useOpenedSitting(person);
  if (!sitting) return <p className="field-wait">{say('opening')}</p>;
  return (
    <SittingContext value={sitting}>
      <TrackKeeper />
      <FieldFrame>
        <Screen />
      </FieldFrame>
    </SittingContext>
  );
}

function Screen() {
  const { county, campaign, household, view, task, act } = useSearch({ from: '/field' });
  if (view === 'phone') return <PhoneScreen />;
  if (view === 'patrol') return <PatrolScreen key={act} act={act} />;
  if (view === 'tasks') return task ? <TaskScreen key={task} taskId={task} /> : <TasksScreen />;
  if (!county || !campaign) return <RoundsScreen />;
  const address = { county, campaign };
  if (household) return <HouseholdScreen key={household} address={address} householdId={household} />;
  return <RoundScreen address={address} view={view ?? 'list'} />;
}
