// Moving to another team within reach: one membership ends, the next begins, the volunteer number stays.
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { patrolEndpoints, type WholePatrolMember } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';
import { ChoiceField } from '../../outreach/parts/written-fields.tsx';

const WORDS = wordsOf({
  move: { zh: '转队', en: 'Move' },
  title: { zh: '{name}转到哪支队？', en: 'To which team does {name} move?' },
  body: {
    zh: '从今天起算新队的队员，编号不变。当队长的，队长空出来。',
    en: 'From today a member of the other team, under the same number. A captain leads no longer.',
  },
  team: { zh: '转到', en: 'Team' },
});

interface Props {
  readonly county: string;
  readonly member: WholePatrolMember;
}

export function MoveButton({ county, member }: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const [teamId, setTeamId] = useState<string>();
  const { data } = useQuery({
    ...asking(patrolEndpoints.patrolTeams, { params: { county }, query: { size: 200 } }),
    enabled: isOpen,
  });
  const command = useCommand({
    send: (membershipId) =>
      call(patrolEndpoints.movePatrolMember, {
        params: { county, memberId: member.id },
        body: { membershipId, teamId: teamId ?? '' },
      }),
    changes: [patrolEndpoints.patrolMember, patrolEndpoints.patrolMembers, patrolEndpoints.patrolTeams],
    onDone: () => setOpen(false),
  });
  const teams = data?.rows.filter(({ id }) => id !== member.teamId) ?? [];
  return (
    <>
      <Button onClick={() => setOpen(true)} data-act="move">
        {say('move')}
      </Button>
      <ConfirmAct
        isOpen={isOpen}
        title={say('title', { name: member.name })}
        act={say('move')}
        isReady={teamId !== undefined}
        command={command}
        onClose={() => setOpen(false)}
      >
        <p>{say('body')}</p>
        <ChoiceField
          label={say('team')}
          value={teamId}
          options={teams.map(({ id, name, placeName }) => ({
            value: id,
            label: `${name}（${text(placeName)}）`,
          }))}
          onChoose={setTeamId}
        />
      </ConfirmAct>
    </>
  );
}
