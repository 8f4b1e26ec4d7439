// Text of ordinary length, long lines wrapped. The same lines are drawn once more beneath the text area, unseen: their
// heights are those of the wrapped lines, so numbers and marks stand where they belong without measuring.

import { memo, useImperativeHandle, useRef } from 'react';
import type { LineMarks, PaperProps } from './paper-props.ts';
import { lineBlocks } from './text-lines.ts';

const BLOCK_SIZE = 40;

export function WrappedPaper({ area, handle, text, marks, line, areaProps }: PaperProps) {
  const scroller = useRef<HTMLDivElement>(null);
  useImperativeHandle(handle, () => ({ showLine: (line) => showLine(scroller.current, line) }), []);
  const blocks = lineBlocks(text, BLOCK_SIZE);
  return (
    <div className="outline-editor" ref={scroller}>
      <div className="outline-editor-paper">
        <div className="outline-editor-lines" aria-hidden="true">
          {blocks.map(({ firstLine, lines }) => (
            <Lines
              key={firstLine}
              firstLine={firstLine}
              text={lines.join('\n')}
              marks={marksWithin(marks, firstLine, lines.length)}
              here={within(line - firstLine, lines.length)}
            />
          ))}
        </div>
        <textarea ref={area} className="outline-editor-area" {...areaProps} />
      </div>
    </div>
  );
}

interface LinesProps {
  readonly firstLine: number;
  readonly text: string;
  /** One letter a line, so that equal marks are equal texts. */
  readonly marks: string;
  /** The cursor's line within the block. */
  readonly here: number;
}

const MARK_NAMES: Readonly<Record<string, string>> = { u: 'unread', w: 'warning' };

const Lines = memo(function Lines({ firstLine, text, marks, here }: LinesProps) {
  return text.split('\n').map((line, index) => (
    <div
      // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
      key={index}
      className="outline-editor-line"
      data-line={firstLine + index}
      data-mark={MARK_NAMES[marks.charAt(index)]}
      data-here={index === here}
    >
      {line === '' ? '\u200b' : line}
    </div>
  ));
});

function marksWithin(marks: LineMarks, firstLine: number, count: number): string {
  return Array.from({ length: count }, (_, index) => marks.get(firstLine + index)?.charAt(0) ?? '-').join('');
}

// One value for all blocks without the cursor: they are not drawn anew when it moves.
function within(index: number, count: number): number {
  return index >= 0 && index < count ? index : -1;
}

function showLine(scroller: HTMLDivElement | null, line: number): void {
  const drawn = scroller?.querySelector<HTMLElement>(`[data-line="${line}"]`);
  if (!scroller || !drawn) return;
  scroller.scrollIntoView({ block: 'nearest' });
  scroller.scrollTop = drawn.offsetTop - scroller.clientHeight / 3;
}
