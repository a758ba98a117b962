import { type ContentTemplate, renderContent } from '../contents/content.js';
import { type ContentReview } from '../whatsapp-account/account-changes.js';
import { type SendRequest } from './send-request.decision.js';
import { twilioError, type TwilioError } from './twilio-errors.js';

/** What Twilio knows about the two ends of a message. */
export interface SendFacts {
  /** The template the request names, and what WhatsApp thinks of it. */
  readonly template: ContentTemplate | undefined;
  readonly review: ContentReview['status'];
  readonly hasStopped: boolean;
  readonly lastReplyAt: Temporal.Instant | undefined;
}

/** The text that will be seen, or why there will be none. */
export type SendDecision =
  | { readonly kind: 'refuse'; readonly error: TwilioError }
  | { readonly kind: 'accept'; readonly body: string; readonly failure: Failure | null };

/** A message that is accepted and then fails. */
export interface Failure {
  readonly status: string;
  readonly errorCode: number;
  readonly reason: string;
}

/** WhatsApp: free text only within 24 hours of the person's last message. */
const whatsappWindow = Temporal.Duration.from({ hours: 24 });

/**
 * Whether Twilio takes a well-formed message. A person who has stopped this sender is refused at once;
 * WhatsApp's closed window is found later, so that message is accepted and fails with 63016.
 */
export function decideSend(request: SendRequest, facts: SendFacts, now: Temporal.Instant): SendDecision {
  if (facts.hasStopped) return refuse(21_610, 'Attempt to send to unsubscribed recipient');
  if (request.content.kind === 'template') return decideTemplate(request.content, facts, now);
  const { body } = request.content;
  if (request.channel !== 'whatsapp' || windowIsOpen(facts.lastReplyAt, now))
    return { kind: 'accept', body, failure: null };
  const reason = 'Free text outside the 24 hours after the last message of the person; use a template.';
  return { kind: 'accept', body, failure: { status: 'failed', errorCode: 63_016, reason } };
}

function decideTemplate(
  content: Extract<SendRequest['content'], { kind: 'template' }>,
  { template, review, lastReplyAt }: SendFacts,
  now: Temporal.Instant,
): SendDecision {
  if (!template) return refuse(21_655, `The ContentSid ${content.sid} is Invalid`);
  const body = renderContent(template.body, content.variables);
  if (body === null) return refuse(21_656, 'The ContentVariables Parameter is invalid');
  if (review === 'approved' || windowIsOpen(lastReplyAt, now)) return { kind: 'accept', body, failure: null };
  const reason = `The template is ${review}, and the 24 hours after the last message of the person are over.`;
  return { kind: 'accept', body, failure: { status: 'failed', errorCode: codeOf[review] ?? 63_016, reason } };
}

/** Twilio's codes for a template that WhatsApp does not let out; one that was never approved counts as free text. */
const codeOf: Readonly<Partial<Record<ContentReview['status'], number>>> = {
  rejected: 63_040,
  paused: 63_041,
  disabled: 63_042,
};

function windowIsOpen(lastReplyAt: Temporal.Instant | undefined, now: Temporal.Instant): boolean {
  return lastReplyAt !== undefined && Temporal.Instant.compare(now, lastReplyAt.add(whatsappWindow)) < 0;
}

function refuse(code: number, message: string): SendDecision {
  return { kind: 'refuse', error: twilioError(code, message) };
}
