import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  redirect,
} from '@tanstack/react-router';
import { LoadingState } from '../components/states.tsx';
import { ClientsPage } from '../features/clients/clients-page.tsx';
import { Failure } from './error-boundary.tsx';
import { Shell } from './shell/shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => <Navigate to="/clients" replace />,
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/clients', replace: true });
  },
});

const clients = createRoute({ getParentRoute: () => root, path: '/clients', component: ClientsPage });

const client = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId',
  component: lazyRouteComponent(() => import('./client-route.tsx'), 'ClientRoute'),
});

const gaps = createRoute({
  getParentRoute: () => root,
  path: '/gaps',
  component: lazyRouteComponent(() => import('../features/gaps/gaps-page.tsx'), 'GapsPage'),
});

const duplicates = createRoute({
  getParentRoute: () => root,
  path: '/duplicates',
  component: lazyRouteComponent(() => import('../features/merging/duplicates-page.tsx'), 'DuplicatesPage'),
});

const merge = createRoute({
  getParentRoute: () => root,
  path: '/merge/$firstId/$secondId',
  component: lazyRouteComponent(() => import('./merge-route.tsx'), 'MergeRoute'),
});

const bin = createRoute({
  getParentRoute: () => root,
  path: '/bin',
  component: lazyRouteComponent(() => import('../features/bin/bin-page.tsx'), 'BinPage'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../features/imports/import-page.tsx'), 'ImportPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
});

/** Every place there is. The list is the start and comes with the first file; the others follow on demand. */
export const router = createRouter({
  routeTree: root.addChildren([start, clients, client, gaps, duplicates, merge, bin, imports, settings]),
  history: createHashHistory(),
  defaultErrorComponent: Failure,
  defaultPendingComponent: LoadingState,
  defaultPendingMs: 150,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
