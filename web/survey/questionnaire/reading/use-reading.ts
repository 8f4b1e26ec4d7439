// The questionnaire that the text says, always a moment behind the typing.
import { startTransition, useEffect, useRef, useState } from 'react';
import { keepUnchanged } from './keep-unchanged.ts';
import { LatestOnly } from './latest-only.ts';
import type { Reading } from './reading.ts';

/** Longer texts are read when the typing pauses: what is read has to be taken in by the page, too. */
const LONG_TEXT = 8_000;
const PAUSE_MS = 350;

/** Undefined until the first reading is there. */
export function useReading(text: string): Reading | undefined {
  const [reading, setReading] = useState<Reading>();
  const reader = useRef<LatestOnly<string, Reading>>(undefined);
  useEffect(() => {
    const worker = new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' });
    const made = new LatestOnly<string, Reading>(worker, (next) =>
      startTransition(() => setReading((before) => settled(before, next))),
    );
    reader.current = made;
    return () => made.stop();
  }, []);
  useEffect(() => {
    const soon = setTimeout(() => reader.current?.ask(text), text.length > LONG_TEXT ? PAUSE_MS : 0);
    return () => clearTimeout(soon);
  }, [text]);
  return reading;
}

function settled(before: Reading | undefined, next: Reading): Reading {
  const questions = keepUnchanged(before?.questionnaire.questions ?? [], next.questionnaire.questions);
  return { ...next, questionnaire: { ...next.questionnaire, questions } };
}
