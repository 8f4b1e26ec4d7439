// The unit's word, to a finding or to a proposal: agree, or object and say why.
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Stance } from '#service/supervision';
import { inspectionEndpoints, scorecardEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  words: { zh: '我单位的话（有异议要写明）', en: 'What we say (an objection says why)' },
  agree: { zh: '同意', en: 'We agree' },
  object: { zh: '提出异议', en: 'We object' },
});

type Props = { readonly county: string } & (
  | { readonly visitId: string; readonly consequenceId?: undefined }
  | { readonly consequenceId: string; readonly visitId?: undefined }
);

export function ReplyForm({ county, visitId, consequenceId }: Props) {
  const say = useWords(WORDS);
  const [words, setWords] = useState('');
  const command = useCommand<Stance>({
    send: (_, stance) => {
      const body = { stance, words };
      return visitId === undefined
        ? call(scorecardEndpoints.replyToConsequence, {
            params: { county, consequenceId: consequenceId ?? '' },
            body,
          })
        : call(inspectionEndpoints.replyToInspection, { params: { county, visitId }, body });
    },
    changes: [inspectionEndpoints.inspectedUnits, scorecardEndpoints.consequences],
  });
  return (
    <div className="inspection-form" data-form="reply">
      <Field label={say('words')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            maxLength={4000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <div className="inspection-acts">
        <Button data-act="agree" loading={command.isPending} onClick={() => command.mutate('agreed')}>
          {say('agree')}
        </Button>
        <Button
          danger
          data-act="object"
          loading={command.isPending}
          disabled={words.trim() === ''}
          onClick={() => command.mutate('objected')}
        >
          {say('object')}
        </Button>
      </div>
    </div>
  );
}
