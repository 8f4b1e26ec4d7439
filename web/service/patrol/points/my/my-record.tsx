// My record in its five groups, and my certificates. What is wrong in it is said here and put right by the office.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { CERTIFICATE_STANDINGS, type RecordGroup } from '#service/patrol/points';
import { recordEndpoints, type VolunteerRecord } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';
import { asking } from '../../../../shell/queries.ts';
import { RecordView } from '../parts/record-view.tsx';
import { AskForm } from './ask-form.tsx';
import { keyOf, type OwnProps } from './own.ts';

const WORDS = wordsOf({
  title: { zh: '我的志愿服务档案', en: 'My volunteer record' },
  wrong: { zh: '这里不对', en: 'This is not right' },
  why: { zh: '哪里不对，应当是什么？', en: 'What is wrong, and what should it be?' },
  sent: { zh: '已提出，等待答复', en: 'sent, waiting for an answer' },
  certificates: { zh: '我的证明', en: 'My certificates' },
  make: { zh: '开一份证明', en: 'Make a certificate' },
  makeHint: {
    zh: '写明今天为止的服务时长、星级、培训和表彰；带二维码，任何人可以核实。开新的，旧的自动作废。',
    en: 'Says hours, stars, training and awards up to today, with a code that anyone can verify. A new one replaces the old.',
  },
  none: { zh: '还没有开过。', en: 'None yet.' },
  withdraw: { zh: '收回', en: 'Withdraw' },
});

export function MyRecord({ own }: OwnProps) {
  const say = useWords(WORDS);
  const { data, error } = useQuery(asking(recordEndpoints.volunteerRecord, { params: keyOf(own) }));
  return (
    <section className="field-screen" data-screen="my-record">
      <h1>{say('title')}</h1>
      <ProblemNote error={data ? null : error} />
      {data && <Certificates own={own} record={data} />}
      {data && <RecordView record={data} acts={(group) => <Wrong own={own} group={group} />} />}
    </section>
  );
}

function Wrong({ own, group }: OwnProps & { readonly group: RecordGroup }) {
  const say = useWords(WORDS);
  const [standing, setStanding] = useState<'closed' | 'asking' | 'sent'>('closed');
  if (standing === 'sent') return <span className="muted">{say('sent')}</span>;
  if (standing === 'asking')
    return (
      <AskForm
        own={own}
        about={{ lineId: null, recordGroup: group }}
        hint={say('why')}
        changes={[]}
        onClose={() => setStanding('sent')}
      />
    );
  return (
    <button type="button" className="points-small" onClick={() => setStanding('asking')}>
      {say('wrong')}
    </button>
  );
}

function Certificates({ own, record }: OwnProps & { readonly record: VolunteerRecord }) {
  const say = useWords(WORDS);
  const command = useCommand({
    send: (id) => call(recordEndpoints.makeCertificate, { params: keyOf(own), body: { id } }),
    changes: [recordEndpoints.volunteerRecord],
  });
  return (
    <div className="card points-certificates">
      <h2>{say('certificates')}</h2>
      <p className="muted">{say('makeHint')}</p>
      {record.certificates.length === 0 && <p>{say('none')}</p>}
      <ul>
        {record.certificates.map((certificate) => (
          <Certificate key={certificate.id} own={own} certificate={certificate} />
        ))}
      </ul>
      <button
        type="button"
        className="field-choice"
        disabled={command.isPending}
        onClick={() => command.mutate()}
      >
        {say('make')}
      </button>
      <ProblemNote error={command.error} />
    </div>
  );
}

interface CertificateProps extends OwnProps {
  readonly certificate: VolunteerRecord['certificates'][number];
}

function Certificate({ own, certificate }: CertificateProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { id, number, madeOn, standing } = certificate;
  const command = useCommand({
    send: () =>
      call(recordEndpoints.withdrawCertificate, { params: { ...keyOf(own), certificateId: id }, body: {} }),
    changes: [recordEndpoints.volunteerRecord],
  });
  return (
    <li>
      <Link to="/certificate/$county/$memberId/$certificateId" params={{ ...keyOf(own), certificateId: id }}>
        {number}
      </Link>{' '}
      <span className="muted">
        {madeOn} · {text(CERTIFICATE_STANDINGS[standing].label)}
      </span>
      {standing === 'valid' && (
        <button type="button" className="points-small" onClick={() => command.mutate()}>
          {say('withdraw')}
        </button>
      )}
      <ProblemNote error={command.error} />
    </li>
  );
}
