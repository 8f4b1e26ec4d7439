// The sample under villages' weights: what every figure begins with, a weighting scheme or none.
// Pure: the villages of interviews in, weights out.
import { type PlaceSample, sampleByPlace } from '#estimation';

interface Peopled {
  readonly population: number;
}

/**
 * @param place of each interview, by position in `places`
 * @throws for an interview of no place: that is a bug
 */
export function villageSample(place: Int32Array, places: readonly Peopled[]): PlaceSample {
  const population = Float64Array.from(places, (each) => each.population);
  const sample = sampleByPlace({ place, population, lonely: 'adjust' });
  if (!sample.ok) throw new Error(`${sample.problem.code}: ${sample.problem.message.en}`);
  return sample.value;
}
