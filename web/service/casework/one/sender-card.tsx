// Who sent the matter, as far as the reader may know. A look at the number says what for, and is written down.
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { type CaseWhole, caseworkEndpoints } from '#wire/service';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { VerifyPhone } from './verify-phone.tsx';

const WORDS = wordsOf({
  title: { zh: '反映人', en: 'Sender' },
  anonymous: { zh: '匿名反映', en: 'anonymous' },
  shielded: {
    zh: '这类事项不告诉办理人是谁反映的',
    en: 'in matters of this kind whoever deals with it is not told who sent it',
  },
  unverified: { zh: '号码未核实', en: 'number not verified' },
  verified: { zh: '号码已核实', en: 'number verified' },
  handling: { zh: '为办理查看号码', en: 'Show the number, to deal with it' },
  'follow-up': { zh: '为回访查看号码', en: 'Show the number, to follow up' },
  logged: { zh: '每次查看都会记录在案', en: 'every look is written down' },
  hide: { zh: '收起号码', en: 'Hide the number' },
});

const PURPOSES = ['handling', 'follow-up'] as const;

interface SenderCardProps {
  readonly county: string;
  readonly found: CaseWhole;
}

export function SenderCard({ county, found }: SenderCardProps) {
  const say = useWords(WORDS);
  const { isAnonymous, name, maskedNumber, isVerified, mayCall } = found.sender;
  const isShielded = !isAnonymous && name === null && maskedNumber === null;
  return (
    <section className="card" aria-label={say('title')}>
      <h2>{say('title')}</h2>
      {isAnonymous && <p className="muted">{say('anonymous')}</p>}
      {isShielded && <p className="muted">{say('shielded')}</p>}
      {name && <p className="case-sender">{name}</p>}
      {maskedNumber && (
        <p className="numbers">
          {maskedNumber} <span className="muted">{say(isVerified ? 'verified' : 'unverified')}</span>
        </p>
      )}
      {mayCall && maskedNumber && <NumberLook county={county} caseId={found.id} />}
      {mayCall && maskedNumber && <VerifyPhone county={county} caseId={found.id} isVerified={isVerified} />}
    </section>
  );
}

function NumberLook({ county, caseId }: { readonly county: string; readonly caseId: string }) {
  const say = useWords(WORDS);
  const [number, setNumber] = useState<string>();
  const look = useMutation({
    mutationFn: (purpose: (typeof PURPOSES)[number]) =>
      call(caseworkEndpoints.senderNumber, { params: { county, caseId }, body: { purpose } }),
    onSuccess: (answer) => setNumber(answer.number),
  });
  if (number)
    return (
      <p className="case-number">
        <a href={`tel:${number}`} className="numbers">
          {number}
        </a>
        <Button size="small" onClick={() => setNumber(undefined)}>
          {say('hide')}
        </Button>
      </p>
    );
  return (
    <>
      <div className="case-looks">
        {PURPOSES.map((purpose) => (
          <Button key={purpose} size="small" loading={look.isPending} onClick={() => look.mutate(purpose)}>
            {say(purpose)}
          </Button>
        ))}
      </div>
      <p className="muted case-rule">{say('logged')}</p>
      <ProblemNote error={look.error} />
    </>
  );
}
