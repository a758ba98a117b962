/**
 * Who may be contacted when, on which channel, and why not: pure rules, data in, decision out.
 * Time is always an argument; what is remembered between calls is only what the tz database and calendars say.
 */
export { mayContact, rulesInForce } from './may-contact.decision.js';
export type {
  AskHumanCode,
  BlockCode,
  ContactFacts,
  ContactPurpose,
  ContactReason,
  ContactVerdict,
  DeferCode,
  DeferReason,
} from './may-contact.types.js';
export {
  type CompanyContactSettings,
  type ContactRules,
  type ContactRulesInput,
  contactRules,
} from './packs/contact-rules.js';
export { housePack } from './packs/house.pack.js';
export { type PackUse, type RulesInForce, mergePacks } from './packs/merge-packs.js';
export { type HouseRelaxation, type PackOverride, findRelaxationProblem } from './packs/overrides.js';
export { type PackPlace } from './packs/place.js';
export { HOLIDAY_RELEASE, dataReleases } from './holidays/data-releases.js';
export { shippedPacks } from './packs/shipped/shipped-packs.js';
export {
  CHANNELS,
  type Channel,
  type DebtorType,
  PARTY_ROLES,
  type PackWindows,
  type RulePack,
  SECTORS,
} from './packs/rule-pack.types.js';
export {
  type CapScope,
  type ContactCap,
  type ExhaustedCap,
  type PastContacts,
  exhaustedCaps,
} from './budgets/budget.js';
export { type ConsentEvent, type ConsentState, consentState } from './consent/consent.js';
export { type ContactPreferences, channelsInOrder, effectivePreferences } from './preferences/preferences.js';
export {
  type LocalWindow,
  WEEKDAYS,
  type Weekday,
  type WindowProblem,
  findWindowProblem,
} from './windows/local-window.js';
export { secondsUntilClose, validityPeriodSeconds } from './windows/validity.js';
export { type PlausibleZones, type Whereabouts, type ZoneSource, plausibleZones } from './zones/plausible-zones.js';
export { countriesOfPhone } from './zones/phone-countries.js';
export { countryOfZone, isZoneOfCountry, zonesOfCountry } from './zones/country-zones.js';
export { isSameZone, isTimeZone } from './zones/zone-names.js';
export { compareDates, dateOf, dayOf, plusDays } from './dates/date-numbers.js';
export { isoOf } from './dates/iso-texts.js';
export { compareInstants, instantOfMicros, isAfter, microsOf } from './dates/instant-numbers.js';
export {
  daysUntil,
  earliestInstantIn,
  hasEndedIn,
  localDateAt,
  startOfDate,
  startOfDayIn,
} from './dates/local-dates.js';
export { type WorkingDayPlace, addWorkingDays, isWorkingDay, workingDayAfter } from './dates/working-days.js';
export { localDayAt } from './zones/zone-clock.js';
export { nextPayDay, payDaysFrom } from './dates/pay-days.js';
export { contactsByNearness, contactsWithin, lowestLevel, type RankedContact } from './audience/nearest-contacts.js';
export {
  EARNING_HOURS,
  type EarnedTone,
  earnedTone,
  firmerTone,
  milderTone,
  oneRankBelow,
  toneLastReceived,
  withRaise,
} from './tone/earned-tone.js';
export { isLost, isReceived, RECEIPT_WAIT_HOURS, type ToneContact } from './tone/tone-contact.js';
