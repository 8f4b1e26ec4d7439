// Calls and completed interviews, hour by hour today.

import type { Board } from '#wire/survey';
import { useWords, wordsOf } from '../../../shell/language.tsx';
import { type Column, hoursOfToday, pictureOf, type Span } from './hours-geometry.ts';

const WORDS = wordsOf({
  title: { zh: '今日每小时', en: 'Today by the hour' },
  calls: { zh: '拨打', en: 'Calls' },
  completes: { zh: '完成', en: 'Completed' },
  hour: {
    zh: '{hour} 时：拨打 {calls} 次，完成 {completes} 份',
    en: '{hour}:00: {calls} calls, {completes} completed',
  },
});

const FRAME = { width: 320, height: 262, left: 30, bottom: 20, top: 8 };

interface HoursPictureProps {
  readonly hours: Board['hours'];
  readonly atMs: number;
  readonly calling: Span;
}

export function HoursPicture({ hours, atMs, calling }: HoursPictureProps) {
  const say = useWords(WORDS);
  const slots = hoursOfToday(hours, atMs, calling);
  const { columns, lines } = pictureOf(slots, FRAME);
  return (
    <section className="board-part board-hours" aria-label={say('title')}>
      <header>
        <h2>{say('title')}</h2>
        <p className="board-legend" aria-hidden="true">
          <span className="board-legend-calls">{say('calls')}</span>
          <span className="board-legend-completes">{say('completes')}</span>
        </p>
      </header>
      <svg
        viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
        role="img"
        aria-label={slots.map((slot) => say('hour', { ...slot })).join(' ')}
      >
        {lines.map(({ value, y }) => (
          <g key={value}>
            <line x1={FRAME.left} x2={FRAME.width} y1={y} y2={y} className="board-line" />
            <text x={FRAME.left - 5} y={y + 3.5} className="board-axis board-axis-left">
              {value}
            </text>
          </g>
        ))}
        {columns.map((column) => (
          <HourColumn key={column.slot.hour} column={column} />
        ))}
      </svg>
    </section>
  );
}

function HourColumn({ column }: { readonly column: Column }) {
  const say = useWords(WORDS);
  const { slot, x, width } = column;
  return (
    <g>
      <title>{say('hour', { ...slot })}</title>
      <rect
        x={x}
        width={width}
        y={FRAME.top}
        height={FRAME.height - FRAME.bottom - FRAME.top}
        fill="transparent"
      />
      <rect x={x} width={width} y={column.callsY} height={column.callsHeight} className="board-column" />
      <rect
        x={x}
        width={width}
        y={column.completesY}
        height={column.completesHeight}
        className="board-column-main"
      />
      {column.hasLabel && (
        <text x={x + width / 2} y={FRAME.height - 5} className="board-axis">
          {slot.hour}
        </text>
      )}
    </g>
  );
}
