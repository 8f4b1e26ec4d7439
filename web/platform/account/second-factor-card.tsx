// The second factor: six digits of an authenticator besides the password. Set up, confirmed, removed.

import { useMutation } from '@tanstack/react-query';
import { Button, Input, QRCode } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { platformEndpoints } from '#wire';
import { call } from '../../shell/call.ts';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { ProblemNote } from '../../shell/problem-note.tsx';
import { useMe } from '../../shell/session.ts';
import { Field } from '../parts/field.tsx';
import { useCommand } from '../parts/use-command.ts';

const WORDS = wordsOf({
  title: { zh: '两步验证', en: 'Second factor' },
  why: {
    zh: '登录时除了密码，再输验证器上的六位数字；密码被人知道了也进不来。',
    en: 'Besides the password, sign-in asks for six digits of your authenticator: a password that leaks is not enough.',
  },
  off: { zh: '现在没有设', en: 'It is not set' },
  on: { zh: '已经设好', en: 'It is set' },
  begin: { zh: '设两步验证', en: 'Set it up' },
  scan: {
    zh: '用手机上的验证器扫描这个二维码：',
    en: 'Scan this code with the authenticator on your phone:',
  },
  code: { zh: '二维码：验证器地址', en: 'QR code of the authenticator address' },
  byHand: {
    zh: '扫不了的话，把密钥输进验证器：',
    en: 'If you cannot scan it, type the secret into the authenticator:',
  },
  open: { zh: '在本机的验证器里打开', en: 'Open in an authenticator on this device' },
  digits: { zh: '验证器上现在的六位数字', en: 'The six digits that it shows now' },
  confirm: { zh: '确认', en: 'Confirm' },
  password: { zh: '现在的密码', en: 'Your password' },
  remove: { zh: '去掉两步验证', en: 'Remove the second factor' },
});

export function SecondFactorCard() {
  const say = useWords(WORDS);
  const me = useMe();
  const begin = useMutation({ mutationFn: () => call(platformEndpoints.beginSecondFactor) });
  const isSet = me?.hasSecondFactor ?? false;
  return (
    <section className="account-card">
      <h2>{say('title')}</h2>
      <p className="muted">{say('why')}</p>
      <p>
        <span className={isSet ? 'account-state account-state-on' : 'account-state'}>
          {say(isSet ? 'on' : 'off')}
        </span>
      </p>
      {isSet && <Removal />}
      {!isSet && !begin.data && (
        <div className="account-foot">
          <Button onClick={() => begin.mutate()} loading={begin.isPending}>
            {say('begin')}
          </Button>
        </div>
      )}
      <ProblemNote error={begin.error} />
      {!isSet && begin.data && <SetUp {...begin.data} onDone={begin.reset} />}
    </section>
  );
}

interface SetUpProps {
  readonly secret: string;
  /** `otpauth://…`, what the QR code says */
  readonly address: string;
  readonly onDone: () => void;
}

function SetUp({ secret, address, onDone }: SetUpProps) {
  const say = useWords(WORDS);
  return (
    <>
      <p>{say('scan')}</p>
      <div className="account-code">
        <QRCode value={address} type="svg" errorLevel="L" size={200} aria-label={say('code')} />
        <div>
          <p className="muted">{say('byHand')}</p>
          <code className="account-secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          <a href={address}>{say('open')}</a>
        </div>
      </div>
      <CodeForm onDone={onDone} />
    </>
  );
}

function CodeForm({ onDone }: { readonly onDone: () => void }) {
  const say = useWords(WORDS);
  const [code, setCode] = useState('');
  const command = useCommand<string>({
    send: (_, digits) => call(platformEndpoints.confirmSecondFactor, { body: { code: digits } }),
    changes: [platformEndpoints.me],
    onDone,
  });
  return (
    <SmallForm
      isWhole={code.length === 6}
      act={say('confirm')}
      command={command}
      onSubmit={() => command.mutate(code)}
    >
      <Field label={say('digits')}>
        {(id) => (
          <Input
            id={id}
            className="account-digits"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            onChange={(event) => setCode(event.target.value.replace(/\D/g, ''))}
          />
        )}
      </Field>
    </SmallForm>
  );
}

function Removal() {
  const say = useWords(WORDS);
  const [password, setPassword] = useState('');
  const command = useCommand<string>({
    send: (_, given) => call(platformEndpoints.removeSecondFactor, { body: { password: given } }),
    changes: [platformEndpoints.me],
  });
  return (
    <SmallForm
      isWhole={password !== ''}
      isDangerous
      act={say('remove')}
      command={command}
      onSubmit={() => command.mutate(password)}
    >
      <Field label={say('password')}>
        {(id) => (
          <Input.Password
            id={id}
            autoComplete="current-password"
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
    </SmallForm>
  );
}

interface SmallFormProps {
  readonly isWhole: boolean;
  readonly isDangerous?: boolean;
  readonly act: string;
  readonly command: { readonly isPending: boolean; readonly error: Error | null };
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function SmallForm({ isWhole, isDangerous = false, act, command, onSubmit, children }: SmallFormProps) {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isWhole) onSubmit();
  };
  return (
    <form className="account-form" onSubmit={submit}>
      {children}
      <ProblemNote error={command.error} />
      <div className="account-foot">
        <Button
          htmlType="submit"
          type={isDangerous ? 'default' : 'primary'}
          danger={isDangerous}
          disabled={!isWhole}
          loading={command.isPending}
        >
          {act}
        </Button>
      </div>
    </form>
  );
}
