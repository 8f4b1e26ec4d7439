// Declining an order, with a reason that the office reads.
import { Button, Input } from 'antd';
import { useState } from 'react';
import { type OrderToRun, pollRunEndpoints } from '#wire/survey';
import { ConfirmAct } from '../../platform/parts/confirm-act.tsx';
import { Field } from '../../platform/parts/field.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';

const WORDS = wordsOf({
  open: { zh: '不接…', en: 'Decline …' },
  title: { zh: '不接这份订单', en: 'Decline this order' },
  why: { zh: '为什么（单位看得到）', en: 'Why (the office reads it)' },
});

export function DeclinePoll({ order: { county, id: orderId } }: { readonly order: OrderToRun }) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: () => call(pollRunEndpoints.declinePoll, { params: { county, orderId }, body: { reason } }),
    changes: [pollRunEndpoints.pollsToRun],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('open')}</Button>
      <ConfirmAct
        isOpen={isOpen}
        title={say('title')}
        act={say('title')}
        isReady={reason.trim() !== ''}
        command={command}
        onClose={() => setOpen(false)}
      >
        <Field label={say('why')}>
          {(id) => (
            <Input
              id={id}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      </ConfirmAct>
    </>
  );
}
