// After a call: whether the telephone is the sender's own. Until then it counts as unverified, for the resident as well.
import { Button } from 'antd';
import { caseworkEndpoints, senderPhoneEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';

const WORDS = wordsOf({
  verified: { zh: '接电话的是反映人：标为已核实', en: 'The sender answered: mark the number as verified' },
  unverified: { zh: '不是反映人的号码：改为未核实', en: 'It is not the sender’s: mark it as unverified' },
});

interface VerifyPhoneProps {
  readonly county: string;
  readonly caseId: string;
  readonly isVerified: boolean;
}

export function VerifyPhone({ county, caseId, isVerified }: VerifyPhoneProps) {
  const say = useWords(WORDS);
  const command = useCommand<boolean>({
    send: (_, wanted) =>
      call(senderPhoneEndpoints.verifySenderPhone, {
        params: { county, caseId },
        body: { isVerified: wanted },
      }),
    changes: [caseworkEndpoints.case],
  });
  return (
    <>
      <Button size="small" loading={command.isPending} onClick={() => command.mutate(!isVerified)}>
        {say(isVerified ? 'unverified' : 'verified')}
      </Button>
      <ProblemNote error={command.error} />
    </>
  );
}
