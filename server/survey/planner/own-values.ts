// What single villages have of their own in a plan, as it stands in an address: `430422001001:0.9:12_430422001002:0.8:`.
import { ok, type Problem, type Result, refused } from '#base';
import type { SurveyPlace } from '../office/surveys.store.ts';
import { problem } from '../problems.ts';

interface Own {
  readonly share: number | undefined;
  readonly cost: number | undefined;
}

/** Problem: `plan-own-unreadable`, with the village. */
export function ownOf(
  text: string,
  places: readonly Pick<SurveyPlace, 'code'>[],
): Result<ReadonlyMap<string, Own>> {
  const found = new Map<string, Own>();
  for (const part of text.split('_').filter(Boolean)) {
    const [code = '', share = '', cost = ''] = part.split(':');
    const own = { share: numberOf(share), cost: numberOf(cost) };
    const fault = faultOf(code, own, places);
    if (fault) return refused(fault);
    found.set(code, own);
  }
  return ok(found);
}

function numberOf(text: string): number | undefined {
  return text === '' ? undefined : Number(text);
}

function faultOf(
  code: string,
  { share = 0.5, cost = 1 }: Own,
  places: readonly Pick<SurveyPlace, 'code'>[],
): Problem | undefined {
  const isKnown = places.some((place) => place.code === code);
  const holds = isKnown && share > 0 && share < 1 && cost > 0 && cost < 1e9;
  return holds ? undefined : problem('plan-own-unreadable', { place: code }, code);
}
