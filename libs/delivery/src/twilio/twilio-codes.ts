import { type ErrorClass } from '../sending/channel-provider.js';

/**
 * What Twilio's error codes mean for a message (twilio.com/docs/api/errors). Codes may change: this is data, and a
 * code that is not here is `unrecognised`.
 */
export const twilioErrorClasses: Readonly<Record<string, ErrorClass>> = {
  '21610': 'opted_out',
  '63014': 'opted_out',
  '63032': 'opted_out',
  '30004': 'opted_out',
  '21211': 'address_permanent',
  '21214': 'address_permanent',
  '21217': 'address_permanent',
  '21612': 'address_permanent',
  '21614': 'address_permanent',
  '21635': 'address_permanent',
  '30005': 'address_permanent',
  '30006': 'address_permanent',
  '63003': 'address_permanent',
  '63024': 'address_permanent',
  '30003': 'address_maybe',
  '30008': 'address_maybe',
  '30036': 'address_maybe',
  '30007': 'content',
  '30034': 'content',
  '21602': 'content',
  '21605': 'content',
  '21617': 'content',
  '21654': 'content',
  '21655': 'content',
  '21656': 'content',
  '21658': 'content',
  '30400': 'content',
  '63016': 'content',
  '63040': 'content',
  '63041': 'content',
  '63042': 'content',
  '63049': 'address_maybe',
  '20429': 'rate',
  '30001': 'rate',
  '21611': 'rate',
  '63018': 'rate',
  '63038': 'rate',
  '20003': 'config',
  '20404': 'config',
  '21212': 'config',
  '21266': 'config',
  '21408': 'config',
  '21603': 'config',
  '21604': 'config',
  '21606': 'config',
  '21608': 'config',
  '21609': 'config',
  '21659': 'config',
  '21660': 'config',
  '21701': 'config',
  '21703': 'config',
  '21910': 'config',
  '63007': 'config',
  '63031': 'config',
  '90007': 'config',
};

/**
 * Codes by which WhatsApp says that people do not want what is sent: blocked by the person, and withheld for how little
 * they care for it. A daily limit (63018) is none: it says how much was sent, not how it was taken.
 */
export const blockCodes: readonly string[] = ['63014', '63032', '63049'];

/** The class of an error code; `unrecognised` for one that we do not know, which is for the log. */
export function twilioErrorClass(code: string | null): ErrorClass {
  return (code !== null && twilioErrorClasses[code]) || 'unrecognised';
}
