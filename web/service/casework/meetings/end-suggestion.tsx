// How a suggestion ended: mended, or not taken up; in either case in words that can be told back.
import { Input, Radio } from 'antd';
import { useState } from 'react';
import { SUGGESTION_STANDINGS } from '#service/casework';
import { meetingEndpoints, type Suggestion } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  heading: { zh: '整改得怎样', en: 'What became of it' },
  end: { zh: '结果', en: 'Outcome' },
  words: { zh: '做了什么，或为什么不采纳', en: 'What was done, or why it is not taken up' },
  hint: { zh: '这段话要反馈给提建议的人。', en: 'These words are told back to whoever said it.' },
  act: { zh: '记下结果', en: 'Write it down' },
});

const ENDS = ['mended', 'not-taken'] as const;

interface EndSuggestionProps {
  readonly county: string;
  readonly suggestion: Suggestion;
  readonly onClose: () => void;
}

export function EndSuggestion({ county, suggestion, onClose }: EndSuggestionProps) {
  const say = useWords(WORDS);
  const text = useText();
  const [standing, setStanding] = useState<(typeof ENDS)[number]>('mended');
  const [outcome, setOutcome] = useState('');
  const command = useCommand({
    send: () =>
      call(meetingEndpoints.endSuggestion, {
        params: { county, suggestionId: suggestion.id },
        body: { standing, outcome },
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
      isReady={outcome.trim() !== ''}
      onClose={onClose}
    >
      <div className="meeting-form">
        <blockquote>{suggestion.text}</blockquote>
        <Field label={say('end')}>
          {(id) => (
            <Radio.Group
              id={id}
              value={standing}
              onChange={({ target }) => setStanding(target.value === 'mended' ? 'mended' : 'not-taken')}
              options={ENDS.map((value) => ({ value, label: text(SUGGESTION_STANDINGS[value].label) }))}
            />
          )}
        </Field>
        <Field label={say('words')} hint={say('hint')}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={4}
              maxLength={4000}
              value={outcome}
              onChange={(event) => setOutcome(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}
