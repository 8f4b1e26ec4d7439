// The text of a questionnaire with line numbers and marks: a plain text area, whose Tab, undo and selection stay the browser's.
// It knows lines and marks, not questionnaires.

import { type Ref, type SyntheticEvent, useImperativeHandle, useRef } from 'react';
import './outline-editor.css';
import { LongPaper } from './long-paper.tsx';
import type { LineMarks, PaperHandle } from './paper-props.ts';
import { lineOfPosition, lineRange } from './text-lines.ts';
import { typeOver } from './type-over.ts';
import { WrappedPaper } from './wrapped-paper.tsx';

export interface EditorHandle {
  /** Puts the cursor on a line and shows it. */
  goToLine(line: number): void;
  /** Types the text anew, as one step of undo. */
  typeText(text: string): void;
}

interface OutlineEditorProps {
  readonly text: string;
  readonly marks: LineMarks;
  /** The cursor's line. */
  readonly line: number;
  readonly label: string;
  readonly isReadOnly: boolean;
  readonly onType: (text: string) => void;
  readonly onLine: (line: number) => void;
  readonly handle: Ref<EditorHandle>;
}

/** Longer texts are not wrapped: then their line numbers need no measuring. */
const LONGEST_WRAPPED = 150_000;

export function OutlineEditor(props: OutlineEditorProps) {
  const { text, marks, line, label, isReadOnly, onType, onLine, handle } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const paper = useRef<PaperHandle>(null);
  useImperativeHandle(handle, () => editorHandle(area, paper, onLine), [onLine]);
  const tellLine = (event: SyntheticEvent<HTMLTextAreaElement>): void =>
    onLine(lineOfPosition(event.currentTarget.value, event.currentTarget.selectionStart));
  const Paper = text.length > LONGEST_WRAPPED ? LongPaper : WrappedPaper;
  return (
    <Paper
      area={area}
      handle={paper}
      text={text}
      marks={marks}
      line={line}
      areaProps={{
        'aria-label': label,
        value: text,
        readOnly: isReadOnly,
        spellCheck: false,
        onChange: (event) => onType(event.target.value),
        onSelect: tellLine,
      }}
    />
  );
}

function editorHandle(
  area: { readonly current: HTMLTextAreaElement | null },
  paper: { readonly current: PaperHandle | null },
  onLine: (line: number) => void,
): EditorHandle {
  return {
    goToLine(line) {
      if (!area.current) return;
      const { end } = lineRange(area.current.value, line);
      area.current.focus({ preventScroll: true });
      area.current.setSelectionRange(end, end);
      paper.current?.showLine(line);
      onLine(line);
    },
    typeText(text) {
      if (area.current) typeOver(area.current, text);
    },
  };
}
