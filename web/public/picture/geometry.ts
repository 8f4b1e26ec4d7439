// Where everything of the picture stands, in pixels: rows of places, the axis of shares, the overall line, tier bands.
// Numbers and names in, positions out; it draws nothing and says nothing.
import { type Axis, alongAxis, axisAround } from './axis.ts';
import { emWidth } from './text-width.ts';

/** A share with its 95 % interval, fractions of 1. */
export interface PlotFigure {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** One place. Without a figure it is withheld; without a tier it is not compared with the others. */
export interface PlotRow {
  readonly name: string;
  readonly figure: PlotFigure | null;
  readonly n: number;
  readonly tier: number | null;
  /** why it is withheld, or why to be careful with it */
  readonly note?: string;
}

export interface PlacedRow {
  readonly row: PlotRow;
  readonly figure: PlotFigure;
  /** the middle of its line */
  readonly y: number;
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** A group of rows of one tier; `top` is where the line that parts it from the rows above is drawn. */
interface PlacedTier {
  readonly tier: number | null;
  readonly top: number;
}

export interface Geometry {
  readonly fontPx: number;
  readonly rowPx: number;
  readonly plotLeft: number;
  readonly plotRight: number;
  /** the widest a name may be, in em */
  readonly nameEm: number;
  readonly figuresRight: number | undefined;
  readonly axis: Axis;
  readonly ticks: readonly { readonly percent: number; readonly x: number }[];
  readonly rows: readonly PlacedRow[];
  /** empty unless there are at least two */
  readonly tiers: readonly PlacedTier[];
  readonly overall: { readonly x: number; readonly left: number; readonly right: number } | undefined;
  readonly top: number;
  readonly bottom: number;
}

export interface Frame {
  readonly widthPx: number;
  /** where the first row may begin */
  readonly topPx: number;
}

const GAP_PX = 10;
const MOST_NAME_EM = 9;
const DENSE_FROM_ROWS = 60;
const FIGURES_FROM_WIDTH_PX = 620;
/** `100.0% (100.0–100.0)` */
const FIGURES_EM = 11.5;
const N_EM = 4.2;

/**
 * Places the rows that have a figure, in the order given, on an axis around their intervals and the overall one.
 * Rows of one tier must stand together.
 */
export function placeRows(rows: readonly PlotRow[], overall: PlotFigure | null, frame: Frame): Geometry {
  const shown = rows.flatMap((row) => (row.figure ? [{ row, figure: row.figure }] : []));
  const sizes = shown.length > DENSE_FROM_ROWS ? { fontPx: 11, rowPx: 16 } : { fontPx: 13, rowPx: 22 };
  const figures = [...shown.map(({ figure }) => figure), ...(overall ? [overall] : [])];
  const axis = axisAround(figures.flatMap(({ share, lower, upper }) => [share, lower, upper]));
  const columns = columnsOf(rows, frame.widthPx, sizes.fontPx);
  const xOf = (fraction: number): number =>
    columns.plotLeft + alongAxis(axis, fraction) * (columns.plotRight - columns.plotLeft);
  const stacked = stack(
    shown.map(({ row }) => row.tier),
    frame.topPx,
    sizes.rowPx,
  );
  return {
    ...sizes,
    ...columns,
    axis,
    ticks: axis.ticks.map((percent) => ({ percent, x: xOf(percent / 100) })),
    rows: shown.map((each, index) => ({
      ...each,
      y: stacked.middles[index] ?? 0,
      ...spanOf(each.figure, xOf),
    })),
    tiers: stacked.tiers,
    overall: overall ? spanOf(overall, xOf) : undefined,
    top: frame.topPx,
    bottom: stacked.bottom,
  };
}

function spanOf({ share, lower, upper }: PlotFigure, xOf: (fraction: number) => number) {
  return { x: xOf(share), left: xOf(lower), right: xOf(upper) };
}

function columnsOf(rows: readonly PlotRow[], widthPx: number, fontPx: number) {
  const widest = Math.max(2, ...rows.map(({ name }) => emWidth(name)));
  const nameEm = Math.min(widest, MOST_NAME_EM);
  const nLeft = widthPx - N_EM * fontPx;
  const hasFigures = widthPx >= FIGURES_FROM_WIDTH_PX;
  return {
    nameEm,
    plotLeft: nameEm * fontPx + GAP_PX,
    plotRight: (hasFigures ? nLeft - FIGURES_EM * fontPx : nLeft) - GAP_PX,
    figuresRight: hasFigures ? nLeft - 4 : undefined,
  };
}

// Rows one under the other; where tiers change there is room for a line and its name.
function stack(tiers: readonly (number | null)[], topPx: number, rowPx: number) {
  const hasTiers = new Set(tiers).size > 1;
  const placed: PlacedTier[] = [];
  const middles: number[] = [];
  let y = topPx;
  for (const [index, tier] of tiers.entries()) {
    if (hasTiers && (index === 0 || tier !== tiers[index - 1])) {
      placed.push({ tier, top: y });
      y += rowPx;
    }
    middles.push(y + rowPx / 2);
    y += rowPx;
  }
  return { middles, tiers: placed, bottom: y };
}
