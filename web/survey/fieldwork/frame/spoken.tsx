// The two voices of the console, plainly different: what is read to the person, and what is for the interviewer's eyes.
import type { ReactNode, Ref } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  aloud: { zh: '读出', en: 'Read aloud' },
  silent: { zh: '不读出', en: 'Not read' },
});

export function ReadAloud({
  children,
  ref,
}: {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}) {
  const say = useWords(WORDS);
  return (
    <div className="aloud" ref={ref} tabIndex={-1}>
      <span className="aloud-tag">{say('aloud')}</span>
      {children}
    </div>
  );
}

export function NotRead({ children }: { readonly children: ReactNode }) {
  return (
    <p className="silent">
      <SilentTag />
      {children}
    </p>
  );
}

export function SilentTag() {
  const say = useWords(WORDS);
  return <span className="silent-tag">{say('silent')}</span>;
}
