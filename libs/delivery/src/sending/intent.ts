import { type EventDraft } from '@tactful/contracts';
import { validityPeriodSeconds } from '@tactful/contact-rules';
import { TONE_OF_KIND } from '@tactful/templates';
import { createHash } from 'node:crypto';
import { accountsOf, everybody, isAutomated } from '@tactful/contact-planning';
import { type AttemptContent } from '../attempts/attempt.types.js';
import { hashOfToken, oneClickAddress, pageAddress } from '../links/link-token.js';
import { type Plan } from '../planning/planning.types.js';
import { end, settle } from '../planning/settle.decision.js';
import { droppedEvents, taskEvent } from '../queue/message-events.js';
import { type MessageRecord, noticeOf } from '../queue/message.types.js';
import { type ChannelProvider, type OutgoingMessage } from './channel-provider.js';
import { type AttachedInvoice } from './invoice-papers.js';
import { saidOf } from './said.decision.js';
import { type Send } from './sending.types.js';
import { type WordingSource } from './wording-sources.js';
import { type Written, write } from './write.decision.js';

/** A message that will leave: what is stored of it, what the provider gets, and what is told of it. */
export interface Intent {
  readonly kind: 'intent';
  readonly attempt: AttemptContent;
  readonly outgoing: OutgoingMessage;
  /** Invoices that go with it as papers: they are fetched when it leaves. */
  readonly papers: readonly AttachedInvoice[];
  /** No call starts from this instant of business time on: the window has closed. */
  readonly closesAt: Temporal.Instant;
  readonly message: MessageRecord;
  readonly events: readonly EventDraft[];
}

/** Or it does not leave as it is: it is planned another way, or a fault of ours ends it. */
export type IntentOutcome = Intent | { readonly kind: 'plan'; readonly plan: Plan };

/** What an intent needs beside the decision. */
export interface IntentParts extends WordingSource {
  readonly token: string;
  readonly publicUrl: string;
  readonly provider: ChannelProvider;
}

/** Writes a decided message out and makes the intent to send it. */
export function intentOf(send: Send, parts: IntentParts): IntentOutcome {
  const { decision, facts, attemptId } = send;
  const { company, person, companions, rules, now } = facts;
  const link = pageAddress(parts.publicUrl, parts.token);
  const { templates, contents } = parts;
  const isTroubled = everybody(facts).some((one) => parts.troubled.has(one.person.customerId));
  const wording = { templates, contents, isTroubled };
  const written = write({ decision, person, companions, company, rules, now, link, ...wording });
  if (written.kind !== 'written') return { kind: 'plan', plan: withoutSending(send, written) };
  const message: MessageRecord = { ...decision.message, state: 'sending', sendAt: now, attemptId };
  return {
    kind: 'intent',
    attempt: contentOf(send, written, parts),
    outgoing: outgoingOf(send, written, parts),
    papers: papersOf(decision),
    closesAt: decision.route.closesAt,
    message,
    events: droppedEvents(message, { companyId: facts.companyId, now, replacedBy: message.messageId }),
  };
}

type Finished = Written & { readonly kind: 'written' };

function contentOf(send: Send, written: Finished, { token, provider }: IntentParts): AttemptContent {
  const { decision, facts, attemptId } = send;
  const { message, route, wording } = decision;
  const hasLink = written.text.includes(token);
  const { templateId, locale, subject } = written;
  return {
    attemptId,
    messageId: message.messageId,
    customerId: message.customerId,
    contactId: facts.person.contactId,
    purpose: message.purpose,
    channel: route.point.channel,
    provider: provider.name,
    sender: send.from,
    address: route.point.address,
    addressKey: route.point.addressKey,
    tone: wording.template === null ? null : TONE_OF_KIND[wording.template],
    wantedTone: message.wantedTone,
    ...{ templateId, locale, subject },
    body: written.text.replaceAll(token, '…'),
    bodyHash: createHash('sha256').update(written.text).digest('hex'),
    tokenHash: hasLink ? hashOfToken(token) : null,
    notice: noticeOf(message)?.notice ?? null,
    accounts: saidOf(send),
    facts: evidenceOf(send, written),
    gateReadAt: facts.gate.readAt.toString(),
    decidedAt: facts.now.toString(),
  };
}

/** Why it may leave now: stored with the attempt, readable years later. */
function evidenceOf({ decision, facts }: Send, { manner }: Finished): Record<string, unknown> {
  const { route, wording } = decision;
  return {
    closesAt: route.closesAt.toString(),
    reasons: route.reasons,
    packs: route.packs,
    consent: route.point.consent,
    pastContacts: everybody(facts).map(({ person, past }) => ({
      customerId: person.customerId,
      account: past.account.map((at) => at.toString()),
      person: past.person.map((at) => at.toString()),
    })),
    today: wording.today,
    localTime: decision.message.localTime,
    ...(manner && { manner }),
  };
}

function outgoingOf(send: Send, written: Finished, { token, publicUrl }: IntentParts): OutgoingMessage {
  const { decision, facts, attemptId, from } = send;
  const { email } = facts.company.senders;
  const isEmail = decision.route.point.channel === 'email';
  return {
    companyId: facts.companyId,
    attemptId,
    from,
    fromName: isEmail ? (email?.fromName ?? null) : null,
    replyTo: isEmail ? (email?.replyTo ?? null) : null,
    to: decision.route.point.address,
    subject: written.subject,
    text: written.text,
    html: written.html,
    content: written.content,
    validitySeconds: validityPeriodSeconds(facts.now, decision.route.closesAt),
    oneClickUrl: isEmail && isAutomated(decision.message) ? oneClickAddress(publicUrl, token) : null,
  };
}

/** The copy of an invoice that did not arrive takes it along, where a message can. */
function papersOf({ message, route, wording }: Send['decision']): readonly AttachedInvoice[] {
  const isCopy = noticeOf(message)?.notice.kind === 'invoice_copy';
  if (!isCopy || route.point.channel !== 'email') return [];
  const numbers = new Map(wording.obligations.map(({ invoiceId, number }) => [invoiceId, number]));
  return [...numbers].map(([invoiceId, number]) => ({ invoiceId, number }));
}

function withoutSending(send: Send, written: Exclude<Written, Finished>): Plan {
  if (written.kind === 'refused') return stopForFault(send, written);
  if (isAutomated(send.decision.message)) return goAnotherWay(send, written.because);
  return stopForFault(send, { kind: 'refused', because: written.because, findings: [written.content] });
}

/** The next channel takes it, and says why; where none is left, a person is asked. */
function goAnotherWay({ decision, facts }: Send, because: string): Plan {
  const { channel } = decision.route.point;
  const { company } = facts;
  const triedChannels = [...new Set([...decision.message.triedChannels, channel])];
  const message: MessageRecord = { ...decision.message, state: 'waiting', because, triedChannels };
  const customerIds = accountsOf(message).map(({ customerId }) => customerId);
  return settle({
    ...facts,
    message,
    company: { ...company, closed: { ...company.closed, [channel]: because } },
    news: { plannedFor: customerIds },
  });
}

function stopForFault(send: Send, fault: Written & { readonly kind: 'refused' }): Plan {
  const { facts, decision } = send;
  const { companyId, now, taskId } = facts;
  const plan = end({ message: decision.message, companyId, now }, fault.because);
  const title = 'A message could not be written because of a fault on our side';
  const because = [fault.because, ...fault.findings].join('; ').slice(0, 200);
  const task = { taskId, customerId: decision.message.customerId, kind: 'decide', title, because } as const;
  return { ...plan, events: [...plan.events, taskEvent(task, { companyId, now })] };
}
