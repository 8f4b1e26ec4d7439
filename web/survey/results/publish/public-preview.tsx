// The public page exactly as it will be, made by the same code, in a frame that can run nothing.

import { useState } from 'react';
import { DISPOSITIONS } from '#survey/fieldwork';
import { publicationPage } from '#web/public';
import type { Results } from '#wire/survey';
import { useLanguage, useWords } from '../../../shell/language.tsx';
import type { SurveyKey } from '../use-whereabouts.ts';
import { PUBLISH_WORDS } from './publish-words.ts';

export function PublicPreview({
  results,
  surveyKey,
}: {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}) {
  const say = useWords(PUBLISH_WORDS);
  const { language } = useLanguage();
  const [openedMs] = useState(() => Date.now());
  const page = publicationPage({
    publication: {
      title: results.title,
      publishedMs: openedMs,
      hash: say('notYet'),
      county: surveyKey.county,
      id: surveyKey.surveyId,
      address: say('notYet'),
    },
    content: results,
    language,
    otherLanguageAddress: '#',
    isDemo: false,
    outcomes: DISPOSITIONS,
  });
  return (
    <section>
      <h2>{say('preview')}</h2>
      <p className="muted">{say('previewHint')}</p>
      <iframe className="results-preview" title={say('preview')} srcDoc={page} sandbox="" />
    </section>
  );
}
