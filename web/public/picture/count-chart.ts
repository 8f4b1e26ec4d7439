// The picture of counts: upright columns for a few, lying bars for many; one or two runs of them. SVG as text that stands by itself.
// It decides no order and draws what it is given, from zero.
import { html } from 'ghtml';
import { emWidth, shortened } from './text-width.ts';

export interface CountRun {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface CountChart {
  readonly title: string;
  /** one for each value */
  readonly labels: readonly string[];
  /** the first two are drawn */
  readonly runs: readonly CountRun[];
  /** default 720 */
  readonly widthPx?: number;
}

const INK = '#1c2a2e';
const SOFT = '#56666b';
const GRID = '#e2ddd2';
const COLOURS = ['#14454b', '#d9a441'] as const;
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Source Han Sans SC',sans-serif";
const MOST_COLUMNS = 14;
const WIDEST_LABEL_EM = 4;
const LEGEND_PX = 30;

/** @returns one `<svg>` element, all texts escaped */
export function countChart(chart: CountChart): string {
  const isUpright =
    chart.labels.length <= MOST_COLUMNS && chart.labels.every((label) => emWidth(label) <= WIDEST_LABEL_EM);
  const drawn = isUpright ? columns(chart) : bars(chart);
  const { widthPx = 720 } = chart;
  const text = [
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${drawn.heightPx}" width="${widthPx}" height="${drawn.heightPx}" role="img" font-family="${FONT}" font-size="13" fill="${INK}">`,
    html`<title>${chart.title}</title>`,
    legend(chart),
    drawn.svg,
    '</svg>',
  ].join('');
  // XML has no way to write control characters.
  return text.replace(/\p{Cc}/gu, ' ');
}

function shownRuns({ runs }: CountChart): readonly CountRun[] {
  return runs.slice(0, COLOURS.length);
}

function legend(chart: CountChart): string {
  let x = 4;
  const entries = shownRuns(chart).map(({ name }, nth) => {
    const entry = html`<rect x="${x}" y="8" width="12" height="12" fill="${COLOURS[nth] ?? INK}"/><text x="${x + 18}" y="19">${name}</text>`;
    x += 18 + Math.ceil(emWidth(name) * 13) + 24;
    return entry;
  });
  return entries.join('');
}

/** Round ticks from zero to above the greatest value: four to six of them. */
export function countTicks(most: number): readonly number[] {
  const rough = Math.max(1, most) / 5;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * unit).find((each) => each >= rough) ?? 1);
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: count + 1 }, (_, nth) => nth * step);
}

function greatest(chart: CountChart): number {
  return Math.max(1, ...shownRuns(chart).flatMap(({ values }) => values.map((value) => value ?? 0)));
}

interface Drawn {
  readonly svg: string;
  readonly heightPx: number;
}

const COLUMNS_PX = 300;

function columns(chart: CountChart): Drawn {
  const { widthPx = 720, labels } = chart;
  const ticks = countTicks(greatest(chart));
  const top = ticks.at(-1) ?? 1;
  const left = emWidth(String(top)) * 12 + 12;
  const [upper, lower] = [LEGEND_PX + 16, COLUMNS_PX - 26];
  const yOf = (value: number): number => lower - (value / top) * (lower - upper);
  const slot = (widthPx - left - 4) / Math.max(1, labels.length);
  const runs = shownRuns(chart);
  const bar = Math.min(30, (slot * 0.74) / Math.max(1, runs.length));
  const grid = ticks.map(
    (tick) =>
      html`<path d="M${px(left)} ${px(yOf(tick))}H${widthPx}" stroke="${tick === 0 ? SOFT : GRID}"/><text x="${px(left - 6)}" y="${px(yOf(tick) + 4)}" text-anchor="end" font-size="11" fill="${SOFT}">${tick}</text>`,
  );
  const middle = (nth: number): number => left + slot * (nth + 0.5);
  const drawn = runs.flatMap(({ values }, run) =>
    labels.map((_, nth) => {
      const value = values[nth] ?? null;
      if (value === null) return '';
      const x = middle(nth) + (run - runs.length / 2) * bar;
      return html`<rect x="${px(x)}" y="${px(yOf(value))}" width="${px(bar - 1)}" height="${px(lower - yOf(value))}" fill="${COLOURS[run] ?? INK}"/><text x="${px(x + bar / 2)}" y="${px(yOf(value) - 4)}" text-anchor="middle" font-size="10">${value}</text>`;
    }),
  );
  const names = labels.map(
    (label, nth) => html`<text x="${px(middle(nth))}" y="${lower + 18}" text-anchor="middle">${label}</text>`,
  );
  return { svg: [...grid, ...drawn, ...names].join(''), heightPx: COLUMNS_PX };
}

const BAR_PX = 13;

function bars(chart: CountChart): Drawn {
  const { widthPx = 720, labels } = chart;
  const runs = shownRuns(chart);
  const nameEm = Math.min(11, Math.max(3, ...labels.map(emWidth)));
  const left = nameEm * 13 + 10;
  const most = greatest(chart);
  const room = widthPx - left - emWidth(String(most)) * 12 - 14;
  const rowPx = runs.length * BAR_PX + 8;
  const rows = labels.map((label, nth) => {
    const y = LEGEND_PX + 6 + nth * rowPx;
    const lines = runs.map(({ values }, run) => {
      const value = values[nth] ?? null;
      if (value === null) return '';
      const width = (value / most) * room;
      return html`<rect x="${px(left)}" y="${y + run * BAR_PX}" width="${px(Math.max(width, 1))}" height="${BAR_PX - 2}" fill="${COLOURS[run] ?? INK}"/><text x="${px(left + width + 5)}" y="${y + run * BAR_PX + 10}" font-size="11">${value}</text>`;
    });
    return html`<text x="${px(left - 8)}" y="${px(y + rowPx / 2)}" text-anchor="end">${shortened(label, nameEm)}</text>!${lines}`;
  });
  return { svg: rows.join(''), heightPx: LEGEND_PX + 10 + labels.length * rowPx };
}

/** To a tenth of a pixel. */
function px(value: number): number {
  return Math.round(value * 10) / 10;
}
