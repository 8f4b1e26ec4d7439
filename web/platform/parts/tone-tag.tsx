// A word about the standing of something, in one of the house's tones. The word says it; the tone only helps the eye.
import type { ReactNode } from 'react';
import './tone-tag.css';

export type Tone = 'plain' | 'deep' | 'good' | 'heed' | 'bad';

interface ToneTagProps {
  readonly tone: Tone;
  readonly children: ReactNode;
}

export function ToneTag({ tone, children }: ToneTagProps) {
  return (
    <span className="tone-tag" data-tone={tone}>
      {children}
    </span>
  );
}
