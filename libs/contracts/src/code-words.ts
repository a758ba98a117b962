/** Reason codes of all services in the words an agent reads. A code that is not here is shown with spaces. */
const words: Readonly<Record<string, string>> = {
  quiet_hours: 'outside the hours in which this person may be written to',
  outside_window: 'outside the hours in which this person may be written to',
  own_hours: 'outside the hours that this person has chosen',
  company_hours: 'outside the hours in which the company writes',
  closing_soon: 'too close to the end of the hours in which this person may be written to',
  step_date_not_begun: 'its day has not begun yet where this person lives',
  calendar_expired: 'the calendar of public holidays ends before that day',
  holiday: 'a public holiday where this person lives',
  budget: 'this person has heard from us often enough for now',
  budget_spent: 'this person has heard from us often enough for now',
  gap: 'too soon after the last message',
  paused: 'the customer asked us to pause',
  paused_until: 'the customer asked us to pause',
  paused_by_customer: 'the customer asked us to pause',
  opted_out: 'the person does not want messages on this channel',
  no_consent: 'there is no consent for this channel',
  collection_scheduled: 'it will be collected automatically',
  nothing_left_to_pay: 'nothing is left to pay',
  mandate_revoked: 'the mandate was revoked',
  paid: 'everything it was about is paid',
  nothing_askable: 'nothing may be asked for right now',
  disputed: 'the customer disputes it',
  on_hold: 'the account is on hold',
  void: 'the invoice was taken back',
  written_off: 'it was written off',
  sold: 'it was sold',
  on_plan: 'a payment plan took its place',
  accelerated: 'its payment plan has ended, and what is left is asked for anew',
  due_later: 'the due date has moved on',
  superseded: 'a later message says it',
  superseded_by_later_step: 'a later step is due already',
  expired: 'its last date passed before a moment was found',
  before_our_time: 'it was due before this system knew the invoice',
  no_fee_in_terms: 'the agreed terms hold no fee',
  reply_unread: 'the customer wrote, and nobody has read it yet',
  no_channel: 'there is no channel left that the person agreed to',
  shadow: 'the company is in shadow mode: it decides and shows, but sends nothing',
  stopped: 'the company has stopped all sending',
  step_due: 'a step of the ladder is due',
  step_ahead: 'it is the next step of the ladder',
  nothing_planned: 'no step lies ahead',
  nothing_open: 'nothing is owed',
  ladder_ended: 'every step of the ladder has been taken',
  no_receipts: 'three messages in a row did not arrive, so somebody should call',
  data_incomplete: 'some facts about this customer could not be taken in',
  no_contact: 'nobody to write to is known',
  channel_not_allowed: 'the customer does not want this channel',
  express_consent_required: 'the law of this place asks for express consent',
  whatsapp_not_attested: 'nobody has stated that WhatsApp may be used',
  unknown_zone: 'nobody knows what time it is where this person lives, so a person decides',
  no_common_hours: 'no hour of the day is allowed everywhere this person may be, so a person decides',
  no_zone_known: 'nobody knows where this person lives, so a person decides',
};

/**
 * A reason code in the words of an agent, to stand after a colon.
 *
 * `codeInWords('gap')` → `too soon after the last message`
 */
export function codeInWords(code: string): string {
  return words[code] ?? code.replaceAll('_', ' ');
}
