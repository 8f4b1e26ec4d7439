// Changing one's own password.

import { App, Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { platformEndpoints } from '#wire';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { useMe } from '../../shell/session.ts';
import { Field } from '../parts/field.tsx';
import { useCommand } from '../parts/use-command.ts';
import { isWeak, LEAST_PASSWORD_LENGTH } from '../people/password.ts';

const WORDS = wordsOf({
  title: { zh: '修改密码', en: 'Change the password' },
  present: { zh: '现在的密码', en: 'Present password' },
  wanted: { zh: '新密码', en: 'New password' },
  again: { zh: '再输一遍新密码', en: 'New password again' },
  weak: {
    zh: '至少 {least} 个字符，且不能与用户名相同',
    en: 'at least {least} characters, and not the sign-in name',
  },
  different: { zh: '两次输入的不一样', en: 'The two are not the same' },
  change: { zh: '修改密码', en: 'Change it' },
  effect: { zh: '修改后，其他设备上的登录都会结束。', en: 'Sessions on all other devices will end.' },
  done: { zh: '密码已修改', en: 'The password is changed' },
});

const BLANK = { present: '', wanted: '', again: '' };

export function PasswordCard() {
  const say = useWords(WORDS);
  const signInName = useMe()?.signInName ?? '';
  const [typed, setTyped] = useState(BLANK);
  const command = useChangePassword(() => setTyped(BLANK));
  const { isTooWeak, isDifferent, isWhole } = faultsOf(typed, signInName);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole) command.mutate(typed);
  };
  return (
    <form className="account-card" onSubmit={submit}>
      <h2>{say('title')}</h2>
      <input type="text" autoComplete="username" value={signInName} readOnly hidden />
      <PasswordInput
        label={say('present')}
        value={typed.present}
        autoComplete="current-password"
        onChange={(present) => setTyped({ ...typed, present })}
      />
      <PasswordInput
        label={say('wanted')}
        value={typed.wanted}
        fault={isTooWeak ? say('weak', { least: LEAST_PASSWORD_LENGTH }) : undefined}
        onChange={(wanted) => setTyped({ ...typed, wanted })}
      />
      <PasswordInput
        label={say('again')}
        value={typed.again}
        fault={isDifferent ? say('different') : undefined}
        onChange={(again) => setTyped({ ...typed, again })}
      />
      <ProblemNote error={command.error} />
      <div className="account-foot">
        <Button type="primary" htmlType="submit" disabled={!isWhole} loading={command.isPending}>
          {say('change')}
        </Button>
        <span className="muted">{say('effect')}</span>
      </div>
    </form>
  );
}

function faultsOf({ present, wanted, again }: typeof BLANK, signInName: string) {
  const isTooWeak = wanted !== '' && isWeak(wanted, signInName);
  const isDifferent = again !== '' && again !== wanted;
  return { isTooWeak, isDifferent, isWhole: present !== '' && again !== '' && !isTooWeak && !isDifferent };
}

function useChangePassword(onDone: () => void) {
  const say = useWords(WORDS);
  const { message } = App.useApp();
  return useCommand<typeof BLANK>({
    send: (_, { present, wanted }) => call(platformEndpoints.changePassword, { body: { present, wanted } }),
    changes: [platformEndpoints.mySessions],
    onDone: () => {
      onDone();
      message.success(say('done'));
    },
  });
}

interface PasswordInputProps {
  readonly label: string;
  readonly value: string;
  readonly fault?: string | undefined;
  readonly autoComplete?: string;
  readonly onChange: (password: string) => void;
}

function PasswordInput({ label, value, fault, autoComplete = 'new-password', onChange }: PasswordInputProps) {
  return (
    <Field label={label} fault={fault}>
      {(id) => (
        <Input.Password
          id={id}
          maxLength={200}
          autoComplete={autoComplete}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
