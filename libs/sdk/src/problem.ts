/** One field that was not acceptable. */
export interface BadField {
  /** Where it is in the body: `/lines/0/amountMinor`. */
  readonly pointer: string;
  readonly detail: string;
}

interface ProblemDocument {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly BadField[];
}

/** What the API refused, from its problem+json answer (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** Stable, for programs: `not_found`. */
  readonly code: string;
  readonly fields: readonly BadField[];

  constructor(
    readonly status: number,
    document: ProblemDocument,
  ) {
    super(document.detail ?? document.title ?? `The server answered ${status}.`);
    this.code = document.code ?? 'unknown';
    this.fields = document.errors ?? [];
  }
}

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of a call. Throws a {@link Problem} for every status that is not 2xx. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw new Problem(response.status, isDocument(error) ? error : {});
  return data as T;
}

function isDocument(error: unknown): error is ProblemDocument {
  return typeof error === 'object' && error !== null;
}
