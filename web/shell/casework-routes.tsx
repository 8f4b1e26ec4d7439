// The office pages of requests and disputes and their addresses; what is filtered and sorted stands in them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { caseSearchShape } from '../service/casework/list/case-search.ts';
import { meetingSearchShape } from '../service/casework/meetings/meeting-search.ts';
import { periodShape } from '../service/casework/parts/period.ts';
import { office } from './frame-routes.tsx';

const caseImportSearch = z.object({ import: z.uuid().optional().catch(undefined) });

export const caseworkPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/cases',
    validateSearch: (search) => caseSearchShape.parse(search),
    component: lazyRouteComponent(() => import('../service/casework/cases-page.tsx'), 'CasesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/cases/new',
    component: lazyRouteComponent(() => import('../service/casework/new-case-page.tsx'), 'NewCasePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/cases/import',
    validateSearch: (search) => caseImportSearch.parse(search),
    component: lazyRouteComponent(
      () => import('../service/casework/import/case-import-page.tsx'),
      'CaseImportPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/cases/$county/$caseId',
    component: lazyRouteComponent(() => import('../service/casework/case-page.tsx'), 'CasePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/cases/$county/$caseId/order',
    component: lazyRouteComponent(() => import('../service/casework/order-page.tsx'), 'OrderPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/assessment',
    validateSearch: (search) => periodShape.parse(search),
    component: lazyRouteComponent(() => import('../service/casework/assessment-page.tsx'), 'AssessmentPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/follow-ups',
    validateSearch: z.object({ page: z.number().optional() }),
    component: lazyRouteComponent(() => import('../service/casework/follow-ups-page.tsx'), 'FollowUpsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/where-to-act',
    validateSearch: (search) => periodShape.parse(search),
    component: lazyRouteComponent(() => import('../service/casework/where-page.tsx'), 'WherePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/meetings',
    validateSearch: (search) => meetingSearchShape.parse(search),
    component: lazyRouteComponent(() => import('../service/casework/meetings-page.tsx'), 'MeetingsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/meetings/$county/$meetingId',
    component: lazyRouteComponent(() => import('../service/casework/meeting-page.tsx'), 'MeetingPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/case-rules',
    component: lazyRouteComponent(() => import('../service/casework/case-rules-page.tsx'), 'CaseRulesPage'),
  }),
] as const;
