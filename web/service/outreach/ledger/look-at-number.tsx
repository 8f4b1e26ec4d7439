// A look at one number: first what for, then the number, for a short while. What for and by whom is on record.
import { Button, Modal, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { CONSENT_PURPOSES, type ConsentPurpose } from '#service/outreach';
import { type LedgerEntry, ledgerEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  title: { zh: '看{name}的号码', en: 'See the number of {name}' },
  why: { zh: '为了什么？只能选本人同意过的。', en: 'What for? Only what the person agreed to.' },
  show: { zh: '看号码（会记下）', en: 'Show it (this is recorded)' },
  gone: { zh: '{n} 秒后遮住', en: 'masked again in {n} s' },
  close: { zh: '关上', en: 'Close' },
});

const SHOWN_SECONDS = 30;

interface Props {
  readonly county: string;
  readonly entry: LedgerEntry;
  onClose(): void;
}

export function LookAtNumber({ county, entry, onClose }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [purpose, setPurpose] = useState<ConsentPurpose | undefined>(entry.consent.purposes[0]);
  const [number, setNumber] = useState<string>();
  const command = useCommand<ConsentPurpose>({
    send: async (_id, wanted) => {
      const params = { county, entryId: entry.id };
      setNumber((await call(ledgerEndpoints.lookAtNumber, { params, body: { purpose: wanted } })).number);
    },
    changes: [],
  });
  return (
    <Modal open title={say('title', { name: entry.name })} onCancel={onClose} footer={null}>
      {number === undefined ? (
        <div className="outreach-form">
          <p>{say('why')}</p>
          <Radio.Group
            value={purpose}
            onChange={({ target }) =>
              setPurpose(entry.consent.purposes.find((each) => each === target.value))
            }
            options={entry.consent.purposes.map((value) => ({
              value,
              label: text(CONSENT_PURPOSES[value].label),
            }))}
          />
          <ProblemNote error={command.error} />
          <Button
            type="primary"
            disabled={!purpose}
            loading={command.isPending}
            onClick={() => purpose && command.mutate(purpose)}
            data-act="show-number"
          >
            {say('show')}
          </Button>
        </div>
      ) : (
        <Shown number={number} onGone={onClose} />
      )}
    </Modal>
  );
}

function Shown({ number, onGone }: { readonly number: string; onGone(): void }) {
  const say = useWords(WORDS);
  const [left, setLeft] = useState(SHOWN_SECONDS);
  useEffect(() => {
    const clock = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(clock);
  }, []);
  useEffect(() => {
    if (left <= 0) onGone();
  }, [left, onGone]);
  return (
    <div className="ledger-shown">
      <strong className="numbers" data-number>
        {number}
      </strong>
      <span className="muted">{say('gone', { n: left })}</span>
      <Button onClick={onGone}>{say('close')}</Button>
    </div>
  );
}
