// The answer to a dispute: put right by a new line, or explained; with a reason either way.
import { Input, InputNumber, Segmented } from 'antd';
import { useState } from 'react';
import { type PointsDispute, pointsEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  heading: { zh: '答复异议', en: 'Answer a dispute' },
  how: { zh: '怎样处理', en: 'What is done' },
  corrected: { zh: '更正', en: 'Correct it' },
  explained: { zh: '说明，不更正', en: 'Explain it' },
  points: { zh: '这一行增减多少分', en: 'Points more or less on this line' },
  pointsHint: { zh: '现有 {standing} 分；更正后不会低于 0。', en: '{standing} so far; never below nought.' },
  recordHint: {
    zh: '请先在队员页改好（补录服务、撤下评价、登记培训），再在这里说明改了什么。',
    en: 'Put it right on the member’s page first, then say here what was changed.',
  },
  reason: { zh: '理由（队员看得到）', en: 'Reason, which the member reads' },
  act: { zh: '答复', en: 'Answer' },
});

interface AnswerDisputeProps {
  readonly county: string;
  readonly dispute: PointsDispute;
  readonly onClose: () => void;
}

export function AnswerDispute({ county, dispute, onClose }: AnswerDisputeProps) {
  const say = useWords(WORDS);
  const [standing, setStanding] = useState<'corrected' | 'explained'>('corrected');
  const [points, setPoints] = useState(1);
  const [reason, setReason] = useState('');
  const { line } = dispute;
  const command = useCommand({
    send: (id) =>
      call(pointsEndpoints.answerPointsDispute, {
        params: { county, disputeId: dispute.id },
        body: { lineId: id, standing, points: line ? points : 0, reason },
      }),
    changes: [pointsEndpoints.pointsDisputes, pointsEndpoints.memberLines, pointsEndpoints.memberPoints],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={reason.trim() !== ''}
      onClose={onClose}
    >
      <div className="meeting-form">
        <blockquote>{dispute.asked}</blockquote>
        <Segmented
          aria-label={say('how')}
          value={standing}
          options={[
            { value: 'corrected', label: say('corrected') },
            { value: 'explained', label: say('explained') },
          ]}
          onChange={setStanding}
        />
        {!line && <p className="muted">{say('recordHint')}</p>}
        {line && standing === 'corrected' && (
          <Field label={say('points')} hint={say('pointsHint', { standing: line.standing })}>
            {(id) => (
              <InputNumber
                id={id}
                precision={0}
                value={points}
                onChange={(wanted) => setPoints(wanted ?? 0)}
              />
            )}
          </Field>
        )}
        <Field label={say('reason')}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
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
