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
const DOT_LEAST = 9;
const DOT_MOST = 26;

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
  const marks = points
    .toSorted((one, other) => other.place.count - one.place.count)
    .map(({ place, x, y }) =>
      dot(place, MARGIN + (x - left) * scale, MARGIN + (y - top) * scale, most, language),
    );
  return picture(height * scale + 2 * MARGIN, marks, language);
}

function dot(place: MendedPlace, x: number, y: number, most: number, language: Language): string {
  const radius = DOT_LEAST + (DOT_MOST - DOT_LEAST) * Math.sqrt(place.count / Math.max(most, 1));
  const [cx, cy] = [x.toFixed(1), y.toFixed(1)];
  return html`<circle cx="${cx}" cy="${cy}" r="${radius.toFixed(1)}" fill="#5f9097" fill-opacity="0.75" stroke="#14454b"/><text x="${cx}" y="${(y + 4).toFixed(1)}" text-anchor="middle" font-size="13" fill="#0b2a2e">${place.count}</text><text x="${cx}" y="${(y + radius + 14).toFixed(1)}" text-anchor="middle" font-size="12" fill="#1c2a2e">${place.name[language]}</text>`;
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
