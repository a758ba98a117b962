import { type AnchoredDay } from '../ladder-step.types.js';

/** The days, counted from the due date, on which a date of a ladder may fall. */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

/**
 * Where a date may fall, as far as anybody can know before there is an invoice. The end of the due month lies up to
 * thirty days after the due date, no invoice is due before its issue, and a contact may be at any time.
 */
export function rangeOf({ from, days }: AnchoredDay): DayRange {
  switch (from) {
    case 'due':
      return { least: days, most: days };
    case 'month_end':
      return { least: days, most: days + 30 };
    case 'issue':
      return { least: -Infinity, most: days };
    case 'contact':
      return { least: -Infinity, most: Infinity };
  }
}
