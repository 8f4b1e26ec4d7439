// A policy that ends before its time: whom it covers is covered until that day and no longer.
import { useState } from 'react';
import { localTime } from '#base';
import { type PatrolPolicy, patrolCoverEndpoints, patrolEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { DayField } from '../../outreach/parts/written-fields.tsx';

const WORDS = wordsOf({
  title: { zh: '保单 {number} 提前结束？', en: 'End the policy {number} early?' },
  body: {
    zh: '这张保单保着 {n} 人：过了那一天，他们没有别的保险就不能去有风险的任务。',
    en: 'It covers {n}: after that day they do no risky duty unless covered otherwise.',
  },
  day: { zh: '最后一天（含）', en: 'Last day' },
  end: { zh: '提前结束', en: 'End early' },
});

interface Props {
  readonly county: string;
  readonly policy: PatrolPolicy;
  onClose(): void;
}

export function EndPolicy({ county, policy, onClose }: Props) {
  const say = useWords(WORDS);
  const [lastDay, setLastDay] = useState(localTime(Date.now()).date);
  const command = useCommand({
    send: () =>
      call(patrolCoverEndpoints.endPatrolPolicy, {
        params: { county, policyId: policy.id },
        body: { lastDay },
      }),
    changes: [
      patrolCoverEndpoints.patrolPolicies,
      patrolEndpoints.patrolMembers,
      patrolEndpoints.patrolTeams,
      patrolEndpoints.patrolMember,
    ],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      isDangerous
      title={say('title', { number: policy.policyNumber })}
      act={say('end')}
      command={command}
      onClose={onClose}
    >
      <p>{say('body', { n: policy.covered })}</p>
      <DayField label={say('day')} value={lastDay} latest={policy.to} onWrite={setLastDay} />
    </ConfirmAct>
  );
}
