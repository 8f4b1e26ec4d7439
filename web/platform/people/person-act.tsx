// What an administrator does to a person's sign-in, each asked for before it is done.

import { useState } from 'react';
import { type Person, platformEndpoints } from '#wire';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ConfirmAct } from '../parts/confirm-act.tsx';
import { useCommand } from '../parts/use-command.ts';
import { newPassword, PasswordField } from './password-field.tsx';
import { PersonDrawer } from './person-drawer.tsx';

const WORDS = wordsOf({
  passwordTitle: { zh: '给{name}设新密码', en: 'A new password for {name}' },
  passwordMeaning: {
    zh: '原来的密码作废，已有的登录全部结束，锁定也一并解除。',
    en: 'The old password is void, all sessions end, and a lock is lifted.',
  },
  passwordAct: { zh: '设定', en: 'Set it' },
  sessionsTitle: { zh: '结束{name}的全部登录？', en: 'End all sessions of {name}?' },
  sessionsMeaning: {
    zh: '在所有设备上都要重新登录。正在做的访问已经保存的答案都还在。',
    en: 'Every device has to sign in again. Answers of an interview under way that were kept stay.',
  },
  sessionsAct: { zh: '结束登录', en: 'End them' },
  disableTitle: { zh: '停用{name}？', en: 'Disable {name}?' },
  disableMeaning: {
    zh: '立即不能再登录，已有的登录全部结束；做过的事都留着记录。以后可以恢复。',
    en: 'No sign-in any more, at once; all sessions end. What was done stays on record. It can be undone later.',
  },
  disableAct: { zh: '停用', en: 'Disable' },
  enableTitle: { zh: '恢复{name}？', en: 'Enable {name} again?' },
  enableMeaning: {
    zh: '用原来的密码又可以登录，角色不变。',
    en: 'The old password works again, the roles are as before.',
  },
  enableAct: { zh: '恢复', en: 'Enable' },
});

export type Act = 'change' | 'password' | 'sessions' | 'disable' | 'enable';

interface PersonActProps {
  readonly person: Person;
  readonly act: Act;
  readonly onClose: () => void;
}

export function PersonAct({ person, act, onClose }: PersonActProps) {
  if (act === 'change') return <PersonDrawer isOpen person={person} onClose={onClose} />;
  return <AskFirst person={person} act={act} onClose={onClose} />;
}

type AskedAct = Exclude<Act, 'change'>;

const ENDPOINT_OF: Readonly<Record<AskedAct, (person: Person, password: string) => Promise<unknown>>> = {
  password: ({ id }, password) =>
    call(platformEndpoints.setPasswordOf, { params: { personId: id }, body: { password } }),
  sessions: ({ id }) => call(platformEndpoints.endSessionsOf, { params: { personId: id } }),
  disable: (person) => setDisabled(person, true),
  enable: (person) => setDisabled(person, false),
};

function setDisabled({ id, name, memberships }: Person, isDisabled: boolean): Promise<unknown> {
  const roles = memberships.map(({ organisationId, role }) => ({ organisationId, role }));
  return call(platformEndpoints.changePerson, {
    params: { personId: id },
    body: { name, isDisabled, roles },
  });
}

function AskFirst({ person, act, onClose }: PersonActProps & { readonly act: AskedAct }) {
  const say = useWords(WORDS);
  const [password, setPassword] = useState(newPassword);
  const command = useCommand({
    send: () => ENDPOINT_OF[act](person, password),
    changes: [platformEndpoints.people],
    onDone: onClose,
  });
  return (
    <ConfirmAct
      isOpen
      title={say(`${act}Title`, { name: person.name })}
      act={say(`${act}Act`)}
      isDangerous={act === 'disable'}
      command={command}
      onClose={onClose}
    >
      <p>{say(`${act}Meaning`)}</p>
      {act === 'password' && (
        <PasswordField
          kind="another"
          password={password}
          signInName={person.signInName}
          onChange={setPassword}
        />
      )}
    </ConfirmAct>
  );
}
