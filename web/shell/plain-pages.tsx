// The pages that say little: waiting, an unknown address, a failure.
import { Link } from '@tanstack/react-router';
import './plain-pages.css';
import { useWords, wordsOf } from './language.tsx';
import { ProblemNote } from './problem-note.tsx';

const WORDS = wordsOf({
  waiting: { zh: '正在打开…', en: 'Opening …' },
  unknown: { zh: '没有这个页面', en: 'There is no such page' },
  unknownHint: {
    zh: '地址可能写错了，或者页面已经移走。',
    en: 'The address may be mistyped, or the page has moved.',
  },
  failed: { zh: '页面没有打开', en: 'The page did not open' },
  again: { zh: '重新打开', en: 'Open it again' },
  home: { zh: '回到首页', en: 'To the first page' },
});

export function Waiting() {
  const say = useWords(WORDS);
  return <p className="plain-page muted">{say('waiting')}</p>;
}

export function UnknownAddress() {
  const say = useWords(WORDS);
  return (
    <main className="plain-page">
      <h1>{say('unknown')}</h1>
      <p className="muted">{say('unknownHint')}</p>
      <Link to="/">{say('home')}</Link>
    </main>
  );
}

export function SomethingFailed({ error }: { readonly error: unknown }) {
  const say = useWords(WORDS);
  return (
    <main className="plain-page">
      <h1>{say('failed')}</h1>
      <ProblemNote error={error} />
      <button type="button" className="button" onClick={() => location.reload()}>
        {say('again')}
      </button>
      <Link to="/">{say('home')}</Link>
    </main>
  );
}
