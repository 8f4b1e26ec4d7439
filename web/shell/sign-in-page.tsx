// Signing in: name, password, and the six digits where a second factor is set.

import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { platformEndpoints } from '#wire';
import './sign-in-page.css';
import { call, ProblemError } from './call.ts';
import { useLanguage, useText, useWords, wordsOf } from './language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { ProblemNote } from './problem-note.tsx';
import { asking } from './queries.ts';
import { homeOf, rememberMe } from './session.ts';
import { SimulatedBand } from './simulated-band.tsx';

const WORDS = wordsOf({
  product: { zh: '问安', en: "Wen'an" },
  motto: {
    zh: '问得公道，算得诚实，事有回音',
    en: 'Asked fairly, reckoned honestly, and something done about it',
  },
  name: { zh: '用户名', en: 'Sign-in name' },
  password: { zh: '密码', en: 'Password' },
  code: { zh: '验证器上的六位数字', en: 'Six digits of your authenticator' },
  signIn: { zh: '登录', en: 'Sign in' },
  signingIn: { zh: '正在登录…', en: 'Signing in …' },
  demo: { zh: '演示账号', en: 'Demo sign-ins' },
  demoHint: {
    zh: '点一下即可填入。密码都是 {password}',
    en: 'Click one to fill it in. The password is always {password}',
  },
  resident: {
    zh: '我是居民：反映一件事、查进度、核实调查电话',
    en: 'For residents: send a request, follow it, verify a survey call',
  },
  published: { zh: '已公布的调查结果', en: 'Published survey results' },
});

export function SignInPage() {
  const say = useWords(WORDS);
  const form = useSignInForm();
  return (
    <>
      <SimulatedBand />
      <main className="sign-in">
        <header className="sign-in-head">
          <img src="/mark.svg" alt="" width="52" height="52" />
          <div>
            <h1>{say('product')}</h1>
            <p className="muted">{say('motto')}</p>
          </div>
          <LanguageSwitch />
        </header>
        <form className="card sign-in-form" onSubmit={form.submit}>
          <label className="field">
            {say('name')}
            <input
              autoComplete="username"
              value={form.name}
              onChange={(event) => form.setName(event.target.value)}
              required
            />
          </label>
          <label className="field">
            {say('password')}
            <input
              type="password"
              autoComplete="current-password"
              value={form.password}
              onChange={(event) => form.setPassword(event.target.value)}
              required
            />
          </label>
          {form.needsCode && (
            <label className="field">
              {say('code')}
              <input
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={6}
                value={form.code}
                onChange={(event) => form.setCode(event.target.value)}
              />
            </label>
          )}
          <ProblemNote error={form.error} />
          <button className="button button-main" type="submit" disabled={form.isPending}>
            {form.isPending ? say('signingIn') : say('signIn')}
          </button>
        </form>
        <DemoSignIns fill={form.fill} />
        <a className="sign-in-public" href="/r">
          {say('resident')}
        </a>
        <a className="sign-in-public" href="/p">
          {say('published')}
        </a>
      </main>
    </>
  );
}

function DemoSignIns({ fill }: { readonly fill: (name: string, password: string) => void }) {
  const say = useWords(WORDS);
  const text = useText();
  const signIns = useQuery({ ...asking(platformEndpoints.site), staleTime: 600_000 }).data?.demoSignIns ?? [];
  if (signIns.length === 0) return null;
  return (
    <section className="sign-in-demo" aria-label={say('demo')}>
      <h2>{say('demo')}</h2>
      <p className="field-hint">{say('demoHint', { password: signIns[0]?.password ?? '' })}</p>
      <ul>
        {signIns.map((each) => (
          <li key={each.signInName}>
            <button type="button" className="button" onClick={() => fill(each.signInName, each.password)}>
              <strong>{text(each.role)}</strong>
              <span className="muted">{each.signInName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSignInForm() {
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const { choose } = useLanguage();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const attempt = useMutation({
    mutationFn: () =>
      call(platformEndpoints.signIn, { body: { signInName: name, password, ...(code ? { code } : {}) } }),
    onSuccess: ({ me }) => {
      rememberMe(me);
      choose(me.language);
      return navigate({ to: to?.startsWith('/') ? to : homeOf(me) });
    },
  });
  const problemCode = attempt.error instanceof ProblemError ? attempt.error.problem.code : undefined;
  return {
    name,
    setName,
    password,
    setPassword,
    code,
    setCode,
    needsCode: problemCode?.startsWith('second-factor') ?? false,
    error: problemCode === 'second-factor-needed' ? null : attempt.error,
    isPending: attempt.isPending,
    fill: (wantedName: string, wantedPassword: string) => {
      setName(wantedName);
      setPassword(wantedPassword);
    },
    submit: (event: FormEvent) => {
      event.preventDefault();
      attempt.mutate();
    },
  };
}
