import { type CompanySettings, type GateObligation } from '@tactful/contracts';
import { type ContactRules } from '@tactful/contact-rules';
import { type MessageFields, render, type RenderedMessage, type TemplateKind } from '@tactful/templates';
import { type NamedAmount } from '../attempts/attempt.types.js';
import { type Person } from '../people/person.types.js';
import { type ServiceContent } from '../queue/message.types.js';
import { type OutgoingMessage } from './channel-provider.js';
import { type SendingDecision, type Wording } from './sending.types.js';

/** WhatsApp takes free text for so long after the person's last message. */
const whatsappFreeHours = 24;

/** What a decided message is written with. */
export interface WritingFacts {
  readonly decision: SendingDecision & { readonly kind: 'send' };
  readonly person: Person;
  readonly company: CompanySettings;
  readonly rules: ContactRules;
  readonly now: Temporal.Instant;
  /** The customer page of this attempt. */
  readonly link: string;
}

/** The words of a message, and how they are told apart later. */
export type Written =
  | {
      readonly kind: 'written';
      readonly templateId: string;
      readonly locale: string;
      readonly subject: string | null;
      readonly text: string;
      readonly html: string | null;
      readonly content: OutgoingMessage['content'];
      readonly amounts: readonly NamedAmount[];
      readonly invoiceNumbers: readonly string[];
    }
  /** A fault of ours: nothing leaves, a person looks. */
  | { readonly kind: 'refused'; readonly because: string; readonly findings: readonly string[] };

/** Writes a message out; it keeps every rule of tone and size, or it is refused. */
export function write(facts: WritingFacts): Written {
  const { decision, company } = facts;
  const content = decision.message.service?.content;
  if (content?.kind === 'text') return writeAgentText(content, facts);
  const { template } = decision.wording;
  if (template === null) return { kind: 'refused', because: 'no_content', findings: [] };
  const outcome = render({
    kind: template,
    channel: decision.route.point.channel,
    locale: localeOf(facts.person),
    companyLocale: company.locale,
    fields: fieldsOf(facts, template),
  });
  if (outcome.kind === 'refused') {
    const findings = outcome.findings.map((finding) => `${finding.rule} ${finding.place}: ${finding.message}`);
    return { kind: 'refused', because: 'template_refused', findings };
  }
  return finish(facts, outcome);
}

function finish(facts: WritingFacts, rendered: RenderedMessage): Written {
  const content = contentFor(facts, rendered);
  if (content === 'missing') {
    return { kind: 'refused', because: 'no_content_template', findings: [rendered.content?.name ?? ''] };
  }
  const { obligations } = facts.decision.wording;
  return {
    kind: 'written',
    templateId: `${rendered.templateId}@${rendered.version}`,
    locale: rendered.language,
    subject: rendered.subject ?? null,
    text: rendered.text,
    html: rendered.html ?? null,
    content,
    amounts: totals(obligations),
    invoiceNumbers: [...new Set(obligations.map((obligation) => obligation.number))],
  };
}

/** Outside WhatsApp's window the same text can only leave as an approved template; null: no template is needed. */
function contentFor(facts: WritingFacts, { content }: RenderedMessage): OutgoingMessage['content'] | 'missing' {
  if (!content || isInsideWhatsappWindow(facts)) return null;
  const sid = facts.company.senders.whatsapp?.contentSids[content.name];
  return sid === undefined ? 'missing' : { sid, variables: content.variables };
}

/** An agent's own words go out as they were written. */
function writeAgentText(content: ServiceContent & { kind: 'text' }, facts: WritingFacts): Written {
  const { channel } = facts.decision.route.point;
  if (channel === 'whatsapp' && !isInsideWhatsappWindow(facts)) {
    return { kind: 'refused', because: 'whatsapp_window_closed', findings: [] };
  }
  return {
    kind: 'written',
    templateId: 'agent',
    locale: localeOf(facts.person) ?? facts.company.locale,
    subject: channel === 'email' ? (content.subject ?? facts.company.tradingName) : null,
    text: content.text,
    html: null,
    content: null,
    amounts: [],
    invoiceNumbers: [],
  };
}

function isInsideWhatsappWindow({ person, now }: WritingFacts): boolean {
  const last = person.lastInboundAt.whatsapp;
  return last !== null && Temporal.Instant.compare(now, last.add({ hours: whatsappFreeHours })) < 0;
}

function fieldsOf({ decision, person, company, rules, link }: WritingFacts, template: TemplateKind): MessageFields {
  const { wording } = decision;
  return {
    today: wording.today,
    companyToday: wording.companyToday,
    creditor: { tradingName: company.tradingName, humanContact: company.humanContact },
    recipient: { name: person.name, kind: person.customer.kind },
    obligations: wording.obligations.map((obligation) => ({
      invoiceNumber: obligation.number,
      description: obligation.description,
      dueDate: obligation.dueDate,
      amountMinor: obligation.askableMinor,
      currency: obligation.currency,
      instalment: obligation.instalment,
    })),
    link,
    after: decision.message.after ?? undefined,
    voice: decision.message.manner?.voice,
    promise: promiseOf(wording),
    optOutHint: rules.requiredText.includes('opt_out'),
    ...wording.told,
    fee: template === 'fee_notice' ? feeOf(wording) : undefined,
  };
}

/** The promise on what the message names that ended last, when it was not kept. */
function promiseOf({ obligations }: Wording): MessageFields['promise'] {
  const ended = obligations.flatMap(({ lastPromise }) => lastPromise ?? []);
  const last = ended.toSorted((a, b) => Temporal.Instant.compare(b.endedAt, a.endedAt))[0];
  if (last?.state !== 'broken') return undefined;
  return { amountMinor: last.amountMinor, currency: last.currency, by: last.by };
}

/** The late fees of the named obligations, where they are in one currency. */
function feeOf({ obligations }: Wording): MessageFields['fee'] {
  const withFee = obligations.filter((obligation) => obligation.terms.lateFeeMinor !== undefined);
  const [first] = withFee;
  if (!first || withFee.some((obligation) => obligation.currency !== first.currency)) return undefined;
  const amountMinor = withFee.reduce((sum, obligation) => sum + (obligation.terms.lateFeeMinor ?? 0), 0);
  return { currency: first.currency, amountMinor };
}

function localeOf(person: Person): string | null {
  return person.preferences.locale ?? person.locale ?? person.customer.locale;
}

/** One total for each currency: currencies are never added up. */
function totals(obligations: readonly GateObligation[]): NamedAmount[] {
  const byCurrency = Map.groupBy(obligations, (obligation) => obligation.currency);
  return [...byCurrency].map(([currency, group]) => ({
    currency,
    amountMinor: group.reduce((sum, obligation) => sum + obligation.askableMinor, 0),
  }));
}
