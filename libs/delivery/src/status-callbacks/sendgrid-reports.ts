import { z } from 'zod';
import { meaningOf, type SendGridEvent, sendGridEvent } from '../sendgrid/sendgrid-events.js';
import { type MeantReport } from './status-callbacks.service.js';

const events = z.array(sendGridEvent).max(10_000);

/**
 * Reads a signed batch of SendGrid's event webhook; null when it is none. Events that do not carry our ids are about
 * mails that somebody else sent from the account.
 */
export function readSendGridReports(body: string): MeantReport[] | null {
  const parsed = events.safeParse(jsonOrNull(body));
  return parsed.success ? parsed.data.flatMap(reportOf) : null;
}

function reportOf(event: SendGridEvent): MeantReport[] {
  const { attempt_id: attemptId, company_id: companyId } = event;
  if (attemptId === undefined || companyId === undefined) return [];
  const meaning = meaningOf(event);
  const code = event.reason?.slice(0, 200) ?? null;
  return [
    {
      companyId,
      attemptId,
      provider: 'sendgrid',
      eventKey: event.sg_event_id,
      word: event.event,
      code,
      told: meaning ? { ...meaning, providerId: providerIdOf(event), errorCode: meaning.errorClass && code } : null,
    },
  ];
}

/** The id that the call's response gave stands before the first dot; asynchronous bounces have none. */
function providerIdOf({ sg_message_id: id }: SendGridEvent): string | null {
  return id?.split('.')[0] ?? null;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
