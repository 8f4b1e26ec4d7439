// The office pages of points, rules, disputes, the shop and awards; what is filtered and sorted stands in their addresses.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { office } from './frame-routes.tsx';

const page = z.number().optional();
const shown = z.object({ page, show: z.enum(['all']).optional() });

export const pointsPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/points',
    validateSearch: z.object({
      page,
      sort: z.enum(['name', 'balance', 'year', 'minutes']).optional(),
      order: z.enum(['ascend', 'descend']).optional(),
      name: z.string().optional(),
    }),
    component: lazyRouteComponent(() => import('../service/patrol/points/points-page.tsx'), 'PointsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/points/$county/$memberId',
    validateSearch: z.object({ page }),
    component: lazyRouteComponent(
      () => import('../service/patrol/points/points-member-page.tsx'),
      'PointsMemberPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/points-rules',
    component: lazyRouteComponent(
      () => import('../service/patrol/points/points-rules-page.tsx'),
      'PointsRulesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/points-disputes',
    validateSearch: shown,
    component: lazyRouteComponent(
      () => import('../service/patrol/points/points-disputes-page.tsx'),
      'PointsDisputesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/points-shop',
    validateSearch: shown,
    component: lazyRouteComponent(
      () => import('../service/patrol/points/points-shop-page.tsx'),
      'PointsShopPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/awards',
    validateSearch: z.object({ page }),
    component: lazyRouteComponent(() => import('../service/patrol/points/awards-page.tsx'), 'AwardsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/awards/$county/$awardId',
    component: lazyRouteComponent(() => import('../service/patrol/points/award-page.tsx'), 'AwardPage'),
  }),
] as const;
