// From waves to the lines of a trend: overall and the places chosen. Pure: waves in, points out.
import { type ShownFigure, shownFigure } from '#web/public';
import type { Wave } from '#wire/survey';

/** Lines that a picture can hold apart. */
export const MOST_PLACES = 5;

export interface TrendPoint {
  readonly wave: Wave;
  /** undefined: not asked there, or withheld */
  readonly figure: ShownFigure | undefined;
}

export interface TrendLine {
  readonly code: string;
  /** undefined: overall */
  readonly name: string | undefined;
  readonly points: readonly TrendPoint[];
}

/** @param chosen codes of places; unknown ones are passed over, and those above `MOST_PLACES` */
export function trendLines(waves: readonly Wave[], chosen: readonly string[]): readonly TrendLine[] {
  const names = new Map(waves.flatMap(({ places }) => places.map(({ code, name }) => [code, name])));
  const overall: TrendLine = {
    code: 'overall',
    name: undefined,
    points: waves.map((wave) => ({ wave, figure: wave.overall ? shown(wave, wave.overall) : undefined })),
  };
  const known = chosen.filter((code) => names.has(code)).slice(0, MOST_PLACES);
  return [overall, ...known.map((code) => ({ code, name: names.get(code), points: pointsOf(waves, code) }))];
}

function pointsOf(waves: readonly Wave[], code: string): readonly TrendPoint[] {
  return waves.map((wave) => {
    const place = wave.places.find((each) => each.code === code);
    return { wave, figure: place && shown(wave, place.figure) };
  });
}

function shown({ minimumCell }: Wave, figure: Parameters<typeof shownFigure>[0]): ShownFigure | undefined {
  return shownFigure(figure, minimumCell);
}

/** Codes as they stand in the address. */
export function codesFrom(text: string | undefined): readonly string[] {
  return text ? text.split('_').filter((code) => code !== '') : [];
}

export function codesText(codes: readonly string[]): string | undefined {
  return codes.length > 0 ? codes.join('_') : undefined;
}
