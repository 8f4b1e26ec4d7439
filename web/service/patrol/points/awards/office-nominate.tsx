// The office nominates a member: found by name or number.
import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { awardEndpoints, pointsEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../../platform/parts/confirm-act.tsx';
import { Field } from '../../../../platform/parts/field.tsx';
import { useCommand } from '../../../../platform/parts/use-command.ts';
import { call } from '../../../../shell/call.ts';
import { useWords, wordsOf } from '../../../../shell/language.tsx';
import { asking } from '../../../../shell/queries.ts';

const WORDS = wordsOf({
  heading: { zh: '提名队员', en: 'Nominate a member' },
  who: { zh: '队员', en: 'Member' },
  whoHint: {
    zh: '输入姓名或志愿者编号。本人同意后才参加评选。',
    en: 'By name or number. Stands once the member agrees.',
  },
  why: { zh: '理由（公示时可见）', en: 'Why, which the notice shows' },
  act: { zh: '提名', en: 'Nominate' },
});

interface OfficeNominateProps {
  readonly params: { readonly county: string; readonly awardId: string };
  readonly onClose: () => void;
}

export function OfficeNominate({ params, onClose }: OfficeNominateProps) {
  const say = useWords(WORDS);
  const { county } = params;
  const [search, setSearch] = useState('');
  const [memberId, setMemberId] = useState<string>();
  const [reason, setReason] = useState('');
  const query = { page: 1, size: 20, ...(search === '' ? {} : { search }) };
  const { data } = useQuery(asking(pointsEndpoints.pointsAccounts, { params: { county }, query }));
  const command = useCommand({
    send: () => call(awardEndpoints.nominate, { params, body: { memberId: memberId ?? '', reason } }),
    changes: [awardEndpoints.award, awardEndpoints.awards],
    onDone: onClose,
  });
  const choices = (data?.rows ?? []).map(({ id, name, volunteerNumber, team }) => ({
    value: id,
    label: `${name} ${volunteerNumber} · ${team}`,
  }));
  return (
    <ConfirmAct
      isOpen
      title={say('heading')}
      act={say('act')}
      command={command}
      isReady={memberId !== undefined && reason.trim() !== ''}
      onClose={onClose}
    >
      <div className="meeting-form">
        <Field label={say('who')} hint={say('whoHint')}>
          {(id) => (
            <Select
              id={id}
              value={memberId}
              options={choices}
              showSearch={{ filterOption: false, onSearch: setSearch }}
              onChange={setMemberId}
            />
          )}
        </Field>
        <Field label={say('why')}>
          {(id) => (
            <Input
              id={id}
              value={reason}
              maxLength={300}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
      </div>
    </ConfirmAct>
  );
}
