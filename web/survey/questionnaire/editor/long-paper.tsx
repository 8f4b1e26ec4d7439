// Very long text, not wrapped: every line has one height, and only the numbers in sight are drawn.

import { type RefObject, useImperativeHandle, useState } from 'react';
import type { LineMarks, PaperProps } from './paper-props.ts';
import { lineCount } from './text-lines.ts';

/** As outline-editor.css has it. */
const LINE_HEIGHT_PX = 26;
const TOP_PADDING_PX = 10;

export function LongPaper({ area, handle, text, marks, line, areaProps }: PaperProps) {
  const [scrollTop, setScrollTop] = useState(0);
  useImperativeHandle(handle, () => ({ showLine: (line) => showLine(area, line) }), [area]);
  return (
    <div className="outline-editor outline-editor-long">
      <Numbers scrollTop={scrollTop} last={lineCount(text)} marks={marks} here={line} area={area} />
      <textarea
        ref={area}
        className="outline-editor-area"
        wrap="off"
        onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
        {...areaProps}
      />
    </div>
  );
}

interface NumbersProps {
  readonly scrollTop: number;
  readonly last: number;
  readonly marks: LineMarks;
  readonly here: number;
  readonly area: RefObject<HTMLTextAreaElement | null>;
}

function Numbers({ scrollTop, last, marks, here, area }: NumbersProps) {
  const inSight = Math.ceil((area.current?.clientHeight ?? 800) / LINE_HEIGHT_PX) + 1;
  const first = Math.floor(scrollTop / LINE_HEIGHT_PX) + 1;
  const count = Math.max(0, Math.min(inSight, last - first + 1));
  return (
    <div className="outline-editor-numbers" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => first + index).map((line) => (
        <span
          key={line}
          data-mark={marks.get(line)}
          data-here={line === here}
          style={{ top: TOP_PADDING_PX + (line - 1) * LINE_HEIGHT_PX - scrollTop }}
        >
          {line}
        </span>
      ))}
    </div>
  );
}

function showLine(area: RefObject<HTMLTextAreaElement | null>, line: number): void {
  if (!area.current) return;
  area.current.scrollIntoView({ block: 'nearest' });
  area.current.scrollTop = (line - 1) * LINE_HEIGHT_PX - area.current.clientHeight / 3;
}
