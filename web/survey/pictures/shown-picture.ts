// The picture of a part of the page as it stands there: one drawing with its legend under it, or the dots of a table's rows
// set one under the other with their names and figures.
import { emWidth } from '#web/public';
import { styledCopy } from './stamped-picture.ts';

const SVG = 'http://www.w3.org/2000/svg';
const INK = '#24302f';
const ROW_PX = 26;
const LETTER_PX = 12;
const DOTS_PX = 264;
const GAP_PX = 14;

/** The text of the picture; undefined: there is none in this part of the page. */
export function shownPicture(part: Element): string | undefined {
  const drawing = part.querySelector<SVGSVGElement>('svg[data-drawing]');
  const picture = drawing ? withLegend(styledCopy(drawing), part) : dotsOf(part);
  return picture && new XMLSerializer().serializeToString(picture);
}

function withLegend(picture: SVGSVGElement, part: Element): SVGSVGElement {
  const { x, y, width, height } = picture.viewBox.baseVal;
  let [left, top] = [x, y + height + LETTER_PX];
  for (const entry of part.querySelectorAll('[data-legend] li')) {
    const words = entry.textContent?.trim() ?? '';
    const wide = emWidth(words) * LETTER_PX + LETTER_PX * 3;
    if (left > x && left + wide > x + width) [left, top] = [x, top + ROW_PX];
    picture.append(
      drawn('rect', { x: left, y: top, width: 14, height: 14, fill: swatchOf(entry), stroke: '#b9b4a6' }),
      lettered(words, { x: left + 20, y: top + 12 }),
    );
    left += wide;
  }
  if (left > x) picture.setAttribute('viewBox', `${x} ${y} ${width} ${top + ROW_PX - y}`);
  return picture;
}

function swatchOf(entry: Element): string {
  const swatch = entry.querySelector<HTMLElement>('i');
  return swatch?.dataset.fill ?? (swatch ? getComputedStyle(swatch).backgroundColor : 'none');
}

interface DotRow {
  readonly name: string;
  readonly dots: SVGSVGElement;
  readonly figures: readonly string[];
}

function dotsOf(part: Element): SVGSVGElement | undefined {
  const rows = [...part.querySelectorAll<HTMLTableRowElement>('tr:not([aria-hidden="true"])')].flatMap(
    dotRow,
  );
  if (rows.length < 2) return undefined;
  const namesPx = Math.max(...rows.map(({ name }) => emWidth(name))) * LETTER_PX + GAP_PX;
  const figuresPx = [0, 1].map(
    (at) => Math.max(...rows.map(({ figures }) => emWidth(figures[at] ?? ''))) * LETTER_PX + GAP_PX,
  );
  const ends = figuresPx.map((_px, at) =>
    figuresPx.slice(0, at + 1).reduce((sum, px) => sum + px, namesPx + DOTS_PX),
  );
  const picture = drawn('svg', { viewBox: `0 0 ${ends.at(-1) ?? 0} ${rows.length * ROW_PX}` });
  rows.forEach(({ name, dots, figures }, nth) => {
    const y = nth * ROW_PX;
    const copy = styledCopy(dots);
    setAll(copy, { x: namesPx, y: y + 1, width: DOTS_PX, height: 24 });
    picture.append(lettered(name, { x: 0, y: y + 16 }), copy);
    figures.forEach((figure, column) => {
      picture.append(lettered(figure, { x: ends[column] ?? 0, y: y + 16, 'text-anchor': 'end' }));
    });
  });
  return picture instanceof SVGSVGElement ? picture : undefined;
}

function dotRow(row: HTMLTableRowElement): readonly DotRow[] {
  const cells = [...row.cells];
  const at = cells.findIndex((cell) => cell.querySelector('svg.analysis-dot'));
  const dots = cells[at]?.querySelector<SVGSVGElement>('svg.analysis-dot');
  if (!dots) return [];
  const figures = [cells[at + 1], cells[at + 2]].map((cell) => (cell?.colSpan === 1 ? mainText(cell) : ''));
  return [{ name: cells[0] ? mainText(cells[0]) : '', dots, figures }];
}

function mainText(cell: Element): string {
  const small = cell.querySelector('small')?.textContent ?? '';
  const whole = cell.textContent ?? '';
  return whole.slice(0, whole.length - small.length).trim();
}

function lettered(words: string, where: Readonly<Record<string, string | number>>): SVGElement {
  const text = drawn('text', { ...where, 'font-size': LETTER_PX, fill: INK });
  text.textContent = words;
  return text;
}

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAll(made, attributes);
  if (!(made instanceof SVGElement)) throw new Error(name);
  return made;
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
}
