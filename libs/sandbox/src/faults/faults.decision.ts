import { type ActiveFault, type FaultKind, type FaultyRequest } from './fault.schema.js';

/** What the faults do to one request, and the counts to keep. */
export interface FaultDecision {
  readonly applied: readonly FaultKind[];
  readonly counted: readonly { readonly id: string; readonly matched: number; readonly applied: number }[];
}

/**
 * Which of the active faults touch this request. The same faults, counts and request give the same answer:
 * chance is drawn from the fault's seed and the ordinal of the match, never from the machine.
 */
export function decideFaults(active: readonly ActiveFault[], request: FaultyRequest): FaultDecision {
  const applied: FaultKind[] = [];
  const counted: { id: string; matched: number; applied: number }[] = [];
  for (const fault of active) {
    if (!inScope(fault, request)) continue;
    const matched = fault.matched + 1;
    const strikes = isTurn(fault, matched);
    if (strikes) applied.push(fault.fault);
    counted.push({ id: fault.id, matched, applied: fault.applied + (strikes ? 1 : 0) });
  }
  return { applied, counted };
}

function inScope({ scope }: ActiveFault, request: FaultyRequest): boolean {
  return (
    scope.operation === request.operation &&
    (scope.provider === undefined || scope.provider === request.provider) &&
    (scope.channel === undefined || scope.channel === request.channel) &&
    (scope.to === undefined || scope.to === request.to)
  );
}

function isTurn(fault: ActiveFault, matched: number): boolean {
  if (fault.times !== undefined && fault.applied >= fault.times) return false;
  const beyond = matched - fault.skip;
  if (beyond < 1 || beyond % fault.every !== 0) return false;
  return chance(fault.seed, matched) < fault.probability;
}

/**
 * The nth number of a seeded stream, from 0 up to but not 1: the finaliser of MurmurHash3 over seed and ordinal.
 * @example chance(7, 1) === chance(7, 1)
 */
export function chance(seed: number, ordinal: number): number {
  let hash = (seed ^ Math.imul(ordinal, 0x9e37_79b1)) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
