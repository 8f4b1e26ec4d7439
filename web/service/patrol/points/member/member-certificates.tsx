// A member's certificates, and making a new one at the counter.
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { CERTIFICATE_STANDINGS } from '#service/patrol/points';
import { recordEndpoints, type VolunteerRecord } from '#wire/service';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../../shell/language.tsx';
import { ProblemNote } from '../../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  heading: { zh: '证明', en: 'Certificates' },
  make: { zh: '开一份证明', en: 'Make a certificate' },
  none: { zh: '还没有开过', en: 'none yet' },
});

interface MemberCertificatesProps {
  readonly params: { readonly county: string; readonly memberId: string };
  readonly certificates: VolunteerRecord['certificates'];
}

export function MemberCertificates({ params, certificates }: MemberCertificatesProps) {
  const say = useWords(WORDS);
  const text = useText();
  const command = useCommand({
    send: (id) => call(recordEndpoints.makeCertificate, { params, body: { id } }),
    changes: [recordEndpoints.volunteerRecord],
  });
  return (
    <div className="card points-certificates">
      <h3>{say('heading')}</h3>
      {certificates.length === 0 && <p className="muted">{say('none')}</p>}
      <ul>
        {certificates.map(({ id, number, madeOn, standing }) => (
          <li key={id}>
            <Link
              to="/certificate/$county/$memberId/$certificateId"
              params={{ ...params, certificateId: id }}
            >
              {number}
            </Link>{' '}
            <span className="muted">
              {madeOn} · {text(CERTIFICATE_STANDINGS[standing].label)}
            </span>
          </li>
        ))}
      </ul>
      <Button loading={command.isPending} onClick={() => command.mutate()}>
        {say('make')}
      </Button>
      <ProblemNote error={command.error} />
    </div>
  );
}
