// The picture of a trend: a line for each, its intervals as bars, side by side so that none hides another.
import { Grid } from 'antd';
import { type Axis, alongAxis, axisAround, limits, percent } from '#web/public';
import type { Wave } from '#wire/survey';
import { countText } from '../../../platform/parts/figures.ts';
import { useTimes } from '../../../platform/parts/use-times.ts';
import { useLanguage, useWords } from '../../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis-words.ts';
import type { TrendLine } from './trend-lines.ts';

/** On a phone it is drawn narrower, not smaller: its letters stay readable. */
const WIDE = { width: 860, right: 130 };
const NARROW = { width: 330, right: 70 };
const HEIGHT = 330;
const LEFT = 44;
const TOP = 14;
const BOTTOM = 34;
const APART = 9;
/** Told apart in grey as well, by their lightness and marks. */
const COLOURS = ['#24302f', '#2f6f78', '#b0641b', '#6a5aa0', '#8c8c2f', '#a8385d'];

type Room = typeof WIDE;

interface PictureProps {
  readonly lines: readonly TrendLine[];
  readonly waves: readonly Wave[];
}

export function TrendPicture({ lines, waves }: PictureProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { language } = useLanguage();
  const room = (Grid.useBreakpoint().md ?? true) ? WIDE : NARROW;
  const figures = lines.flatMap(({ points }) => points.flatMap(({ figure }) => figure ?? []));
  const axis = axisAround(figures.flatMap(({ lower, upper }) => [lower, upper]));
  const names = lines.map(({ name }) => name ?? say('overall')).join(say('comma'));
  return (
    <div className="card analysis-picture">
      <svg
        viewBox={`0 0 ${room.width} ${HEIGHT}`}
        role="img"
        aria-label={say('trendPicture', { name: names })}
        data-picture="trend"
        data-drawing=""
      >
        <Ground axis={axis} waves={waves} room={room} />
        {lines.map((line, nth) => (
          <Line
            key={line.code}
            line={line}
            axis={axis}
            room={room}
            shift={(nth - (lines.length - 1) / 2) * APART}
            colour={COLOURS[nth % COLOURS.length] ?? ''}
            told={(figure, name) =>
              `${name ?? say('overall')} ${percent(figure.share, language)} (${limits(figure)}, n ${countText(figure.n)})`
            }
          />
        ))}
      </svg>
    </div>
  );
}

interface GroundProps {
  readonly axis: Axis;
  readonly waves: readonly Wave[];
  readonly room: Room;
}

function Ground({ axis, waves, room }: GroundProps) {
  const times = useTimes();
  return (
    <g>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line
            className="tick"
            x1={LEFT}
            x2={room.width - room.right}
            y1={down(axis, tick / 100)}
            y2={down(axis, tick / 100)}
          />
          <text x={LEFT - 6} y={down(axis, tick / 100) + 4} textAnchor="end">
            {`${tick}%`}
          </text>
        </g>
      ))}
      {waves.map((wave, nth) => (
        <text key={wave.surveyId} x={across(nth, waves.length, room)} y={HEIGHT - 12} textAnchor="middle">
          {times.day(wave.fromMs)}
        </text>
      ))}
    </g>
  );
}

interface LineProps {
  readonly line: TrendLine;
  readonly axis: Axis;
  readonly room: Room;
  readonly shift: number;
  readonly colour: string;
  readonly told: (
    figure: NonNullable<TrendLine['points'][number]['figure']>,
    name: string | undefined,
  ) => string;
}

function Line({ line: { name, points }, axis, room, shift, colour, told }: LineProps) {
  const say = useWords(ANALYSIS_WORDS);
  const marks = points.flatMap(({ figure, wave }, nth) =>
    figure
      ? [
          {
            figure,
            id: wave.surveyId,
            x: across(nth, points.length, room) + shift,
            y: down(axis, figure.share),
          },
        ]
      : [],
  );
  const last = marks.at(-1);
  return (
    <g stroke={colour} fill={colour}>
      <polyline points={marks.map(({ x, y }) => `${x},${y}`).join(' ')} fill="none" strokeWidth={2} />
      {marks.map(({ figure, id, x, y }) => (
        <g key={id}>
          <title>{told(figure, name)}</title>
          <line x1={x} x2={x} y1={down(axis, figure.lower)} y2={down(axis, figure.upper)} strokeWidth={1.5} />
          <circle cx={x} cy={y} r={4.5} />
        </g>
      ))}
      {last && (
        <text x={last.x + 10} y={last.y + 4} stroke="none" style={{ fill: colour }}>
          {name ?? say('overall')}
        </text>
      )}
    </g>
  );
}

function across(nth: number, count: number, { width, right }: Room): number {
  return LEFT + ((nth + 0.5) / Math.max(1, count)) * (width - LEFT - right);
}

function down(axis: Axis, fraction: number): number {
  return HEIGHT - BOTTOM - alongAxis(axis, fraction) * (HEIGHT - TOP - BOTTOM);
}
