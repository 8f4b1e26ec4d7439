// Title, calling hours and the smallest number that is published.

import { Input, InputNumber } from 'antd';
import { useState } from 'react';
import { surveyEndpoints } from '#wire/survey';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from '../frame/use-survey.ts';
import { HoursField } from './hours-field.tsx';
import { SaveBar, useSaved } from './save-bar.tsx';

const WORDS = wordsOf({
  heading: { zh: '基本设置', en: 'Basics' },
  title: { zh: '调查名称', en: 'Title of the survey' },
  lacksTitle: { zh: '请填写调查名称', en: 'Give it a title' },
  minimumCell: { zh: '公布的最小人数', en: 'Smallest number published' },
  minimumCellHint: {
    zh: '回答人数少于它的数字不公布，以免认出个人。不能小于 3。',
    en: 'Figures from fewer people are not published, so that nobody can be recognised. At least 3.',
  },
});

type Basics = Pick<Survey, 'title' | 'callingFromMinute' | 'callingToMinute' | 'minimumCell'>;

function basicsOf({ title, callingFromMinute, callingToMinute, minimumCell }: Survey): Basics {
  return { title, callingFromMinute, callingToMinute, minimumCell };
}

interface BasicSettingsProps {
  readonly survey: Survey;
  readonly isReadOnly: boolean;
}

export function BasicSettings({ survey, isReadOnly }: BasicSettingsProps) {
  const say = useWords(WORDS);
  const [edited, setEdited] = useState<Basics>();
  const basics = edited ?? basicsOf(survey);
  const command = useSaveBasics(survey, () => setEdited(undefined));
  const change = (changed: Partial<Basics>): void => setEdited({ ...basics, ...changed });
  const isFaulty = basics.title.trim() === '' || basics.callingFromMinute >= basics.callingToMinute;
  return (
    <section className="settings-part">
      <h2>{say('heading')}</h2>
      <Field label={say('title')} fault={basics.title.trim() === '' ? say('lacksTitle') : undefined}>
        {(id) => (
          <Input
            id={id}
            maxLength={200}
            value={basics.title}
            disabled={isReadOnly}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <HoursField hours={basics} isReadOnly={isReadOnly} onChange={change} />
      <Field label={say('minimumCell')} hint={say('minimumCellHint')}>
        {(id) => (
          <InputNumber<number>
            id={id}
            min={3}
            max={1000}
            precision={0}
            value={basics.minimumCell}
            disabled={isReadOnly}
            onChange={(minimumCell) => change({ minimumCell: minimumCell ?? survey.minimumCell })}
          />
        )}
      </Field>
      {!isReadOnly && (
        <SaveBar
          isChanged={edited !== undefined}
          isFaulty={isFaulty}
          command={command}
          onSave={() => command.mutate(basics)}
          onUndo={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}

function useSaveBasics(survey: Survey, onDone: () => void) {
  const say = useSaved();
  return useCommand<Basics>({
    send: (_, basics) =>
      call(surveyEndpoints.saveSettings, {
        params: { county: survey.county, surveyId: survey.id },
        body: { ...basics, title: basics.title.trim() },
      }),
    changes: [surveyEndpoints.survey, surveyEndpoints.surveys],
    onDone: () => {
      onDone();
      say();
    },
  });
}
