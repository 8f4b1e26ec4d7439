// Campaign plans: phases, measures and targets, what each unit has done, what is late and who is asked.
import { z } from 'zod';
import { endpoint } from '../endpoint.ts';
import { bilingual, county, id, instant, wholeNumber } from '../shapes.ts';

const campaignId = z.object({ county, campaignId: id });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const planText = z.string().trim().min(1).max(500);
const post = z.string().trim().max(100);
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const units = z.array(post.min(1)).max(200).readonly();

const measure = z.object({
  id: key,
  text: planText,
  startsOn: day,
  endsOn: day,
  /** empty: the lead of the phase */
  lead: post,
  /** empty: the units of the phase */
  responsible: units,
});

export const planShape = z.object({
  title: z.string().trim().min(1).max(200),
  year: z.number().int().min(2000).max(2200),
  purpose: z.string().trim().max(4000),
  leadGroup: units,
  phases: z
    .array(
      z.object({
        id: key,
        name: planText,
        startsOn: day,
        endsOn: day,
        lead: post,
        responsible: units,
        measures: z.array(measure.readonly()).max(200).readonly(),
      }),
    )
    .max(50)
    .readonly(),
  targets: z
    .array(
      z.object({
        id: key,
        text: planText,
        atLeast: z.number().exactOptional(),
        atMost: z.number().exactOptional(),
        unit: post.exactOptional(),
      }),
    )
    .max(100)
    .readonly(),
});

export const campaignStandingOf = z.enum(['draft', 'running', 'closed']);

const campaignRow = z.object({
  county,
  id,
  title: z.string(),
  year: z.number().int(),
  standing: campaignStandingOf,
  isSimulated: z.boolean(),
  /** the organisation whose campaign it is, and where it applies: a county, a street or a village */
  organisationName: bilingual,
  regionCode: z.string(),
  startsOn: day,
  endsOn: day,
  revision: z.number().int(),
  createdMs: instant,
});
export type CampaignRow = z.infer<typeof campaignRow>;

export const progressMarkShape = z.object({
  id,
  measureId: key,
  unit: z.string(),
  percent: z.number().int(),
  note: z.string(),
  atMs: instant,
  personName: z.string(),
});

const measureStanding = z.object({
  phaseId: z.string(),
  measureId: z.string(),
  lead: z.string(),
  state: z.enum(['not-begun', 'under-way', 'late', 'done']),
  percent: z.number(),
  daysLate: z.number().int(),
  units: z
    .array(z.object({ unit: z.string(), percent: z.number(), isLate: z.boolean() }).readonly())
    .readonly(),
  asked: z.array(z.string()).readonly(),
});

export const campaignEndpoints = {
  campaigns: endpoint({
    method: 'GET',
    path: '/api/service/campaigns',
    allow: 'outreach.read',
    query: z.object({ county: county.optional() }),
    answer: z.object({ rows: z.array(campaignRow) }),
  }),
  /** In the first organisation in which one may write plans. Refused with what is wrong with the plan. Sent twice, it adds one. */
  addCampaign: endpoint({
    method: 'POST',
    path: '/api/service/campaigns',
    allow: 'campaign.write',
    body: z.object({ county, id, plan: planShape }),
  }),
  /** The plan with every mark, and where each measure stands today; the Gantt picture follows from both (`ganttOf`). */
  campaign: endpoint({
    method: 'GET',
    path: '/api/service/campaigns/:county/:campaignId',
    allow: 'outreach.read',
    params: campaignId,
    answer: campaignRow.extend({
      plan: planShape,
      marks: z.array(progressMarkShape),
      today: day,
      standingOfMeasures: z.array(measureStanding).readonly(),
    }),
  }),
  /** Refused with `campaign-changed-meanwhile` when somebody saved in between, `campaign-closed` once it is over. */
  saveCampaign: endpoint({
    method: 'PUT',
    path: '/api/service/campaigns/:county/:campaignId',
    allow: 'campaign.write',
    params: campaignId,
    body: z.object({ revision: wholeNumber, plan: planShape }),
    answer: z.object({ revision: z.number().int() }),
  }),
  /** Another year's draft with the same days and measures. */
  copyCampaign: endpoint({
    method: 'POST',
    path: '/api/service/campaigns/:county/:campaignId/copies',
    allow: 'campaign.write',
    params: campaignId,
    body: z.object({ id, year: planShape.shape.year }),
  }),
  moveCampaign: endpoint({
    method: 'POST',
    path: '/api/service/campaigns/:county/:campaignId/standing',
    allow: 'campaign.write',
    params: campaignId,
    body: z.object({ wanted: z.enum(['running', 'closed']) }),
  }),
  /** One unit's word on one measure; the newest counts, the older ones stay. */
  markProgress: endpoint({
    method: 'POST',
    path: '/api/service/campaigns/:county/:campaignId/marks',
    allow: 'campaign.report',
    params: campaignId,
    body: z.object({
      id,
      measureId: key,
      unit: post.min(1),
      percent: z.number().int().min(0).max(100),
      note: z.string().trim().max(500),
    }),
  }),
} as const;
