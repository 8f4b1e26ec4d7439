// Leaving at the desk, at the member's wish: asks for no reason, and cannot be refused.
import { Button } from 'antd';
import { useState } from 'react';
import { patrolEndpoints, type WholePatrolMember } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  leave: { zh: '办理退出', en: 'Let them leave' },
  title: { zh: '{name}要退出？', en: '{name} wants to leave?' },
  body: {
    zh: '本人提出就办，不问理由，不能拒绝。今天是最后一天：保险到今天为止，排好的班空出来，要交接的列在页面上。本人以后可以再申请，编号不变。',
    en: 'Done when they ask for it, without a reason, and never refused. Today is the last day: cover ends with it, turns of the rota are free, what is to be handed over is listed. They may apply again and keep the number.',
  },
});

interface Props {
  readonly county: string;
  readonly member: WholePatrolMember;
}

export function LeaveButton({ county, member: { id, name } }: Props) {
  const say = useWords(WORDS);
  const [isAsking, setAsking] = useState(false);
  const command = useCommand({
    send: (leavingId) =>
      call(patrolEndpoints.leavePatrol, { params: { county, memberId: id }, body: { leavingId } }),
    changes: [patrolEndpoints.patrolMember, patrolEndpoints.patrolMembers, patrolEndpoints.patrolTeams],
    onDone: () => setAsking(false),
  });
  return (
    <>
      <Button danger onClick={() => setAsking(true)} data-act="leave">
        {say('leave')}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        isDangerous
        title={say('title', { name })}
        act={say('leave')}
        command={command}
        onClose={() => setAsking(false)}
      >
        <p>{say('body')}</p>
      </ConfirmAct>
    </>
  );
}
