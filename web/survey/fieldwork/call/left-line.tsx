// One line about the unit just left: what the call gave, and what comes next for it, by the table of outcomes.

import type { Bilingual } from '#base';
import { CALL_OUTCOMES } from '#survey/fieldwork';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { dayAndTime } from '../frame/times.ts';
import type { LeftUnit } from '../state/console-state.ts';
import { roughly } from './roughly.ts';

const WORDS = wordsOf({
  line: { zh: '{place}：{outcome}。{next}', en: '{place}: {outcome}. {next}' },
  ended: { zh: '不再拨打。', en: 'Not called again.' },
  appointed: { zh: '{when} 再拨。', en: 'Called again {when}.' },
  later: { zh: '约{wait}后再拨。', en: 'Called again in about {wait}.' },
  otherTime: {
    zh: '约{wait}后换个时段再拨。',
    en: 'Called again in about {wait}, at another time of day.',
  },
});

export function LeftLine({ left }: { readonly left: LeftUnit }) {
  const say = useWords(WORDS);
  const text = useText();
  const next = useWhatComesNext(left);
  const outcome = text(CALL_OUTCOMES[left.outcome].label);
  return (
    <p className="left-line" role="status">
      {say('line', { place: left.placeName, outcome, next })}
    </p>
  );
}

function useWhatComesNext({ outcome, isEnded, appointmentMs }: LeftUnit): string {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  if (isEnded) return say('ended');
  if (appointmentMs !== null) return say('appointed', { when: dayAndTime(appointmentMs, language) });
  const { tryAgainAfterMinutes = 0, turnsToOtherTimeOfDay } = CALL_OUTCOMES[outcome];
  const wait: Bilingual = roughly(tryAgainAfterMinutes);
  return say(turnsToOtherTimeOfDay ? 'otherTime' : 'later', { wait: text(wait) });
}
