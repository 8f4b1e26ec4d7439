// Red heads with their runs of numbers, templates of an office's own, and the named figures as they are now.
import { localTime, ok, type Result } from '#base';
import {
  type BulletinKind,
  checkPeriod,
  FIGURES,
  type KeptFigure,
  placeNameOf,
  readKey,
  type SeriesForm,
  TEMPLATES,
} from '#service/supervision/bulletins';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import { change, type House } from '../../platform/house.ts';
import { must } from '../../platform/refusal.ts';
import { officesOf, ownOffice, requirePlace } from '../outreach/reach.ts';
import { heldBulletin } from './reach.ts';
import { reckon } from './reckon.ts';
import {
  addSeries,
  addTemplate,
  beginCounter,
  organisationNamed,
  seriesOf,
  templatesOf,
} from './series.store.ts';

function yearOf(house: House): number {
  return Number(localTime(house.now()).date.slice(0, 4));
}

/** The heads that are in reach, and the place of one's own office with a name to begin with. */
export function seriesFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const offices = await officesOf(tx, actor, 'bulletin.read');
    const own = offices.find(({ regionCode }) => regionCode.startsWith(county));
    const rows = await seriesOf(tx, county, yearOf(house));
    const within = rows.filter(({ regionCode }) =>
      offices.some((office) => regionCode.startsWith(office.regionCode)),
    );
    const name = own ? await organisationNamed(tx, own.organisationId) : '';
    return ok({ rows: within, place: { code: own?.regionCode ?? county, name: placeNameOf(name) } });
  });
}

interface NewSeries {
  readonly id: string;
  readonly form: SeriesForm;
  readonly head: string;
  readonly word: string;
  readonly givenBefore: number;
}

/** In the writer's own office. Sent twice, it adds one. */
export async function addSeriesBy(
  house: House,
  actor: Actor,
  county: string,
  given: NewSeries,
): Promise<Result<Nothing>> {
  const act = { county, action: 'bulletin-series-added', subject: given.id, details: { head: given.head } };
  await change(house, 'service', actor, act, async (tx) => {
    const office = await ownOffice(tx, actor, 'bulletin.write', county);
    const isNew = await addSeries(tx, { ...given, ...office, county, personId: actor.personId });
    if (isNew && given.givenBefore > 0)
      await beginCounter(tx, county, given.id, yearOf(house), given.givenBefore);
  });
  return ok({});
}

export function templatesFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const own = await templatesOf(tx, county);
    const shown = (id: string, kind: BulletinKind, name: { zh: string; en: string }, isOwn: boolean) => ({
      id,
      kind,
      name,
      isOwn,
    });
    return ok({
      rows: [
        ...TEMPLATES.map(({ id, kind, name }) => shown(id, kind, name, false)),
        ...own.map(({ id, kind, name }) => shown(id, kind, { zh: name, en: name }, true)),
      ],
    });
  });
}

interface NewTemplate {
  readonly id: string;
  readonly bulletinId: string;
  readonly name: string;
}

/** A bulletin's text, with its tokens, for the next ones. Sent twice, it adds one. */
export async function addTemplateBy(
  house: House,
  actor: Actor,
  county: string,
  given: NewTemplate,
): Promise<Result<Nothing>> {
  const act = { county, action: 'bulletin-template-added', subject: given.id };
  await change(house, 'service', actor, act, async (tx) => {
    const { kind, content, organisationId, regionCode } = await heldBulletin(
      tx,
      actor,
      'bulletin.write',
      county,
      given.bulletinId,
    );
    const kept = { county, id: given.id, organisationId, regionCode, kind, name: given.name, content };
    await addTemplate(tx, { ...kept, personId: actor.personId });
  });
  return ok({});
}

interface Asked {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly keys?: string | undefined;
}

/** Every named figure of a place and a span; or those that are asked for. Problem: `bulletin-period-impossible`. */
export async function liveFiguresFor(house: House, actor: Actor, county: string, asked: Asked) {
  const period = must(checkPeriod({ from: asked.from, to: asked.to }));
  await house.database.transaction('service', actor.personId, (tx) =>
    requirePlace(tx, actor, 'bulletin.write', county, asked.place),
  );
  const scope = { county, place: asked.place, period };
  const keys = asked.keys ? asked.keys.split(',') : [...FIGURES.keys()];
  const found = await reckon(house, scope, keys, []);
  const figures = [...found.figures].map(([key, value]): KeptFigure & { screen: string } => ({
    key,
    value,
    hand: null,
    screen: FIGURES.get(readKey(key)?.id ?? '')?.screen(scope) ?? '/',
  }));
  return ok({ figures, reckonedMs: found.atMs });
}
