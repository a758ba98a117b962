import { type QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import { CustomerPage } from './customer/customer.page.js';
import { CustomersPage } from './customers/customers.page.js';
import { meQuery } from './session/session.queries.js';
import { SignInPage } from './session/sign-in.page.js';
import { SignedInLayout } from './session/signed-in.layout.js';
import { SimulationsPage } from './simulations/simulations.page.js';
import { WorkPage } from './tasks/work.page.js';
import { TemplatesPage } from './templates/templates.page.js';
import { Failure } from './ui/failure.js';
import { NotFoundPage } from './ui/not-found.page.js';

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: ({ error, reset }) => <Failure what="This page" error={error} onRetry={reset} />,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => {
    // Only our own pages: a link must not lead somebody elsewhere after signing in.
    const next = textOf(search['next']);
    return next?.startsWith('/') && !next.startsWith('//') ? { next } : {};
  },
  component: function SignIn() {
    return <SignInPage next={signIn.useSearch().next} />;
  },
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queries.query({ ...meQuery, staleTime: 'static' });
    // The router's own way of going elsewhere is to throw.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (me === null) throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
  component: SignedInLayout,
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as above
    throw redirect({ to: '/customers', replace: true });
  },
});

const customers = createRoute({
  getParentRoute: () => signedIn,
  path: '/customers',
  validateSearch: (search): { search?: string } => {
    const text = textOf(search['search']);
    return text ? { search: text } : {};
  },
  component: function Customers() {
    return <CustomersPage search={customers.useSearch().search ?? ''} />;
  },
});

const customer = createRoute({
  getParentRoute: () => signedIn,
  path: '/customers/$customerId',
  validateSearch: (search): { show?: string } => {
    const show = textOf(search['show']);
    return show ? { show } : {};
  },
  component: function Customer() {
    const { customerId } = customer.useParams();
    return <CustomerPage key={customerId} customerId={customerId} show={customer.useSearch().show} />;
  },
});

const work = createRoute({ getParentRoute: () => signedIn, path: '/work', component: WorkPage });

const simulations = createRoute({ getParentRoute: () => signedIn, path: '/simulations', component: SimulationsPage });

const templates = createRoute({ getParentRoute: () => signedIn, path: '/templates', component: TemplatesPage });

const routeTree = root.addChildren([
  signIn,
  signedIn.addChildren([home, customers, customer, work, simulations, templates]),
]);

/** All pages of the console. */
export function createConsoleRouter(queries: QueryClient) {
  return createRouter({ routeTree, context: { queries }, basepath: '/console', scrollRestoration: true });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}

/** The address bar holds what people type; a number there is text to us. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
