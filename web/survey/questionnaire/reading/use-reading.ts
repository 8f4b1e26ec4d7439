// The questionnaire that the text says, always a moment behind the typing.
import { startTransition, useEffect, useRef, useState } from 'react';
import { keepUnchanged } from './keep-unchanged.ts';
import { OutlineReader } from './outline-reader.ts';
import type { Reading } from './reading.ts';

/** Undefined until the first reading is there. */
export function useReading(text: string): Reading | undefined {
  const [reading, setReading] = useState<Reading>();
  const reader = useRef<OutlineReader>(undefined);
  useEffect(() => {
    const made = new OutlineReader((next) =>
      startTransition(() => setReading((before) => settled(before, next))),
    );
    reader.current = made;
    return () => made.stop();
  }, []);
  useEffect(() => reader.current?.read(text), [text]);
  return reading;
}

function settled(before: Reading | undefined, next: Reading): Reading {
  const questions = keepUnchanged(before?.questionnaire.questions ?? [], next.questionnaire.questions);
  return { ...next, questionnaire: { ...next.questionnaire, questions } };
}
