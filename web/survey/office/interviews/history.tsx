// All that happened to the unit, sentence by sentence; nothing is ever taken out.

import { useTimes } from '../../../platform/parts/use-times.ts';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { type Told, tell } from './history-sentences.ts';
import type { Interview } from './interview.ts';

const WORDS = wordsOf({
  title: { zh: '经过', en: 'History' },
  hint: { zh: '每件事只增不改', en: 'added to, never changed' },
  correction: { zh: '更正', en: 'correction' },
});

export function History({ interview }: { readonly interview: Interview }) {
  const say = useWords(WORDS);
  const times = useTimes();
  const told = tell(interview.history, interview.questionnaire);
  return (
    <section className="interview-part" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <span className="muted">{say('hint')}</span>
      </header>
      {daysOf(told, times.day).map(({ day, events }) => (
        <div key={day}>
          <h3 className="interview-day">{day}</h3>
          <ol className="interview-history">
            {events.map((event) => (
              <EventLine key={event.id} event={event} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function EventLine({ event }: { readonly event: Told }) {
  const say = useWords(WORDS);
  const text = useText();
  const times = useTimes();
  const { kind, atMs, sentence, words, isCorrection } = event;
  return (
    <li className={`interview-event interview-event-${kind}`} data-event={kind}>
      <time dateTime={new Date(atMs).toISOString()}>{times.clockWithSeconds(atMs)}</time>
      <div>
        {isCorrection && <span className="interview-mark">{say('correction')}</span>}
        {text(sentence)}
        {words && <q className="interview-words">{words}</q>}
      </div>
    </li>
  );
}

function daysOf(told: readonly Told[], dayOf: (atMs: number) => string) {
  const days: { day: string; events: Told[] }[] = [];
  for (const event of told) {
    const day = dayOf(event.atMs);
    const last = days.at(-1);
    if (last?.day === day) last.events.push(event);
    else days.push({ day, events: [event] });
  }
  return days;
}
