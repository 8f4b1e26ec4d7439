// The plan as bars over time, drawn from numbers that outreach reckons: phases dark, measures below them, filled as far as done.
import { type Gantt, type GanttBar, ganttOf } from '#service/outreach';
import { useText, useWords, wordsOf } from '../../../shell/language.tsx';
import { shortText } from '../parts/short-text.ts';
import { MEASURE_STATES } from './standing-words.ts';
import type { Campaign } from './use-campaign.ts';

const WORDS = wordsOf({
  picture: { zh: '{title}：从 {from} 到 {to} 的进度图', en: '{title}: timeline from {from} to {to}' },
  today: { zh: '今天', en: 'today' },
});

const ROW = 26;
const HEAD = 26;
const NAMES = 330;
const WIDE = 850;
const NAME_LETTERS = 24;

export function GanttPicture({
  campaign: { plan, standingOfMeasures, today },
}: {
  readonly campaign: Campaign;
}) {
  const say = useWords(WORDS);
  const gantt = ganttOf(plan, standingOfMeasures, today);
  const high = HEAD + gantt.rows * ROW + 6;
  const about = { title: plan.title, from: gantt.startsOn, to: gantt.endsOn };
  return (
    <svg
      className="gantt"
      viewBox={`0 0 ${NAMES + WIDE} ${high}`}
      role="img"
      aria-label={say('picture', about)}
    >
      <Months gantt={gantt} high={high} />
      {gantt.bars.map((bar) => (
        <Bar key={bar.id} bar={bar} />
      ))}
      {gantt.today !== null && (
        <g className="gantt-today">
          <line x1={xOf(gantt.today)} x2={xOf(gantt.today)} y1={HEAD - 6} y2={high} />
          <text x={xOf(gantt.today)} y={HEAD - 10} textAnchor="middle">
            {say('today')}
          </text>
        </g>
      )}
    </svg>
  );
}

function xOf(share: number): number {
  return NAMES + share * WIDE;
}

// The word "today" would lie over a month that begins next to it.
const TOO_NEAR = 0.045;

function Months({ gantt: { ticks, today }, high }: { readonly gantt: Gantt; readonly high: number }) {
  return ticks.map(({ day, at }) => (
    <g key={day} className="gantt-month">
      <line x1={xOf(at)} x2={xOf(at)} y1={HEAD - 6} y2={high} />
      {(today === null || Math.abs(today - at) > TOO_NEAR) && (
        <text x={xOf(at)} y={HEAD - 10} textAnchor="middle">
          {day.slice(0, 7)}
        </text>
      )}
    </g>
  ));
}

function Bar({ bar }: { readonly bar: GanttBar }) {
  const text = useText();
  const { kind, label, row, from, to, done, state } = bar;
  const top = HEAD + row * ROW;
  const high = kind === 'phase' ? 10 : 14;
  const y = top + (ROW - high) / 2;
  const wide = Math.max(3, (to - from) * WIDE);
  const words = state ? `${label}：${text(MEASURE_STATES[state].label)} ${Math.round(done * 100)} %` : label;
  return (
    <g className={`gantt-bar gantt-${kind}`} data-state={state ?? undefined}>
      <title>{words}</title>
      <text x={kind === 'phase' ? 0 : 14} y={top + ROW / 2 + 4.5}>
        {shortText(label, NAME_LETTERS)}
      </text>
      <rect className="gantt-whole" x={xOf(from)} y={y} width={wide} height={high} rx={3} />
      <rect className="gantt-done" x={xOf(from)} y={y} width={wide * done} height={high} rx={3} />
    </g>
  );
}
