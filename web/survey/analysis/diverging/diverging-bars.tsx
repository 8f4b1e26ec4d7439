// Diverging bars of one question, a row for overall or each place; its table stands beside. All rows share one nought.
import { Grid } from 'antd';
import { points, shownFigure } from '#web/public';
import type { Figure, Scale } from '#wire/survey';
import { useWords } from '../../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis-words.ts';
import { reachOf, type ScaleSide, type Segment, scaleSegments } from './scale-bars.ts';

/** On a phone it is drawn narrower, not smaller: its letters stay readable. */
const WIDE = { width: 760, names: 96 };
const NARROW = { width: 330, names: 64 };
const GAP = 24;
const ROW = 22;
const LEAST_LABELLED = 0.06;

const SHADES: Readonly<Record<ScaleSide, readonly string[]>> = {
  positive: ['#9cc4c4', '#4f9a9f', '#2f6f78'],
  negative: ['#ecc08d', '#d98d3f', '#a85f1a'],
  apart: ['#d5d2ca', '#bdb9ae', '#a39f93'],
};

export interface ScaleRow {
  readonly key: string;
  readonly name: string;
  /** by option code */
  readonly figures: ReadonlyMap<string, Figure>;
}

interface BarsProps {
  readonly scale: Scale;
  readonly labels: ReadonlyMap<string, string>;
  readonly rows: readonly ScaleRow[];
  readonly minimumCell: number;
}

export function DivergingBars({ scale, labels, rows, minimumCell }: BarsProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { width, names } = (Grid.useBreakpoint().md ?? true) ? WIDE : NARROW;
  const bars = rows.map(({ key, name, figures }) => ({
    key,
    name,
    segments: scaleSegments(scale, sharesOf(figures, minimumCell)),
  }));
  const reach = reachOf(bars.map(({ segments }) => segments));
  const unit = (width - names - GAP) / (reach.negative + reach.positive + reach.apart);
  const nought = names + reach.negative * unit;
  const apartFrom = nought + reach.positive * unit + GAP;
  const words = (segments: readonly Segment[]): string =>
    segments.map(({ code, share }) => `${labels.get(code) ?? code} ${points(share)}%`).join(say('comma'));
  return (
    <div className="analysis-scale" data-picture="diverging">
      <Legend scale={scale} labels={labels} />
      <svg
        data-drawing=""
        viewBox={`0 0 ${width} ${bars.length * ROW}`}
        role="img"
        aria-label={say('scaleLegend')}
      >
        {bars.map(({ key, name, segments }, nth) => (
          <g key={key} transform={`translate(0 ${nth * ROW})`}>
            <title>{say('scaleRow', { name, parts: words(segments) })}</title>
            <text x={names - 6} y={15} textAnchor="end">
              {name}
            </text>
            {segments.map((segment) => (
              <Bar
                key={segment.code}
                segment={segment}
                x={(segment.side === 'apart' ? apartFrom : nought) + segment.from * unit}
                width={segment.share * unit}
              />
            ))}
          </g>
        ))}
        <line className="zero" x1={nought} x2={nought} y1={0} y2={bars.length * ROW} />
      </svg>
      <p className="muted">{say('scaleLegend')}</p>
    </div>
  );
}

interface BarProps {
  readonly segment: Segment;
  readonly x: number;
  readonly width: number;
}

function Bar({ segment: { side, step, share }, x, width }: BarProps) {
  const isDark = step > 1 || (step > 0 && side !== 'apart');
  return (
    <>
      <rect x={x} y={3} width={Math.max(0, width)} height={16} fill={shadeOf(side, step)} />
      {share >= LEAST_LABELLED && (
        <text x={x + width / 2} y={15} textAnchor="middle" style={{ fill: isDark ? '#fff' : '#24302f' }}>
          {Math.round(share * 100)}
        </text>
      )}
    </>
  );
}

function Legend({ scale, labels }: Pick<BarsProps, 'scale' | 'labels'>) {
  const shares = new Map(scale.options.map(({ code }) => [code, 0]));
  const segments = new Map(scaleSegments(scale, shares).map((each) => [each.code, each]));
  return (
    <ul className="analysis-legend" data-legend="">
      {scale.options.map(({ code, side }) => (
        <li key={code}>
          <i style={{ background: shadeOf(side, segments.get(code)?.step ?? 0) }} />
          {labels.get(code)}
        </li>
      ))}
    </ul>
  );
}

function shadeOf(side: ScaleSide, step: number): string {
  const shades = SHADES[side];
  return shades[Math.min(step, shades.length - 1)] ?? '';
}

function sharesOf(figures: ReadonlyMap<string, Figure>, minimumCell: number): ReadonlyMap<string, number> {
  return new Map(
    [...figures].flatMap(([code, figure]) => {
      const shown = shownFigure(figure, minimumCell);
      return shown ? [[code, shown.share]] : [];
    }),
  );
}
