// The picture: importance upwards, performance to the right, both with intervals; the borders part it into four.
import type { Priorities, PriorityItem } from '#wire/survey';
import { useText, useWords } from '../../shell/language.tsx';
import { LABEL_HEIGHT, labelSpots, POINT_RADIUS } from './label-spots.ts';
import { PRIORITIES_WORDS } from './priorities-words.ts';

const WIDTH = 760;
const HEIGHT = 440;
const EDGE = { left: 64, right: 16, top: 14, bottom: 50 };
const ROOM = { width: WIDTH - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom };

interface QuadrantPictureProps {
  readonly priorities: Priorities;
  readonly title: string;
}

export function QuadrantPicture({ priorities, title }: QuadrantPictureProps) {
  const say = useWords(PRIORITIES_WORDS);
  const { items, evenPart, meanPerformance } = priorities;
  const across = scaleOf(
    items.map(({ performance }) => performance),
    ROOM.width,
    false,
  );
  const up = scaleOf(
    items.map(({ importance }) => importance),
    ROOM.height,
    true,
  );
  const [borderX, borderY] = [across.at(meanPerformance ?? 0), up.at(evenPart ?? 0)];
  return (
    <figure className="card priorities-picture">
      <figcaption>{title}</figcaption>
      <svg data-drawing="" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        <g transform={`translate(${EDGE.left} ${EDGE.top})`}>
          <rect width={ROOM.width} height={ROOM.height} fill="#fff" stroke="#8a8a80" />
          <rect width={Math.max(0, borderX)} height={Math.max(0, borderY)} fill="#fbf1de" />
          <line x1={borderX} x2={borderX} y1="0" y2={ROOM.height} stroke="#555" strokeDasharray="5 4" />
          <line x1="0" x2={ROOM.width} y1={borderY} y2={borderY} stroke="#555" strokeDasharray="5 4" />
          <Corners />
          <Ticks across={across} up={up} />
          <Points items={items} across={across} up={up} />
        </g>
        <text x={EDGE.left + ROOM.width / 2} y={HEIGHT - 8} textAnchor="middle" fontSize="13">
          {say('performance')}（%）
        </text>
        <text
          transform={`translate(14 ${EDGE.top + ROOM.height / 2}) rotate(-90)`}
          textAnchor="middle"
          fontSize="13"
        >
          {say('importance')}（%）
        </text>
      </svg>
    </figure>
  );
}

interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

// From the least to the most that any interval reaches, with a little air, in steps that people count in.
function scaleOf(
  all: readonly { readonly low: number; readonly high: number }[],
  length: number,
  isUp: boolean,
): Scale {
  const least = Math.min(...all.map(({ low }) => low));
  const most = Math.max(...all.map(({ high }) => high));
  const air = Math.max(0.005, (most - least) * 0.06);
  const [from, to] = [least - air, most + air];
  const at = (value: number): number => {
    const part = (value - from) / (to - from);
    return length * (isUp ? 1 - part : part);
  };
  const step = [0.01, 0.02, 0.05, 0.1, 0.2].find((each) => (to - from) / each <= 8) ?? 0.25;
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return { at, ticks: Array.from({ length: count }, (_, nth) => (first + nth) * step) };
}

function Corners() {
  const say = useWords(PRIORITIES_WORDS);
  const corners = [
    { word: 'mend-first', x: 8, y: 18, anchor: 'start' },
    { word: 'keep-up', x: ROOM.width - 8, y: 18, anchor: 'end' },
    { word: 'mend-later', x: 8, y: ROOM.height - 8, anchor: 'start' },
    { word: 'leave', x: ROOM.width - 8, y: ROOM.height - 8, anchor: 'end' },
  ] as const;
  return corners.map(({ word, x, y, anchor }) => (
    <text key={word} x={x} y={y} textAnchor={anchor} fontSize="13" fill="#6b5a36">
      {say(word)}
    </text>
  ));
}

function Ticks({ across, up }: { readonly across: Scale; readonly up: Scale }) {
  return (
    <g fontSize="11" fill="#444">
      {across.ticks.map((value) => (
        <text key={value} x={across.at(value)} y={ROOM.height + 15} textAnchor="middle">
          {Math.round(value * 100)}
        </text>
      ))}
      {up.ticks.map((value) => (
        <text key={value} x="-6" y={up.at(value) + 4} textAnchor="end">
          {Math.round(value * 100)}
        </text>
      ))}
    </g>
  );
}

const COLOUR: Readonly<Record<PriorityItem['standing'], string>> = {
  'mend-first': '#9a4a12',
  'keep-up': '#1f6f5c',
  'mend-later': '#7a6a3a',
  leave: '#4f6d7a',
  unclear: '#6d6d66',
};

function Points({
  items,
  across,
  up,
}: {
  readonly items: readonly PriorityItem[];
  readonly across: Scale;
  readonly up: Scale;
}) {
  const text = useText();
  const placed = items.map((item) => ({
    item,
    label: text(item.name),
    x: across.at(item.performance.value),
    y: up.at(item.importance.value),
  }));
  const spots = labelSpots(
    placed.map(({ label, x, y }) => ({ x, y, width: widthOf(label) })),
    ROOM,
  );
  return (
    <>
      {placed.map(({ item, x, y }) => (
        <g key={`bars ${item.ruleId}`} stroke={COLOUR[item.standing]} strokeOpacity="0.45">
          <line x1={across.at(item.performance.low)} x2={across.at(item.performance.high)} y1={y} y2={y} />
          <line x1={x} x2={x} y1={up.at(item.importance.low)} y2={up.at(item.importance.high)} />
        </g>
      ))}
      {placed.map(({ item, label, x, y }, nth) => {
        const spot = spots[nth];
        return (
          <g key={item.ruleId} data-point={item.ruleId}>
            <circle cx={x} cy={y} r={POINT_RADIUS} fill={COLOUR[item.standing]} />
            <text x={x} y={y + 4} textAnchor="middle" fontSize="11" fill="#fff">
              {nth + 1}
            </text>
            {spot && (
              <text
                x={spot.x}
                y={spot.y + LABEL_HEIGHT - 3}
                fontSize="12"
                stroke="#fff"
                strokeWidth="3"
                paintOrder="stroke"
                data-label={item.ruleId}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

// A Chinese character is as wide as the type is high; Latin letters take about six tenths.
function widthOf(label: string): number {
  return [...label].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12.2 : 7.2), 0);
}
