// A line that is wrong: a new line puts it right, with its reason. The old one stays readable, and never falls below nought.
import { Input, InputNumber } from 'antd';
import { useState } from 'react';
import { type PointsLine, pointsEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';

const WORDS = wordsOf({
  heading: { zh: '更正一行积分', en: 'Correct a line' },
  line: { zh: '{day}，原记 {points} 分', en: '{day}, {points} points so far' },
  points: { zh: '增减多少分', en: 'Points more or less' },
  pointsHint: {
    zh: '更正是改错，不是扣罚：这一行更正后不会低于 0。',
    en: 'A correction mends an error and is no penalty: the line never falls below nought.',
  },
  reason: { zh: '理由（队员看得到）', en: 'Reason, which the member reads' },
  act: { zh: '加一行更正', en: 'Add the correction' },
});

interface CorrectLineProps {
  readonly county: string;
  readonly line: PointsLine;
  readonly onClose: () => void;
}

export function CorrectLine({ county, line, onClose }: CorrectLineProps) {
  const say = useWords(WORDS);
  const [points, setPoints] = useState(1);
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: (id) =>
      call(pointsEndpoints.correctPoints, {
        params: { county, lineId: line.id },
        body: { id, points, reason },
      }),
    changes: [pointsEndpoints.memberPoints, pointsEndpoints.memberLines],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={reason.trim() !== '' && points !== 0}
      onClose={onClose}
    >
      <div className="meeting-form">
        <p>{say('line', line)}</p>
        <Field label={say('points')} hint={say('pointsHint')}>
          {(id) => (
            <InputNumber id={id} precision={0} value={points} onChange={(wanted) => setPoints(wanted ?? 0)} />
          )}
        </Field>
        <Field label={say('reason')}>
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
