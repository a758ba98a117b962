import { channel, hours, isoDate, paymentMethod } from '@tactful/contracts';
import { z } from 'zod';

const distinct = <T>(items: readonly T[]) => new Set(items).size === items.length;
const localeTag = z.string().refine(isLocale, 'is a language tag such as en or de-AT').max(35);

const fields = {
  channels: z
    .array(channel)
    .min(1, 'name at least one channel, or leave the field out; POST consents ends messages')
    .max(3)
    .refine(distinct, 'names a channel twice'),
  hours: z
    .array(hours.refine(({ start, end }) => start !== end && start !== '24:00', 'is not a window of time'))
    .min(1, 'name at least one window, or leave the field out')
    .max(21),
  locale: localeTag,
  pausedUntil: isoDate,
  paymentMethod,
  payDays: z.array(z.int().min(1).max(31)).min(1).max(31).refine(distinct, 'names a day twice'),
};

/** `PUT …/preferences`: the whole of what a customer wishes; a field left out (or null) is unset. */
export const newPreferences = z
  .strictObject({
    channels: fields.channels.nullish(),
    hours: fields.hours.nullish(),
    locale: fields.locale.nullish(),
    /** The last date of silence, in the customer's own time zone. */
    pausedUntil: fields.pausedUntil.nullish(),
    paymentMethod: fields.paymentMethod.nullish(),
    /** Days of the month on which the customer pays. */
    payDays: fields.payDays.nullish(),
  })
  .meta({ id: 'NewPreferences' });
export type NewPreferences = z.infer<typeof newPreferences>;

/** What a customer wishes; a field that is missing is unset. */
export const preferencesView = z
  .strictObject({
    channels: fields.channels.optional(),
    hours: fields.hours.optional(),
    locale: fields.locale.optional(),
    pausedUntil: fields.pausedUntil.optional(),
    paymentMethod: fields.paymentMethod.optional(),
    payDays: fields.payDays.optional(),
  })
  .meta({ id: 'Preferences' });
export type PreferencesView = z.infer<typeof preferencesView>;

/** Whose wishes: the account's are the default, a contact may have its own. */
export const preferencesQuery = z.strictObject({ contactId: z.uuid().optional() });
export type PreferencesQuery = z.infer<typeof preferencesQuery>;

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
