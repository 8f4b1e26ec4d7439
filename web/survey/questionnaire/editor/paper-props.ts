// What the two ways of drawing the text have in common.
import type { Ref, RefObject, TextareaHTMLAttributes } from 'react';
import type { LineMarks, PaperHandle } from './outline-editor.tsx';

export interface PaperProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly handle: Ref<PaperHandle>;
  readonly text: string;
  readonly marks: LineMarks;
  /** The cursor's line. */
  readonly line: number;
  readonly areaProps: TextareaHTMLAttributes<HTMLTextAreaElement>;
}
