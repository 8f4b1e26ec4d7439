// Publishing: what exactly will be public and what is withheld, the page as it will be, and the command that freezes it.

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asPublished } from '#web/public';
import { publicEndpoints } from '#wire';
import { type Results, resultEndpoints } from '#wire/survey';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import type { SurveyKey } from '../use-whereabouts.ts';
import { PublicAddress } from './public-address.tsx';
import { PublicPreview } from './public-preview.tsx';
import { PublicationList } from './publication-list.tsx';
import { PUBLISH_WORDS } from './publish-words.ts';
import { WhatGoesPublic } from './what-goes-public.tsx';

interface PublishProps {
  readonly results: Results;
  readonly surveyKey: SurveyKey;
}

export function PublishTab({ results: current, surveyKey }: PublishProps) {
  const say = useWords(PUBLISH_WORDS);
  const results = asPublished(current);
  const mayPublish = useMay()('results.publish');
  const { data: former, error } = useQuery(
    asking(resultEndpoints.publicationsOfSurvey, { params: surveyKey }),
  );
  const standing = former?.rows.find(({ withdrawnMs }) => withdrawnMs === null);
  return (
    <div className="results-part">
      {standing && <PublicAddress address={standing.address} publishedMs={standing.publishedMs} />}
      <p>{say('intro')}</p>
      <WhatGoesPublic results={results} />
      {mayPublish ? (
        <PublishAct results={results} surveyKey={surveyKey} />
      ) : (
        <p className="muted">{say('onlyPublisher')}</p>
      )}
      <h2>{say('former')}</h2>
      <ProblemNote error={error} />
      {former && <PublicationList rows={former.rows} surveyKey={surveyKey} mayWithdraw={mayPublish} />}
      <PublicPreview results={results} surveyKey={surveyKey} />
    </div>
  );
}

function PublishAct({ results, surveyKey }: PublishProps) {
  const say = useWords(PUBLISH_WORDS);
  const [isAsking, setAsking] = useState(false);
  const command = useCommand({
    send: (id) => call(resultEndpoints.publish, { params: surveyKey, body: { id } }),
    changes: [resultEndpoints.publicationsOfSurvey, publicEndpoints.publications],
    onDone: () => setAsking(false),
  });
  const isClosed = results.status === 'closed';
  return (
    <div className="results-act">
      <button
        type="button"
        className="button button-main"
        data-act="publish"
        disabled={!isClosed}
        aria-describedby={isClosed ? undefined : 'publish-not-closed'}
        onClick={() => setAsking(true)}
      >
        {say('publish')}
      </button>
      {!isClosed && (
        <span id="publish-not-closed" className="muted">
          {say('notClosed')}
        </span>
      )}
      <ConfirmAct
        isOpen={isAsking}
        title={say('confirmTitle')}
        act={say('confirm')}
        command={command}
        onClose={() => setAsking(false)}
      >
        <p>{say('intro')}</p>
        <WhatGoesPublic results={results} />
      </ConfirmAct>
    </div>
  );
}
