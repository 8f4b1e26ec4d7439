// Members signed up for a training, by name.
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { type PatrolTraining, patrolCoverEndpoints, patrolEndpoints } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';

const WORDS = wordsOf({
  members: { zh: '按姓名或编号找队员', en: 'Find members by name or number' },
  signUp: { zh: '报名', en: 'Sign up' },
});

export function SignUp({ county, training }: { readonly county: string; readonly training: PatrolTraining }) {
  const say = useWords(WORDS);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const { data } = useQuery({
    ...asking(patrolEndpoints.patrolMembers, {
      params: { county },
      query: { size: 50, standing: 'member', search: typed.trim() || undefined },
    }),
    placeholderData: (before) => before,
  });
  const command = useCommand<string[]>({
    send: (_id, memberIds) =>
      call(patrolCoverEndpoints.signUpForTraining, {
        params: { county, trainingId: training.id },
        body: { memberIds },
      }),
    changes: [patrolCoverEndpoints.patrolTraining, patrolCoverEndpoints.patrolTrainings],
    onDone: () => setChosen([]),
  });
  return (
    <div className="outreach-filters">
      <Select<string[]>
        mode="multiple"
        aria-label={say('members')}
        placeholder={say('members')}
        style={{ flex: '1 1 260px' }}
        value={chosen}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        onChange={setChosen}
        options={
          data?.rows.map((row) => ({ value: row.id, label: `${row.name} ${row.volunteerNumber}` })) ?? []
        }
      />
      <Button
        type="primary"
        disabled={chosen.length === 0}
        loading={command.isPending}
        onClick={() => command.mutate(chosen)}
        data-act="sign-up"
      >
        {say('signUp')}
      </Button>
      <ProblemNote error={command.error} />
    </div>
  );
}
