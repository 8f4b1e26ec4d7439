// The pages of mock polls, cards and context figures, and their addresses; what is filtered and sorted stands in them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { chaseSearchShape } from '../service/supervision/chasing/chase-search.ts';
import { contextSearchShape } from '../service/supervision/context/context-search.ts';
import { office } from './frame-routes.tsx';

export const supervisionPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/polls',
    component: lazyRouteComponent(() => import('../service/supervision/polls/polls-page.tsx'), 'PollsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/polls/new',
    component: lazyRouteComponent(
      () => import('../service/supervision/polls/order-poll-page.tsx'),
      'OrderPollPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/polls/$county/$orderId',
    component: lazyRouteComponent(() => import('../service/supervision/polls/poll-page.tsx'), 'PollPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/poll-orders',
    component: lazyRouteComponent(() => import('../survey/internal/poll-orders-page.tsx'), 'PollOrdersPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/chase',
    validateSearch: (search) => chaseSearchShape.parse(search),
    component: lazyRouteComponent(() => import('../service/supervision/chasing/chase-page.tsx'), 'ChasePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/chase/rule',
    component: lazyRouteComponent(
      () => import('../service/supervision/chasing/rule-page.tsx'),
      'ChaseRulePage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/chase/$county/$cardId',
    component: lazyRouteComponent(() => import('../service/supervision/chasing/card-page.tsx'), 'CardPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/context',
    validateSearch: (search) => contextSearchShape.parse(search),
    component: lazyRouteComponent(
      () => import('../service/supervision/context/context-page.tsx'),
      'ContextPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/context/import',
    validateSearch: z.object({ import: z.uuid().optional().catch(undefined) }),
    component: lazyRouteComponent(
      () => import('../service/supervision/context/import-page.tsx'),
      'ContextImportPage',
    ),
  }),
] as const;
