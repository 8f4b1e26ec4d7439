// An appointment: when, by one key or typed, and with whom. The rules of fieldwork say what time can be promised.

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Problem } from '#base';
import { CALL_OUTCOMES } from '#survey/fieldwork';
import type { Assignment } from '#wire/survey';
import { messageOf, useLanguage, useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { Key, KeyButton, keepFocus } from '../frame/key-button.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { dayAndTime } from '../frame/times.ts';
import { WordsField } from '../frame/words-field.tsx';
import { useKeys } from '../keys/use-keys.ts';
import {
  type AppointmentChoice,
  appointmentChoices,
  TYPED_TIME_KEY,
  typedTimeMs,
  typedTimeOf,
} from '../state/appointment-choices.ts';
import { type CallingHours, unitAfter } from '../state/outcomes.ts';
import type { OutcomeAsking } from './outcome-sheet.tsx';

const WORDS = wordsOf({
  when: { zh: '什么时候', en: 'When' },
  typed: { zh: '选日期和时间', en: 'another date and time' },
  date: { zh: '日期', en: 'Date' },
  time: { zh: '时间', en: 'Time' },
  withWhom: { zh: '与谁约定（称呼即可）', en: 'With whom (a form of address will do)' },
  hint: { zh: 'Enter 确认，Esc 返回选时间', en: 'Enter confirms, Esc goes back to the time' },
  theirself: { zh: '接电话的本人', en: 'the person who answered' },
  confirm: { zh: '约好了', en: 'Agreed' },
  cancel: { zh: '返回', en: 'Back' },
});

interface Props extends OutcomeAsking {
  readonly assignment: Assignment;
  readonly callingHours: CallingHours;
}

export function AppointmentSheet(props: Props) {
  const say = useWords(WORDS);
  const text = useText();
  const { language } = useLanguage();
  const form = useAppointment(props);
  return (
    <Sheet title={text(CALL_OUTCOMES[props.code].label)}>
      <h3>{say('when')}</h3>
      <TimeChoices choices={form.choices} atMs={form.atMs} isTyped={form.isTyped} onPick={form.pick} />
      {form.isTyped && (
        <TypedTime atMs={form.atMs} onChange={form.setAtMs} onConfirm={form.give} onLeave={form.leaveTime} />
      )}
      {form.atMs !== null && (
        <>
          <p className="appointment-when">{dayAndTime(form.atMs, language)}</p>
          <WordsField
            label={say('withWhom')}
            value={form.withWhom}
            longest={60}
            hasFocus={!form.isTyped}
            isSuggested
            hint={say('hint')}
            onChange={form.setWithWhom}
            onConfirm={form.give}
            onLeave={form.leaveTime}
          />
        </>
      )}
      {form.problem && (
        <p className="problem-note" role="alert">
          {messageOf(form.problem, language)}
        </p>
      )}
      <div className="sheet-actions">
        <KeyButton hint="Enter" isMain isDisabled={form.atMs === null} onPress={form.give}>
          {say('confirm')}
        </KeyButton>
        <KeyButton hint="Esc" onPress={props.onClose}>
          {say('cancel')}
        </KeyButton>
      </div>
    </Sheet>
  );
}

function useAppointment({ code, assignment, callingHours, onGive, onClose }: Props) {
  const say = useWords(WORDS);
  const [choices] = useState(() => appointmentChoices(Date.now(), callingHours));
  const [atMs, setAtMs] = useState<number | null>(null);
  const [isTyped, setIsTyped] = useState(false);
  const [withWhom, setWithWhom] = useState(() => assignment.unit.appointment?.withWhom ?? say('theirself'));
  const [problem, setProblem] = useState<Problem | null>(null);
  const pick = (key: string): void => {
    const choice = choices.find((each) => each.key === key && each.isPossible);
    setIsTyped(key === TYPED_TIME_KEY);
    setAtMs(key === TYPED_TIME_KEY ? firstPossible(choices) : (choice?.atMs ?? null));
    setProblem(null);
  };
  useKeys({
    screen: () => 'choosing',
    onKey: (command, key) => (command === 'close' ? onClose() : pick(key)),
  });
  const give = (): void => {
    if (atMs === null) return;
    const details = { appointment: { atMs, withWhom: withWhom.trim() } };
    const after = unitAfter(assignment, { outcome: code, details, nowMs: Date.now() }, callingHours);
    if (after.ok) onGive(details);
    else setProblem(after.problem);
  };
  const leaveTime = (): void => {
    setAtMs(null);
    setIsTyped(false);
  };
  return { choices, atMs, setAtMs, isTyped, withWhom, setWithWhom, problem, pick, give, leaveTime };
}

function firstPossible(choices: readonly AppointmentChoice[]): number {
  return choices.find((choice) => choice.isPossible)?.atMs ?? Date.now();
}

interface ChoicesProps {
  readonly choices: readonly AppointmentChoice[];
  readonly atMs: number | null;
  readonly isTyped: boolean;
  onPick(key: string): void;
}

function TimeChoices({ choices, atMs, isTyped, onPick }: ChoicesProps) {
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

function TypedTime({ atMs, onChange, onConfirm, onLeave }: TypedTimeProps) {
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
