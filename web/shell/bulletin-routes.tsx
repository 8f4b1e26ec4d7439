// The office pages of bulletins and their addresses.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { office } from './frame-routes.tsx';

const KINDS = ['briefing', 'notice', 'annual', 'village'] as const;
const STANDINGS = ['draft', 'submitted', 'approved', 'published', 'archived', 'withdrawn'] as const;

export const bulletinPages = [
  createRoute({
    getParentRoute: () => office,
    path: '/bulletins',
    validateSearch: z.object({
      county: z.coerce.string().optional(),
      kind: z.enum(KINDS).optional(),
      standing: z.enum(STANDINGS).optional(),
      search: z.coerce.string().optional(),
      page: z.number().optional(),
      sort: z.string().optional(),
      order: z.enum(['ascend', 'descend']).optional(),
    }),
    component: lazyRouteComponent(() => import('../service/bulletins/bulletins-page.tsx'), 'BulletinsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/bulletins/$county/$bulletinId',
    validateSearch: z.object({
      show: z.enum(['figures', 'all', 'findings', 'history']).optional(),
      figure: z.string().optional(),
    }),
    component: lazyRouteComponent(() => import('../service/bulletins/bulletin-page.tsx'), 'BulletinPage'),
  }),
] as const;
