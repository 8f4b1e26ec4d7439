// Publicity: materials with their versions, the wording findings in them, approval, and where they were put up.
import { z } from 'zod';
import { CHANNELS, MATERIAL_KINDS, MATERIAL_STANDINGS } from '#service/outreach';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, sorting, wholeNumber } from '../shapes.ts';

function codesOf<Table extends Readonly<Record<string, unknown>>>(table: Table): [keyof Table & string] {
  return Object.keys(table) as [keyof Table & string];
}

const kind = z.enum(codesOf(MATERIAL_KINDS));
const channel = z.enum(codesOf(CHANNELS));
const standing = z.enum(codesOf(MATERIAL_STANDINGS));
const language = z.enum(['zh', 'en', 'other']);
const placeCode = z.string().regex(/^[1-9]\d{11}$/);
const materialId = z.object({ county, materialId: id });
const versionId = z.object({ county, versionId: id });
const title = z.string().trim().min(1).max(200);
/** Ten megabytes are refused; a letter has a page. */
const materialText = z.string().max(20_000);
const count = z.number().int();

/** What the wording check found: offsets count UTF-16 code units of the text. */
const finding = z.object({
  kind: z.string(),
  start: count,
  end: count,
  phrase: z.string(),
  advice: bilingual,
  reason: bilingual,
});

const versionShape = z.object({
  id,
  number: count,
  language,
  channel,
  text: z.string(),
  standing,
  findings: z.array(finding),
  mends: z.array(z.object({ kind: z.string(), phrase: z.string(), replacement: z.string() })),
  revision: count,
  savedMs: instant,
  savedByName: z.string(),
  approvedMs: instant.nullable(),
  approvedByName: z.string().nullable(),
});
export type MaterialVersion = z.infer<typeof versionShape>;

const materialRow = z.object({
  county,
  id,
  kind,
  title: z.string(),
  organisationName: bilingual,
  regionCode: z.string(),
  isSimulated: z.boolean(),
  versions: count,
  latest: z.object({ id, number: count, language, channel, standing, findings: count }),
  postings: count,
  createdMs: instant,
});

const newVersion = { versionId: id, language, channel, text: materialText };

const postingShape = z.object({
  id,
  versionId: id,
  materialTitle: z.string(),
  channel,
  placeCode,
  groupName: z.string(),
  spot: z.string(),
  count,
  /** how many people it reached, where somebody knows */
  reached: count.nullable(),
  photoIds: z.array(id),
  postedMs: instant,
  personName: z.string(),
});

export const publicityEndpoints = {
  materials: endpoint({
    method: 'GET',
    path: '/api/service/materials',
    allow: 'outreach.read',
    query: z.object({
      ...paging,
      ...sorting('title', 'kind', 'channel', 'standing', 'postings'),
      county,
      kind: kind.optional(),
      standing: standing.optional(),
      /** of the newest version */
      channel: channel.optional(),
      language: language.optional(),
    }),
    answer: pageOf(materialRow),
  }),
  addMaterial: endpoint({
    method: 'POST',
    path: '/api/service/materials',
    allow: 'publicity.write',
    body: z.object({ county, id, kind, title, ...newVersion }),
  }),
  material: endpoint({
    method: 'GET',
    path: '/api/service/materials/:county/:materialId',
    allow: 'outreach.read',
    params: materialId,
    answer: materialRow.extend({ allVersions: z.array(versionShape) }),
  }),
  addMaterialVersion: endpoint({
    method: 'POST',
    path: '/api/service/materials/:county/:materialId/versions',
    allow: 'publicity.write',
    params: materialId,
    body: z.object(newVersion),
  }),
  /** Checks the wording and answers what was found. Refused with `material-not-draft`, `material-changed-meanwhile`. */
  saveMaterialText: endpoint({
    method: 'PUT',
    path: '/api/service/material-versions/:county/:versionId',
    allow: 'publicity.write',
    params: versionId,
    body: z.object({ revision: wholeNumber, channel, text: materialText }),
    answer: z.object({ revision: count, findings: z.array(finding) }),
  }),
  /** Puts other words in the place of one finding, keeps which, and checks again. */
  mendFinding: endpoint({
    method: 'POST',
    path: '/api/service/material-versions/:county/:versionId/mends',
    allow: 'publicity.write',
    params: versionId,
    body: z.object({ revision: wholeNumber, finding: wholeNumber, replacement: z.string().max(500) }),
    answer: z.object({ revision: count, text: z.string(), findings: z.array(finding) }),
  }),
  /** Refused with `wording-findings-left` while the check finds anything; nobody may pass over that. */
  approveMaterial: endpoint({
    method: 'POST',
    path: '/api/service/material-versions/:county/:versionId/approve',
    allow: 'publicity.approve',
    params: versionId,
  }),
  withdrawMaterial: endpoint({
    method: 'POST',
    path: '/api/service/material-versions/:county/:versionId/withdraw',
    allow: 'publicity.approve',
    params: versionId,
  }),
  /** A QR code as SVG that leads to the page on which a call can be verified. `origin` is this site's own address. */
  materialQr: endpoint({
    method: 'GET',
    path: '/api/service/material-versions/:county/:versionId/qr.svg',
    allow: 'outreach.read',
    params: versionId,
    query: z.object({ origin: z.url({ protocol: /^https?$/ }).max(200) }),
  }),
  postings: endpoint({
    method: 'GET',
    path: '/api/service/postings/:county',
    allow: 'outreach.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('time', 'material', 'place', 'count', 'reached'),
      placeCode: placeCode.optional(),
      channel: channel.optional(),
    }),
    answer: pageOf(postingShape),
  }),
  /** Refused with `material-not-approved`. */
  addPosting: endpoint({
    method: 'POST',
    path: '/api/service/postings/:county',
    allow: 'publicity.post',
    params: z.object({ county }),
    body: z.object({
      id,
      versionId: id,
      placeCode,
      groupName: z.string().trim().max(60),
      spot: z.string().trim().max(200),
      count: wholeNumber.min(1).max(10_000),
      reached: wholeNumber.nullable(),
      photoIds: z.array(id).max(20),
      postedMs: instant.max(253_402_300_799_999),
    }),
  }),
  /** Banners per village, posters per group: what is up of what is wanted, and the reach by channel. */
  postingTargets: endpoint({
    method: 'GET',
    path: '/api/service/posting-targets/:county',
    allow: 'outreach.read',
    params: z.object({ county }),
    answer: z.object({
      targets: z.array(
        z.object({
          channel,
          per: z.enum(['village', 'group']),
          atLeast: count,
          atMost: count.nullable(),
          label: bilingual,
        }),
      ),
      rows: z.array(
        z.object({
          placeCode,
          placeName: bilingual,
          groupName: z.string().nullable(),
          channel,
          count,
          state: z.enum(['short', 'met', 'beyond']),
        }),
      ),
      reach: z.array(z.object({ channel, postings: count, count, reached: count })),
    }),
  }),
} as const;
