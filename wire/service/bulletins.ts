// Bulletins: series of numbers, templates, drafts with their figures, the way to approval and publishing, and what changed since.
import { z } from 'zod';
import {
  BULLETIN_KINDS,
  BULLETIN_STANDINGS,
  MOVES,
  RETENTIONS,
  SERIES_FORMS,
  WHENS,
} from '#service/supervision/bulletins';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, sorting, wholeNumber } from '../shapes.ts';

function codesOf<Table extends Readonly<Record<string, unknown>>>(table: Table): [keyof Table & string] {
  return Object.keys(table) as [keyof Table & string];
}

const kind = z.enum(codesOf(BULLETIN_KINDS));
const standing = z.enum(codesOf(BULLETIN_STANDINGS));
const form = z.enum(codesOf(SERIES_FORMS));
const placeCode = z.string().regex(/^[1-9]\d{5}(\d{3}(\d{3})?)?$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const words = (most: number) => z.string().trim().max(most);
const key = z.string().regex(/^[a-z0-9.:-]{1,100}$/);
const bulletinId = z.object({ county, bulletinId: id });
const count = z.number().int();

const block = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: words(200),
  }),
  z.object({ kind: z.literal('paragraph'), text: words(5000), when: z.enum(WHENS).optional() }),
  z.object({
    kind: z.enum(['table', 'chart']),
    table: key,
    caption: words(200),
    when: z.enum(WHENS).optional(),
  }),
]);

const content = z.object({
  title: words(300),
  to: words(500),
  blocks: z.array(block).max(120),
  copyTo: words(500),
  signed: words(200),
});

const figureValue = z.object({
  value: z.number().nullable(),
  n: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  note: bilingual.nullable(),
});

const keptFigure = z.object({
  key: z.string(),
  value: figureValue,
  hand: z.object({ text: z.string(), reason: z.string(), byName: z.string(), atMs: instant }).nullable(),
  /** the screen that shows it */
  screen: z.string(),
});

const keptTable = z.object({
  table: z.string(),
  lines: z.array(z.object({ code: z.string(), name: bilingual, values: z.array(z.number().nullable()) })),
});

const finding = z.object({
  kind: z.string(),
  start: count,
  end: count,
  phrase: z.string(),
  advice: bilingual,
  reason: bilingual,
});

const bulletinRow = z.object({
  county,
  id,
  kind,
  title: z.string(),
  standing,
  numberText: z.string(),
  organisationName: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  from: day,
  to: day,
  isPublic: z.boolean(),
  isSimulated: z.boolean(),
  savedMs: instant,
  savedByName: z.string(),
  publishedMs: instant.nullable(),
  /** figures that are others by now, as far as was looked */
  changed: count,
});
export type BulletinRow = z.infer<typeof bulletinRow>;

const laterChange = z.object({ key: z.string(), now: figureValue, foundMs: instant });

const bulletinWhole = bulletinRow.extend({
  seriesId: id,
  form,
  head: z.string(),
  content,
  revision: count,
  /** live while it is a draft; as handed in, then as approved, afterwards */
  figures: z.array(keptFigure),
  tables: z.array(keptTable),
  isLive: z.boolean(),
  reckonedMs: instant,
  editors: z.array(id),
  approvedByName: z.string().nullable(),
  approvedMs: instant.nullable(),
  archivedMs: instant.nullable(),
  retention: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  comparedMs: instant.nullable(),
  changes: z.array(laterChange),
  /** what the neutral-wording check finds; looked for only where it is to be public */
  findings: z.array(finding),
  events: z.array(
    z.object({ id, atMs: instant, personName: z.string().nullable(), act: z.string(), words: z.string() }),
  ),
  facts: z.object({ period: bilingual, 'year-to-date': bilingual, place: bilingual, office: bilingual }),
});
export type BulletinWhole = z.infer<typeof bulletinWhole>;

const series = z.object({
  id,
  form,
  head: z.string(),
  word: z.string(),
  regionCode: z.string(),
  organisationName: z.string(),
  year: count,
  last: count,
});
export type BulletinSeries = z.infer<typeof series>;

const scope = { place: placeCode, from: day, to: day };

export const bulletinEndpoints = {
  bulletins: endpoint({
    method: 'GET',
    path: '/api/service/bulletins/:county',
    allow: 'bulletin.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('title', 'kind', 'standing', 'period', 'saved'),
      kind: kind.optional(),
      standing: standing.optional(),
      search: words(60).optional(),
    }),
    answer: pageOf(bulletinRow),
  }),
  /** From a template: the program's by its name, an office's own by its id. Parts whose figures nobody knows are left out. */
  addBulletin: endpoint({
    method: 'POST',
    path: '/api/service/bulletins/:county',
    allow: 'bulletin.write',
    params: z.object({ county }),
    body: z.object({
      id,
      seriesId: id,
      templateId: z.string().min(1).max(60),
      placeName: words(60).min(1),
      ...scope,
      isPublic: z.boolean(),
    }),
  }),
  bulletin: endpoint({
    method: 'GET',
    path: '/api/service/bulletins/:county/:bulletinId',
    allow: 'bulletin.read',
    params: bulletinId,
    answer: bulletinWhole,
  }),
  /** Refused with `bulletin-not-draft`, `bulletin-changed-meanwhile`, `bulletin-figure-unknown`. */
  saveBulletin: endpoint({
    method: 'PUT',
    path: '/api/service/bulletins/:county/:bulletinId',
    allow: 'bulletin.write',
    params: bulletinId,
    body: z.object({ revision: wholeNumber, content, isPublic: z.boolean() }),
    answer: z.object({ revision: count }),
  }),
  /** Puts words in the place of a reckoned figure, with the reason; `text` null takes them away again. The figure is marked everywhere. */
  changeFigure: endpoint({
    method: 'POST',
    path: '/api/service/bulletins/:county/:bulletinId/figures',
    allow: 'bulletin.write',
    params: bulletinId,
    body: z.object({ revision: wholeNumber, key, text: words(60).min(1).nullable(), reason: words(300) }),
    answer: z.object({ revision: count }),
  }),
  /** One move on its way. `approve` gives the number; whoever wrote it is refused with `bulletin-own-approval`. Sent twice, it is one. */
  moveBulletin: endpoint({
    method: 'POST',
    path: '/api/service/bulletins/:county/:bulletinId/moves',
    allow: 'bulletin.write',
    params: bulletinId,
    body: z.object({
      id,
      move: z.enum(codesOf(MOVES)),
      revision: wholeNumber,
      reason: words(300),
      retention: z.enum(codesOf(RETENTIONS)).nullable(),
    }),
    answer: z.object({ standing, numberText: z.string() }),
  }),
  /** Reckons the figures of what was approved anew and marks those that are others by now. */
  compareBulletin: endpoint({
    method: 'POST',
    path: '/api/service/bulletins/:county/:bulletinId/compare',
    allow: 'bulletin.write',
    params: bulletinId,
    answer: z.object({ changes: z.array(laterChange), comparedMs: instant }),
  }),
  /** Every named figure of a place and a span, as of now: to be put into a text. */
  liveFigures: endpoint({
    method: 'GET',
    path: '/api/service/bulletin-figures/:county',
    allow: 'bulletin.write',
    params: z.object({ county }),
    query: z.object({ ...scope, keys: z.string().max(4000).optional() }),
    answer: z.object({ figures: z.array(keptFigure), reckonedMs: instant }),
  }),
  bulletinTemplates: endpoint({
    method: 'GET',
    path: '/api/service/bulletin-templates/:county',
    allow: 'bulletin.read',
    params: z.object({ county }),
    answer: z.object({
      rows: z.array(z.object({ id: z.string(), kind, name: bilingual, isOwn: z.boolean() })),
    }),
  }),
  /** Keeps a bulletin's text, with its tokens, as the office's own template. */
  addBulletinTemplate: endpoint({
    method: 'POST',
    path: '/api/service/bulletin-templates/:county',
    allow: 'bulletin.write',
    params: z.object({ county }),
    body: z.object({ id, bulletinId: id, name: words(60).min(1) }),
  }),
  bulletinSeries: endpoint({
    method: 'GET',
    path: '/api/service/bulletin-series/:county',
    allow: 'bulletin.read',
    params: z.object({ county }),
    answer: z.object({ rows: z.array(series), place: z.object({ code: z.string(), name: z.string() }) }),
  }),
  /** A red head and a run of numbers. `givenBefore`: how many this year's run had given before the office came here. */
  addBulletinSeries: endpoint({
    method: 'POST',
    path: '/api/service/bulletin-series/:county',
    allow: 'bulletin.write',
    params: z.object({ county }),
    body: z.object({ id, form, head: words(60).min(1), word: words(30), givenBefore: wholeNumber.max(9999) }),
  }),
  /** Word, in the layout of GB/T 9704. `origin` is this site's own address, for the links to where each figure is shown. */
  bulletinWord: endpoint({
    method: 'GET',
    path: '/api/service/bulletins/:county/:bulletinId/bulletin.docx',
    allow: 'bulletin.read',
    params: bulletinId,
    query: z.object({ origin: z.url({ protocol: /^https?$/ }).max(200) }),
  }),
  bulletinWorkbook: endpoint({
    method: 'GET',
    path: '/api/service/bulletins/:county/:bulletinId/bulletin.xlsx',
    allow: 'bulletin.read',
    params: bulletinId,
    query: z.object({ language: z.enum(['zh', 'en']) }),
  }),
} as const;
