// What an office says of a member's service. The member reads it, and may have it withdrawn if it is wrong.
import { Input } from 'antd';
import { useState } from 'react';
import { recordEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  heading: { zh: '写评价', en: 'An evaluation' },
  words: { zh: '评价', en: 'In words' },
  hint: {
    zh: '只评价服务，不写家庭、健康、信仰等个人情况；本人看得到。',
    en: 'Of the service alone, nothing of family, health or belief. The member reads it.',
  },
  act: { zh: '写入档案', en: 'Put on record' },
});

interface AddEvaluationProps {
  readonly params: { readonly county: string; readonly memberId: string };
  readonly onClose: () => void;
}

export function AddEvaluation({ params, onClose }: AddEvaluationProps) {
  const say = useWords(WORDS);
  const [text, setText] = useState('');
  const command = useCommand({
    send: (id) => call(recordEndpoints.addEvaluation, { params, body: { id, text } }),
    changes: [recordEndpoints.volunteerRecord],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={text.trim() !== ''}
      onClose={onClose}
    >
      <Field label={say('words')} hint={say('hint')}>
        {(id) => (
          <Input.TextArea
            id={id}
            rows={3}
            value={text}
            maxLength={500}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
    </ConfirmAct>
  );
}
