// A look at one telephone: what for first, then the number for a short while. The look is on record.
import { Button, Modal, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { patrolAdmissionEndpoints, patrolEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  title: { zh: '看{name}的号码', en: 'See the number of {name}' },
  why: { zh: '为了什么？', en: 'What for?' },
  duty: { zh: '任务和排班', en: 'duties and rota' },
  training: { zh: '培训', en: 'training' },
  cover: { zh: '保险', en: 'cover' },
  handover: { zh: '退出交接', en: 'handing over' },
  admission: { zh: '办理入队', en: 'admission' },
  show: { zh: '看号码（会记下）', en: 'Show it (this is recorded)' },
  gone: { zh: '{n} 秒后遮住', en: 'masked again in {n} s' },
  close: { zh: '关上', en: 'Close' },
});

const SHOWN_SECONDS = 30;
const PURPOSES = ['duty', 'training', 'cover', 'handover'] as const;
type Purpose = (typeof PURPOSES)[number];

interface Props {
  readonly of: { readonly kind: 'member' | 'applicant'; readonly county: string; readonly id: string };
  readonly name: string;
  onClose(): void;
}

export function LookAtPhone({ of: { kind, county, id }, name, onClose }: Props) {
  const say = useWords(WORDS);
  const [purpose, setPurpose] = useState<Purpose>('duty');
  const [number, setNumber] = useState<string>();
  const command = useCommand<Purpose>({
    send: async (_id, wanted) => {
      const found = await (kind === 'member'
        ? call(patrolEndpoints.lookAtPatrolNumber, {
            params: { county, memberId: id },
            body: { purpose: wanted },
          })
        : call(patrolAdmissionEndpoints.lookAtApplicantNumber, {
            params: { county, applicationId: id },
            body: { purpose: 'admission' },
          }));
      setNumber(found.number);
    },
    changes: [],
  });
  return (
    <Modal open title={say('title', { name })} onCancel={onClose} footer={null}>
      {number === undefined ? (
        <div className="outreach-form">
          <p>{say('why')}</p>
          {kind === 'member' ? (
            <Radio.Group
              value={purpose}
              onChange={({ target }) => setPurpose(PURPOSES.find((each) => each === target.value) ?? 'duty')}
              options={PURPOSES.map((value) => ({ value, label: say(value) }))}
            />
          ) : (
            <p>{say('admission')}</p>
          )}
          <ProblemNote error={command.error} />
          <Button
            type="primary"
            loading={command.isPending}
            onClick={() => command.mutate(purpose)}
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
    <div className="patrol-acts">
      <strong className="numbers patrol-number" data-number>
        {number}
      </strong>
      <span className="muted">{say('gone', { n: left })}</span>
      <Button onClick={onGone}>{say('close')}</Button>
    </div>
  );
}
