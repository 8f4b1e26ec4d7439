// Targets per village, changed in place.

import { useState } from 'react';
import { surveyEndpoints } from '#wire/survey';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from '../frame/use-survey.ts';
import type { Targets } from '../targets/share-out.ts';
import { TargetsTable } from '../targets/targets-table.tsx';
import { SaveBar, useSaved } from './save-bar.tsx';

const WORDS = wordsOf({
  heading: { zh: '各村目标', en: 'Targets per village' },
  hint: {
    zh: '达到目标的村不再发放新号码，已约好的仍会回拨。',
    en: 'A village that has reached its target gets no new numbers; appointments made are still kept.',
  },
});

interface TargetSettingsProps {
  readonly survey: Survey;
  readonly isReadOnly: boolean;
}

export function TargetSettings({ survey, isReadOnly }: TargetSettingsProps) {
  const say = useWords(WORDS);
  const [edited, setEdited] = useState<Targets>();
  const targets = edited ?? Object.fromEntries(survey.places.map(({ code, target }) => [code, target]));
  const command = useSaveTargets(survey, () => setEdited(undefined));
  return (
    <section className="settings-part">
      <h2>{say('heading')}</h2>
      <p className="muted">{say('hint')}</p>
      <TargetsTable places={survey.places} targets={targets} onChange={setEdited} isReadOnly={isReadOnly} />
      {!isReadOnly && (
        <SaveBar
          isChanged={edited !== undefined}
          command={command}
          onSave={() => command.mutate(targets)}
          onUndo={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}

function useSaveTargets(survey: Survey, onDone: () => void) {
  const say = useSaved();
  return useCommand<Targets>({
    send: (_, targets) =>
      call(surveyEndpoints.saveTargets, {
        params: { county: survey.county, surveyId: survey.id },
        body: { targets: Object.entries(targets).map(([placeCode, target]) => ({ placeCode, target })) },
      }),
    changes: [surveyEndpoints.survey, surveyEndpoints.surveys, surveyEndpoints.board],
    onDone: () => {
      onDone();
      say();
    },
  });
}
