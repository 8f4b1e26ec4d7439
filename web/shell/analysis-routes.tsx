// The pages beside a survey's results and their addresses: what is chosen on each stands in its search.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { planSearchShape } from '../survey/planner/plan-search.ts';
import { office } from './frame-routes.tsx';

const text = z.coerce.string().optional().catch(undefined);
const mapSearch = z.object({ rule: text, place: text });
const prioritiesSearch = z.object({
  rule: text,
  place: text,
  view: z.literal('villages').optional().catch(undefined),
});
const weightsSearch = z.object({ step: text, draft: text });

export const analysisPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId/weights',
    validateSearch: (search) => weightsSearch.parse(search),
    component: lazyRouteComponent(() => import('../survey/weights/weights-page.tsx'), 'WeightsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId/plan',
    validateSearch: (search) => planSearchShape.parse(search),
    component: lazyRouteComponent(() => import('../survey/planner/planner-page.tsx'), 'PlannerPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId/priorities',
    validateSearch: (search) => prioritiesSearch.parse(search),
    component: lazyRouteComponent(() => import('../survey/priorities/priorities-page.tsx'), 'PrioritiesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId/map',
    validateSearch: (search) => mapSearch.parse(search),
    component: lazyRouteComponent(() => import('../survey/map/map-page.tsx'), 'MapPage'),
  }),
] as const;
