// A password for somebody else: suggested, readable, to be copied; it is shown only while it is being set.

import { Button, Input, Typography } from 'antd';
import { useWords, wordsOf } from '../../shell/language.tsx';
import { Field } from '../parts/field.tsx';
import { isWeak, LEAST_PASSWORD_LENGTH, PASSWORD_BYTES, passwordFrom } from './password.ts';

const WORDS = wordsOf({
  first: { zh: '初始密码', en: 'First password' },
  another: { zh: '新密码', en: 'New password' },
  hint: {
    zh: '只在这里显示这一次：请现在抄下或复制，当面交给本人。',
    en: 'Shown here only, this once: write it down or copy it now, and hand it over in person.',
  },
  weak: {
    zh: '至少 {least} 个字符，且不能与用户名相同',
    en: 'at least {least} characters, and not the sign-in name',
  },
  again: { zh: '换一个', en: 'Another' },
  copy: { zh: '复制', en: 'Copy' },
});

export function newPassword(): string {
  return passwordFrom(crypto.getRandomValues(new Uint8Array(PASSWORD_BYTES)));
}

interface PasswordFieldProps {
  readonly kind: 'first' | 'another';
  readonly password: string;
  readonly signInName: string;
  readonly onChange: (password: string) => void;
}

export function PasswordField({ kind, password, signInName, onChange }: PasswordFieldProps) {
  const say = useWords(WORDS);
  const fault = isWeak(password, signInName) ? say('weak', { least: LEAST_PASSWORD_LENGTH }) : undefined;
  return (
    <Field label={say(kind)} hint={say('hint')} fault={fault}>
      {(id) => (
        <div className="people-password">
          <Input
            id={id}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={password}
            onChange={(event) => onChange(event.target.value)}
          />
          <Typography.Text copyable={{ text: password, icon: [say('copy')] }} />
          <Button onClick={() => onChange(newPassword())}>{say('again')}</Button>
        </div>
      )}
    </Field>
  );
}
