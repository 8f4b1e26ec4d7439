// A visit that is still to be made: sent to somebody else, or left out with the reason.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { inspectionEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';

const WORDS = wordsOf({
  other: { zh: '改派给', en: 'Send somebody else' },
  send: { zh: '改派', en: 'Send' },
  reason: { zh: '查不成的原因', en: 'Why it cannot be done' },
  leaveOut: { zh: '记为没有查成', en: 'Leave it out' },
});

interface Props {
  readonly county: string;
  readonly visitId: string;
}

const CHANGES = [inspectionEndpoints.inspectionRound, inspectionEndpoints.inspectionRounds];

export function PlannedActs({ county, visitId }: Props) {
  return (
    <>
      <SendAnother county={county} visitId={visitId} />
      <LeaveOut county={county} visitId={visitId} />
    </>
  );
}

function SendAnother({ county, visitId }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [inspectorId, setInspector] = useState<string>();
  const { data } = useQuery(asking(inspectionEndpoints.inspectionChoices, { params: { county } }));
  const options = (data?.inspectors ?? []).map(({ id, name, offices }) => ({
    value: id,
    label: `${name}（${offices.map(text).join('、')}）`,
  }));
  const command = useCommand({
    send: () =>
      call(inspectionEndpoints.reassignInspection, {
        params: { county, visitId },
        body: { inspectorId: inspectorId ?? '' },
      }),
    changes: CHANGES,
  });
  return (
    <div className="inspection-form">
      <Field label={say('other')}>
        {(id) => (
          <Select<string | undefined>
            id={id}
            value={inspectorId}
            options={options}
            showSearch={{ optionFilterProp: 'label' }}
            onChange={setInspector}
          />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <div className="inspection-acts">
        <Button
          data-act="reassign"
          loading={command.isPending}
          disabled={inspectorId === undefined}
          onClick={() => command.mutate()}
        >
          {say('send')}
        </Button>
      </div>
    </div>
  );
}

function LeaveOut({ county, visitId }: Props) {
  const say = useWords(WORDS);
  const [reason, setReason] = useState('');
  const command = useCommand({
    send: (id) =>
      call(inspectionEndpoints.leaveOutInspection, { params: { county, visitId }, body: { id, reason } }),
    changes: CHANGES,
  });
  return (
    <div className="inspection-form">
      <Field label={say('reason')}>
        {(id) => (
          <Input id={id} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      <ProblemNote error={command.error} />
      <div className="inspection-acts">
        <Button
          data-act="leave-out"
          loading={command.isPending}
          disabled={reason.trim() === ''}
          onClick={() => command.mutate()}
        >
          {say('leaveOut')}
        </Button>
      </div>
    </div>
  );
}
