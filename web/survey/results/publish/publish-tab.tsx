// Publishing: what exactly will be public and what is withheld, the page as it will be, and the command that freezes it.

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { publicEndpoints } from '#wire';
import { type Results, resultEndpoints } from '#wire/survey';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords } from '../../../shell/language.tsx';
import { Waiting } from '../../../shell/plain-pages.tsx';
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

export function PublishTab({ surveyKey }: Pick<PublishProps, 'surveyKey'>) {
  const say = useWords(PUBLISH_WORDS);
  const { data: preview, error: trouble } = useQuery(
    asking(resultEndpoints.publicationPreview, { params: surveyKey }),
  );
  const mayPublish = useMay()('results.publish');
  const { data: former, error } = useQuery(
    asking(resultEndpoints.publicationsOfSurvey, { params: surveyKey }),
  );
  const standing = former?.rows.find(({ withdrawnMs }) => withdrawnMs === null);
  return (
    <div className="results-part">
      {standing && <PublicAddress address={standing.address} publishedMs={standing.publishedMs} />}
      <p>{say('intro')}</p>
      <ProblemNote error={trouble} />
      {!preview && !trouble && <Waiting />}
      {preview && <BesideEarlier earlier={preview.earlier} exposed={preview.exposed} />}
      {preview && <WhatGoesPublic results={preview.results} />}
      {preview && mayPublish && (
        <PublishAct results={preview.results} isExposing={preview.exposed > 0} surveyKey={surveyKey} />
      )}
      {!mayPublish && <p className="muted">{say('onlyPublisher')}</p>}
      <h2>{say('former')}</h2>
      <ProblemNote error={error} />
      {former && <PublicationList rows={former.rows} surveyKey={surveyKey} mayWithdraw={mayPublish} />}
      {preview && <PublicPreview results={preview.results} surveyKey={surveyKey} />}
    </div>
  );
}

/** What was published before is reckoned with: it was read, and a difference can be taken. */
function BesideEarlier({ earlier, exposed }: { readonly earlier: number; readonly exposed: number }) {
  const say = useWords(PUBLISH_WORDS);
  if (exposed > 0)
    return (
      <div className="problem-note" role="alert" data-exposed={exposed}>
        {say('exposed', { cells: exposed })}
      </div>
    );
  return earlier > 0 ? <p data-earlier={earlier}>{say('besideEarlier', { n: earlier })}</p> : null;
}

function PublishAct({ results, isExposing, surveyKey }: PublishProps & { readonly isExposing: boolean }) {
  const say = useWords(PUBLISH_WORDS);
  const [isAsking, setAsking] = useState(false);
  const command = useCommand({
    send: (id) => call(resultEndpoints.publish, { params: surveyKey, body: { id } }),
    changes: [
      resultEndpoints.publicationsOfSurvey,
      resultEndpoints.publicationPreview,
      publicEndpoints.publications,
    ],
    onDone: () => setAsking(false),
  });
  const isClosed = results.status === 'closed';
  return (
    <div className="results-act">
      <button
        type="button"
        className="button button-main"
        data-act="publish"
        disabled={!isClosed || isExposing}
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
