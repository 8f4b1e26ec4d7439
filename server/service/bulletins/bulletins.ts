// Bulletins as their writers use them: begun from a template, read with live figures, saved, figures changed by hand.
import { ok, type Result } from '#base';
import {
  BULLETIN_KINDS,
  begun,
  bulletinProblem,
  type Content,
  checkContent,
  checkPeriod,
  FIGURES,
  figuresIn,
  type KeptFigure,
  keyText,
  mayWrite,
  numberPlace,
  type Period,
  readKey,
  type Scope,
  TEMPLATES,
  tablesIn,
} from '#service/supervision/bulletins';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import type { WordingCheck } from '../outreach/publicity/materials.ts';
import { requirePlace } from '../outreach/reach.ts';
import {
  addBulletin,
  addEvent,
  type BulletinFilter,
  eventsOf,
  type KeptBulletin,
  listBulletins,
  saveBulletin,
} from './bulletins.store.ts';
import { notedChanges } from './changes.store.ts';
import { changesShown } from './compare.ts';
import { factsOf, filled, shownBulletin, titleText, type Worded, wholeText } from './filling.ts';
import { problem } from './problems.ts';
import { heldBulletin, scopeOf, seenBulletin } from './reach.ts';
import { reckon } from './reckon.ts';
import { seriesBy, templatesOf } from './series.store.ts';

interface BulletinKey {
  readonly county: string;
  readonly bulletinId: string;
}

export function bulletinsFor(house: House, actor: Actor, filter: BulletinFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { rows, total } = await listBulletins(tx, filter);
    return ok({ rows: rows.map(rowShown), total });
  });
}

function rowShown(bulletin: KeptBulletin) {
  const year = Number(bulletin.to.slice(0, 4));
  const { county, id, kind, title, standing, organisationName, placeCode, placeName, from, to } = bulletin;
  const { isPublic, isSimulated, savedMs, savedByName, publishedMs, changed } = bulletin;
  const numberText = bulletin.numberText || numberPlace(bulletin, year);
  const named = {
    county,
    id,
    kind,
    title,
    standing,
    numberText,
    organisationName,
    placeCode,
    placeName,
    from,
    to,
  };
  return { ...named, isPublic, isSimulated, savedMs, savedByName, publishedMs, changed };
}

export async function bulletinFor(
  house: House,
  check: WordingCheck,
  actor: Actor,
  { county, bulletinId }: BulletinKey,
) {
  const found = await house.database.transaction('service', actor.personId, async (tx) => ({
    bulletin: await seenBulletin(tx, county, bulletinId),
    events: await eventsOf(tx, { county, id: bulletinId }),
    noted: await notedChanges(tx, county, bulletinId),
  }));
  const { bulletin } = found;
  const filling = await filled(house, bulletin);
  const changes = changesShown(found.noted);
  const { seriesId, form, head, revision, editors, approvedByName, approvedMs, archivedMs, retention } =
    bulletin;
  return ok({
    ...rowShown(bulletin),
    ...{
      seriesId,
      form,
      head,
      revision,
      editors: [...editors],
      approvedByName,
      approvedMs,
      archivedMs,
      retention,
    },
    withdrawnReason: bulletin.withdrawnReason,
    comparedMs: bulletin.comparedMs,
    content: { ...bulletin.content, blocks: [...bulletin.content.blocks] },
    figures: filling.figures.map((figure) => withScreen(figure, scopeOf(bulletin))),
    tables: filling.tables.map(({ table, lines }) => ({
      table,
      lines: lines.map((line) => ({ ...line, values: [...line.values] })),
    })),
    isLive: filling.isLive,
    reckonedMs: filling.reckonedMs,
    changes,
    findings: bulletin.isPublic ? [...check(wholeText(shownBulletin(bulletin, filling)))] : [],
    events: [...found.events],
    facts: factsOf(bulletin),
  });
}

function withScreen(figure: KeptFigure, scope: Scope) {
  const id = readKey(figure.key)?.id ?? '';
  return { ...figure, screen: FIGURES.get(id)?.screen(scope) ?? '/' };
}

interface WantedBulletin {
  readonly id: string;
  readonly seriesId: string;
  readonly templateId: string;
  readonly place: string;
  readonly placeName: string;
  readonly from: string;
  readonly to: string;
  readonly isPublic: boolean;
}

/**
 * In the name of the series' office, of its own place or one within it.
 * Problems: `bulletin-period-impossible`, `bulletin-series-unknown`, `bulletin-series-of-other-form`, `bulletin-template-unknown`.
 */
export async function addBulletinBy(
  house: House,
  actor: Actor,
  county: string,
  wanted: WantedBulletin,
): Promise<Result<Nothing>> {
  const period = must(checkPeriod({ from: wanted.from, to: wanted.to }));
  const { kind, content } = await house.database.transaction('service', actor.personId, (tx) =>
    beginning(tx, actor, county, wanted),
  );
  const scope = { county, place: wanted.place, period };
  const started = await withKnownFigures(house, scope, content);
  const act = { county, action: 'bulletin-added', subject: wanted.id };
  await change(house, 'service', actor, act, async (tx) => {
    const series =
      (await seriesBy(tx, county, wanted.seriesId)) ?? refuse(problem('bulletin-series-unknown', {}));
    const { organisationId, regionCode } = series;
    const at = new Date(house.now());
    const named = { placeCode: wanted.place, placeName: wanted.placeName, ...period };
    const added = { county, id: wanted.id, seriesId: series.id, organisationId, regionCode, kind, ...named };
    const written = {
      content: started,
      title: plainTitle(started, wanted.placeName, period),
      isPublic: wanted.isPublic,
    };
    const isNew = await addBulletin(tx, {
      ...added,
      ...written,
      isSimulated: false,
      personId: actor.personId,
      at,
    });
    if (isNew)
      await addEvent(
        tx,
        { county, id: wanted.id },
        { id: wanted.id, at, personId: actor.personId, act: 'begun', words: '' },
      );
  });
  return ok({});
}

async function beginning(tx: Transaction, actor: Actor, county: string, wanted: WantedBulletin) {
  const series =
    (await seriesBy(tx, county, wanted.seriesId)) ?? refuse(problem('bulletin-series-unknown', {}));
  await requirePlace(tx, actor, 'bulletin.write', county, series.regionCode);
  if (!wanted.place.startsWith(series.regionCode)) refuse(platformProblem('not-allowed', {}));
  const own = (await templatesOf(tx, county)).find(({ id }) => id === wanted.templateId);
  const template = own ?? TEMPLATES.find(({ id }) => id === wanted.templateId);
  if (!template) return refuse(problem('bulletin-template-unknown', {}, 'templateId'));
  if (BULLETIN_KINDS[template.kind].form !== series.form)
    refuse(problem('bulletin-series-of-other-form', {}, 'seriesId'));
  return { kind: template.kind, content: template.content };
}

async function withKnownFigures(house: House, scope: Scope, content: Content): Promise<Content> {
  const found = await reckon(house, scope, figuresIn(content), tablesIn(content));
  const tables = new Map(found.tables.map(({ table, lines }) => [table, lines.length > 0]));
  return begun(content, {
    figure: (key) => (found.figures.get(key)?.value ?? null) !== null,
    table: (id) => tables.get(id) ?? false,
  });
}

// The title as lists show it; its figures, where it has any, are filled in when it is handed in.
function plainTitle(content: Content, placeName: string, { from, to }: Period): string {
  const office = { placeName, organisationName: '', from, to };
  return titleOf(content, office);
}

function titleOf(content: Content, of: Omit<Worded, 'content'>): string {
  return titleText(
    shownBulletin({ content, ...of }, { figures: [], tables: [], isLive: true, reckonedMs: 0 }),
  );
}

interface SavedContent {
  readonly revision: number;
  readonly content: Content;
  readonly isPublic: boolean;
}

/** Problems: `bulletin-not-draft`, `bulletin-changed-meanwhile`, `bulletin-figure-unknown`, `bulletin-empty`. */
export function saveBulletinBy(
  house: House,
  actor: Actor,
  { county, bulletinId }: BulletinKey,
  given: SavedContent,
) {
  const content = must(checkContent(given.content));
  const act = { county, action: 'bulletin-saved', subject: bulletinId };
  return change(house, 'service', actor, act, async (tx) => {
    const bulletin = await heldDraft(tx, actor, county, bulletinId, given.revision);
    const used = new Set(figuresIn(content));
    const hand = Object.fromEntries(Object.entries(bulletin.hand).filter(([key]) => used.has(key)));
    const by = { personId: actor.personId, at: new Date(house.now()) };
    const saved = { content, title: titleOf(content, bulletin), isPublic: given.isPublic, hand };
    await saveBulletin(tx, { county, id: bulletinId }, { ...saved, ...by });
    return ok({ revision: given.revision + 1 });
  });
}

async function heldDraft(
  tx: Transaction,
  actor: Actor,
  county: string,
  id: string,
  revision: number,
): Promise<KeptBulletin> {
  const bulletin = await heldBulletin(tx, actor, 'bulletin.write', county, id);
  must(mayWrite(bulletin.standing));
  if (bulletin.revision !== revision)
    refuse(problem('bulletin-changed-meanwhile', { revision: bulletin.revision }));
  return bulletin;
}

interface ByHand {
  readonly revision: number;
  readonly key: string;
  readonly text: string | null;
  readonly reason: string;
}

/** Problems: `bulletin-figure-not-in-text`, `bulletin-reason-missing`, and those of saving. */
export function changeFigureBy(
  house: House,
  actor: Actor,
  { county, bulletinId }: BulletinKey,
  given: ByHand,
) {
  const act = {
    county,
    action: 'bulletin-figure-by-hand',
    subject: bulletinId,
    details: { key: given.key, text: given.text ?? '' },
  };
  return change(house, 'service', actor, act, async (tx) => {
    const bulletin = await heldDraft(tx, actor, county, bulletinId, given.revision);
    const read = readKey(given.key);
    const key = read ? keyText(read) : '';
    if (!figuresIn(bulletin.content).includes(key)) refuse(problem('bulletin-figure-not-in-text', {}, 'key'));
    const { [key]: _before, ...others } = bulletin.hand;
    const at = new Date(house.now());
    const hand =
      given.text === null ? others : { ...others, [key]: writtenBy(actor, given.text, given.reason, at) };
    const { content, title, isPublic } = bulletin;
    await saveBulletin(
      tx,
      { county, id: bulletinId },
      { content, title, isPublic, hand, personId: actor.personId, at },
    );
    return ok({ revision: given.revision + 1 });
  });
}

function writtenBy(actor: Actor, text: string, reason: string, at: Date) {
  if (reason === '') refuse(bulletinProblem('bulletin-reason-missing', {}, 'reason'));
  return { text, reason, byName: actor.name, atMs: at.getTime() };
}
