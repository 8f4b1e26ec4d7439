// When an appointment is: the quick choices with their keys, and the fields for any other date and time.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { Key, keepFocus } from '../frame/key-button.tsx';
import { dayAndTime } from '../frame/times.ts';
import {
  type AppointmentChoice,
  TYPED_TIME_KEY,
  typedTimeMs,
  typedTimeOf,
} from '../state/appointment-choices.ts';

const WORDS = wordsOf({
  typed: { zh: '选日期和时间', en: 'another date and time' },
  date: { zh: '日期', en: 'Date' },
  time: { zh: '时间', en: 'Time' },
});

interface ChoicesProps {
  readonly choices: readonly AppointmentChoice[];
  readonly atMs: number | null;
  readonly isTyped: boolean;
  onPick(key: string): void;
}

export function TimeChoices({ choices, atMs, isTyped, onPick }: ChoicesProps) {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  const rows = choices.map((choice) => ({
    ...choice,
    words: `${text(choice.label)} · ${dayAndTime(choice.atMs, language)}`,
    isOn: !isTyped && choice.atMs === atMs,
  }));
  const typed = { key: TYPED_TIME_KEY, words: say('typed'), isPossible: true, isOn: isTyped };
  return (
    <ul className="outcomes">
      {[...rows, typed].map(({ key, words, isPossible, isOn }) => (
        <li key={key}>
          <button
            type="button"
            className="outcome"
            aria-pressed={isOn}
            disabled={!isPossible}
            onMouseDown={keepFocus}
            onClick={() => onPick(key)}
          >
            <Key name={key} />
            <span className="outcome-label">{words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface TypedTimeProps {
  readonly atMs: number | null;
  onChange(atMs: number): void;
  onConfirm(): void;
  onLeave(): void;
}

export function TypedTime({ atMs, onChange, onConfirm, onLeave }: TypedTimeProps) {
  const say = useWords(WORDS);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { date, time } = typedTimeOf(atMs ?? Date.now());
  const change = (typed: { date?: string; time?: string }): void => {
    const changed = typedTimeMs(typed.date ?? date, typed.time ?? time);
    if (changed !== undefined) onChange(changed);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') onConfirm();
    if (event.key === 'Escape') onLeave();
  };
  return (
    <div className="typed-time">
      <label className="field">
        {say('date')}
        <input
          ref={first}
          type="date"
          value={date}
          onKeyDown={press}
          onChange={(event) => change({ date: event.target.value })}
        />
      </label>
      <label className="field">
        {say('time')}
        <input
          type="time"
          value={time}
          onKeyDown={press}
          onChange={(event) => change({ time: event.target.value })}
        />
      </label>
    </div>
  );
}
