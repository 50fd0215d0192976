import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, type RouterHistory } from '@tanstack/react-router';
import { DashboardPage } from '#features/dashboard/DashboardPage.tsx';
import { parseSearch, stringifySearch } from '#state/url/codec.ts';
import { readSearch, DashboardSearch, IndicatorSearch } from '#state/url/search.ts';
import { Layout } from './Layout.tsx';
import { NotFound } from './NotFound.tsx';
import { useComparison } from './useComparison.ts';

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: readSearch(DashboardSearch),
  beforeLoad: ({ search }) => {
    throw redirect({ to: '/dashboard', search, replace: true });
  },
});

const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/dashboard',
  validateSearch: readSearch(DashboardSearch),
  component: function Dashboard() {
    return <DashboardPage {...useComparison()} />;
  },
});

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$slug',
  validateSearch: readSearch(IndicatorSearch),
  component: lazyRouteComponent(() => import('./IndicatorRoute.tsx'), 'IndicatorRoute'),
});

const routeTree = root.addChildren([home, dashboard, indicator]);

/** The pages under one base path, with addresses a person can read. */
export const makeRouter = (basepath: string, history?: RouterHistory) =>
  createRouter({
    routeTree,
    basepath,
    trailingSlash: 'preserve',
    parseSearch,
    stringifySearch,
    scrollRestoration: false,
    // Waiting belongs to the pages' own boundaries.
    defaultPendingMs: Number.POSITIVE_INFINITY,
    ...(history ? { history } : {}),
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
