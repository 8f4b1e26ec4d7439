// What screens stand in: the root of all, and the frame of the office, which only those who are signed in enter.
import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { UnknownAddress } from './plain-pages.tsx';
import { whoIsSignedIn } from './session.ts';

export const root = createRootRoute({ component: Outlet, notFoundComponent: UnknownAddress });

export async function signedInOnly({ location }: { location: { href: string } }): Promise<void> {
  if (!(await whoIsSignedIn())) throw redirect({ to: '/sign-in', search: { to: location.href } });
}

export const office = createRoute({
  getParentRoute: () => root,
  id: 'office',
  beforeLoad: signedInOnly,
  component: lazyRouteComponent(() => import('./office-frame.tsx'), 'OfficeFrame'),
});
