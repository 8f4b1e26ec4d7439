// The office pages of patrol teams and their addresses; what is filtered and sorted stands in them.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { office } from './frame-routes.tsx';

const text = z.coerce.string().optional().catch(undefined);
const listed = {
  county: text,
  village: text,
  search: text,
  page: z.number().optional().catch(undefined),
  sort: text,
  order: z.enum(['ascend', 'descend']).optional().catch(undefined),
};

export const patrolPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/teams',
    validateSearch: z.object({
      lacks: z.enum(['captain', 'instructor', 'cover']).optional().catch(undefined),
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/patrol/teams-page.tsx'), 'TeamsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/members',
    validateSearch: z.object({
      team: text,
      standing: z.enum(['member', 'left']).optional().catch(undefined),
      lacks: z.enum(['cover', 'first-aid']).optional().catch(undefined),
      on: text,
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/patrol/members-page.tsx'), 'MembersPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/members/$county/$memberId',
    component: lazyRouteComponent(() => import('../service/patrol/member-page.tsx'), 'MemberPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/roster',
    validateSearch: z.object({ import: z.uuid().optional().catch(undefined), county: text }),
    component: lazyRouteComponent(() => import('../service/patrol/roster-page.tsx'), 'RosterPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/applications',
    validateSearch: z.object({
      standing: z.enum(['over', 'all']).optional().catch(undefined),
      open: z.uuid().optional().catch(undefined),
      ...listed,
    }),
    component: lazyRouteComponent(
      () => import('../service/patrol/applications-page.tsx'),
      'ApplicationsPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/cover',
    validateSearch: z.object({
      show: z.enum(['policies', 'trainings']).optional().catch(undefined),
      kind: text,
      ...listed,
    }),
    component: lazyRouteComponent(() => import('../service/patrol/cover-page.tsx'), 'CoverPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/patrol/trainings/$county/$trainingId',
    component: lazyRouteComponent(() => import('../service/patrol/training-page.tsx'), 'TrainingPage'),
  }),
] as const;
