// A good that is offered for points: its name, its price, whether it is on offer. What was ordered keeps its price.
import { Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { type ShopGood, shopEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  add: { zh: '上架一件商品', en: 'Offer a good' },
  edit: { zh: '修改商品', en: 'Change a good' },
  name: { zh: '名称', en: 'Name' },
  about: { zh: '说明', en: 'About it' },
  cost: { zh: '需要多少分', en: 'Points it takes' },
  costHint: { zh: '已经兑换的仍按原来的分值。', en: 'What was ordered keeps its price.' },
  offered: { zh: '可以兑换', en: 'On offer' },
  act: { zh: '保存', en: 'Save' },
});

interface GoodFormProps {
  readonly county: string;
  readonly good: ShopGood | undefined;
  readonly onClose: () => void;
}

export function GoodForm({ county, good, onClose }: GoodFormProps) {
  const say = useWords(WORDS);
  const [name, setName] = useState(good?.name ?? '');
  const [about, setAbout] = useState(good?.about ?? '');
  const [cost, setCost] = useState(good?.cost ?? 10);
  const [isOffered, setOffered] = useState(good?.isOffered ?? true);
  const command = useCommand({
    send: (id) =>
      call(shopEndpoints.saveGood, {
        params: { county, goodId: good?.id ?? id },
        body: { revision: good?.revision ?? 0, name, about, cost, isOffered },
      }),
    changes: [shopEndpoints.goods],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say(good ? 'edit' : 'add')}
      act={say('act')}
      command={command}
      isReady={name.trim() !== '' && cost > 0}
      onClose={onClose}
    >
      <div className="meeting-form">
        <Field label={say('name')}>
          {(id) => (
            <Input id={id} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <Field label={say('about')}>
          {(id) => (
            <Input id={id} value={about} maxLength={300} onChange={(event) => setAbout(event.target.value)} />
          )}
        </Field>
        <Field label={say('cost')} hint={say('costHint')}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              precision={0}
              value={cost}
              onChange={(wanted) => setCost(wanted ?? 0)}
            />
          )}
        </Field>
        <Checkbox checked={isOffered} onChange={(event) => setOffered(event.target.checked)}>
          {say('offered')}
        </Checkbox>
      </div>
    </ConfirmAct>
  );
}
