// The months of two years as two lines; a band shows how far each count of this year may swing by chance alone.
import type { MonthFigure } from '#wire/service';

const [WIDTH, HEIGHT, EDGE] = [200, 44, 3];

interface MonthLineProps {
  readonly label: string;
  readonly months: readonly MonthFigure[];
  readonly year: number;
}

export function MonthLine({ label, months, year }: MonthLineProps) {
  const most = Math.max(1, ...months.map(({ high }) => high));
  const at = (month: string): number => EDGE + ((Number(month.slice(5, 7)) - 1) / 11) * (WIDTH - 2 * EDGE);
  const up = (count: number): number => HEIGHT - EDGE - (count / most) * (HEIGHT - 2 * EDGE);
  const of = (wanted: number): readonly MonthFigure[] =>
    months.filter(({ month }) => month.startsWith(`${wanted}-`));
  const line = (wanted: number): string =>
    of(wanted)
      .map(({ month, count }) => `${at(month)},${up(count)}`)
      .join(' ');
  const upper = of(year).map(({ month, high }) => `${at(month)},${up(high)}`);
  const lower = of(year)
    .map(({ month, low }) => `${at(month)},${up(low)}`)
    .reverse();
  const words = of(year).map(({ month, count }) => `${month.slice(0, 7)}: ${count}`);
  return (
    <svg
      className="context-months"
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`${label} ${words.join(', ')}`}
    >
      <title>{words.join('\n')}</title>
      <polygon points={[...upper, ...lower].join(' ')} fill="#cfe3e4" />
      <polyline points={line(year - 1)} fill="none" stroke="#a9adab" strokeWidth="1.5" />
      <polyline points={line(year)} fill="none" stroke="#1d5f66" strokeWidth="2" />
    </svg>
  );
}
