// What was asked for at the door: each request becomes a case once it is sent, and the resident is told how it stands.
import { useState } from 'react';
import { REQUEST_KINDS, type RequestKind } from '#service/outreach';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { newId } from '../../../shell/new-id.ts';
import type { DraftRequest } from './draft.ts';

const WORDS = wordsOf({
  add: { zh: '＋ 记一条诉求', en: '＋ Take a request' },
  text: { zh: '照原话写：什么事、在哪里', en: 'In their words: what, and where' },
  keep: { zh: '记下诉求', en: 'Keep it' },
  cancel: { zh: '不记', en: 'Leave it' },
  remove: { zh: '去掉', en: 'Remove' },
  case: {
    zh: '送达后成为一件诉求，有人办、有回复。要照片就在下面拍。',
    en: 'Once sent it becomes a case that somebody handles and answers. Take photos below.',
  },
});

const KINDS = ['request', 'dispute', 'suggestion', 'danger'] as const satisfies readonly RequestKind[];

interface Props {
  readonly requests: readonly DraftRequest[];
  onChange(requests: readonly DraftRequest[]): void;
}

export function RequestList({ requests, onChange }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [isAdding, setAdding] = useState(false);
  const keep = (request: DraftRequest): void => {
    onChange([...requests, request]);
    setAdding(false);
  };
  return (
    <div className="field-requests">
      {requests.map((request) => (
        <div key={request.id} className="field-request">
          <p>
            <strong>{text(REQUEST_KINDS[request.kind].label)}</strong> {request.text}
          </p>
          <button
            type="button"
            className="button"
            onClick={() => onChange(requests.filter(({ id }) => id !== request.id))}
          >
            {say('remove')}
          </button>
        </div>
      ))}
      {isAdding ? (
        <NewRequest onKeep={keep} onCancel={() => setAdding(false)} />
      ) : (
        <button type="button" className="field-choice" data-act="add-request" onClick={() => setAdding(true)}>
          {say('add')}
        </button>
      )}
    </div>
  );
}

function NewRequest({ onKeep, onCancel }: { onKeep(request: DraftRequest): void; onCancel(): void }) {
  const say = useWords(WORDS);
  const words = useText();
  const [kind, setKind] = useState<RequestKind>('request');
  const [text, setText] = useState('');
  const written = text.trim();
  return (
    <div className="field-new-request">
      <div className="field-kinds">
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            className="field-choice"
            aria-pressed={kind === each}
            onClick={() => setKind(each)}
          >
            {words(REQUEST_KINDS[each].label)}
          </button>
        ))}
      </div>
      <textarea
        rows={4}
        maxLength={4000}
        placeholder={say('text')}
        aria-label={say('text')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="muted">{say('case')}</p>
      <div className="field-pair">
        <button type="button" className="button" onClick={onCancel}>
          {say('cancel')}
        </button>
        <button
          type="button"
          className="button button-main"
          data-act="keep-request"
          disabled={written === ''}
          onClick={() => onKeep({ id: newId(), kind, text: written })}
        >
          {say('keep')}
        </button>
      </div>
    </div>
  );
}
