// What came in, or is missing at a count: with its reason, and never below nought.
import { Input, InputNumber } from 'antd';
import { useState } from 'react';
import { type ShopGood, shopEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  heading: { zh: '{name}：入库、盘点', en: '{name}: stock' },
  change: { zh: '增加或减少几份', en: 'How many more or less' },
  left: { zh: '现有 {left} 份。', en: '{left} now.' },
  reason: { zh: '原因', en: 'Why' },
  act: { zh: '记下', en: 'Write down' },
});

interface StockFormProps {
  readonly county: string;
  readonly good: ShopGood;
  readonly onClose: () => void;
}

export function StockForm({ county, good, onClose }: StockFormProps) {
  const say = useWords(WORDS);
  const [change, setChange] = useState(10);
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: (id) =>
      call(shopEndpoints.moveStock, { params: { county, goodId: good.id }, body: { id, change, reason } }),
    changes: [shopEndpoints.goods],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading', good)}
      act={say('act')}
      command={command}
      isReady={change !== 0 && reason.trim() !== ''}
      onClose={onClose}
    >
      <div className="meeting-form">
        <Field label={say('change')} hint={say('left', good)}>
          {(id) => (
            <InputNumber id={id} precision={0} value={change} onChange={(wanted) => setChange(wanted ?? 0)} />
          )}
        </Field>
        <Field label={say('reason')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={200}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}
