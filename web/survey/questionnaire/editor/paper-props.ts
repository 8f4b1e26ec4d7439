// What the two ways of drawing the text have in common.
import type { Ref, RefObject, TextareaHTMLAttributes } from 'react';

type LineMark = 'unread' | 'warning';
export type LineMarks = ReadonlyMap<number, LineMark>;

export interface PaperHandle {
  showLine(line: number): void;
}

export interface PaperProps {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly handle: Ref<PaperHandle>;
  readonly text: string;
  readonly marks: LineMarks;
  /** The cursor's line. */
  readonly line: number;
  readonly areaProps: TextareaHTMLAttributes<HTMLTextAreaElement>;
}
