// A map without tiles and without asking anybody: villages where they lie, as dots by number; those without a position as a
// grid. The same numbers stand in the list, so the picture is one sentence to a screen reader.
import { html } from 'ghtml';
import type { Bilingual, Language } from '#base';
import { speaker } from '../public/words.ts';
import { MENDED_WORDS } from './mended-words.ts';

/** How many matters were mended in a village, and where it lies, if anybody entered that. */
export interface MendedPlace {
  readonly code: string;
  readonly name: Bilingual;
  readonly count: number;
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
}

/** Narrow enough that a phone shows the letters at their own size. */
const WIDTH = 400;
const MARGIN = 40;
const TILE_COLUMNS = 4;
const TILE = { width: WIDTH / TILE_COLUMNS, height: 64 };
const DOT_LEAST = 8;
const DOT_MOST = 20;
const LETTER_WIDTH = { zh: 12, en: 6.5 } as const;
const LETTER_HEIGHT = 13;

interface Positioned extends MendedPlace {
  readonly at: NonNullable<MendedPlace['at']>;
}

export function mendedMap(places: readonly MendedPlace[], language: Language): string {
  const say = speaker(MENDED_WORDS, language);
  const lying = places.filter((place): place is Positioned => place.at !== null);
  const dots = lying.length > 0 ? dotMap(lying, language) : '';
  const tiles = tileGrid(
    places.filter(({ at }) => at === null),
    language,
  );
  const said = [
    ...(dots === '' ? [] : [say('mapByPosition')]),
    ...(tiles === '' ? [] : [say('mapAsTiles')]),
  ].join(' ');
  return html`<figcaption>${say('mapTitle')}<br><small>${said}</small></figcaption>!${dots}!${tiles}`;
}

function picture(height: number, inside: readonly string[], language: Language): string {
  const say = speaker(MENDED_WORDS, language);
  return html`<svg viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" role="img" aria-label="${say('mapTitle')}" font-family="sans-serif">!${inside}</svg>`;
}

// Degrees of longitude are narrower by the cosine of the latitude; over one county that is all the projection it takes.
function dotMap(places: readonly Positioned[], language: Language): string {
  const middle = places.reduce((sum, { at }) => sum + at.latitude, 0) / places.length;
  const narrow = Math.cos((middle * Math.PI) / 180);
  const points = places.map((place) => ({ place, x: place.at.longitude * narrow, y: -place.at.latitude }));
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const width = Math.max(...points.map(({ x }) => x)) - left;
  const height = Math.max(...points.map(({ y }) => y)) - top;
  const scale = (WIDTH - 2 * MARGIN) / Math.max(width, height, 0.001);
  const most = Math.max(...places.map((place) => place.count));
  const dots = points
    .toSorted((one, other) => other.place.count - one.place.count)
    .map(({ place, x, y }) => ({
      place,
      x: MARGIN + (x - left) * scale,
      y: MARGIN + (y - top) * scale,
      radius: DOT_LEAST + (DOT_MOST - DOT_LEAST) * Math.sqrt(place.count / Math.max(most, 1)),
    }));
  return picture(
    height * scale + 2 * MARGIN,
    [...dots.map((each) => dotMark(each, language)), ...labelsOf(dots, language)],
    language,
  );
}

interface Dot {
  readonly place: MendedPlace;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function dotMark({ place, x, y, radius }: Dot, language: Language): string {
  const [cx, cy] = [x.toFixed(1), y.toFixed(1)];
  return html`<circle cx="${cx}" cy="${cy}" r="${radius.toFixed(1)}" fill="#5f9097" fill-opacity="0.75" stroke="#14454b"><title>${place.name[language]} ${place.count}</title></circle><text x="${cx}" y="${(y + 4).toFixed(1)}" text-anchor="middle" font-size="12" fill="#0b2a2e">${place.count}</text>`;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

// The largest are named first; a name that would cover another name or a dot is left to the list below the map.
function labelsOf(dots: readonly Dot[], language: Language): string[] {
  const taken: Box[] = dots.map(({ x, y, radius }) => boxAround(x, y, radius, radius));
  return dots.flatMap(({ place, x, y, radius }) => {
    const name = shortened(place.name[language]);
    const halfWidth = (name.length * LETTER_WIDTH[language]) / 2;
    const box = boxAround(x, y + radius + 2 + LETTER_HEIGHT / 2, halfWidth, LETTER_HEIGHT / 2);
    const isOutside = box.left < 0 || box.right > WIDTH;
    if (isOutside || taken.some((other) => overlaps(box, other))) return [];
    taken.push(box);
    return [
      html`<text x="${x.toFixed(1)}" y="${(box.bottom - 2).toFixed(1)}" text-anchor="middle" font-size="12" fill="#1c2a2e">${name}</text>`,
    ];
  });
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function tileGrid(places: readonly MendedPlace[], language: Language): string {
  if (places.length === 0) return '';
  const most = Math.max(1, ...places.map((place) => place.count));
  const tiles = places.map((place, index) => tile(place, index, most, language));
  return picture(Math.ceil(places.length / TILE_COLUMNS) * TILE.height, tiles, language);
}

function tile(place: MendedPlace, index: number, most: number, language: Language): string {
  const x = (index % TILE_COLUMNS) * TILE.width;
  const y = Math.floor(index / TILE_COLUMNS) * TILE.height;
  const share = place.count / most;
  const ink = share > 0.55 ? '#ffffff' : '#0b2a2e';
  const middle = (x + TILE.width / 2).toFixed(1);
  return html`<rect x="${(x + 2).toFixed(1)}" y="${y + 2}" width="${(TILE.width - 4).toFixed(1)}" height="${TILE.height - 4}" rx="6" fill="#14454b" fill-opacity="${(0.06 + 0.9 * share).toFixed(2)}" stroke="#c9c2b3"/><text x="${middle}" y="${y + 28}" text-anchor="middle" font-size="13" fill="${ink}">${shortened(place.name[language])}</text><text x="${middle}" y="${y + 49}" text-anchor="middle" font-size="16" font-weight="600" fill="${ink}">${place.count}</text>`;
}

const NAME_LENGTH = 7;

function shortened(name: string): string {
  const plain = name.replace(/(村)?（社区）$|( village)$/u, '');
  return plain.length > NAME_LENGTH ? `${plain.slice(0, NAME_LENGTH - 1)}…` : plain;
}
