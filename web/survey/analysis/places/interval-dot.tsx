// One row of the dot plot: the share, its interval, and the overall share behind. It stands in its row of the table.
import { type Axis, alongAxis, limits, percent, type ShownFigure } from '#web/public';
import { countText } from '../../../platform/parts/figures.ts';
import { useLanguage, useWords } from '../../../shell/language.tsx';
import { ANALYSIS_WORDS } from '../analysis-words.ts';

const WIDTH = 220;
const HEIGHT = 20;
const EDGE = 12;

interface DotProps {
  readonly name: string;
  readonly figure: ShownFigure | undefined;
  readonly axis: Axis;
  readonly overall: number | null;
}

export function IntervalDot({ name, figure, axis, overall }: DotProps) {
  const say = useWords(ANALYSIS_WORDS);
  const { language } = useLanguage();
  const words = figure
    ? say('plotRow', {
        name,
        share: percent(figure.share, language),
        limits: limits(figure),
        n: countText(figure.n),
      })
    : say('plotRowHidden', { name });
  const middle = HEIGHT / 2;
  return (
    <svg className="analysis-dot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <title>{words}</title>
      {axis.ticks.map((tick) => (
        <line
          key={tick}
          className="tick"
          x1={at(axis, tick / 100)}
          x2={at(axis, tick / 100)}
          y1={0}
          y2={HEIGHT}
        />
      ))}
      {overall !== null && (
        <line className="overall" x1={at(axis, overall)} x2={at(axis, overall)} y1={0} y2={HEIGHT} />
      )}
      {figure && (
        <g className={figure.caution ? 'unsure' : 'sure'}>
          <line x1={at(axis, figure.lower)} x2={at(axis, figure.upper)} y1={middle} y2={middle} />
          <circle cx={at(axis, figure.share)} cy={middle} r={4} />
        </g>
      )}
    </svg>
  );
}

/** The ends of the axis, above the column. */
export function AxisHead({ axis, label }: { readonly axis: Axis; readonly label: string }) {
  return (
    <svg className="analysis-dot" viewBox={`0 0 ${WIDTH} 16`} role="img" aria-label={label}>
      {axis.ticks.map((tick) => (
        <text key={tick} x={at(axis, tick / 100)} y={12} textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  );
}

function at(axis: Axis, fraction: number): number {
  return EDGE + Math.min(1, Math.max(0, alongAxis(axis, fraction))) * (WIDTH - 2 * EDGE);
}
