// The sign-in has expired in the middle of the work: the password again, in place. Answers go on being kept on this device.

import { type FormEvent, useState } from 'react';
import { type Me, platformEndpoints } from '#wire';
import { call, ProblemError } from '../../../shell/call.ts';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { ProblemNote } from '../../../shell/problem-note.tsx';
import { forget } from '../../../shell/queries.ts';

const WORDS = wordsOf({
  expired: {
    zh: '登录已过期。访问可以继续，答案都存在本机；登录后自动发送。',
    en: 'Your sign-in has expired. The interview can go on; answers are kept on this device and sent once you sign in.',
  },
  password: { zh: '{name} 的密码', en: 'Password of {name}' },
  code: { zh: '验证器上的六位数字', en: 'Six digits of your authenticator' },
  signIn: { zh: '登录', en: 'Sign in' },
});

export function SignInAgain({ me, onSignedIn }: { readonly me: Me; onSignedIn(): void }) {
  const say = useWords(WORDS);
  const form = useSignInAgain(me, onSignedIn);
  return (
    <form className="notice notice-sign-in" onSubmit={form.submit}>
      <p role="alert">{say('expired')}</p>
      <div className="actions">
        <input
          type="password"
          aria-label={say('password', { name: me.name })}
          placeholder={say('password', { name: me.name })}
          autoComplete="current-password"
          value={form.password}
          onChange={(event) => form.setPassword(event.target.value)}
          required
        />
        {form.needsCode && (
          <input
            inputMode="numeric"
            maxLength={6}
            aria-label={say('code')}
            placeholder={say('code')}
            autoComplete="one-time-code"
            value={form.code}
            onChange={(event) => form.setCode(event.target.value)}
          />
        )}
        <button type="submit" className="button button-main" disabled={form.isBusy}>
          {say('signIn')}
        </button>
      </div>
      <ProblemNote error={form.error} />
    </form>
  );
}

function useSignInAgain({ signInName }: Me, onSignedIn: () => void) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const needsCode = error instanceof ProblemError && error.problem.code.startsWith('second-factor');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsBusy(true);
    try {
      const body = { signInName, password, ...(code === '' ? {} : { code }) };
      await call(platformEndpoints.signIn, { body });
      await forget(platformEndpoints.me);
      onSignedIn();
    } catch (refusal) {
      setError(refusal);
    }
    setIsBusy(false);
  };
  return {
    password,
    setPassword,
    code,
    setCode,
    needsCode,
    isBusy,
    error,
    submit: (event: FormEvent) => void submit(event),
  };
}
