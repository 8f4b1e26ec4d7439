// A picture that stands by itself: the styles of the page written into it, and under it what it must not be parted from —
// its n, its rule, and whether it is simulated or provisional.
import { emWidth, wrapped } from '#web/public';

const SVG = 'http://www.w3.org/2000/svg';
const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans SC','Source Han Sans SC',sans-serif";
const LINE_PX = 18;
const LETTER_PX = 12;
const MARGIN_PX = 16;

/** What a picture takes from the page's style sheets; without them a file would show it black and in another letter. */
const CARRIED = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'paint-order',
  'opacity',
  'fill-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
  'display',
] as const;

export interface StampedPicture {
  readonly text: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * @param source a picture on the page, or the text of one
 * @param notes one paragraph each, written under the picture
 */
export function stampedPicture(source: SVGSVGElement | string, notes: readonly string[]): StampedPicture {
  const picture = typeof source === 'string' ? readPicture(source) : styledCopy(source);
  const { x, y, width, height } = boxOf(picture);
  const lines = notes.flatMap((note) => noteLines(note, width / LETTER_PX));
  const heightPx = height + MARGIN_PX * 2 + lines.length * LINE_PX;
  const widthPx = width + MARGIN_PX * 2;
  picture.setAttribute('viewBox', `${x - MARGIN_PX} ${y - MARGIN_PX} ${widthPx} ${heightPx}`);
  picture.setAttribute('width', String(widthPx));
  picture.setAttribute('height', String(heightPx));
  if (!picture.hasAttribute('font-family')) picture.setAttribute('font-family', FONT);
  picture.prepend(paper({ x, y, widthPx, heightPx }));
  lines.forEach((line, nth) => {
    picture.append(lineOf(line, x, y + height + LINE_PX * (nth + 1)));
  });
  return { text: new XMLSerializer().serializeToString(picture), widthPx, heightPx };
}

// An address has no place to break at: it is cut where the line ends.
function noteLines(note: string, mostEm: number): readonly string[] {
  const narrowLetters = Math.max(1, Math.floor(mostEm / emWidth('0')));
  return wrapped(note, mostEm).flatMap((line) =>
    emWidth(line) <= mostEm ? [line] : (line.match(new RegExp(`.{1,${narrowLetters}}`, 'gu')) ?? [line]),
  );
}

function readPicture(text: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (!(documentElement instanceof SVGSVGElement)) throw new Error('not a picture');
  return documentElement;
}

/** A copy that looks the same outside the page. The source must stand on the page. */
export function styledCopy(source: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(source, true);
  const originals = [source, ...source.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll<SVGElement>('*')].forEach((element, at) => {
    const original = originals[at];
    if (original) carryStyle(original, element);
  });
  copy.setAttribute('xmlns', SVG);
  return copy;
}

function carryStyle(from: Element, to: SVGElement): void {
  const style = getComputedStyle(from);
  for (const name of CARRIED) to.style.setProperty(name, style.getPropertyValue(name));
}

function boxOf(picture: SVGSVGElement): { x: number; y: number; width: number; height: number } {
  const [x = 0, y = 0, width = 0, height = 0] = (picture.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  if (width > 0 && height > 0) return { x, y, width, height };
  return {
    x: 0,
    y: 0,
    width: Number(picture.getAttribute('width')),
    height: Number(picture.getAttribute('height')),
  };
}

function paper({
  x,
  y,
  widthPx,
  heightPx,
}: {
  x: number;
  y: number;
  widthPx: number;
  heightPx: number;
}): SVGElement {
  return element('rect', {
    x: x - MARGIN_PX,
    y: y - MARGIN_PX,
    width: widthPx,
    height: heightPx,
    fill: '#ffffff',
  });
}

function lineOf(text: string, x: number, y: number): SVGElement {
  const line = element('text', { x, y, 'font-size': LETTER_PX, fill: '#56666b' });
  line.textContent = text;
  return line;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (!(made instanceof SVGElement)) throw new Error(name);
  return made;
}
