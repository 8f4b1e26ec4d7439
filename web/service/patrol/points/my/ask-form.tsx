// Words of a member who does not agree, with a line or with the record.
import { useState } from 'react';
import type { RecordGroup } from '#service/patrol/points';
import type { Endpoint } from '#wire';
import { pointsEndpoints } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { keyOf, type OwnProps } from './own.ts';

const WORDS = wordsOf({
  send: { zh: '提出异议', en: 'Send' },
  cancel: { zh: '不提了', en: 'Never mind' },
  answer: { zh: '五个工作日内答复，写明理由。', en: 'Answered within five working days, with the reason.' },
});

interface AskFormProps extends OwnProps {
  readonly about: { readonly lineId: string | null; readonly recordGroup: RecordGroup | null };
  readonly hint: string;
  readonly changes: readonly Endpoint[];
  readonly onClose: () => void;
}

export function AskForm({ own, about, hint, changes, onClose }: AskFormProps) {
  const say = useWords(WORDS);
  const [asked, setAsked] = useState('');
  const command = useCommand<string>({
    send: (id, words) =>
      call(pointsEndpoints.askPointsDispute, {
        params: keyOf(own),
        body: { id, ...about, asked: words },
      }),
    changes,
    onDone: onClose,
  });
  return (
    <form
      className="points-ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked.trim() !== '') command.mutate(asked.trim());
      }}
    >
      <textarea
        aria-label={hint}
        placeholder={hint}
        rows={2}
        maxLength={1000}
        value={asked}
        onChange={(event) => setAsked(event.target.value)}
      />
      <p className="muted">{say('answer')}</p>
      <div className="points-acts">
        <button type="submit" className="points-small" disabled={asked.trim() === '' || command.isPending}>
          {say('send')}
        </button>
        <button type="button" className="points-small" onClick={onClose}>
          {say('cancel')}
        </button>
      </div>
      <ProblemNote error={command.error} />
    </form>
  );
}
