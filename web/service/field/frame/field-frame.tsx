// The light frame of the phone: whether all is safe above, the places to be below, within a thumb's reach.
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { LanguageSwitch } from '../../../shell/language-switch.tsx';
import { SimulatedBand } from '../../../shell/simulated-band.tsx';
import { useOfflinePage } from '../worker/use-offline-page.ts';
import { Notices } from './notices.tsx';
import { SafeMark } from './safe-mark.tsx';

const WORDS = wordsOf({
  product: { zh: '问安 · 走访', en: "Wen'an · visits" },
  list: { zh: '名单', en: 'List' },
  map: { zh: '路线图', en: 'Sketch' },
  patrol: { zh: '巡防', en: 'Patrol' },
  tasks: { zh: '任务', en: 'Tasks' },
  phone: { zh: '本机', en: 'This phone' },
  places: { zh: '页面', en: 'Pages' },
});

export function FieldFrame({ children }: { readonly children: ReactNode }) {
  const say = useWords(WORDS);
  useOfflinePage();
  return (
    <div className="field">
      <SimulatedBand />
      <header className="field-head">
        <img src="/mark.svg" alt="" width="26" height="26" />
        <strong>{say('product')}</strong>
        <LanguageSwitch />
      </header>
      <SafeMark />
      <Notices />
      <main className="field-body">{children}</main>
      <Places />
    </div>
  );
}

function Places() {
  const say = useWords(WORDS);
  const { county, campaign, household, view, task, act } = useSearch({ from: '/field' });
  // What is being written down has the foot of the screen to itself.
  if ((household && view === undefined) || task || act) return null;
  return (
    <nav className="field-places" aria-label={say('places')}>
      {(['list', 'map', 'patrol', 'tasks', 'phone'] as const).map((wanted) => (
        <Link
          key={wanted}
          to="/field"
          search={{ county, campaign, view: wanted === 'list' ? undefined : wanted }}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {say(wanted)}
        </Link>
      ))}
    </nav>
  );
}
