// The end of an award: given after its notice, or dropped with a reason.
import { Input } from 'antd';
import { useState } from 'react';
import { awardEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  given: { zh: '授予', en: 'Give the award' },
  dropped: { zh: '取消评选', en: 'Drop the award' },
  givenHint: { zh: '写入入选队员的志愿服务档案。', en: 'It is put on the record of the members chosen.' },
  droppedHint: { zh: '评选到此为止，公示撤下。', en: 'The award ends here and its notice is taken down.' },
  reason: { zh: '说明', en: 'Reason' },
});

interface EndAwardProps {
  readonly end: 'given' | 'dropped';
  readonly params: { readonly county: string; readonly awardId: string };
  readonly onClose: () => void;
}

export function EndAward({ end, params, onClose }: EndAwardProps) {
  const say = useWords(WORDS);
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: () => call(awardEndpoints.endAward, { params, body: { end, reason } }),
    changes: [awardEndpoints.award, awardEndpoints.awards],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say(end)}
      act={say(end)}
      isDangerous={end === 'dropped'}
      isReady={end === 'given' || reason.trim() !== ''}
      command={command}
      onClose={onClose}
    >
      <p>{say(end === 'given' ? 'givenHint' : 'droppedHint')}</p>
      {end === 'dropped' && (
        <Field label={say('reason')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      )}
    </ConfirmAct>
  );
}
