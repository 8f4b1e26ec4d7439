// A team founded or changed: its village, name, instructor, and its captain out of its members.
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { type PatrolTeam, patrolEndpoints } from '#wire/service';
import { ConfirmAct } from '../../../platform/parts/confirm-act.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { useMay } from '../../../shell/session.ts';
import { useVillageOptions } from '../../outreach/parts/use-villages.ts';
import { ChoiceField, DayField, WordsField } from '../../outreach/parts/written-fields.tsx';

const WORDS = wordsOf({
  add: { zh: '建一支队', en: 'Add a team' },
  village: { zh: '村（社区）', en: 'Village' },
  name: { zh: '队名', en: 'Name of the team' },
  founded: { zh: '成立日期', en: 'Founded on' },
  instructor: { zh: '指导员（村支两委成员）', en: 'Instructor (of the village’s committees)' },
  body: { zh: '指导员来自', en: 'Instructor from' },
  'party-branch': { zh: '村党支部', en: 'the party branch' },
  'village-committee': { zh: '村委会', en: 'the village committee' },
  none: { zh: '未写明', en: 'not stated' },
  captain: { zh: '队长', en: 'Captain' },
  noCaptain: { zh: '暂缺', en: 'none for now' },
  keep: { zh: '保存', en: 'Save' },
  end: { zh: '解散这支队', en: 'End this team' },
  endTitle: { zh: '解散“{name}”？', en: 'End “{name}”?' },
  endBody: {
    zh: '队里没有人了才能解散。以前谁在队里、哪天到哪天，都留着。',
    en: 'Only a team without members can end. Who was in it, and when, stays known.',
  },
});

interface Props {
  readonly county: string;
  readonly team: PatrolTeam | undefined;
  onClose(): void;
}

export function TeamDrawer({ county, team, onClose }: Props) {
  const say = useWords(WORDS);
  const may = useMay();
  const villages = useVillageOptions();
  const [written, setWritten] = useState(() => factsOf(team));
  const change = (part: Partial<typeof written>): void => setWritten({ ...written, ...part });
  const command = useSaving({ county, team, onClose });
  const bodies = ['none', 'party-branch', 'village-committee'] as const;
  return (
    <Drawer open title={team?.name ?? say('add')} onClose={onClose} size="min(520px, 100vw)">
      <div className="outreach-form">
        {!team && (
          <ChoiceField
            label={say('village')}
            value={written.placeCode || undefined}
            options={villages}
            onChoose={(placeCode) => change({ placeCode })}
          />
        )}
        <WordsField label={say('name')} most={60} value={written.name} onWrite={(name) => change({ name })} />
        <DayField
          label={say('founded')}
          value={written.foundedOn}
          onWrite={(foundedOn) => change({ foundedOn })}
        />
        <WordsField
          label={say('instructor')}
          most={60}
          value={written.instructor}
          onWrite={(instructor) => change({ instructor })}
        />
        <ChoiceField
          label={say('body')}
          value={written.instructorBody ?? 'none'}
          options={bodies.map((value) => ({ value, label: say(value) }))}
          onChoose={(wanted) => change({ instructorBody: wanted === 'none' ? null : wanted })}
        />
        {team && (
          <CaptainField
            county={county}
            team={team}
            value={written.captainId}
            onChoose={(captainId) => change({ captainId })}
          />
        )}
        <ProblemNote error={command.error} />
        {may('patrol.write') && (
          <div className="patrol-acts">
            <Button
              type="primary"
              loading={command.isPending}
              disabled={written.name.trim() === '' || written.placeCode === ''}
              onClick={() => command.mutate(written)}
              data-act="keep-team"
            >
              {say('keep')}
            </Button>
            {team && <EndTeam county={county} team={team} onDone={onClose} />}
          </div>
        )}
      </div>
    </Drawer>
  );
}

function factsOf(team: PatrolTeam | undefined) {
  const today = localTime(Date.now()).date;
  const {
    placeCode = '',
    name = '',
    foundedOn = today,
    instructor = '',
    instructorBody = null,
    captainId = null,
  } = team ?? {};
  return { placeCode, name, foundedOn, instructor, instructorBody, captainId };
}

function useSaving({ county, team, onClose }: Props) {
  return useCommand<ReturnType<typeof factsOf>>({
    send: (id, { placeCode, captainId, ...facts }) =>
      team
        ? call(patrolEndpoints.changePatrolTeam, {
            params: { county, teamId: team.id },
            body: { revision: team.revision, captainId, ...facts },
          })
        : call(patrolEndpoints.addPatrolTeam, { params: { county }, body: { id, placeCode, ...facts } }),
    changes: [patrolEndpoints.patrolTeams, patrolEndpoints.patrolMembers],
    onDone: onClose,
  });
}

interface CaptainProps {
  readonly county: string;
  readonly team: PatrolTeam;
  readonly value: string | null;
  onChoose(memberId: string | null): void;
}

function CaptainField({ county, team, value, onChoose }: CaptainProps) {
  const say = useWords(WORDS);
  const { data } = useQuery(
    asking(patrolEndpoints.patrolMembers, {
      params: { county },
      query: { teamId: team.id, standing: 'member', size: 200 },
    }),
  );
  const members =
    data?.rows.map(({ id, name, volunteerNumber }) => ({ value: id, label: `${name} ${volunteerNumber}` })) ??
    [];
  return (
    <ChoiceField
      label={say('captain')}
      value={value ?? 'none'}
      options={[{ value: 'none', label: say('noCaptain') }, ...members]}
      onChoose={(wanted) => onChoose(wanted === 'none' ? null : wanted)}
    />
  );
}

function EndTeam({
  county,
  team,
  onDone,
}: {
  readonly county: string;
  readonly team: PatrolTeam;
  onDone(): void;
}) {
  const say = useWords(WORDS);
  const [isAsking, setAsking] = useState(false);
  const command = useCommand({
    send: () => call(patrolEndpoints.endPatrolTeam, { params: { county, teamId: team.id } }),
    changes: [patrolEndpoints.patrolTeams],
    onDone,
  });
  return (
    <>
      <Button danger onClick={() => setAsking(true)}>
        {say('end')}
      </Button>
      <ConfirmAct
        isOpen={isAsking}
        isDangerous
        title={say('endTitle', { name: team.name })}
        act={say('end')}
        command={command}
        onClose={() => setAsking(false)}
      >
        <p>{say('endBody')}</p>
      </ConfirmAct>
    </>
  );
}
