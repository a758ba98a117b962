import { z } from 'zod';
import { toStorable } from '../people/rest-text.js';
import { meaningOf, type SendGridEvent, sendGridEvent } from '../sendgrid/sendgrid-events.js';
import { type MeantReport } from './status-callbacks.service.js';

const batch = z.array(z.unknown()).max(10_000);

/** What a batch of events tells of our mails. */
export interface ReadEvents {
  readonly reports: readonly MeantReport[];
  /** Entries that are no event as SendGrid publishes it: one of them does not take the others with it. */
  readonly unreadable: number;
}

/**
 * Reads a signed batch of SendGrid's event webhook; null when it is none. Events that do not carry our ids are about
 * mails that somebody else sent from the account.
 */
export function readSendGridReports(body: string): ReadEvents | null {
  const parsed = batch.safeParse(jsonOrNull(body));
  if (!parsed.success) return null;
  const events = parsed.data.flatMap((entry) => sendGridEvent.safeParse(entry).data ?? []);
  return { reports: events.flatMap(reportOf), unreadable: parsed.data.length - events.length };
}

function reportOf(event: SendGridEvent): MeantReport[] {
  const { attempt_id: attemptId, company_id: companyId } = event;
  if (attemptId === undefined || companyId === undefined) return [];
  const meaning = meaningOf(event);
  // The words of a bounce are the other side's mail server's: whatever it wrote has to be storable.
  const code = event.reason === undefined ? null : toStorable(event.reason, 200);
  return [
    {
      companyId,
      attemptId,
      provider: 'sendgrid',
      eventKey: toStorable(event.sg_event_id, 200),
      word: toStorable(event.event, 60),
      code,
      told: meaning ? { ...meaning, providerId: providerIdOf(event), errorCode: meaning.errorClass && code } : null,
    },
  ];
}

/** The id that the call's response gave stands before the first dot; asynchronous bounces have none. */
function providerIdOf({ sg_message_id: id }: SendGridEvent): string | null {
  const given = id?.split('.')[0];
  return given === undefined ? null : toStorable(given, 200);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
