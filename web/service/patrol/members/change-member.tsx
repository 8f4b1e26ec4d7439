// A member's name, telephone and sign-in put right. There is no field for an identity number.
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { patrolEndpoints, type WholePatrolMember } from '#wire/service';
import { useCommand } from '../../../platform/parts/use-command.ts';
import { call } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { WordsField } from '../../outreach/parts/written-fields.tsx';

const WORDS = wordsOf({
  title: { zh: '修改{name}', en: 'Change {name}' },
  name: { zh: '姓名', en: 'Name' },
  number: { zh: '电话（留空就不变）', en: 'Telephone (left empty, it stays)' },
  signIn: { zh: '登录名（志愿者账号，可不填）', en: 'Signs in as (a volunteer’s account; may be empty)' },
  keep: { zh: '保存', en: 'Save' },
});

interface Props {
  readonly county: string;
  readonly member: WholePatrolMember;
  onClose(): void;
}

export function ChangeMember({ county, member, onClose }: Props) {
  const say = useWords(WORDS);
  const [name, setName] = useState(member.name);
  const [number, setNumber] = useState('');
  const [signInName, setSignInName] = useState(member.signInName ?? '');
  const command = useCommand({
    send: () =>
      call(patrolEndpoints.changePatrolMember, {
        params: { county, memberId: member.id },
        body: {
          revision: member.revision,
          name,
          signInName: signInName.trim() || null,
          ...(number.trim() === '' ? {} : { number: number.trim() }),
        },
      }),
    changes: [patrolEndpoints.patrolMember, patrolEndpoints.patrolMembers],
    onDone: onClose,
  });
  return (
    <Drawer open title={say('title', { name: member.name })} onClose={onClose} size="min(480px, 100vw)">
      <div className="outreach-form">
        <WordsField label={say('name')} most={60} value={name} onWrite={setName} />
        <WordsField
          label={say('number')}
          most={40}
          value={number}
          placeholder={member.numberMasked ?? ''}
          onWrite={setNumber}
        />
        <WordsField label={say('signIn')} most={60} value={signInName} onWrite={setSignInName} />
        <ProblemNote error={command.error} />
        <Button
          type="primary"
          disabled={name.trim() === ''}
          loading={command.isPending}
          onClick={() => command.mutate()}
          data-act="keep-member"
        >
          {say('keep')}
        </Button>
      </div>
    </Drawer>
  );
}
