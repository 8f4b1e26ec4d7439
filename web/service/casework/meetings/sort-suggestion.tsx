// Sorting a suggestion: into which drawer, which office mends it, and by when.
import { Select } from 'antd';
import { useState } from 'react';
import { addCalendarDays, localTime } from '#base';
import { SUGGESTION_TOPICS, type SuggestionTopic } from '#service/casework';
import { meetingEndpoints, type Suggestion } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useUnitChoices } from '../parts/use-case-units.ts';

const WORDS = wordsOf({
  heading: { zh: '分类并定整改单位', en: 'Sort it, and say who mends it' },
  topic: { zh: '类别', en: 'Topic' },
  unit: { zh: '整改单位', en: 'Who mends it' },
  by: { zh: '什么时候以前', en: 'By when' },
  act: { zh: '定下来', en: 'Decide' },
});

const DAYS_TO_MEND = 30;
const TOPICS = meetingEndpoints.sortSuggestion.body.shape.topic.options;

interface SortSuggestionProps {
  readonly county: string;
  readonly suggestion: Suggestion;
  readonly onClose: () => void;
}

export function SortSuggestion({ county, suggestion, onClose }: SortSuggestionProps) {
  const say = useWords(WORDS);
  const text = useText();
  const units = useUnitChoices(county, () => true);
  const [topic, setTopic] = useState<SuggestionTopic>(suggestion.topic ?? 'security');
  const [unitId, setUnitId] = useState(suggestion.unit?.id);
  const [mendBy, setMendBy] = useState(suggestion.mendBy ?? inDays(DAYS_TO_MEND));
  const command = useCommand({
    send: () =>
      call(meetingEndpoints.sortSuggestion, {
        params: { county, suggestionId: suggestion.id },
        body: { topic, unitId: unitId ?? '', mendBy },
      }),
    changes: [meetingEndpoints.meeting, meetingEndpoints.suggestions, meetingEndpoints.meetings],
    onDone: onClose,
  });
  const topics = TOPICS.map((value) => ({ value, label: text(SUGGESTION_TOPICS[value].label) }));
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={unitId !== undefined}
      onClose={onClose}
    >
      <div className="meeting-form">
        <blockquote>{suggestion.text}</blockquote>
        <Field label={say('topic')}>
          {(id) => <Select id={id} value={topic} options={topics} onChange={setTopic} />}
        </Field>
        <Field label={say('unit')}>
          {(id) => (
            <Select<string | undefined>
              id={id}
              value={unitId}
              options={units}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={setUnitId}
            />
          )}
        </Field>
        <Field label={say('by')}>
          {(id) => (
            <input
              id={id}
              type="date"
              className="step-day"
              value={mendBy}
              onChange={(event) => event.target.value && setMendBy(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}

function inDays(days: number): string {
  return addCalendarDays(localTime(Date.now()).date, days).date;
}
