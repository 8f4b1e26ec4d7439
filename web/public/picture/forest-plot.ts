// The picture of places: a point at each share, a line for its interval, the overall share across all. SVG as text that
// stands by itself in a page, a file or on paper. It decides neither order nor tiers, and draws what it is given.
import { html } from 'ghtml';
import type { Language } from '#base';
import { count, limits, percent } from '../figure-text.ts';
import { speaker } from '../words.ts';
import { type Geometry, type PlacedRow, type PlotFigure, type PlotRow, placeRows } from './geometry.ts';
import { description, notesOf, type Speak, tooltip } from './picture-notes.ts';
import { PICTURE_WORDS } from './picture-words.ts';
import { shortened, wrapped } from './text-width.ts';

export interface PictureOptions {
  readonly title: string;
  readonly language: Language;
  readonly overall: PlotFigure | null;
  /** from 300; from 620 on the figures stand beside the lines; default 800 */
  readonly widthPx?: number;
  /** tells its own parts from those of other pictures in the same page */
  readonly id?: string;
  /** whether the title is written above, as in a file; default true */
  readonly showsTitle?: boolean;
}

const INK = '#1c2a2e';
const SOFT = '#56666b';
const GRID = '#e2ddd2';
const DEEP = '#14454b';
const AMBER = '#9a5c0f';
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Source Han Sans SC',sans-serif";
const NOTE_PX = 12;
const NOTE_LINE_PX = 18;
const TITLE_PX = 16;
const HEAD_PX = 24;
/** From so many rows on the foot is out of sight, and the axis is labelled above as well. */
const TOP_AXIS_FROM_ROWS = 30;
const TOP_AXIS_PX = 16;

/**
 * Draws places as points with 95 % intervals, in the order given; those without a figure are listed below with the reason.
 * @returns one `<svg>` element, all texts escaped
 */
export function forestPlot(rows: readonly PlotRow[], options: PictureOptions): string {
  const { language, overall, widthPx = 800, id = 'picture' } = options;
  const say = speaker(PICTURE_WORDS, language);
  const titles = options.showsTitle === false ? [] : wrapped(options.title, widthPx / TITLE_PX);
  const isLong = rows.length > TOP_AXIS_FROM_ROWS;
  const topPx = titles.length * (TITLE_PX + 8) + HEAD_PX + (isLong ? TOP_AXIS_PX : 0);
  const geometry = placeRows(rows, overall, { widthPx, topPx });
  const notes = notesOf(rows, geometry, say, language).flatMap((note) => wrapped(note, widthPx / NOTE_PX));
  const heightPx = geometry.bottom + 28 + notes.length * NOTE_LINE_PX + 6;
  const text = [
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${widthPx} ${px(heightPx)}" width="${widthPx}" height="${px(heightPx)}" role="img" aria-labelledby="${id}-title ${id}-text" font-family="${FONT}" font-size="${geometry.fontPx}" fill="${INK}">`,
    html`<title id="${id}-title">${options.title}</title><desc id="${id}-text">${description(geometry, say, language)}</desc>`,
    ...titles.map((line, index) => titleLine(line, index)),
    frameOf(geometry, say, widthPx),
    tickLabels(geometry, geometry.bottom + geometry.fontPx + 4),
    isLong ? tickLabels(geometry, geometry.top - HEAD_PX - 2) : '',
    overallOf(geometry, overall, say, language),
    ...geometry.tiers.map(({ tier, top }) => tierLine(tier, top, geometry, say, widthPx)),
    rowsOf(geometry, say, language, widthPx),
    notesBelow(notes, geometry.bottom + 28),
    '</svg>',
  ].join('');
  // XML has no way to write control characters.
  return text.replace(/\p{Cc}/gu, ' ');
}

function titleLine(line: string, index: number): string {
  return html`<text y="${TITLE_PX + index * (TITLE_PX + 8)}" font-size="${TITLE_PX}" font-weight="600">${line}</text>`;
}

// Grid, ticks below, and a mark across the axis at each end where it is cut.
function frameOf(
  { ticks, top, bottom, plotLeft, plotRight, axis, figuresRight }: Geometry,
  say: Speak,
  widthPx: number,
): string {
  const grid = ticks.map(({ x }) => `M${px(x)} ${px(top)}V${px(bottom)}`).join('');
  const cuts = [axis.from > 0 ? plotLeft : undefined, axis.to < 100 ? plotRight : undefined];
  const marks = cuts.flatMap((x) => (x === undefined ? [] : [cutMark(x, bottom)])).join('');
  const heads = [
    figuresRight === undefined
      ? ''
      : html`<text x="${px(figuresRight)}" y="${px(top - 8)}">${say('figures')}</text>`,
    html`<text x="${widthPx}" y="${px(top - 8)}">${say('answered')}</text>`,
  ];
  return html`<path d="${grid}" stroke="${GRID}"/><path d="M${px(plotLeft)} ${px(bottom)}H${px(plotRight)}${marks}" stroke="${SOFT}" fill="none"/><g text-anchor="end" font-size="11" fill="${SOFT}">!${heads}</g>`;
}

function tickLabels({ ticks }: Geometry, y: number): string {
  const labels = ticks.map(({ percent: value, x }) => html`<text x="${px(x)}" y="${px(y)}">${value}%</text>`);
  return html`<g text-anchor="middle" font-size="11" fill="${SOFT}">!${labels}</g>`;
}

function cutMark(x: number, y: number): string {
  return `M${px(x - 1)} ${px(y + 5)}l4 -10m4 0l-4 10`;
}

function overallOf(
  { overall: placed, top, bottom, plotLeft, plotRight }: Geometry,
  overall: PlotFigure | null,
  say: Speak,
  language: Language,
): string {
  if (!placed || !overall) return '';
  const label = say('overall', { share: percent(overall.share, language) });
  const x = Math.min(Math.max(placed.x, plotLeft + 36), plotRight - 36);
  return html`<rect x="${px(placed.left)}" y="${px(top)}" width="${px(placed.right - placed.left)}" height="${px(bottom - top)}" fill="${AMBER}" fill-opacity=".13"/><path d="M${px(placed.x)} ${px(top - 4)}V${px(bottom)}" stroke="${AMBER}" stroke-width="1.5"/><text x="${px(x)}" y="${px(top - 8)}" text-anchor="middle" font-size="12" font-weight="600" fill="${AMBER}">${label}</text>`;
}

function tierLine(
  tier: number | null,
  top: number,
  { rowPx }: Geometry,
  say: Speak,
  widthPx: number,
): string {
  const label = tier === null ? say('notCompared') : say('tier', { tier });
  return html`<path d="M0 ${px(top)}H${widthPx}" stroke="${SOFT}" stroke-dasharray="3 3"/><text y="${px(top + rowPx * 0.78)}" font-size="11" fill="${SOFT}">${label}</text>`;
}

function rowsOf(geometry: Geometry, say: Speak, language: Language, widthPx: number): string {
  const rows = geometry.rows.map((placed) => rowOf(placed, geometry, say, language, widthPx));
  return html`<g pointer-events="all" fill="${DEEP}">!${rows}</g>`;
}

function rowOf(
  placed: PlacedRow,
  geometry: Geometry,
  say: Speak,
  language: Language,
  widthPx: number,
): string {
  const { row, figure, x, left, right } = placed;
  const { rowPx, fontPx, figuresRight, nameEm } = geometry;
  const baseline = px(placed.y + fontPx * 0.36);
  const figures =
    figuresRight === undefined
      ? ''
      : html`<text x="${px(figuresRight)}" y="${baseline}" text-anchor="end">${percent(figure.share, language)} (${limits(figure)})</text>`;
  const dot = row.tier === null ? html` fill="#fff" stroke="${DEEP}" stroke-width="1.5"` : '';
  return html`<g><title>${tooltip(row, figure, say, language)}</title><rect y="${px(placed.y - rowPx / 2)}" width="${widthPx}" height="${rowPx}" fill="none"/><text y="${baseline}">${shortened(row.name, nameEm)}</text><rect x="${px(left)}" y="${px(placed.y - 1)}" width="${px(right - left)}" height="2"/><circle cx="${px(x)}" cy="${px(placed.y)}" r="4"!${dot}/>!${figures}<text x="${widthPx}" y="${baseline}" text-anchor="end">${count(row.n)}</text></g>`;
}

function notesBelow(lines: readonly string[], top: number): string {
  const texts = lines.map(
    (line, index) => html`<text y="${px(top + (index + 1) * NOTE_LINE_PX)}">${line}</text>`,
  );
  return html`<g font-size="${NOTE_PX}" fill="${SOFT}">!${texts}</g>`;
}

/** To a tenth of a pixel. */
function px(value: number): number {
  return Math.round(value * 10) / 10;
}
