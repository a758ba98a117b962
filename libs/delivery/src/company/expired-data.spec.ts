import { describe, expect, it } from '@jest/globals';
import { type DataAlarm, ExpiredData } from './expired-data.js';

const rules = {
  holidayCalendarsValidUntil: Temporal.PlainDate.from('2027-12-31'),
  timeZonesValidUntil: Temporal.PlainDate.from('2028-12-31'),
};

describe('data that is too old', () => {
  it('raises one alarm each, once it is, however often it is looked at', () => {
    const raised: DataAlarm[] = [];
    const watch = new ExpiredData((alarm) => raised.push(alarm));
    for (const day of ['2027-12-31', '2028-01-01', '2028-01-02', '2029-01-01', '2029-01-02']) {
      watch.check(rules, Temporal.Instant.from(`${day}T00:00:00Z`));
    }
    expect(raised.map(({ data, validUntil }) => `${data} ${validUntil}`)).toEqual([
      'holiday_calendars 2027-12-31',
      'time_zones 2028-12-31',
    ]);
  });

  it('is none where nothing says until when it is trusted', () => {
    const watch = new ExpiredData((alarm) => {
      throw new Error(alarm.message);
    });
    expect(() => watch.check({}, Temporal.Instant.from('2090-01-01T00:00:00Z'))).not.toThrow();
  });
});
