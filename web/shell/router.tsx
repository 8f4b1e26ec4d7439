// Every screen and its address. Each is loaded when it is first opened; the interviewer's console loads nothing of the office.
import { createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { resultsSearch } from '../survey/analysis/results-search.ts';
import { activityPages } from './activity-routes.tsx';
import { analysisPages } from './analysis-routes.tsx';
import { bulletinPages } from './bulletin-routes.tsx';
import { caseworkPages } from './casework-routes.tsx';
import { office, root, signedInOnly } from './frame-routes.tsx';
import { inspectionPages } from './inspection-routes.tsx';
import { outreachPages } from './outreach-routes.tsx';
import { patrolPages } from './patrol-routes.tsx';
import { SomethingFailed, Waiting } from './plain-pages.tsx';
import { pointsPages } from './points-routes.tsx';
import { pollAndCardPages } from './polls-and-cards-routes.tsx';
import { homeOf, whoIsSignedIn } from './session.ts';
import { SignInPage } from './sign-in-page.tsx';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: z.object({ to: z.string().optional() }),
  component: SignInPage,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    const me = await whoIsSignedIn();
    throw me ? redirect({ to: homeOf(me) }) : redirect({ to: '/sign-in' });
  },
});

const consoleFrame = createRoute({
  getParentRoute: () => root,
  id: 'console',
  beforeLoad: signedInOnly,
  component: Outlet,
});

const mySurveys = createRoute({
  getParentRoute: () => consoleFrame,
  path: '/interview',
  component: lazyRouteComponent(() => import('../survey/fieldwork/my-surveys-page.tsx'), 'MySurveysPage'),
});

const interview = createRoute({
  getParentRoute: () => consoleFrame,
  path: '/interview/$county/$surveyId',
  component: lazyRouteComponent(() => import('../survey/fieldwork/console-page.tsx'), 'ConsolePage'),
});

// The phone's page opens without a line: who is signed in is asked by the page itself.
const field = createRoute({
  getParentRoute: () => root,
  path: '/field',
  validateSearch: z.object({
    county: z.coerce.string().optional(),
    campaign: z.string().optional(),
    household: z.string().optional(),
    view: z.enum(['list', 'map', 'patrol', 'tasks', 'inspections', 'phone']).optional(),
    act: z.enum(['seen', 'roll']).optional(),
    task: z.string().optional(),
    inspection: z.string().optional(),
  }),
  component: lazyRouteComponent(() => import('../service/field/field-page.tsx'), 'FieldPage'),
});

const myPoints = createRoute({
  getParentRoute: () => consoleFrame,
  path: '/my-points',
  validateSearch: z.object({
    view: z.enum(['points', 'shop', 'awards', 'record']).optional(),
    page: z.number().optional(),
  }),
  component: lazyRouteComponent(
    () => import('../service/patrol/points/my/my-points-page.tsx'),
    'MyPointsPage',
  ),
});

const certificate = createRoute({
  getParentRoute: () => consoleFrame,
  path: '/certificate/$county/$memberId/$certificateId',
  component: lazyRouteComponent(
    () => import('../service/patrol/points/certificate-page.tsx'),
    'CertificatePage',
  ),
});

const officePages = [
  createRoute({
    getParentRoute: () => office,
    path: '/questionnaires',
    component: lazyRouteComponent(
      () => import('../survey/questionnaire/questionnaires-page.tsx'),
      'QuestionnairesPage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/questionnaires/$questionnaireId',
    validateSearch: z.object({ version: z.string().optional() }),
    component: lazyRouteComponent(
      () => import('../survey/questionnaire/questionnaire-page.tsx'),
      'QuestionnairePage',
    ),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/frames',
    component: lazyRouteComponent(() => import('../survey/sampling/frames-page.tsx'), 'FramesPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/frames/$county/$frameId',
    component: lazyRouteComponent(() => import('../survey/sampling/frame-page.tsx'), 'FramePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys',
    validateSearch: z.object({ status: z.enum(['draft', 'running', 'paused', 'closed']).optional() }),
    component: lazyRouteComponent(() => import('../survey/office/surveys-page.tsx'), 'SurveysPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId',
    validateSearch: z.object({ sort: z.enum(['place', 'behind']).optional() }),
    component: lazyRouteComponent(() => import('../survey/office/board-page.tsx'), 'BoardPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId/settings',
    component: lazyRouteComponent(() => import('../survey/office/settings-page.tsx'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId/interviews',
    validateSearch: z.object({
      page: z.number().optional(),
      standing: z.enum(['open', 'completed', 'screened-out', 'broken-off']).optional(),
      place: z.string().optional(),
      person: z.string().optional(),
    }),
    component: lazyRouteComponent(() => import('../survey/office/interviews-page.tsx'), 'InterviewsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId/interviews/$interviewId',
    component: lazyRouteComponent(() => import('../survey/office/interview-page.tsx'), 'InterviewPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/surveys/$county/$surveyId/results',
    validateSearch: resultsSearch,
    component: lazyRouteComponent(() => import('../survey/results/results-page.tsx'), 'ResultsPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/coaching',
    validateSearch: z.object({
      page: z.number().optional(),
      standing: z.enum(['new', 'looked-at']).optional(),
    }),
    component: lazyRouteComponent(() => import('../survey/coaching-page.tsx'), 'CoachingPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/app-keys',
    component: lazyRouteComponent(() => import('../service/app-keys-page.tsx'), 'AppKeysPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/people',
    validateSearch: z.object({
      page: z.number().optional(),
      search: z.string().optional(),
      organisation: z.string().optional(),
    }),
    component: lazyRouteComponent(() => import('../platform/people-page.tsx'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/audit',
    validateSearch: z.object({
      page: z.number().optional(),
      action: z.string().optional(),
      person: z.string().optional(),
    }),
    component: lazyRouteComponent(() => import('../platform/audit-page.tsx'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/account',
    component: lazyRouteComponent(() => import('../platform/account-page.tsx'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => office,
    path: '/published',
    component: lazyRouteComponent(() => import('../platform/published-page.tsx'), 'PublishedPage'),
  }),
] as const;

const tree = root.addChildren([
  signIn,
  home,
  field,
  consoleFrame.addChildren([mySurveys, interview, myPoints, certificate]),
  office.addChildren([
    ...officePages,
    ...analysisPages,
    ...outreachPages,
    ...caseworkPages,
    ...patrolPages,
    ...pointsPages,
    ...activityPages,
    ...inspectionPages,
    ...pollAndCardPages,
    ...bulletinPages,
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: SomethingFailed,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
