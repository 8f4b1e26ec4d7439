// Bringing a county's outlines: a GeoJSON file of one's own, and what of it was matched.
import { useState } from 'react';
import type { z } from 'zod';
import { mapEndpoints } from '#wire/survey';
import { FileButton } from '../../platform/parts/file-button.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import type { SurveyKey } from '../results/use-whereabouts.ts';
import { MAP_WORDS } from './map-words.ts';

const BYTES_MOST = 3 * 1024 * 1024;

type Matched = z.output<typeof mapEndpoints.setCountyMap.answer>;

export function BringMap({ surveyKey }: { readonly surveyKey: SurveyKey }) {
  const say = useWords(MAP_WORDS);
  const [matched, setMatched] = useState<Matched>();
  const [isTooLarge, setTooLarge] = useState(false);
  const command = useCommand<{ fileName: string; text: string }>({
    send: async (id, content) =>
      setMatched(await call(mapEndpoints.setCountyMap, { params: surveyKey, body: { id, ...content } })),
    changes: [mapEndpoints.countyMap],
  });
  const bring = (file: File): void => {
    setMatched(undefined);
    command.reset();
    setTooLarge(file.size > BYTES_MOST);
    if (file.size > BYTES_MOST) return;
    void file.text().then((text) => command.mutate({ fileName: file.name, text }));
  };
  return (
    <section className="card map-bring no-print">
      <FileButton
        words={say('bring')}
        accept=".geojson,.json,application/geo+json,application/json"
        onFile={bring}
      />
      <p className="muted">{say('bringHint')}</p>
      {isTooLarge && (
        <div className="problem-note" role="alert">
          {say('tooLarge')}
        </div>
      )}
      <ProblemNote error={command.error} />
      {matched && <MatchedNote matched={matched} />}
    </section>
  );
}

const NAMES_SHOWN = 30;

function MatchedNote({ matched: { areas, unmatchedAreas, placesWithout } }: { readonly matched: Matched }) {
  const say = useWords(MAP_WORDS);
  const some = (names: readonly string[]): string =>
    names.slice(0, NAMES_SHOWN).join('、') + (names.length > NAMES_SHOWN ? `…（${names.length}）` : '');
  return (
    <div role="status" data-note="matched">
      <p>{say('brought', { areas })}</p>
      {unmatchedAreas.length > 0 && <p>{say('unmatched', { names: some(unmatchedAreas) })}</p>}
      {placesWithout.length > 0 && <p>{say('without', { names: some(placesWithout) })}</p>}
    </div>
  );
}
