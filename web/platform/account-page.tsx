// One's own account: who one is here, in which language, and how one signs in.

import { platformEndpoints } from '#wire';
import { call } from '../shell/call.ts';
import { useLanguage, useText, useWords, wordsOf } from '../shell/language.tsx';
import { useMe } from '../shell/session.ts';
import './account/account.css';
import { Radio } from 'antd';
import { PasswordCard } from './account/password-card.tsx';
import { SecondFactorCard } from './account/second-factor-card.tsx';
import { SessionsCard } from './account/sessions-card.tsx';
import { ROLE_WORDS } from './role-words.ts';

const WORDS = wordsOf({
  title: { zh: '我的账号', en: 'My account' },
  signInName: { zh: '用户名', en: 'Sign-in name' },
  roles: { zh: '角色', en: 'Roles' },
  roleIn: { zh: '{role}，{organisation}', en: '{role}, {organisation}' },
  language: { zh: '语言', en: 'Language' },
  zh: { zh: '中文', en: '中文' },
  en: { zh: 'English', en: 'English' },
});

export function AccountPage() {
  const say = useWords(WORDS);
  return (
    <section className="account">
      <h1>{say('title')}</h1>
      <div className="account-cards">
        <div>
          <IdentityCard />
          <SecondFactorCard />
        </div>
        <div>
          <PasswordCard />
          <SessionsCard />
        </div>
      </div>
    </section>
  );
}

function IdentityCard() {
  const say = useWords(WORDS);
  const text = useText();
  const me = useMe();
  if (!me) return null;
  return (
    <section className="account-card">
      <h2>{me.name}</h2>
      <dl className="account-facts">
        <dt>{say('signInName')}</dt>
        <dd>
          <code>{me.signInName}</code>
        </dd>
        <dt>{say('roles')}</dt>
        <dd>
          <ul>
            {me.memberships.map(({ role, organisationId, organisationName }) => (
              <li key={`${role}-${organisationId}`}>
                {say('roleIn', { role: text(ROLE_WORDS[role]), organisation: text(organisationName) })}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{say('language')}</dt>
        <dd>
          <LanguageChoice />
        </dd>
      </dl>
    </section>
  );
}

function LanguageChoice() {
  const say = useWords(WORDS);
  const { language, choose } = useLanguage();
  return (
    <Radio.Group
      aria-label={say('language')}
      value={language}
      onChange={(event) => {
        const wanted = event.target.value === 'en' ? 'en' : 'zh';
        choose(wanted);
        // The choice holds on this device even when the server cannot be told.
        call(platformEndpoints.setLanguage, { body: { language: wanted } }).catch(() => undefined);
      }}
      options={[
        { value: 'zh', label: say('zh') },
        { value: 'en', label: say('en') },
      ]}
    />
  );
}
