// How a matter ended: one of the ends of its batch, and a sentence.
import { Input, Radio } from 'antd';
import { useState } from 'react';
import type { Bilingual } from '#base';
import { BATCHES } from '#service/outreach';
import { type Matter, visitEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  heading: { zh: '“{title}”怎样了结的？', en: 'How did “{title}” end?' },
  end: { zh: '结果', en: 'End' },
  text: { zh: '说明', en: 'In words' },
  act: { zh: '了结', en: 'End it' },
  hint: {
    zh: '了结以后不能再改；办不了的也如实写。',
    en: 'This cannot be changed afterwards; write it also where nothing could be done.',
  },
});

interface Props {
  readonly county: string;
  readonly matter: Matter;
  onClose(): void;
}

export function EndMatter({ county, matter, onClose }: Props) {
  const say = useWords(WORDS);
  const words = useText();
  const ends: Readonly<Record<string, Bilingual>> = BATCHES[matter.batch].ends;
  const [end, setEnd] = useState(Object.keys(ends)[0] ?? '');
  const [text, setText] = useState('');
  const command = useCommand({
    send: () =>
      call(visitEndpoints.endMatter, { params: { county, matterId: matter.id }, body: { end, text } }),
    changes: [visitEndpoints.matters],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading', { title: matter.title })}
      act={say('act')}
      command={command}
      onClose={onClose}
    >
      <div className="outreach-form">
        <Field label={say('end')}>
          {(id) => (
            <Radio.Group
              id={id}
              value={end}
              onChange={({ target }) => setEnd(String(target.value))}
              options={Object.entries(ends).map(([value, label]) => ({ value, label: words(label) }))}
            />
          )}
        </Field>
        <Field label={say('text')} hint={say('hint')}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={3}
              maxLength={2000}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}
