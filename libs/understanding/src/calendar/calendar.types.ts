/** What words can say about a day, seen from the day on which they were received. */
export const DATE_MEANINGS = [
  'today',
  'tomorrow',
  'day_after_tomorrow',
  'yesterday',
  'day_before_yesterday',
  'end_of_this_week',
  'end_of_next_week',
  'middle_of_next_week',
  'start_of_next_week',
  'weekend',
  'middle_of_month',
  'middle_of_next_month',
  'end_of_month',
  'end_of_next_month',
  'end_of_named_month',
  'start_of_next_month',
  'start_of_named_month',
  'end_of_year',
  'days_ahead',
  'fortnight',
  'weeks_ahead',
  'months_ahead',
  'days_ago',
  'weeks_ago',
  'months_ago',
  'weekday',
  'last_weekday',
  'weekday_next_week',
  'day_of_month',
  'day_of_next_month',
  'day_and_month',
  /** Looks like a day and is none: an hour, "every Monday". */
  'none',
] as const;

/** One way to name a day. */
export type DateMeaning = (typeof DATE_MEANINGS)[number];

/** The meanings that lie behind the day of receipt, whatever is said to happen then. */
export const MEANINGS_BEHIND: ReadonlySet<DateMeaning> = new Set<DateMeaning>([
  ...(['yesterday', 'day_before_yesterday', 'days_ago', 'weeks_ago', 'months_ago', 'last_weekday'] as const),
]);

/** The meanings that may lie on either side: "Friday", "the 3rd", or on the day itself. */
export const MEANINGS_EITHER: ReadonlySet<DateMeaning> = new Set<DateMeaning>([
  ...(['today', 'weekday', 'day_of_month', 'day_and_month', 'start_of_named_month', 'weekend', 'none'] as const),
]);

/** How one language names days. Words are folded when they are read; `|` separates other ways to write the same. */
export interface CalendarWords {
  /** From Monday to Sunday. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** From January to December. */
  readonly months: readonly string[];
  /** Numbers in words: `one|a=1 two=2`. Ordinals too. */
  readonly numbers: string;
  /** Patterns by what they say; slots: `#n` a number, `#weekday`, `#month`, `#year`. */
  readonly phrases: Readonly<Partial<Record<DateMeaning, string>>>;
}

/** What a phrase named beside its meaning. */
export interface DateParts {
  readonly meaning: DateMeaning;
  readonly number: number | undefined;
  /** 1 is Monday. */
  readonly weekday: number | undefined;
  /** 1 is January. */
  readonly month: number | undefined;
  readonly year: number | undefined;
}
