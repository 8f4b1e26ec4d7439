// The two voices of the console, plainly different: what is read to the person, and what is for the interviewer's eyes.
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords, wordsOf } from '../../../shell/language.tsx';

const WORDS = wordsOf({
  aloud: { zh: '读出', en: 'Read aloud' },
  silent: { zh: '不读出', en: 'Not read' },
});

interface AloudProps {
  /** what is read: when it changes, the text takes the focus and comes into sight */
  readonly of: string;
  readonly children: ReactNode;
}

export function ReadAloud({ of, children }: AloudProps) {
  const say = useWords(WORDS);
  const text = useRef<HTMLDivElement>(null);
  const shown = useRef('');
  // So that a screen reader reads it, and no button of the last screen keeps the focus and with it the Enter key.
  useEffect(() => {
    if (shown.current === of) return;
    shown.current = of;
    text.current?.focus({ preventScroll: true });
    text.current?.scrollIntoView({ block: 'nearest' });
  }, [of]);
  return (
    <div className="aloud" ref={text} tabIndex={-1}>
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
