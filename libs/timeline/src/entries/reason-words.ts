/** Reason codes of all services in the words an agent reads. A code that is not here is shown with spaces. */
const words: Readonly<Record<string, string>> = {
  quiet_hours: 'outside the hours in which this person may be written to',
  outside_window: 'outside the hours in which this person may be written to',
  holiday: 'a public holiday where this person lives',
  budget: 'this person has heard from us often enough for now',
  budget_spent: 'this person has heard from us often enough for now',
  gap: 'too soon after the last message',
  paused: 'the customer asked us to pause',
  paused_until: 'the customer asked us to pause',
  opted_out: 'the person does not want messages on this channel',
  no_consent: 'there is no consent for this channel',
  paid: 'everything it was about is paid',
  nothing_askable: 'nothing may be asked for right now',
  disputed: 'the customer disputes it',
  on_hold: 'the account is on hold',
  void: 'the invoice was taken back',
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
  no_zone_known: 'nobody knows where this person lives, so a person decides',
};

/** A reason code in plain words. */
export function inWords(code: string): string {
  return words[code] ?? code.replaceAll('_', ' ');
}
