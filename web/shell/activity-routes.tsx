// The office pages of patrol activities and their addresses; what is filtered stands in them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { periodShape } from '../service/casework/parts/period.ts';
import { office } from './frame-routes.tsx';

const placed = { county: z.coerce.string().optional(), village: z.coerce.string().optional() };
const page = z.number().optional();

export const activityPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/feed',
    validateSearch: z.object(placed),
    component: lazyRouteComponent(() => import('../service/patrol/activities/feed-page.tsx'), 'FeedPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/shifts',
    validateSearch: z.object({ ...placed, week: z.string().optional() }),
    component: lazyRouteComponent(() => import('../service/patrol/activities/shifts-page.tsx'), 'ShiftsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/activities',
    validateSearch: z.object({
      ...placed,
      ...periodShape.shape,
      page,
      marked: z.enum(['1']).optional().catch(undefined),
    }),
    component: lazyRouteComponent(
      () => import('../service/patrol/activities/activities-page.tsx'),
      'ActivitiesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/seen',
    validateSearch: z.object({ ...placed, page, standing: z.enum(['open', 'ended']).optional() }),
    component: lazyRouteComponent(
      () => import('../service/patrol/activities/sightings-page.tsx'),
      'SightingsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/kit',
    validateSearch: z.object({
      ...placed,
      page,
      standing: z.enum(['out', 'returned', 'overdue']).optional(),
    }),
    component: lazyRouteComponent(() => import('../service/patrol/activities/kit-page.tsx'), 'KitPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/overview',
    validateSearch: z.object({ ...placed, ...periodShape.shape }),
    component: lazyRouteComponent(
      () => import('../service/patrol/activities/overview-page.tsx'),
      'OverviewPage',
    ),
  }),
] as const;
