import { type ContactRules, localDateAt } from '@tactful/contact-rules';

/** What is wrong, and what an operator does about it. */
export interface DataAlarm {
  readonly data: 'holiday_calendars' | 'time_zones';
  /** The last date on which it was trusted. */
  readonly validUntil: string;
  readonly message: string;
}

/** Notices that holidays or time zones are too old, so that messages wait for newer ones, and says so once. */
export class ExpiredData {
  readonly #told = new Set<DataAlarm['data']>();

  constructor(private readonly raise: (alarm: DataAlarm) => void) {}

  /** Looks at what the rules rest on. */
  check(rules: Pick<ContactRules, 'holidayCalendarsValidUntil' | 'timeZonesValidUntil'>, now: Temporal.Instant): void {
    const today = localDateAt(now, 'UTC');
    this.#one('holiday_calendars', rules.holidayCalendarsValidUntil, today);
    this.#one('time_zones', rules.timeZonesValidUntil, today);
  }

  #one(data: DataAlarm['data'], validUntil: Temporal.PlainDate | undefined, today: Temporal.PlainDate): void {
    if (!validUntil || Temporal.PlainDate.compare(today, validUntil) <= 0 || this.#told.has(data)) return;
    this.#told.add(data);
    const last = validUntil.toString();
    const message = `${data} are trusted until ${last}: messages wait until Tactful is updated`;
    this.raise({ data, validUntil: last, message });
  }
}
