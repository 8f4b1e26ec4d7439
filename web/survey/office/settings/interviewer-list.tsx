// Who interviews on the survey: everyone who could, on the left; everyone who does, on the right.

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { surveyEndpoints } from '#wire/survey';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import type { Survey } from '../frame/use-survey.ts';
import { InterviewerPicker } from './interviewer-picker.tsx';
import { SaveBar, useSaved } from './save-bar.tsx';

const WORDS = wordsOf({
  heading: { zh: '访问员', en: 'Interviewers' },
  hint: {
    zh: '本机构里有“访问员”角色的人都可以加入。移出的人手上的样本可以做完。',
    en: "Everyone in the survey's organisation with the role of interviewer can be added. Whoever is removed can finish the unit in hand.",
  },
  nobody: {
    zh: '本机构里还没有“访问员”。请管理员在“人员与机构”里添加。',
    en: 'Nobody in this organisation has the role of interviewer. An administrator adds people under People.',
  },
  empty: { zh: '还没有访问员', en: 'No interviewers yet' },
});

interface InterviewerListProps {
  readonly survey: Survey;
}

export function InterviewerList({ survey }: InterviewerListProps) {
  const say = useWords(WORDS);
  const params = { county: survey.county, surveyId: survey.id };
  const { data, error } = useQuery(asking(surveyEndpoints.possibleInterviewers, { params }));
  return (
    <section className="settings-part">
      <h2>{say('heading')}</h2>
      <p className="muted">{say('hint')}</p>
      <ProblemNote error={error} />
      {data?.rows.length === 0 && <p className="settings-note">{say('nobody')}</p>}
      {data && data.rows.length > 0 && <Lists survey={survey} rows={data.rows} />}
    </section>
  );
}

type Row = z.output<typeof surveyEndpoints.possibleInterviewers.answer>['rows'][number];

function Lists({ survey, rows }: InterviewerListProps & { readonly rows: readonly Row[] }) {
  const [edited, setEdited] = useState<readonly string[]>();
  const chosen = edited ?? rows.filter((row) => row.isOnSurvey).map((row) => row.personId);
  const command = useSaveInterviewers(survey, () => setEdited(undefined));
  return (
    <>
      <InterviewerPicker candidates={rows} chosen={chosen} onChange={setEdited} />
      <SaveBar
        isChanged={edited !== undefined}
        command={command}
        onSave={() => command.mutate(chosen)}
        onUndo={() => setEdited(undefined)}
      />
    </>
  );
}

function useSaveInterviewers(survey: Survey, onDone: () => void) {
  const say = useSaved();
  return useCommand<readonly string[]>({
    send: (_, personIds) =>
      call(surveyEndpoints.setInterviewers, {
        params: { county: survey.county, surveyId: survey.id },
        body: { personIds: [...personIds] },
      }),
    changes: [surveyEndpoints.possibleInterviewers, surveyEndpoints.survey, surveyEndpoints.board],
    onDone: () => {
      onDone();
      say();
    },
  });
}

/** For those who may look and not change: the names of the interviewers. */
export function InterviewerNames({ survey }: { readonly survey: Survey }) {
  const say = useWords(WORDS);
  return (
    <section className="settings-part">
      <h2>{say('heading')}</h2>
      {survey.interviewers.length === 0 ? (
        <p className="muted">{say('empty')}</p>
      ) : (
        <ul className="settings-names">
          {survey.interviewers.map(({ personId, name }) => (
            <li key={personId}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
