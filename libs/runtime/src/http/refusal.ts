/** The field of a request that a refusal speaks of: where it came in, and a JSON pointer into it. */
export interface RefusedField {
  readonly in: 'body' | 'query' | 'param' | 'header';
  /** JSON pointer, such as `/contacts/0/phone`; empty for the whole. */
  readonly pointer: string;
  readonly detail: string;
}

/** HTTP statuses that an expected failure may have. */
export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;

/**
 * An expected failure, returned as a value (never thrown) by services.
 * A transaction whose work returns one is rolled back; an edge that returns one answers problem+json.
 */
export class Refusal {
  readonly kind = 'refused' as const;

  constructor(
    readonly status: RefusalStatus,
    /** Stable, machine readable, lower case with underscores: `invoice_not_found`. */
    readonly code: string,
    /** One sentence for a person. */
    readonly detail: string,
    readonly fields: readonly RefusedField[] = [],
    /** More members of the problem document, such as the state as it is. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {}
}

/** The thing asked for does not exist in this company. */
export function notFound(noun: string): Refusal {
  return new Refusal(404, `${noun.replaceAll(' ', '_')}_not_found`, `There is no such ${noun}.`);
}

/** The request is well formed but its content cannot be accepted; names the body field. */
export function unacceptable(code: string, detail: string, pointer?: string): Refusal {
  return new Refusal(422, code, detail, pointer === undefined ? [] : [{ in: 'body', pointer, detail }]);
}

/** The request contradicts what is stored. `more` tells the state as it is. */
export function conflict(code: string, detail: string, more: Readonly<Record<string, unknown>> = {}): Refusal {
  return new Refusal(409, code, detail, [], more);
}

/** True when a service said no. */
export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Refusal;
}
