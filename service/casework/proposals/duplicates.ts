// Which earlier cases may be the same matter: the same place and similar words, or nearly the same words. People decide.
import { likeness } from './similar-texts.ts';

export interface Located {
  readonly placeCode: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly grams: readonly string[];
}

export interface Candidate extends Located {
  readonly caseId: string;
}

export interface Duplicate<Found extends Candidate> {
  readonly found: Found;
  /** null where one of the two has no point */
  readonly metres: number | null;
  readonly likeness: number;
}

/** How near and how alike; presets that an office may change. */
export const DUPLICATE_PRESET = {
  metres: 300,
  likeNearby: 0.15,
  likeInPlace: 0.2,
  likeAnywhere: 0.6,
  most: 10,
} as const;

/** The most alike first. */
export function duplicatesOf<Found extends Candidate>(
  wanted: Located,
  candidates: readonly Found[],
  preset: typeof DUPLICATE_PRESET = DUPLICATE_PRESET,
): Duplicate<Found>[] {
  return candidates
    .map((found) => ({
      found,
      metres: metresBetween(wanted.point, found.point),
      likeness: likeness(wanted.grams, found.grams),
    }))
    .filter((each) => each.likeness >= leastLikeness(wanted, each, preset))
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, preset.most);
}

function leastLikeness(
  wanted: Located,
  { found, metres }: Pick<Duplicate<Candidate>, 'found' | 'metres'>,
  preset: typeof DUPLICATE_PRESET,
): number {
  if (metres !== null && metres <= preset.metres) return preset.likeNearby;
  if (metres === null && found.placeCode === wanted.placeCode) return preset.likeInPlace;
  return preset.likeAnywhere;
}

const EARTH_METRES = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres over ground between two points (haversine), or null where one is unknown. */
export function metresBetween(left: Located['point'], right: Located['point']): number | null {
  if (!left || !right) return null;
  const [up, across] = [radians(right.latitude - left.latitude), radians(right.longitude - left.longitude)];
  const half =
    Math.sin(up / 2) ** 2 +
    Math.cos(radians(left.latitude)) * Math.cos(radians(right.latitude)) * Math.sin(across / 2) ** 2;
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(half)));
}
