/**
 * How old the gate's answer may be when a call starts (machine time, by the database). What is true may be 10 s old, but
 * "stop" must hold within 5 s, and the ledger remembers the company's switch for one of them.
 */
const oldestAnswerMs = 4_000;
/** How old the intent may be when a call starts. */
const oldestIntentMs = 10_000;

/** When the gate was asked and the intent was committed, by the database's clock. */
export interface Ages {
  readonly gateAskedMs: number;
  readonly intentMs: number;
}

/**
 * Why a call must not start any more: the gate's answer or the intent is too old, or the lease would end in the middle
 * of the request. Null: it may start.
 */
export function whyTooLate(
  nowMs: number,
  ages: Ages,
  limits: { readonly leaseMs: number; readonly requestTimeoutMs: number },
): 'gate_answer_too_old' | 'intent_too_old' | 'lease_ends' | null {
  if (nowMs - ages.gateAskedMs > oldestAnswerMs) return 'gate_answer_too_old';
  if (nowMs - ages.intentMs > oldestIntentMs) return 'intent_too_old';
  return nowMs > ages.intentMs + limits.leaseMs - limits.requestTimeoutMs ? 'lease_ends' : null;
}
