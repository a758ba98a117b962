import { type Span } from './spans.js';

/** What one rule says about an instant: the open span that holds it or the next one, or that it will never open. */
export type Availability =
  | Span
  | { readonly kind: 'never' }
  /** From this instant on the rule cannot be computed (an expired calendar). */
  | { readonly kind: 'unknown'; readonly from: number };

/** One of the rules that must all be open at the same time. */
export interface Requirement {
  availability(at: number): Availability;
}

/** The first instant at which every requirement is open for longer than the margin. */
export type Opening =
  | { readonly kind: 'opens'; readonly at: number; readonly closesAt: number }
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown'; readonly from: number };

export interface OpeningSearch {
  /** Epoch milliseconds, like all instants here. */
  readonly from: number;
  /** Nothing later is looked at: a limit on every loop. */
  readonly notAfter: number;
  /** What must be left of the common hours when a message is handed over, so that it arrives inside them. */
  readonly marginMs: number;
}

/** Intersects requirements from an instant on. Adding a requirement can only make the answer later, or `never`. */
export function findOpening(requirements: readonly Requirement[], search: OpeningSearch): Opening {
  let at = search.from;
  while (at <= search.notAfter) {
    const common = commonSpan(requirements, at);
    if ('kind' in common) return common;
    if (common.from > at) at = common.from;
    else if (common.to - at > search.marginMs) return { kind: 'opens', at, closesAt: common.to };
    else at = common.to;
  }
  return { kind: 'never' };
}

function commonSpan(requirements: readonly Requirement[], at: number): Availability {
  let from = at;
  let to = Infinity;
  for (const requirement of requirements) {
    const span = requirement.availability(at);
    if ('kind' in span) {
      if (span.kind === 'unknown' && span.from > at) to = Math.min(to, span.from);
      else return span;
    } else {
      from = Math.max(from, span.from);
      to = Math.min(to, span.to);
    }
  }
  return { from, to };
}
