// The frame of a mock poll: for this order alone, of people who agreed to be asked.
import { Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { frameEndpoints, type OrderToRun, pollRunEndpoints } from '#wire/survey';
import { Field } from '../../platform/parts/field.tsx';
import { useCommand } from '../../platform/parts/use-command.ts';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';

const WORDS = wordsOf({
  open: { zh: '接单：建抽样框…', en: 'Take it up: make its frame …' },
  title: { zh: '为这份订单建抽样框', en: 'A frame for this order' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '号码', en: 'Numbers' },
  real: { zh: '真实', en: 'real' },
  simulated: { zh: '模拟', en: 'simulated' },
  consent: { zh: '这些人是怎样同意受访的', en: 'How these people agreed to be asked' },
  hint: {
    zh: '号码文件里要有“同意日期”一列，没有写明同意的行不收。村表请填订单里的村（社区）和人口。',
    en: 'Files of numbers need a column “consent”; rows that do not say so are refused. Fill the village table with the villages ordered and their populations.',
  },
  keep: { zh: '建立', en: 'Make it' },
});

interface Written {
  readonly name: string;
  readonly consent: string;
  readonly isSimulated: boolean;
}

export function AddPollFrame({ order }: { readonly order: OrderToRun }) {
  const say = useWords(WORDS);
  const [isOpen, setOpen] = useState(false);
  const [written, setWritten] = useState({ name: order.title, consent: order.consent, isSimulated: false });
  const write = (changed: Partial<Written>): void => setWritten({ ...written, ...changed });
  const { county, id: orderId } = order;
  const command = useCommand({
    send: (id) =>
      call(pollRunEndpoints.addPollFrame, {
        params: { county, orderId },
        body: { id, ...written },
      }),
    changes: [pollRunEndpoints.pollsToRun, frameEndpoints.frames],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)} data-act="take-up">
        {say('open')}
      </Button>
      <Modal
        open={isOpen}
        title={say('title')}
        okText={say('keep')}
        onCancel={() => setOpen(false)}
        onOk={() => command.mutate()}
        confirmLoading={command.isPending}
        okButtonProps={{ disabled: written.name.trim() === '' || written.consent.trim().length < 10 }}
        destroyOnHidden
      >
        <div className="poll-form">
          <Fields written={written} onWrite={write} />
          <ProblemNote error={command.error} />
        </div>
      </Modal>
    </>
  );
}

interface FieldsProps {
  readonly written: Written;
  onWrite(changed: Partial<Written>): void;
}

function Fields({ written: { name, consent, isSimulated }, onWrite }: FieldsProps) {
  const say = useWords(WORDS);
  return (
    <>
      <Field label={say('name')}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={name}
            onChange={({ target }) => onWrite({ name: target.value })}
          />
        )}
      </Field>
      <Field label={say('kind')}>
        {(id) => (
          <Radio.Group
            id={id}
            value={isSimulated}
            onChange={({ target }) => onWrite({ isSimulated: target.value === true })}
            options={[
              { value: false, label: say('real') },
              { value: true, label: say('simulated') },
            ]}
          />
        )}
      </Field>
      <Field label={say('consent')} hint={say('hint')}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={consent}
            onChange={({ target }) => onWrite({ consent: target.value })}
          />
        )}
      </Field>
    </>
  );
}
