// Whom a policy covers from a day on: everybody of a place without cover, or some by name.
import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Radio, Select } from 'antd';
import { useState } from 'react';
import { localTime } from '#base';
import { type PatrolPolicy, patrolCoverEndpoints, patrolEndpoints } from '#wire/service';
import { Field } from '../../../platform/parts/field.tsx';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { asking } from '../../../shell/queries.ts';
import { DayField } from '../../outreach/parts/written-fields.tsx';
import { useOwnRegion } from '../parts/use-own-region.ts';

const WORDS = wordsOf({
  title: { zh: '把队员加进保单 {number}', en: 'Cover members under {number}' },
  from: { zh: '从哪天起', en: 'From' },
  whom: { zh: '加谁', en: 'Whom' },
  everybody: { zh: '本单位范围内所有没保险的队员', en: 'every member of our places without cover' },
  some: { zh: '指定几个人', en: 'some by name' },
  members: { zh: '队员（没有保险的）', en: 'Members (without cover)' },
  add: { zh: '加入', en: 'Cover them' },
  done: { zh: '已加 {n} 人，到 {day} 为止。', en: '{n} are covered until {day}.' },
  close: { zh: '关上', en: 'Close' },
});

interface Props {
  readonly county: string;
  readonly policy: PatrolPolicy;
  onClose(): void;
}

type Whom = { readonly uncoveredOf: string } | { readonly memberIds: string[] };

export function CoverWhom({ county, policy, onClose }: Props) {
  const say = useWords(WORDS);
  const place = useOwnRegion(county);
  const today = localTime(Date.now()).date;
  const [from, setFrom] = useState(policy.from > today ? policy.from : today);
  const [isEverybody, setEverybody] = useState(true);
  const [memberIds, setMemberIds] = useState<string[]>([]);
  const [covered, setCovered] = useState<number>();
  const command = useCommand<{ readonly from: string; readonly whom: Whom }>({
    send: async (_id, body) =>
      setCovered(
        (
          await call(patrolCoverEndpoints.coverPatrolMembers, {
            params: { county, policyId: policy.id },
            body,
          })
        ).covered,
      ),
    changes: [
      patrolCoverEndpoints.patrolPolicies,
      patrolEndpoints.patrolMembers,
      patrolEndpoints.patrolTeams,
      patrolEndpoints.patrolMember,
    ],
  });
  const whom: Whom = isEverybody ? { uncoveredOf: place } : { memberIds };
  return (
    <Drawer
      open
      title={say('title', { number: policy.policyNumber })}
      onClose={onClose}
      size="min(520px, 100vw)"
    >
      {covered === undefined ? (
        <div className="outreach-form">
          <DayField label={say('from')} value={from} latest={policy.to} onWrite={setFrom} />
          <Field label={say('whom')}>
            {(id) => (
              <Radio.Group
                id={id}
                value={isEverybody}
                onChange={({ target }) => setEverybody(target.value === true)}
                options={[
                  { value: true, label: say('everybody') },
                  { value: false, label: say('some') },
                ]}
              />
            )}
          </Field>
          {!isEverybody && <UncoveredField county={county} chosen={memberIds} onChoose={setMemberIds} />}
          <ProblemNote error={command.error} />
          <Button
            type="primary"
            disabled={!isEverybody && memberIds.length === 0}
            loading={command.isPending}
            onClick={() => command.mutate({ from, whom })}
            data-act="cover"
          >
            {say('add')}
          </Button>
        </div>
      ) : (
        <div className="outreach-form">
          <p role="status" data-covered={covered}>
            {say('done', { n: covered, day: policy.to })}
          </p>
          <Button onClick={onClose}>{say('close')}</Button>
        </div>
      )}
    </Drawer>
  );
}

interface FieldProps {
  readonly county: string;
  readonly chosen: readonly string[];
  onChoose(memberIds: string[]): void;
}

function UncoveredField({ county, chosen, onChoose }: FieldProps) {
  const say = useWords(WORDS);
  const { data } = useQuery(
    asking(patrolEndpoints.patrolMembers, {
      params: { county },
      query: { size: 200, lacks: 'cover', standing: 'member' },
    }),
  );
  return (
    <Field label={say('members')}>
      {(id) => (
        <Select<string[]>
          id={id}
          mode="multiple"
          value={[...chosen]}
          showSearch={{ optionFilterProp: 'label' }}
          onChange={onChoose}
          options={
            data?.rows.map((row) => ({ value: row.id, label: `${row.name} ${row.volunteerNumber}` })) ?? []
          }
        />
      )}
    </Field>
  );
}
