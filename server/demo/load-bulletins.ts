// The demo's bulletins: last month's briefing of the street, published, and this month's round notice, still being written. Their
// figures are those of the demo; loading it again adds nothing.
import { localTime } from '#base';
import {
  BULLETIN_KINDS,
  begun,
  type Content,
  figuresIn,
  type KeptFigure,
  monthPeriod,
  numberText,
  type Period,
  TEMPLATES,
  type Template,
  tablesIn,
} from '#service/supervision/bulletins';
import type { Transaction } from '../platform/database.ts';
import type { House } from '../platform/house.ts';
import {
  addBulletin,
  addEvent,
  bulletinBy,
  issueBulletin,
  keepHandedIn,
  publishBulletin,
} from '../service/bulletins/bulletins.store.ts';
import { shownBulletin, titleText } from '../service/bulletins/filling.ts';
import { hashOf } from '../service/bulletins/moves.ts';
import { type Reckoned, reckon } from '../service/bulletins/reckon.ts';
import { addSeries, nextNumber } from '../service/bulletins/series.store.ts';
import { DEMO_COUNTY } from './demo-house.ts';
import { demoId } from './load-demo.ts';

const STREET = '430422999';
const PLACE_NAME = '云集街道';
const HEADS = {
  issue: { id: demoId('series/issue'), head: '平安云集工作简报', word: '' },
  document: { id: demoId('series/document'), head: '云集街道平安建设办公室', word: '云平安办' },
} as const;
const DAY_MS = 86_400_000;

/** @param nowMs the moment that the demo takes for now */
export async function furnishDemoBulletins(house: House, nowMs: number): Promise<void> {
  const today = localTime(nowMs).date;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const lastMonth = month === 1 ? monthPeriod(year - 1, 12) : monthPeriod(year, month - 1);
  await house.database.transaction('service', 'system', addHeads);
  await addOne(house, 'briefing', lastMonth, nowMs - 3 * DAY_MS, true);
  await addOne(house, 'notice', { from: `${today.slice(0, 8)}01`, to: today }, nowMs - DAY_MS, false);
}

async function addHeads(tx: Transaction): Promise<void> {
  const office = { county: DEMO_COUNTY, organisationId: demoId('street'), regionCode: STREET };
  for (const form of ['issue', 'document'] as const)
    await addSeries(tx, { ...HEADS[form], ...office, form, personId: demoId('street') });
}

async function addOne(
  house: House,
  templateId: string,
  period: Period,
  atMs: number,
  isOut: boolean,
): Promise<void> {
  const template = TEMPLATES.find(({ id }) => id === templateId);
  if (!template) throw new Error(`there is no template ${templateId}`);
  const scope = { county: DEMO_COUNTY, place: STREET, period };
  const found = await reckon(house, scope, figuresIn(template.content), tablesIn(template.content));
  const content = begun(template.content, {
    figure: (key) => (found.figures.get(key)?.value ?? null) !== null,
    table: (id) => found.tables.some(({ table, lines }) => table === id && lines.length > 0),
  });
  await house.database.transaction('service', 'system', async (tx) => {
    const id = demoId(`bulletin/${templateId}`);
    if (!(await begin(tx, id, template, content, period, atMs, isOut))) return;
    if (isOut) await bringOut(tx, id, content, found, atMs);
  });
}

async function begin(
  tx: Transaction,
  id: string,
  { kind }: Template,
  content: Content,
  period: Period,
  atMs: number,
  isPublic: boolean,
): Promise<boolean> {
  const { form } = BULLETIN_KINDS[kind];
  const of = { content, placeName: PLACE_NAME, organisationName: '', ...period };
  const title = titleText(shownBulletin(of, { figures: [], tables: [], isLive: true, reckonedMs: 0 }));
  const office = { organisationId: demoId('street'), regionCode: STREET, seriesId: HEADS[form].id };
  const named = { placeCode: STREET, placeName: PLACE_NAME, kind, title, content };
  const by = { personId: demoId('street'), at: new Date(atMs) };
  const isNew = await addBulletin(tx, {
    county: DEMO_COUNTY,
    id,
    ...office,
    ...named,
    ...period,
    isPublic,
    isSimulated: true,
    ...by,
  });
  if (isNew) await addEvent(tx, { county: DEMO_COUNTY, id }, { id, ...by, act: 'begun', words: '' });
  return isNew;
}

async function bringOut(
  tx: Transaction,
  id: string,
  content: Content,
  found: Reckoned,
  atMs: number,
): Promise<void> {
  const key = { county: DEMO_COUNTY, id };
  const figures = figuresIn(content).flatMap((name): KeptFigure[] => {
    const value = found.figures.get(name);
    return value ? [{ key: name, value, hand: null }] : [];
  });
  const tables = found.tables.filter(({ table }) => tablesIn(content).includes(table));
  const title = (await bulletinBy(tx, DEMO_COUNTY, id))?.title ?? '';
  await keepHandedIn(tx, key, { title, figures, tables, reckonedAt: new Date(atMs) });
  const year = Number(localTime(atMs).date.slice(0, 4));
  const { id: seriesId, head, word } = HEADS.issue;
  const number = await nextNumber(tx, DEMO_COUNTY, seriesId, year);
  const said = numberText({ form: 'issue', word }, year, number);
  const approved = { head, content, figures, tables };
  await issueBulletin(tx, {
    ...key,
    ...approved,
    numberYear: year,
    number,
    numberText: said,
    hash: hashOf({ said, ...approved }),
    reckonedAt: new Date(atMs),
    personId: demoId('county'),
    at: new Date(atMs),
  });
  await publishBulletin(tx, key, new Date(atMs + 3_600_000));
  for (const [act, person, hours] of [
    ['submit', 'street', 0],
    ['approve', 'county', 1],
    ['publish', 'county', 2],
  ] as const) {
    const at = new Date(atMs + hours * 1_800_000);
    await addEvent(tx, key, { id: demoId(`bulletin/${act}`), at, personId: demoId(person), act, words: '' });
  }
}
