// What results these are: of which survey, from when, how many interviews, and whether they may still change.
import { useQuery } from '@tanstack/react-query';
import { platformEndpoints } from '#wire';
import type { Results } from '#wire/survey';
import { countText } from '../../platform/parts/figures.ts';
import { useTimes } from '../../platform/parts/use-times.ts';
import { useWords } from '../../shell/language.tsx';
import { asking } from '../../shell/queries.ts';
import { SimulatedBand } from '../../shell/simulated-band.tsx';
import { RESULTS_WORDS } from './results-words.ts';

export function ResultsHead({ results }: { readonly results: Results }) {
  const say = useWords(RESULTS_WORDS);
  // In a demo the frame says already that everything is simulated.
  const isDemo = useQuery(asking(platformEndpoints.site)).data?.isDemo ?? true;
  return (
    <header className="results-head">
      {results.isSimulated && !isDemo && <SimulatedBand always />}
      <Facts results={results} />
      {results.status !== 'closed' && (
        <p className="results-provisional" role="note">
          {say('provisional')}
        </p>
      )}
    </header>
  );
}

function Facts({ results }: { readonly results: Results }) {
  const say = useWords(RESULTS_WORDS);
  const times = useTimes();
  const { fieldworkFromMs: from, fieldworkToMs: to, completes, units, computedMs } = results;
  const facts = [
    say('completes', { n: countText(completes) }),
    say('units', { n: countText(units) }),
    ...(from === null || to === null ? [] : [say('fieldwork', { from: times.day(from), to: times.day(to) })]),
    say('computed', { time: times.dayAndClock(computedMs) }),
  ];
  return (
    <ul className="results-facts">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}
