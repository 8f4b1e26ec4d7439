// The office pages of outreach and their addresses; what is filtered and sorted stands in them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { office } from './frame-routes.tsx';

const CHANNEL_CODES = [
  'banner',
  'poster',
  'leaflet',
  'loudspeaker',
  'meeting',
  'telephone',
  'short-message',
  'wechat',
  'short-video',
  'screen',
  'board',
  'press',
] as const;

/** Which page of a list, and its order; an order that the list does not know is its own. */
const listed = {
  page: z.number().optional(),
  sort: z.string().optional(),
  order: z.enum(['ascend', 'descend']).optional(),
};

export const outreachPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/campaigns',
    validateSearch: z.object({
      standing: z.enum(['draft', 'running', 'closed']).optional(),
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/outreach/campaigns-page.tsx'), 'CampaignsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/campaigns/$county/$campaignId',
    component: lazyRouteComponent(() => import('../service/outreach/plan-page.tsx'), 'PlanPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/campaigns/$county/$campaignId/edit',
    component: lazyRouteComponent(() => import('../service/outreach/edit-plan-page.tsx'), 'EditPlanPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/campaigns/$county/$campaignId/coverage',
    validateSearch: z.object({
      village: z.coerce.string().optional(),
      missing: z.enum(['visited', 'letter', 'card', 'explained']).optional(),
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/outreach/coverage-page.tsx'), 'CoveragePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/campaigns/$county/$campaignId/assignments',
    validateSearch: z.object({ village: z.coerce.string().optional() }),
    component: lazyRouteComponent(
      () => import('../service/outreach/assignments-page.tsx'),
      'AssignmentsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/campaigns/$county/$campaignId/visits',
    validateSearch: z.object({
      show: z.enum(['marks', 'requests']).optional(),
      village: z.coerce.string().optional(),
      outcome: z.enum(['met', 'not-home', 'declined', 'moved-away']).optional(),
      standing: z.enum(['open', 'ended']).optional(),
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/outreach/visits-page.tsx'), 'VisitsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/campaigns/$county/$campaignId/matters',
    validateSearch: z.object({
      batch: z.enum(['disputes', 'petitions', 'safety', 'families', 'livelihood']).optional(),
      village: z.coerce.string().optional(),
      standing: z.enum(['open', 'ended']).optional(),
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/outreach/matters-page.tsx'), 'MattersPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/publicity',
    validateSearch: z.object({
      county: z.coerce.string().optional(),
      kind: z.enum(['open-letter', 'slogan', 'leaflet', 'broadcast', 'short-message', 'poster']).optional(),
      standing: z.enum(['draft', 'approved', 'withdrawn']).optional(),
      channel: z.enum(CHANNEL_CODES).optional(),
      language: z.enum(['zh', 'en', 'other']).optional(),
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/outreach/publicity-page.tsx'), 'PublicityPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/publicity/postings',
    validateSearch: z.object({
      county: z.coerce.string().optional(),
      village: z.coerce.string().optional(),
      channel: z.enum(CHANNEL_CODES).optional(),
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/outreach/postings-page.tsx'), 'PostingsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/publicity/$county/$materialId',
    validateSearch: z.object({ version: z.string().optional() }),
    component: lazyRouteComponent(() => import('../service/outreach/material-page.tsx'), 'MaterialPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/ledger',
    validateSearch: z.object({
      county: z.coerce.string().optional(),
      sort: z.string().optional(),
      order: z.enum(['ascend', 'descend']).optional(),
    }),
    component: lazyRouteComponent(() => import('../service/outreach/ledger-page.tsx'), 'LedgerPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/ledger/$county/$placeCode',
    validateSearch: z.object({
      search: z.coerce.string().optional(),
      ...listed,
      import: z.string().optional(),
    }),
    component: lazyRouteComponent(
      () => import('../service/outreach/ledger-village-page.tsx'),
      'LedgerVillagePage',
    ),
  }),
] as const;
