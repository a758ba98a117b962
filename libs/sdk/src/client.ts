import createClient, { type Client } from 'openapi-fetch';
import { type paths } from './generated/openapi.js';

/** Where the API is and who calls it. */
export interface ClientOptions {
  /** Origin of the installation, `https://collect.example`; `/` in a page that it serves itself. */
  readonly baseUrl: string;
  /** A company's API key. Left out in a browser, whose session cookie says who the agent is. */
  readonly apiKey?: string;
}

/** Every route of the REST API, with the types of its OpenAPI document. */
export type TactfulClient = Client<paths>;

/**
 * A typed client of the REST API. A call answers `{ data, error, response }` and throws only when there is no answer;
 * {@link answerOf} turns that into the data or a thrown {@link Problem}.
 *
 * @example
 * const tactful = createTactfulClient({ baseUrl: 'http://localhost:3000', apiKey });
 * const page = await answerOf(tactful.GET('/v1/customers', { params: { query: { search: 'linde' } } }));
 */
export function createTactfulClient({ baseUrl, apiKey }: ClientOptions): TactfulClient {
  return createClient<paths>({
    baseUrl,
    ...(apiKey !== undefined && { headers: { authorization: `Bearer ${apiKey}` } }),
  });
}
