import { type LanguageWords } from '../words.types.js';
import { calendar } from './calendar.js';
import { concepts } from './concepts.js';
import { examples } from './examples.js';
import { sayings } from './sayings.js';

/** English. */
export const english: LanguageWords = {
  concepts,
  sayings,
  examples,
  calendar,
  frequent:
    'the a an and or of to in on at for from with is are was were be been am i you we they he she it this that these my your our me us not have has had do does did will would can could please thanks what when how if but so no yes just now im dont',
  spellings:
    'recieved|recived|receieved=received recieve=receive payed=paid pls|plz|plse=please u=you ur=your r=are thru=through tho=though tmrw|tmr|tomoz|tomorow|tommorow|2moro=tomorrow invioce|invocie|invoce=invoice bc|cuz|coz=because wk=week wks=weeks mths=months msg=message msgs=messages fri=friday thur|thurs=thursday',
  deniesBehind: false,
};
