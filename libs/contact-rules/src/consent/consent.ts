/** Whether one address may be written to on one channel. */
export type ConsentState = 'implied_by_contract' | 'express' | 'opted_out' | 'none';

/** One entry of the append-only log of consent for one address and channel. */
export interface ConsentEvent {
  /** `opted_out` and `opted_in` are the person's own acts; the other two are what the company says it was given. */
  readonly kind: 'implied_by_contract' | 'express' | 'opted_out' | 'opted_in';
  readonly at: Temporal.Instant;
}

/**
 * The state that a log of consent adds up to, in whatever order it is read.
 *
 * Opt-out wins: over everything the company records, before or after it, and over an opt-in of the same instant.
 * Only a later act of the person (`opted_in`) ends it, and that is express consent. `express` outranks `implied`.
 */
export function consentState(log: readonly ConsentEvent[]): ConsentState {
  const lastOut = latest(log, 'opted_out');
  const lastIn = latest(log, 'opted_in');
  if (lastOut && (!lastIn || Temporal.Instant.compare(lastIn, lastOut) <= 0)) return 'opted_out';
  if (lastIn || log.some(({ kind }) => kind === 'express')) return 'express';
  return log.length > 0 ? 'implied_by_contract' : 'none';
}

function latest(log: readonly ConsentEvent[], kind: ConsentEvent['kind']): Temporal.Instant | undefined {
  return log
    .filter((event) => event.kind === kind)
    .map(({ at }) => at)
    .sort((a, b) => Temporal.Instant.compare(b, a))[0];
}

/** Why consent forbids a message, or `undefined` when it allows it. A pack may ask for express consent. */
export function consentProblem(
  state: ConsentState,
  expressConsentRequired: boolean,
): 'opted_out' | 'no_consent' | 'express_consent_required' | undefined {
  switch (state) {
    case 'opted_out':
      return 'opted_out';
    case 'none':
      return 'no_consent';
    case 'implied_by_contract':
      return expressConsentRequired ? 'express_consent_required' : undefined;
    case 'express':
      return undefined;
  }
}
