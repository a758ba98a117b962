import { type GateSettings } from './gate.settings.js';

/** How old the company's bank data are, as far as asking depends on it. */
export type BankDataAge =
  | { readonly kind: 'fresh' }
  | {
      readonly kind: 'old';
      /** ISO instant; null: nobody has said how far they reach. */
      readonly until: string | null;
    };

/** Whether the bank data are as young as the company requires. Exactly as old as allowed is still fresh. */
export function bankDataAge(
  until: string | null,
  { bankDataMaxAgeHours }: GateSettings,
  now: Temporal.Instant,
): BankDataAge {
  if (bankDataMaxAgeHours === null) return { kind: 'fresh' };
  if (until === null) return { kind: 'old', until };
  const last = Temporal.Instant.from(until).add({ hours: bankDataMaxAgeHours });
  return Temporal.Instant.compare(now, last) <= 0 ? { kind: 'fresh' } : { kind: 'old', until };
}
