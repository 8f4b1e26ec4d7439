// Changes to the text that begin beside it: a mend of a finding, a mark of an option, the way to a line.
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { applyFix, type Finding, readOutline } from '#survey/questionnaire';
import { type OptionMark, type OptionPlace, withMarkChanged } from '../as-read/option-mark-edit.ts';
import { questionLines } from '../as-read/question-lines.ts';
import type { EditorHandle } from '../editor/outline-editor.tsx';
import { lineAt } from '../editor/text-lines.ts';
import type { Reading } from '../reading/reading.ts';

export interface Mending {
  goToLine(line: number): void;
  goToQuestion(question: number): void;
  fix(finding: Finding, fix: Finding['fixes'][number]): void;
  changeMark(place: OptionPlace, mark: OptionMark): void;
}

/** The second value is true after a mark that nobody but a person can change. */
export function useMending(
  reading: Reading | undefined,
  text: string,
  editor: RefObject<EditorHandle | null>,
): readonly [Mending, boolean] {
  const latest = useRef({ reading, text });
  const [isByHand, setByHand] = useState(false);
  useEffect(() => {
    latest.current = { reading, text };
  });
  const mending = useMemo((): Mending => {
    const goToLine = (line: number): void => editor.current?.goToLine(line);
    return {
      goToLine,
      goToQuestion: (question) => goToLine(lineOfQuestion(latest.current.text, question)),
      fix: (finding, fix) => typeFix(latest.current, finding, fix, editor.current),
      changeMark: (place, mark) => {
        const { questionnaire } = readOutline(latest.current.text);
        const changed = withMarkChanged(latest.current.text, questionnaire, place, mark);
        setByHand(changed === undefined);
        if (changed !== undefined) keepingFocus(() => editor.current?.typeText(changed));
        else goToLine(lineOfQuestion(latest.current.text, place.question));
      },
    };
  }, [editor]);
  return [mending, isByHand];
}

function lineOfQuestion(text: string, question: number): number {
  return questionLines(text.split('\n'), readOutline(text).questionnaire.questions)[question] ?? 1;
}

// A mend is a whole line typed anew: it is right only while the line is the one that was read.
function typeFix(
  { reading, text }: { reading: Reading | undefined; text: string },
  { line }: Finding,
  fix: Finding['fixes'][number],
  editor: EditorHandle | null,
): void {
  if (!reading || lineAt(reading.text, line) !== lineAt(text, line)) return;
  editor?.typeText(applyFix(text, line, fix));
  editor?.goToLine(line);
}

// Typing takes the focus; whoever goes from mark to mark by keyboard gets it back.
function keepingFocus(act: () => void): void {
  const focused = document.activeElement;
  act();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
