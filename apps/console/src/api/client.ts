import { createTactfulClient } from '@tactful/sdk';

/** The public REST API of the installation that serves this page; the session cookie says who asks. */
export const api = createTactfulClient({ baseUrl: window.location.origin });
