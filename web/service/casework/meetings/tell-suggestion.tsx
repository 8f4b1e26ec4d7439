// Telling back what became of a suggestion: by which way it was told.
import { Input } from 'antd';
import { useState } from 'react';
import { meetingEndpoints, type Suggestion } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  heading: { zh: '已经反馈给提建议的人', en: 'It was told back' },
  how: { zh: '怎样反馈的', en: 'How it was told' },
  example: {
    zh: '如：在村务公开栏公布；当面答复',
    en: 'e.g. put up on the village notice board; told in person',
  },
  act: { zh: '记为已反馈', en: 'Mark as told' },
});

interface TellSuggestionProps {
  readonly county: string;
  readonly suggestion: Suggestion;
  readonly onClose: () => void;
}

export function TellSuggestion({ county, suggestion, onClose }: TellSuggestionProps) {
  const say = useWords(WORDS);
  const [how, setHow] = useState('');
  const command = useCommand({
    send: () =>
      call(meetingEndpoints.tellSuggestion, {
        params: { county, suggestionId: suggestion.id },
        body: { how },
      }),
    changes: [meetingEndpoints.meeting, meetingEndpoints.suggestions, meetingEndpoints.meetings],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={how.trim() !== ''}
      onClose={onClose}
    >
      <div className="meeting-form">
        <blockquote>{suggestion.outcome}</blockquote>
        <Field label={say('how')} hint={say('example')}>
          {(id) => (
            <Input id={id} value={how} maxLength={200} onChange={(event) => setHow(event.target.value)} />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}
