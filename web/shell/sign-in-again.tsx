// The sign-in has expired in the middle of the work: the password again, in place. What was done is kept on this device.

import { type FormEvent, useState } from 'react';
import { type Me, platformEndpoints } from '#wire';
import { call, ProblemError } from './call.ts';
import { useWords, wordsOf } from './language.tsx';
import { ProblemNote } from './problem-note.tsx';
import { forget } from './queries.ts';

const WORDS = wordsOf({
  password: { zh: '{name} 的密码', en: 'Password of {name}' },
  code: { zh: '验证器上的六位数字', en: 'Six digits of your authenticator' },
  signIn: { zh: '登录', en: 'Sign in' },
});

interface Props {
  readonly me: Pick<Me, 'name' | 'signInName'>;
  /** what goes on meanwhile, and what a new sign-in brings */
  readonly words: string;
  onSignedIn(): void;
}

export function SignInAgain({ me, words, onSignedIn }: Props) {
  const say = useWords(WORDS);
  const form = useSignInAgain(me, onSignedIn);
  return (
    <form className="notice notice-sign-in" onSubmit={form.submit}>
      <p role="alert">{words}</p>
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

function useSignInAgain({ signInName }: Props['me'], onSignedIn: () => void) {
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
