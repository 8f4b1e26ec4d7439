// A county's outlines: read for its results, and brought by the analyst.
import { ok, type Result } from '#base';
import type { CountyMap } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import { recordAct } from '../../platform/audit.store.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { placesOfSurvey } from '../office/surveys.store.ts';
import { reachableSurvey } from '../office/surveys.ts';
import { problem } from '../problems.ts';
import { isSameMap, keepMap, mapOfCounty } from './maps.store.ts';
import { matchAreas } from './match-areas.ts';
import { readGeoJson } from './read-geojson.ts';

/** Areas carry the codes of the survey's villages; null where nobody brought a map. */
export async function countyMapFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
): Promise<Result<{ map: CountyMap | null }>> {
  const map = await house.database.transaction('survey', actor.personId, async (tx) => {
    await reachableSurvey(tx, actor, 'results.read', key);
    return mapOfCounty(tx, key.county);
  });
  if (!map) return ok({ map: null });
  const places = await placesFor(house, key);
  return ok({ map: { ...map, areas: [...matchAreas(map.areas, places).areas] } });
}

interface WantedMap {
  readonly id: string;
  readonly fileName: string;
  readonly text: string;
}

/** Problems: those of `readGeoJson`, `map-matches-nothing`, `id-taken`. Sent twice, it is kept once. */
export async function setCountyMapBy(house: House, actor: Actor, key: SurveyKey, wanted: WantedMap) {
  await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'county-map.write', key),
  );
  const areas = must(readGeoJson(wanted.text));
  const matched = matchAreas(areas, await placesFor(house, key));
  if (matched.unmatchedAreas.length === areas.length) refuse(problem('map-matches-nothing', {}, 'file'));
  const { id, fileName } = wanted;
  const { county } = key;
  await house.database.transaction('survey', actor.personId, async (tx) => {
    const now = new Date(house.now());
    const isNew = await keepMap(tx, { county, id, fileName, areas, personId: actor.personId, now });
    const details = { file: fileName, areas: areas.length };
    if (!isNew && !(await isSameMap(tx, { county, id, fileName, areas })))
      refuse(platformProblem('id-taken', {}, 'id'));
    if (isNew)
      await recordAct(tx, actor.personId, { county, action: 'county-map-set', subject: id, details });
  });
  const { unmatchedAreas, placesWithout } = matched;
  return ok({ areas: areas.length, unmatchedAreas: [...unmatchedAreas], placesWithout: [...placesWithout] });
}

function placesFor(house: House, key: SurveyKey) {
  return house.database.transaction('survey', 'system', (tx) => placesOfSurvey(tx, key));
}
