import { findRelaxationProblem, housePack, shippedPacks } from '@tactful/contact-rules';
import { type CompanySettings } from '@tactful/contracts';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type CompanyBody } from './company.types.js';

/** What is wrong with settings that parse: each mistake with its JSON pointer. */
export interface SettingMistake {
  readonly pointer: string;
  readonly detail: string;
}

const noSmsSender = 'is neither an E.164 number nor a name of up to 11 letters and digits';

/** Checks what a schema cannot: zones and locales that exist, senders that can send, somebody to talk to. */
export function mistakesIn(body: CompanyBody): SettingMistake[] {
  const mistakes: SettingMistake[] = [];
  const say = (pointer: string, detail: string): void => void mistakes.push({ pointer, detail });
  if (!isZone(body.timeZone)) say('/timeZone', 'is not an IANA time zone such as Europe/Berlin');
  if (!isLocale(body.locale)) say('/locale', 'is not a locale such as en or de-AT');
  if (!body.humanContact.phone && !body.humanContact.email) {
    say('/humanContact', 'needs a phone or an email: every message names a person to talk to');
  }
  const { sms, whatsapp } = body.senders;
  if (sms) mistakes.push(...smsMistakes(sms));
  if (whatsapp && !isPhone(whatsapp.from)) say('/senders/whatsapp/from', 'is not an E.164 number');
  if (body.sending === 'live' && Object.keys(body.senders).length === 0) {
    say('/senders', 'sending live needs at least one sender');
  }
  mistakes.push(...packMistakes(body.contactRules ?? {}));
  return mistakes;
}

/** Where carriers take no name for a sender (Twilio's SMS guidelines of these countries, seen in 2026-11). */
const countriesWithoutNames: readonly string[] = ['US', 'CA'];

/** Each sender is an address of its own: its rate is counted by it. */
function smsMistakes({ from: usual, pool = [] }: NonNullable<CompanyBody['senders']['sms']>): SettingMistake[] {
  const further = pool.flatMap(({ from, countries }, place) => {
    const pointer = `/senders/sms/pool/${place}/from`;
    if (!isSmsSender(from)) return [{ pointer, detail: noSmsSender }];
    const before = [usual, ...pool.slice(0, place).map((one) => one.from)];
    if (before.includes(from)) return [{ pointer, detail: 'is the address of another sender of this channel' }];
    const refusing = countries.filter((country) => countriesWithoutNames.includes(country));
    if (isPhone(from) || refusing.length === 0) return [];
    return [{ pointer, detail: `is a name, and carriers in ${refusing.join(' and ')} take only numbers` }];
  });
  return isSmsSender(usual) ? further : [{ pointer: '/senders/sms/from', detail: noSmsSender }, ...further];
}

function packMistakes({ overrides = [], optionalPacks = [], house = {} }: Packs): SettingMistake[] {
  const known = new Map(shippedPacks.map((pack) => [pack.id, pack]));
  const relaxation = findRelaxationProblem(house);
  return [
    ...overrides.flatMap(({ pack }, place) => {
      const pointer = `/contactRules/overrides/${place}/pack`;
      if (pack === housePack.id)
        return [{ pointer, detail: 'the house is not set aside: relax it under /contactRules/house' }];
      return known.has(pack) ? [] : [{ pointer, detail: 'is not the id of a pack of rules' }];
    }),
    ...optionalPacks.flatMap((pack, place) =>
      known.get(pack)?.optional
        ? []
        : [{ pointer: `/contactRules/optionalPacks/${place}`, detail: 'is not the id of an optional pack of rules' }],
    ),
    ...(relaxation === undefined ? [] : [{ pointer: '/contactRules/house', detail: relaxation }]),
  ];
}

type Packs = NonNullable<CompanyBody['contactRules']>;

/** Names of the settings that differ, for the record. */
export function changedSettings(before: CompanySettings | undefined, after: CompanySettings): string[] {
  const known: Readonly<Record<string, unknown>> = before ?? {};
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(known[name]) !== JSON.stringify(value))
    .map(([name]) => name);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '' && !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}

function isLocale(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

function isSmsSender(from: string): boolean {
  return isPhone(from) || /^(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}$/.test(from);
}

function isPhone(from: string): boolean {
  return parsePhoneNumberFromString(from)?.isPossible() === true && from.startsWith('+');
}
