// Small words beside a case: where it stands, and what is owed first, in the colour of its reminder.
import { DUTIES, type ReminderLevel, STANDINGS, type Standing } from '#service/casework';
import type { CaseRow } from '#wire/service';
import { type Tone, ToneTag } from '../../../platform/parts/tone-tag.tsx';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { dueWords } from './due-words.ts';

const WORDS = wordsOf({ nothing: { zh: '没有待办', en: 'nothing owed' } });

export function StandingMark({ standing }: { readonly standing: Standing }) {
  const text = useText();
  const { label, isOpen } = STANDINGS[standing];
  return <ToneTag tone={isOpen ? 'deep' : 'plain'}>{text(label)}</ToneTag>;
}

export const REMINDER_TONES: Readonly<Record<ReminderLevel, Tone>> = {
  yellow: 'heed',
  red: 'bad',
  black: 'bad',
};

type DueMarkProps = Pick<CaseRow, 'duty' | 'reminder'>;

export function DueMark({ duty, reminder }: DueMarkProps) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  if (!duty) return <span className="muted">{say('nothing')}</span>;
  return (
    <span className="case-due" data-level={reminder ?? 'none'} title={times.dayAndClock(duty.dueMs)}>
      <span>{text(DUTIES[duty.what].label)}</span>
      <b>{text(dueWords(duty.dueMs, Date.now()))}</b>
    </span>
  );
}
