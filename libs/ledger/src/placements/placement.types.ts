import { type Placement } from '@tactful/contracts';

/** The call that was made before anything is handed over, as its task tells. */
export interface MadeCall {
  readonly taskId: string;
  /** ISO date. */
  readonly at: string;
  readonly by: string;
  readonly outcome: string;
}

/** The code of conduct as the partner signed it. */
export interface SignedConduct {
  readonly version: string;
  readonly text: string;
  readonly signedBy: string;
  /** ISO date. */
  readonly signedOn: string;
}

/** One placement as the ledger keeps it. */
export interface PlacementRecord extends Omit<Placement, 'because'> {
  readonly callTask: MadeCall | null;
  /** A person's reason for handing over without a call. */
  readonly reason: string | null;
  readonly holdIds: readonly string[];
  readonly codeOfConduct: SignedConduct | null;
  readonly placedBy: string;
  readonly endedBecause: string | null;
  /** What the partner collected, and what of it was its fee. */
  readonly collectedMinor: number;
  readonly feesMinor: number;
  readonly complaints: number;
}

/** Why it was handed over, in words. */
export function becauseOf({ callTask, reason }: Pick<PlacementRecord, 'callTask' | 'reason'>): string {
  if (!callTask) return reason ?? '';
  return `Called on ${callTask.at} by ${callTask.by}: ${callTask.outcome}${reason === null ? '' : `. ${reason}`}`;
}

/** The placement as events tell it. */
export function toEventPlacement(record: PlacementRecord): Placement {
  const { placementId, customerId, kind, partner, currency, invoices, state, placedAt, endedAt } = record;
  const because = becauseOf(record);
  return { placementId, customerId, kind, partner, currency, invoices, because, state, placedAt, endedAt };
}
