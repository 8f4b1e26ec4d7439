// Households and workplaces, the blocks they stand in, and who visits which blocks.
import { z } from 'zod';
import { BLOCK_KINDS, EMPHASES, VISITOR_KINDS } from '#service/outreach';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, pageOf, paging, sorting } from '../shapes.ts';

const placeCode = z.string().regex(/^[1-9]\d{11}$/);
const count = z.number().int();
const emphasis = z.enum(Object.keys(EMPHASES) as [keyof typeof EMPHASES]);
const blockKind = z.enum(Object.keys(BLOCK_KINDS) as [keyof typeof BLOCK_KINDS]);
const visitorKind = z.enum(Object.keys(VISITOR_KINDS) as [keyof typeof VISITOR_KINDS]);
const latitude = z.number().min(-90).max(90).nullable();
const longitude = z.number().min(-180).max(180).nullable();
const name = z.string().trim().min(1).max(60);
const address = z.string().trim().min(1).max(200);
const village = z.object({ county, placeCode });

/** Where a household stands in a campaign. */
export const householdStandingShape = z.object({
  isVisited: z.boolean(),
  hasLetter: z.boolean(),
  hasReturnedCard: z.boolean(),
  isExplained: z.boolean(),
  lastVisitMs: instant.nullable(),
  comeAgainMs: instant.nullable(),
  requests: count,
  requestsAnswered: count,
});

const householdRow = z.object({
  id,
  placeCode,
  blockId: id,
  blockName: z.string(),
  address: z.string(),
  emphasis,
  latitude,
  longitude,
  isClosed: z.boolean(),
  revision: count,
  standing: householdStandingShape,
});
export type HouseholdRow = z.infer<typeof householdRow>;

const visitShape = z.object({
  id,
  householdId: id,
  address: z.string(),
  placeCode,
  campaignId: id,
  personId: id,
  personName: z.string(),
  atMs: instant,
  receivedMs: instant,
  outcome: z.string(),
  isLetterDelivered: z.boolean(),
  isCardReturned: z.boolean(),
  isExplained: z.boolean(),
  comeAgainMs: instant.nullable(),
  note: z.string(),
  photoIds: z.array(id),
  requests: count,
  marks: z.array(z.string()),
});
export type VisitRow = z.infer<typeof visitShape>;
export const visitRowShape = visitShape;

/** `answered`: a request that nobody answered yet; `phone`: no agreed telephone in the ledger. */
const missing = z.enum(['visited', 'letter', 'card', 'explained', 'answered', 'phone']);

export const householdEndpoints = {
  /** The villages within one's reach. */
  villages: endpoint({
    method: 'GET',
    path: '/api/service/villages',
    allow: 'visit.conduct',
    answer: z.object({
      rows: z.array(z.object({ county, placeCode, organisationId: id, name: bilingual })),
    }),
  }),
  blocks: endpoint({
    method: 'GET',
    path: '/api/service/households/:county/villages/:placeCode/blocks',
    allow: 'outreach.read',
    params: village,
    query: z.object({ campaignId: id.optional() }),
    answer: z.object({
      rows: z.array(
        z.object({
          id,
          kind: blockKind,
          name: z.string(),
          households: count,
          visited: count,
          visitors: z.array(z.object({ personId: id, name: z.string(), kind: visitorKind })),
        }),
      ),
    }),
  }),
  /** Blocks and households together, up to 5,000 households at once. Sent twice, they are added once. */
  addHouseholds: endpoint({
    method: 'POST',
    path: '/api/service/households/:county/villages/:placeCode',
    allow: 'household.write',
    params: village,
    body: z.object({
      blocks: z.array(z.object({ id, kind: blockKind, name })).max(500),
      households: z.array(z.object({ id, blockId: id, address, emphasis, latitude, longitude })).max(5000),
    }),
    answer: z.object({ added: count, alreadyThere: count }),
  }),
  /** A household that is no longer there is closed: it leaves the denominators, its visits stay. */
  changeHousehold: endpoint({
    method: 'PUT',
    path: '/api/service/households/:county/households/:householdId',
    allow: 'household.write',
    params: z.object({ county, householdId: id }),
    body: z.object({ revision: count, address, emphasis, latitude, longitude, isClosed: z.boolean() }),
    answer: z.object({ revision: count }),
  }),
  /** Everything of outreach in the village lies in another from now on; both villages are in one's reach. Sent twice, it moves once. */
  mergeVillage: endpoint({
    method: 'POST',
    path: '/api/service/households/:county/villages/:placeCode/merge',
    allow: 'campaign.write',
    params: village,
    body: z.object({ into: placeCode }),
    answer: z.object({ households: count }),
  }),
  /** `missing` lists those that still lack one of the five, or a telephone; a campaign and a village must be named with it. At most 2,000 are counted. */
  households: endpoint({
    method: 'GET',
    path: '/api/service/households/:county',
    allow: 'outreach.read',
    params: z.object({ county }),
    query: z.object({
      ...paging,
      ...sorting('address'),
      campaignId: id.optional(),
      placeCode: placeCode.optional(),
      blockId: id.optional(),
      emphasis: emphasis.optional(),
      missing: missing.optional(),
      search: z.string().trim().max(60).optional(),
    }),
    answer: pageOf(householdRow).extend({ isTotalCapped: z.boolean() }),
  }),
  household: endpoint({
    method: 'GET',
    path: '/api/service/households/:county/households/:householdId',
    allow: 'outreach.read',
    params: z.object({ county, householdId: id }),
    query: z.object({ campaignId: id.optional() }),
    answer: z.object({ household: householdRow, visits: z.array(visitShape) }),
  }),
  /** Who may be given blocks: people of the village and of the offices above it, with how many households each has. */
  possibleVisitors: endpoint({
    method: 'GET',
    path: '/api/service/assignments/:county/villages/:placeCode/people',
    allow: 'visit.assign',
    params: village,
    query: z.object({ campaignId: id }),
    answer: z.object({
      rows: z.array(
        z.object({
          personId: id,
          name: z.string(),
          role: z.string(),
          kind: visitorKind.nullable(),
          blocks: count,
          households: count,
          visited: count,
          /** households that are lacking to the least number of the kind */
          shortBy: count,
        }),
      ),
    }),
  }),
  /** Gives blocks to a person; blocks that the person has already stay as they are. */
  assign: endpoint({
    method: 'POST',
    path: '/api/service/assignments/:county/villages/:placeCode',
    allow: 'visit.assign',
    params: village,
    body: z.object({
      campaignId: id,
      personId: id,
      kind: visitorKind,
      blocks: z
        .array(z.object({ id, blockId: id }))
        .min(1)
        .max(500),
    }),
    answer: z.object({ households: count, shortBy: count }),
  }),
  endAssignment: endpoint({
    method: 'POST',
    path: '/api/service/assignments/:county/villages/:placeCode/end',
    allow: 'visit.assign',
    params: village,
    body: z.object({ campaignId: id, personId: id, blockIds: z.array(id).min(1).max(500) }),
  }),
} as const;
