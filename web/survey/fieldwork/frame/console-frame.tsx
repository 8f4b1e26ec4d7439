// The light frame of the interviewer's pages: which survey, whether all is safe, one's own account. Nothing of the office.

import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { Bilingual } from '#base';
import './console-frame.css';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { LanguageSwitch } from '../../../shell/language-switch.tsx';
import { signOut, useMe } from '../../../shell/session.ts';
import { SimulatedBand } from '../../../shell/simulated-band.tsx';
import { InternalBand } from './internal-band.tsx';

const WORDS = wordsOf({
  product: { zh: '问安', en: "Wen'an" },
  mySurveys: { zh: '我的调查', en: 'My surveys' },
  account: { zh: '我的账号', en: 'My account' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  stillSignOut: { zh: '还有 {n} 条未发送，仍要退出', en: '{n} unsent: sign out all the same' },
});

interface Props {
  readonly title: string;
  readonly isSimulated: boolean;
  /** the office whose mock poll it is */
  readonly orderedBy?: Bilingual | null;
  /** how many messages would wait for the next sign-in */
  countUnsent?(): number;
  /** the marks and clocks of the console */
  readonly marks?: ReactNode;
  readonly children: ReactNode;
}

export function ConsoleFrame({ title, isSimulated, orderedBy, countUnsent, marks, children }: Props) {
  const say = useWords(WORDS);
  return (
    <div className="console">
      <SimulatedBand always={isSimulated} />
      {orderedBy && <InternalBand office={orderedBy} />}
      <header className="console-head">
        <Link to="/interview" className="console-mark" aria-label={say('mySurveys')} preload={false}>
          <img src="/mark.svg" alt="" width="26" height="26" />
          <span>{say('product')}</span>
        </Link>
        <h1 className="console-title">{title}</h1>
        <div className="console-marks">{marks}</div>
        <nav className="console-person">
          <LanguageSwitch />
          <AccountLink />
          <SignOut countUnsent={countUnsent ?? none} />
        </nav>
      </header>
      <main className="console-main">{children}</main>
    </div>
  );
}

// Preloading the account page would load the office's parts.
function AccountLink() {
  const say = useWords(WORDS);
  const me = useMe();
  return (
    <Link to="/account" className="console-link" title={say('account')} preload={false}>
      {me?.name ?? say('account')}
    </Link>
  );
}

function none(): number {
  return 0;
}

function SignOut({ countUnsent }: { countUnsent(): number }) {
  const say = useWords(WORDS);
  const navigate = useNavigate();
  const [warnedOf, setWarnedOf] = useState(0);
  const leave = async (): Promise<void> => {
    const unsent = countUnsent();
    if (unsent > 0 && warnedOf === 0) return setWarnedOf(unsent);
    await signOut();
    return navigate({ to: '/sign-in' });
  };
  return (
    <button type="button" className="console-link" onClick={() => void leave()}>
      {warnedOf > 0 ? say('stillSignOut', { n: warnedOf }) : say('signOut')}
    </button>
  );
}
