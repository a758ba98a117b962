import { type Channel, paymentMethod } from '@tactful/contracts';
import { shownDays } from '../actions/wishes.decision.js';
import { languages, type PageWording } from '../wording/wording.types.js';
import { wordings } from '../wording/wording.js';
import { onceField } from './acts.view.js';
import { html, type Html } from './html.js';
import { type PageData, type PageFrame, type PagePoint } from './page.types.js';

const daysOfMonth = Array.from({ length: 31 }, (_, index) => index + 1);
const hoursOfDay = Array.from({ length: 15 }, (_, index) => `${String(index + 7).padStart(2, '0')}:00`);

/** Channels, hours, ways and days to pay, language and pause. */
export function reachView(page: PageData, words: PageWording, frame: PageFrame): Html {
  const { preferences } = page;
  return html`<details class="card act" id="reach">
    <summary>${words.reach.title}</summary>
    <form method="post" action="${frame.path}/preferences${frame.query}">
      <p>${words.reach.text}</p>
      ${channelChoice(page, words)} ${hourChoice(page, words)} ${payingChoice(page, words)}
      <label for="locale">${words.reach.language}</label>
      <select id="locale" name="locale">
        ${languages.map((language) => option(language, wordings[language].languageName, language === page.language))}
      </select>
      <label for="pause">${words.reach.pause}</label>
      <input
        id="pause"
        type="date"
        name="pausedUntil"
        value="${preferences.pausedUntil ?? ''}"
        aria-describedby="pause-hint"
      />
      <p class="hint" id="pause-hint">${words.reach.pauseHint}</p>
      <button>${words.reach.button}</button>
    </form>
  </details>`;
}

/** No more messages, and back again. */
export function stopView(page: PageData, words: PageWording, frame: PageFrame): Html | null {
  const [on, stopped] = [
    page.points.filter(({ state }) => state === 'on'),
    page.points.filter(({ state }) => state === 'stopped'),
  ];
  if (on.length === 0 && stopped.length === 0) return null;
  return html`<details class="card act quiet">
    <summary>${words.stop.title}</summary>
    ${
      on.length > 0 &&
      html`<form method="post" action="${frame.path}/stop${frame.query}">
        ${onceField(frame)}
        <p>${words.stop.text}</p>
        ${on.map((point) => pointChoice(point, words))}
        <button class="plain">${words.stop.button}</button>
      </form>`
    }
    ${
      stopped.length > 0 &&
      html`<form method="post" action="${frame.path}/resume${frame.query}">
        ${onceField(frame)}
        <p>${words.stop.resumeText}</p>
        ${stopped.map((point) => pointChoice(point, words))}
        <button class="plain">${words.stop.resume}</button>
      </form>`
    }
  </details>`;
}

function channelChoice(page: PageData, words: PageWording): Html | null {
  const offered = [...new Set(page.points.filter(({ state }) => state === 'on').map(({ channel }) => channel))];
  if (offered.length === 0) return null;
  const chosen = page.preferences.channels;
  const first = chosen?.[0];
  const radio = (value: Channel | '', label: string) =>
    html`<label class="choice"
      ><input type="radio" name="first" value="${value}" ${value === (first ?? '') && 'checked'} /> ${label}</label
    >`;
  return html`<fieldset>
    <legend>${words.reach.first}</legend>
    ${offered.map((channel) => radio(channel, words.channels[channel]))} ${radio('', words.reach.noPreference)}
    <label class="choice"
      ><input type="checkbox" name="only" value="yes" ${chosen?.length === 1 && 'checked'} /> ${words.reach.only}</label
    >
  </fieldset>`;
}

function hourChoice(page: PageData, words: PageWording): Html {
  const { hours } = page.preferences;
  const days = shownDays(hours);
  const [window] = days === 'any' || days === 'keep' ? [] : (hours ?? []);
  return html`<fieldset>
    <legend>${words.reach.hours}</legend>
    <select name="days" aria-label="${words.reach.hours}">
      ${days === 'keep' && option('keep', keptHours(page), true)} ${option('any', words.reach.anyTime, days === 'any')}
      ${option('weekdays', words.reach.weekdays, days === 'weekdays')}
      ${option('every', words.reach.everyDay, days === 'every')}
    </select>
    <div class="span">
      ${timeChoice({ name: 'from', label: words.reach.from, value: window?.start ?? '09:00' })}
      ${timeChoice({ name: 'to', label: words.reach.to, value: window?.end ?? '18:00' })}
    </div>
  </fieldset>`;
}

function payingChoice({ preferences }: PageData, words: PageWording): Html {
  const { paymentMethod: chosen, payDays = [] } = preferences;
  const [day] = payDays.length === 1 ? payDays : [];
  return html`<label for="method">${words.pay.prefer}</label>
    <select id="method" name="paymentMethod">
      ${option('', words.reach.noPreference, chosen === undefined)}
      ${paymentMethod.options.map((method) => option(method, words.pay.by[method], method === chosen))}
    </select>
    <label for="pay-day">${words.pay.day}</label>
    <select id="pay-day" name="payDay">
      ${option('', words.reach.noPreference, payDays.length === 0)}
      ${payDays.length > 1 && option('keep', payDays.join(', '), true)}
      ${daysOfMonth.map((number) => option(String(number), String(number), number === day))}
    </select>`;
}

function timeChoice(field: { readonly name: string; readonly label: string; readonly value: string }): Html {
  const times = hoursOfDay.includes(field.value) ? hoursOfDay : [...hoursOfDay, field.value].sort();
  return html`<label for="${field.name}">${field.label}</label>
    <select id="${field.name}" name="${field.name}">
      ${times.map((time) => option(time, time, time === field.value))}
    </select>`;
}

function keptHours({ preferences }: PageData): string {
  return (preferences.hours ?? []).map(({ days, start, end }) => `${days.join(' ')} ${start}–${end}`).join(', ');
}

function pointChoice(point: PagePoint, words: PageWording): Html {
  return html`<label class="choice"
    ><input type="checkbox" name="channels" value="${point.channel}" checked />
    <span>${words.channels[point.channel]} <span class="hint">${masked(point)}</span></span></label
  >`;
}

/** Enough to recognise an address; the whole of it is nobody's business who looks over the shoulder. */
function masked({ channel, address }: PagePoint): string {
  if (channel !== 'email') return `…${address.slice(-3)}`;
  const [name = '', domain = ''] = address.split('@');
  return `${name.slice(0, 2)}…@${domain}`;
}

function option(value: string, label: string, isSelected: boolean): Html {
  return html`<option value="${value}" ${isSelected && 'selected'}>${label}</option>`;
}
