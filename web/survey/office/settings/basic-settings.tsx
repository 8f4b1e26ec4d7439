// Title, calling hours and the smallest number that is published.

import { Input } from 'antd';
import { useState } from 'react';
import { clockText } from '#base';
import { surveyEndpoints } from '#wire/survey';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import type { Survey } from '../frame/use-survey.ts';
import { HoursField } from './hours-field.tsx';
import { MinimumCellField } from './minimum-cell-field.tsx';
import { SaveBar, useSaved } from './save-bar.tsx';

const WORDS = wordsOf({
  heading: { zh: '基本设置', en: 'Basics' },
  title: { zh: '调查名称', en: 'Title of the survey' },
  hours: { zh: '拨打时间（北京时间）', en: 'Calling hours (China time)' },
  lacksTitle: { zh: '请填写调查名称', en: 'Give it a title' },
  minimumCell: { zh: '公布的最小人数', en: 'Smallest number published' },
});

type Basics = Pick<Survey, 'title' | 'callingFromMinute' | 'callingToMinute' | 'minimumCell'>;

function basicsOf({ title, callingFromMinute, callingToMinute, minimumCell }: Survey): Basics {
  return { title, callingFromMinute, callingToMinute, minimumCell };
}

export function BasicSettings({ survey }: { readonly survey: Survey }) {
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
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <HoursField hours={basics} onChange={change} />
      <MinimumCellField
        minimumCell={basics.minimumCell}
        onChange={(minimumCell) => change({ minimumCell })}
      />
      <SaveBar
        isChanged={edited !== undefined}
        isFaulty={isFaulty}
        command={command}
        onSave={() => command.mutate(basics)}
        onUndo={() => setEdited(undefined)}
      />
    </section>
  );
}

/** The same for those who may look and not change. */
export function BasicFacts({ survey }: { readonly survey: Survey }) {
  const say = useWords(WORDS);
  const { callingFromMinute, callingToMinute, minimumCell } = survey;
  return (
    <section className="settings-part">
      <h2>{say('heading')}</h2>
      <dl className="settings-facts">
        <dt>{say('title')}</dt>
        <dd>{survey.title}</dd>
        <dt>{say('hours')}</dt>
        <dd>
          {clockText(callingFromMinute)}–{clockText(callingToMinute)}
        </dd>
        <dt>{say('minimumCell')}</dt>
        <dd>{minimumCell}</dd>
      </dl>
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
