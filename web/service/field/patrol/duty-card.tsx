// The duty under way: since when, and checking out with a word on how it was.
import { useState } from 'react';
import { PATROL_DUTIES } from '#service/patrol';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { useSitting } from '../use-field-sitting.ts';
import type { OnDuty } from './on-duty.ts';

const WORDS = wordsOf({
  since: { zh: '{time} 起', en: 'since {time}' },
  note: { zh: '做了什么（可以不写）', en: 'What was done (may be left out)' },
  out: { zh: '签退', en: 'Check out' },
  track: {
    zh: '正在记路线（{n} 点），签退后发送，三十天删除',
    en: 'Keeping the way you walk ({n} points); sent when you check out, deleted after thirty days',
  },
});

export function DutyCard({ duty }: { readonly duty: OnDuty }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const sitting = useSitting();
  const [note, setNote] = useState('');
  return (
    <div className="card patrol-start" data-on-duty={duty.duty}>
      <strong>{text(PATROL_DUTIES[duty.duty].label)}</strong>
      <p className="muted">{say('since', { time: times.dayAndClock(duty.startedMs) })}</p>
      {duty.track.length > 0 && <p className="muted">{say('track', { n: duty.track.length })}</p>}
      <textarea
        rows={2}
        maxLength={500}
        placeholder={say('note')}
        aria-label={say('note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <button
        type="button"
        className="field-choice field-main"
        data-act="check-out"
        onClick={() => sitting.endDuty(Date.now(), note.trim())}
      >
        {say('out')}
      </button>
    </div>
  );
}
