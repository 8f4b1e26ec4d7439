// Where an interview stands, as a small word.
import { useText } from '../../../shell/language.tsx';
import { INTERVIEW_STANDINGS, isInterviewStanding } from './standings.ts';

export function StandingTag({ standing }: { readonly standing: string }) {
  const text = useText();
  return (
    <span className={`standing-tag standing-tag-${standing}`} data-standing={standing}>
      {isInterviewStanding(standing) ? text(INTERVIEW_STANDINGS[standing]) : standing}
    </span>
  );
}
