// Who is chosen. What the votes say is chosen beforehand; who departs from it, or breaks a tie, gives the reason, which the notice shows.
import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { awardEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import type { AwardWhole } from '../award-page.tsx';

const WORDS = wordsOf({
  heading: { zh: '决定人选并公示', en: 'Decide and put up the notice' },
  who: { zh: '人选（最多 {seats} 人）', en: 'Chosen, {seats} at most' },
  votes: { zh: '{name}，{votes} 票', en: '{name}, {votes} votes' },
  reason: { zh: '说明', en: 'Reason' },
  reasonHint: {
    zh: '与得票次序不同，或票数相同要取舍时必须写，公示时一并公布。',
    en: 'Needed where the choice departs from the votes or breaks a tie; the notice shows it.',
  },
  act: { zh: '开始公示', en: 'Put up the notice' },
});

interface DecideAwardProps {
  readonly award: AwardWhole;
  readonly params: { readonly county: string; readonly awardId: string };
  readonly onClose: () => void;
}

export function DecideAward({ award, params, onClose }: DecideAwardProps) {
  const say = useWords(WORDS);
  const standing = award.rows.filter(({ hasAccepted }) => hasAccepted === true);
  const [memberIds, setMemberIds] = useState(() =>
    standing.filter(({ isIn }) => isIn).map(({ member }) => member.id),
  );
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: () => call(awardEndpoints.decideAward, { params, body: { memberIds, reason } }),
    changes: [awardEndpoints.award, awardEndpoints.awards],
    onDone: onClose,
  });
  return (
    <ConfirmAct isOpen title={say('heading')} act={say('act')} command={command} onClose={onClose}>
      <div className="meeting-form">
        <Field label={say('who', award)}>
          {() => (
            <Checkbox.Group
              value={memberIds}
              options={standing.map(({ member, votes }) => ({
                value: member.id,
                label: say('votes', { name: member.name, votes: votes ?? 0 }),
              }))}
              onChange={setMemberIds}
            />
          )}
        </Field>
        <Field label={say('reason')} hint={say('reasonHint')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}
