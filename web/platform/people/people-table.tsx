// People with what they hold where, and the state of their sign-in; on a phone it all moves under the name.

import { Button, Dropdown, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { type Person, platformEndpoints } from '#wire';
import { call } from '../../shell/call.ts';
import { useText, useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { useMe } from '../../shell/session.ts';
import { countText } from '../parts/figures.ts';
import { MoreIcon } from '../parts/icons.tsx';
import { useCommand } from '../parts/use-command.ts';
import { useTimes } from '../parts/use-times.ts';
import { ROLE_WORDS } from '../role-words.ts';
import { type Act, PersonAct } from './person-act.tsx';

const WORDS = wordsOf({
  name: { zh: '姓名', en: 'Name' },
  signInName: { zh: '用户名', en: 'Sign-in name' },
  roles: { zh: '角色', en: 'Roles' },
  noRoles: { zh: '没有角色', en: 'no roles' },
  signIn: { zh: '登录', en: 'Sign-in' },
  secondFactor: { zh: '两步验证', en: 'second factor' },
  lastSeen: { zh: '上次出现', en: 'Last seen' },
  never: { zh: '从未登录', en: 'never' },
  disabled: { zh: '已停用', en: 'disabled' },
  locked: { zh: '锁定到 {until}', en: 'locked until {until}' },
  unlock: { zh: '解锁', en: 'Unlock' },
  acts: { zh: '操作', en: 'Actions' },
  actsOf: { zh: '对{name}的操作', en: 'Actions on {name}' },
  change: { zh: '修改姓名和角色…', en: 'Change name and roles …' },
  password: { zh: '设新密码…', en: 'Set a new password …' },
  sessions: { zh: '结束全部登录…', en: 'End all sessions …' },
  disable: { zh: '停用…', en: 'Disable …' },
  enable: { zh: '恢复…', en: 'Enable again …' },
  none: { zh: '没有找到人员', en: 'Nobody was found' },
  total: { zh: '共 {total} 人', en: '{total} in all' },
});

interface PeopleTableProps {
  readonly people: readonly Person[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
  readonly isWaiting: boolean;
  readonly onPage: (page: number) => void;
}

export function PeopleTable({ people, total, page, size, isWaiting, onPage }: PeopleTableProps) {
  const say = useWords(WORDS);
  const [chosen, setChosen] = useState<{ readonly person: Person; readonly act: Act }>();
  return (
    <>
      <Table<Person>
        className="people-table"
        size="small"
        rowKey="id"
        loading={isWaiting}
        columns={useColumns((person, act) => setChosen({ person, act }))}
        dataSource={[...people]}
        locale={{ emptyText: say('none') }}
        pagination={{
          current: page,
          pageSize: size,
          total,
          onChange: onPage,
          showSizeChanger: false,
          hideOnSinglePage: total <= size,
          showTotal: () => say('total', { total: countText(total) }),
        }}
      />
      {chosen && (
        <PersonAct
          key={`${chosen.person.id}-${chosen.act}`}
          person={chosen.person}
          act={chosen.act}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}

function useColumns(onAct: (person: Person, act: Act) => void): TableColumnsType<Person> {
  const say = useWords(WORDS);
  return [
    {
      title: say('name'),
      render: (_, person) => (
        <>
          <strong className={person.isDisabled ? 'people-off' : undefined}>{person.name}</strong>
          {person.isDisabled && <span className="people-tag">{say('disabled')}</span>}
          <div className="people-narrow">
            <code>{person.signInName}</code>
            <RoleTags person={person} />
            <SignInState person={person} />
          </div>
        </>
      ),
    },
    {
      title: say('signInName'),
      responsive: ['md'],
      render: (_, { signInName }) => <code>{signInName}</code>,
    },
    { title: say('roles'), responsive: ['md'], render: (_, person) => <RoleTags person={person} /> },
    { title: say('signIn'), responsive: ['md'], render: (_, person) => <SignInState person={person} /> },
    {
      title: say('acts'),
      width: 80,
      align: 'right',
      render: (_, person) => <ActsOf person={person} onAct={(act) => onAct(person, act)} />,
    },
  ];
}

function RoleTags({ person }: { readonly person: Person }) {
  const say = useWords(WORDS);
  const text = useText();
  if (person.memberships.length === 0) return <span className="muted">{say('noRoles')}</span>;
  return (
    <ul className="people-role-tags">
      {person.memberships.map(({ role, organisationId, organisationName }) => (
        <li key={`${role}-${organisationId}`}>
          <span className="people-tag">{text(ROLE_WORDS[role])}</span> {text(organisationName)}
        </li>
      ))}
    </ul>
  );
}

function SignInState({ person }: { readonly person: Person }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const { lastSeenMs, hasSecondFactor, lockedUntilMs } = person;
  const isLocked = lockedUntilMs !== null && lockedUntilMs > Date.now();
  return (
    <span className="people-state">
      <span className="numbers">{lastSeenMs === null ? say('never') : times.dayAndClock(lastSeenMs)}</span>
      {hasSecondFactor && <span className="people-tag people-tag-good">{say('secondFactor')}</span>}
      {isLocked && <Locked person={person} untilMs={lockedUntilMs} />}
    </span>
  );
}

function Locked({ person, untilMs }: { readonly person: Person; readonly untilMs: number }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const command = useCommand({
    send: () => call(platformEndpoints.unlockPerson, { params: { personId: person.id } }),
    changes: [platformEndpoints.people],
  });
  return (
    <>
      <span className="people-tag people-tag-bad">{say('locked', { until: times.clock(untilMs) })}</span>
      <Button size="small" loading={command.isPending} onClick={() => command.mutate()}>
        {say('unlock')}
      </Button>
      <ProblemNote error={command.error} />
    </>
  );
}

function ActsOf({ person, onAct }: { readonly person: Person; readonly onAct: (act: Act) => void }) {
  const say = useWords(WORDS);
  const isMe = useMe()?.id === person.id;
  const items = [
    { key: 'change', label: say('change'), onClick: () => onAct('change') },
    { key: 'password', label: say('password'), disabled: isMe, onClick: () => onAct('password') },
    { key: 'sessions', label: say('sessions'), disabled: isMe, onClick: () => onAct('sessions') },
    person.isDisabled
      ? { key: 'enable', label: say('enable'), onClick: () => onAct('enable') }
      : {
          key: 'disable',
          label: say('disable'),
          danger: true,
          disabled: isMe,
          onClick: () => onAct('disable'),
        },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button size="small" aria-label={say('actsOf', { name: person.name })}>
        <MoreIcon />
      </Button>
    </Dropdown>
  );
}
