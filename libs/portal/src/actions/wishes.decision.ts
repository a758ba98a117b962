import { type Channel, type Hours } from '@tactful/contracts';
import { type PageData, type PagePreferences } from '../page/page.types.js';
import { type ReachForm } from './forms.js';

const weekdays: Hours['days'] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const everyDay: Hours['days'] = [...weekdays, 'sat', 'sun'];

/** The preferences that a filled-in form stands for; what the form does not show is kept. */
export function wishesOf(form: ReachForm, page: Pick<PageData, 'points' | 'preferences'>): PagePreferences {
  return {
    channels: channelsOf(form, page),
    hours: hoursOf(form, page.preferences),
    locale: form.locale,
    pausedUntil: form.pausedUntil === '' ? undefined : form.pausedUntil,
    ...payingOf(form, page.preferences),
  };
}

/** What hours mean to the form: none, one of its two sets of days, or something that only an agent can have set. */
export function shownDays(hours: readonly Hours[] | undefined): ReachForm['days'] {
  if (hours === undefined) return 'any';
  const [first] = hours;
  if (hours.length !== 1 || !first) return 'keep';
  if (isSame(first.days, everyDay)) return 'every';
  return isSame(first.days, weekdays) ? 'weekdays' : 'keep';
}

function payingOf(form: ReachForm, before: PagePreferences): Pick<PagePreferences, 'paymentMethod' | 'payDays'> {
  const { paymentMethod: method, payDay } = form;
  const keptDays = payDay === 'keep' ? before.payDays : [Number(payDay)];
  return {
    paymentMethod: method === 'keep' ? before.paymentMethod : method === '' ? undefined : method,
    payDays: payDay === '' ? undefined : keptDays,
  };
}

function channelsOf(form: ReachForm, page: Pick<PageData, 'points'>): Channel[] | undefined {
  const { first } = form;
  if (first === '') return undefined;
  if (form.only) return [first];
  return [first, ...page.points.map(({ channel }) => channel).filter((channel) => channel !== first)];
}

function hoursOf(form: ReachForm, preferences: PagePreferences): Hours[] | undefined {
  switch (form.days) {
    case 'any':
      return undefined;
    case 'keep':
      return preferences.hours;
    case 'weekdays':
      return [{ days: weekdays, start: form.from, end: form.to }];
    case 'every':
      return [{ days: everyDay, start: form.from, end: form.to }];
  }
}

function isSame(days: readonly string[], others: readonly string[]): boolean {
  return days.length === others.length && others.every((day) => days.includes(day));
}
