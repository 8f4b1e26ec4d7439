// A review meeting that was held: where, when, how many came, and what was said, a line each. No names of those who said it.
import { Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { meetingEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import { usePlaceChoices } from '../parts/use-case-units.ts';
import { suggestionLines } from './suggestion-lines.ts';

const WORDS = wordsOf({
  heading: { zh: '登记一场评议会', en: 'Write down a review meeting' },
  title: { zh: '名称', en: 'Title' },
  example: { zh: '如：云集村第三季度评议会', en: 'e.g. Yunji village, third quarter' },
  place: { zh: '地点', en: 'Place' },
  day: { zh: '日期', en: 'Day' },
  residents: { zh: '到场居民（人次）', en: 'Residents who came' },
  units: { zh: '到场单位', en: 'Units that came' },
  note: { zh: '会议情况', en: 'Notes' },
  said: { zh: '意见建议（一行一条）', en: 'Suggestions, one a line' },
  saidHint: {
    zh: '{n} 条。只记说了什么，不记是谁说的。',
    en: '{n} so far. Write down what was said, not who said it.',
  },
  act: { zh: '登记', en: 'Write it down' },
});

const MOST_SUGGESTIONS = 500;

interface NewMeetingProps {
  readonly county: string;
  readonly onClose: () => void;
}

export function NewMeeting({ county, onClose }: NewMeetingProps) {
  const say = useWords(WORDS);
  const places = usePlaceChoices(county);
  const [draft, setDraft] = useState(emptyDraft);
  const change = (part: Partial<Draft>): void => setDraft((before) => ({ ...before, ...part }));
  const lines = suggestionLines(draft.said);
  const command = useAdding(county, draft, lines, onClose);
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={draft.title.trim() !== '' && draft.placeCode !== undefined && lines.length <= MOST_SUGGESTIONS}
      onClose={onClose}
    >
      <div className="meeting-form">
        <Field label={say('title')}>
          {(id) => (
            <Input
              id={id}
              value={draft.title}
              maxLength={200}
              placeholder={say('example')}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
        </Field>
        <div className="meeting-pair">
          <Field label={say('place')}>
            {(id) => (
              <Select<string | undefined>
                id={id}
                value={draft.placeCode}
                options={places}
                showSearch={{ optionFilterProp: 'label' }}
                onChange={(placeCode) => change({ placeCode })}
              />
            )}
          </Field>
          <Field label={say('day')}>
            {(id) => (
              <input
                id={id}
                type="date"
                className="step-day"
                value={draft.heldOn}
                onChange={(event) => event.target.value && change({ heldOn: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Counts draft={draft} onChange={change} />
        <Field label={say('said')} hint={say('saidHint', { n: lines.length })}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={5}
              value={draft.said}
              onChange={(event) => change({ said: event.target.value })}
            />
          )}
        </Field>
        <Field label={say('note')}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={10_000}
              value={draft.note}
              onChange={(event) => change({ note: event.target.value })}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}

interface Draft {
  readonly title: string;
  readonly placeCode: string | undefined;
  readonly heldOn: string;
  readonly residents: number;
  readonly units: number;
  readonly said: string;
  readonly note: string;
}

function emptyDraft(): Draft {
  const heldOn = localTime(Date.now()).date;
  return { title: '', placeCode: undefined, heldOn, residents: 0, units: 0, said: '', note: '' };
}

interface CountsProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function Counts({ draft, onChange }: CountsProps) {
  const say = useWords(WORDS);
  return (
    <div className="meeting-pair">
      {(['residents', 'units'] as const).map((name) => (
        <Field key={name} label={say(name)}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              max={100_000}
              precision={0}
              value={draft[name]}
              onChange={(count) => onChange({ [name]: count ?? 0 })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function useAdding(county: string, draft: Draft, lines: readonly string[], onDone: () => void) {
  // Sent again after a broken line, the meeting and each suggestion are the same ones.
  const [ids] = useState(() => Array.from({ length: MOST_SUGGESTIONS }, newId));
  const { title, placeCode = '', heldOn, residents, units, note } = draft;
  return useCommand({
    send: (id) =>
      call(meetingEndpoints.addMeeting, {
        params: { county },
        body: {
          ...{ id, title, placeCode, heldOn, residents, units, note },
          suggestions: lines.map((text, nth) => ({ id: ids[nth] ?? newId(), text })),
        },
      }),
    changes: [meetingEndpoints.meetings, meetingEndpoints.suggestions],
    onDone,
  });
}
