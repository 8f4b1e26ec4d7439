// Which area is which village: by code first, then by name without the ending 村 or 社区.
import type { Area } from '#wire/survey';

interface Named {
  readonly code: string;
  readonly name: string;
}

export interface MatchedAreas {
  /** areas that are a village, with its code */
  readonly areas: readonly Area[];
  readonly unmatchedAreas: readonly string[];
  readonly placesWithout: readonly string[];
}

/** A village has all the areas that carry its code or name; an area that fits two villages of one name fits none. */
export function matchAreas(areas: readonly Area[], places: readonly Named[]): MatchedAreas {
  const found = areas.map((area) => ({ area, place: placeOf(area, places) }));
  const taken = new Set(found.map(({ place }) => place?.code));
  return {
    areas: found.map(({ area, place }) =>
      place ? { ...area, code: place.code, name: place.name } : { ...area, code: null },
    ),
    unmatchedAreas: found.flatMap(({ area, place }, nth) =>
      place ? [] : [area.name ?? area.code ?? `#${nth + 1}`],
    ),
    placesWithout: places.filter(({ code }) => !taken.has(code)).map(({ name }) => name),
  };
}

function placeOf({ code, name }: Area, places: readonly Named[]): Named | undefined {
  const byCode = places.find((place) => place.code === code);
  if (byCode || name === null) return byCode;
  const byName = places.filter((place) => bare(place.name) === bare(name));
  return byName.length === 1 ? byName[0] : undefined;
}

function bare(name: string): string {
  return name.replace(/\s/g, '').replace(/(村民委员会|居民委员会|村委会|居委会|社区|村)$/, '');
}
