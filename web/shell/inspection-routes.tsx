// The office pages of supervision and their addresses; what is shown and opened stands in them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { office } from './frame-routes.tsx';

const page = z.number().optional();
const day = z.iso.date().optional().catch(undefined);

export const inspectionPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/rounds',
    validateSearch: z.object({
      page,
      kind: z.enum(['on-the-spot', 'by-phone', 'follow-through', 'mock-poll']).optional(),
      standing: z.enum(['draft', 'running', 'closed']).optional(),
    }),
    component: lazyRouteComponent(() => import('../service/supervision/rounds-page.tsx'), 'RoundsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/rounds/$county/$roundId',
    validateSearch: z.object({ visit: z.string().optional() }),
    component: lazyRouteComponent(() => import('../service/supervision/round-page.tsx'), 'RoundPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/criteria',
    validateSearch: z.object({ sheet: z.string().optional() }),
    component: lazyRouteComponent(() => import('../service/supervision/sheets-page.tsx'), 'SheetsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/mending',
    validateSearch: z.object({ page, show: z.enum(['open', 'overdue', 'all']).optional() }),
    component: lazyRouteComponent(() => import('../service/supervision/mending-page.tsx'), 'MendingPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/scorecard',
    validateSearch: z.object({ from: day, to: day, office: z.string().optional() }),
    component: lazyRouteComponent(() => import('../service/supervision/scorecard-page.tsx'), 'ScorecardPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/proposals',
    validateSearch: z.object({ page, show: z.enum(['proposed', 'all', 'rules']).optional() }),
    component: lazyRouteComponent(() => import('../service/supervision/proposals-page.tsx'), 'ProposalsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/inspected',
    validateSearch: z.object({ page }),
    component: lazyRouteComponent(() => import('../service/supervision/inspected-page.tsx'), 'InspectedPage'),
  }),
] as const;
