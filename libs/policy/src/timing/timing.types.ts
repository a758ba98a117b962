/** On which days of the month somebody pays, and how long a reminder may wait for one of them. */
export interface PayDayWish {
  /** 1 to 31, in any order; at least one. */
  readonly days: readonly number[];
  readonly atMostDays: number;
}

/** One sign that somebody deals with our messages at that moment. */
export interface SeenHour {
  readonly at: Temporal.Instant;
  /** How much it says, above 0 and at most 1. */
  readonly weight: number;
}
