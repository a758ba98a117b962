import { type CalendarWords } from '../../calendar/calendar.types.js';

/** English names of days. */
export const calendar: CalendarWords = {
  weekdays: [
    'monday|mondays|mon',
    'tuesday|tuesdays|tue|tues',
    'wednesday|wednesdays|weds',
    'thursday|thursdays|thu|thur|thurs',
    'friday|fridays|fri',
    'saturday|saturdays',
    'sunday|sundays',
  ],
  months: [
    ...['january|jan', 'february|feb', 'march', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug'],
    ...['september|sep|sept', 'october|oct', 'november|nov', 'december|dec'],
  ],
  numbers:
    'a|an|one|first=1 two|couple|second=2 three|third=3 four|fourth=4 five|fifth=5 six|sixth=6 seven|seventh=7 eight|eighth=8 nine|ninth=9 ten|tenth=10 eleven|eleventh=11 twelve|twelfth=12 thirteen|thirteenth=13 fourteen|fourteenth=14 fifteen|fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twenty|twentieth=20 thirty|thirtieth=30 sixty=60 ninety=90',
  phrases: {
    today:
      'today; tonight; this morning|afternoon|evening; right now; by end|close of business|play|day; end of the? day; later on? today; eod; just now; just paid|sent|did|made|done|transferred|wired|settled|gone|went; minute|moment|minutes ago; in #n min|mins|minutes|minute|hour|hours; half|part|right|paying now; as we speak',
    tomorrow: 'tomorrow|tmrw|tmr|tomoz|tomorow|tommorow|2moro|mañana',
    day_after_tomorrow: 'the? day after tomorrow; overmorrow',
    yesterday: 'yesterday; last night; yday',
    day_before_yesterday: 'the? day before yesterday',
    end_of_this_week:
      'this week; end of the|this? week; later this week; weeks end; in the course of the week; by the weekend',
    end_of_next_week: 'next week; end of next week; sometime next week; next wk; the week after',
    middle_of_next_week: 'middle of next week; mid next week',
    start_of_next_week: 'start|beginning of next week; early next week; first thing next week',
    weekend: 'this|the|at weekend; over the weekend',
    middle_of_month:
      'mid month; midmonth; midway; middle of the|this month; half way|halfway through|into the|this month',
    middle_of_next_month: 'middle of next month; mid next month',
    end_of_month:
      'end of the|this? month; month end; months end; eom; end of month; last day of the|this month; later this month; this month',
    end_of_next_month: 'end of next month; next month end; end of the following month; next month',
    end_of_named_month: 'end of #month; #month end; last day of #month; late #month',
    start_of_next_month:
      'first|1 st? of next month; start|beginning of next month; first of the month; first day of next month; 1 st of the month',
    start_of_named_month: 'start|beginning of #month; early #month',
    end_of_year: 'end of the|this? year; year end',
    days_ahead:
      'in|within|after #n days|day time?; in|within|after .. #n days time?; #n days from now|today; #n more days; give me #n days; in #n day; next #n days; #n days max|tops|latest',
    fortnight: 'in|within|after|for a|the? fortnight; a? fortnight from? today|now|time?; fortnight',
    weeks_ahead:
      'in|within #n week|weeks time?; in a week time?; #n weeks|week from now|today; in a #n of? weeks; weeks time; #n weeks time; a week from today|now; give me #n weeks|week; next #n weeks; within the|a week; in #n wks|wk',
    months_ahead: 'in|within #n month|months time?; #n months|month from now|today; a month from now|today',
    days_ago: '#n days|day ago|back; few days ago',
    weeks_ago: '#n week|weeks ago|back; last week',
    months_ago: '#n month|months ago|back; last month',
    weekday: 'on|by|this|coming|before|until|till|til? #weekday; this|the coming #weekday; next #weekday; #weekday',
    last_weekday: 'last|past #weekday; on #weekday last',
    weekday_next_week: '#weekday next week; next week on? #weekday; #weekday of next week; #weekday the week after',
    day_of_month:
      'the #n st|nd|rd|th; on|by|before|until|till|til #n st|nd|rd|th; the #n; #n st|nd|rd|th of the|this month; #n st|nd|rd|th',
    day_of_next_month: '#n st|nd|rd|th? of next month; next month on the #n st|nd|rd|th',
    day_and_month: '#n st|nd|rd|th? of? #month #year?; #month the? #n st|nd|rd|th? #year?',
    none: 'every|each #weekday|month|week; #weekday s; in a|one go|day; at #n am|pm|oclock?; mon fri; monday to|till|through friday',
  },
};
