// The light frame of the phone: whether all is safe above, the places to be below, within a thumb's reach.
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { LanguageSwitch } from '../../../shell/language-switch.tsx';
import { SimulatedBand } from '../../../shell/simulated-band.tsx';
import { useInspections } from '../inspections/use-inspections.ts';
import { useOfflinePage } from '../worker/use-offline-page.ts';
import { Notices } from './notices.tsx';
import { SafeMark } from './safe-mark.tsx';

const WORDS = wordsOf({
  product: { zh: '问安 · 走访', en: "Wen'an · visits" },
  list: { zh: '名单', en: 'List' },
  map: { zh: '路线图', en: 'Sketch' },
  patrol: { zh: '巡防', en: 'Patrol' },
  tasks: { zh: '任务', en: 'Tasks' },
  inspections: { zh: '督查', en: 'Inspect' },
  phone: { zh: '本机', en: 'Phone' },
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

const PLACES = ['list', 'map', 'patrol', 'tasks', 'inspections', 'phone'] as const;

// Only whoever is sent somewhere has the way to inspections.
function Places() {
  const say = useWords(WORDS);
  const { county, campaign, household, view, task, act, inspection } = useSearch({ from: '/field' });
  const { data } = useInspections();
  const inspects = data !== undefined && data.visits.length + data.looks.length > 0;
  // What is being written down has the foot of the screen to itself.
  if ((household && view === undefined) || task || act || inspection) return null;
  return (
    <nav className="field-places" aria-label={say('places')}>
      {PLACES.filter((wanted) => inspects || wanted !== 'inspections').map((wanted) => (
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
