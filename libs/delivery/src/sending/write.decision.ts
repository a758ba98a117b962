import { type CompanySettings } from '@tactful/contracts';
import { type ContactRules, rulesInForce } from '@tactful/contact-rules';
import {
  chooseVariant,
  type MessageFields,
  render,
  type RenderedMessage,
  type RenderRequest,
  renderWording,
  resolveLocale,
  type TemplateKind,
  toSmsText,
  type Variant,
  type VariantChoice,
} from '@tactful/templates';
import { type Addressee, afterOf, feeOf, placeOf } from '@tactful/contact-planning';
import { localeOf } from '../people/locale-of.js';
import { whatsappWindowOf } from '../whatsapp/free-window.decision.js';
import { type Person } from '../people/person.types.js';
import { type ServiceContent } from '../queue/message.types.js';
import { type OutgoingMessage } from './channel-provider.js';
import { type ContentProblem, problemOf } from '../whatsapp/content.decision.js';
import { type ContentRecord } from '../whatsapp/whatsapp.types.js';
import { exceptedOn } from '../templates/lint.decision.js';
import { type OwnTemplates, wordingName } from '../templates/own-templates.js';
import { type SendingDecision, type Wording } from './sending.types.js';

/** What a decided message is written with. */
export interface WritingFacts {
  readonly decision: SendingDecision & { readonly kind: 'send' };
  /** Whom the message is addressed to, and whom the same person is for other accounts. */
  readonly person: Person;
  readonly companions: readonly Addressee<Person>[];
  readonly company: CompanySettings;
  readonly rules: ContactRules;
  readonly now: Temporal.Instant;
  /** The customer page of this attempt. */
  readonly link: string;
  /** The company's own wording; shipped wording is used where there is none. */
  readonly templates: OwnTemplates;
  /** What WhatsApp thinks of the company's content templates, by SID. */
  readonly contents: ReadonlyMap<string, ContentRecord>;
  /** Whether anything is known of whom it is for that no pleasantry goes with. */
  readonly isTroubled: boolean;
}

/** The manner that the company wished for, the one that was chosen, and why. */
export interface Manner extends VariantChoice {
  readonly wanted: Variant;
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
      /** Null where the company wishes for nothing but the usual words. */
      readonly manner: Manner | null;
    }
  /** WhatsApp does not take these words now: they go another way. */
  | { readonly kind: 'closed'; readonly because: ContentProblem; readonly content: string }
  /** A fault of ours: nothing leaves, a person looks. */
  | { readonly kind: 'refused'; readonly because: string; readonly findings: readonly string[] };

/** Writes a message out; it keeps every rule of tone and size, or it is refused. */
export function write(facts: WritingFacts): Written {
  const { decision, company } = facts;
  const content = decision.message.service?.content;
  if (content?.kind === 'text') return writeAgentText(content, facts);
  const { template } = decision.wording;
  if (template === null) return { kind: 'refused', because: 'no_content', findings: [] };
  const request = {
    kind: template,
    channel: decision.route.point.channel,
    locale: localeOf(facts.person),
    companyLocale: company.locale,
    fields: fieldsOf(facts, template),
  };
  const manner = mannerOf(facts, template);
  // What cannot be said in the chosen manner is said as always.
  const requests = [...new Set([manner.variant, 'neutral' as const])].map((variant) => ({ ...request, variant }));
  const own = requests.reduce<Written | undefined>((found, one) => found ?? writeOwn(one, facts), undefined);
  const written = own ?? writeShipped(requests, facts);
  return written.kind === 'written' && manner.wanted !== 'neutral' ? { ...written, manner } : written;
}

/** In which manner the company's wish lets it speak to this person, now. */
function mannerOf({ decision, templates, isTroubled }: WritingFacts, kind: TemplateKind): Manner {
  const { obligations, today, companyToday } = decision.wording;
  const wanted = templates.variant;
  const isPromiseBroken = obligations.some(({ lastPromise }) => lastPromise?.state === 'broken');
  const chosen = chooseVariant({
    ...{ wanted, kind, after: afterOf(decision.message), isTroubled: isTroubled || isPromiseBroken },
    dueDates: obligations.map(({ dueDate }) => dueDate),
    today: today > companyToday ? today : companyToday,
  });
  return { wanted, ...chosen };
}

/** With the shipped wording, in the first of these manners that can leave. */
function writeShipped([request, ...further]: readonly RenderRequest[], facts: WritingFacts): Written {
  if (!request) return { kind: 'refused', because: 'no_content', findings: [] };
  const written = writeOut(request, facts);
  return written.kind !== 'written' && further.length > 0 ? writeShipped(further, facts) : written;
}

function writeOut(request: RenderRequest, facts: WritingFacts): Written {
  const outcome = render(request);
  if (outcome.kind === 'rendered') return finish(facts, outcome);
  const findings = outcome.findings.map((finding) => `${finding.rule} ${finding.place}: ${finding.message}`);
  return { kind: 'refused', because: 'template_refused', findings };
}

/**
 * With the company's own wording, where it has some and that keeps the rules with today's values; else the shipped one
 * is used. Outside WhatsApp's window only shipped wording can leave: that is what Meta approved.
 */
function writeOwn(request: RenderRequest, facts: WritingFacts): Written | undefined {
  const { language } = resolveLocale([request.locale ?? undefined, request.companyLocale ?? undefined]);
  const { kind, variant = 'neutral' } = request;
  const own = facts.templates.own.get(wordingName({ kind, language, variant }));
  if (!own || (request.channel === 'whatsapp' && !isInsideWhatsappWindow(facts))) return undefined;
  const excepted = exceptedOn(own.exceptions, facts.decision.wording.companyToday);
  const outcome = renderWording({ version: own.version, ...own.wording }, { ...request, excepted });
  if (outcome.kind === 'refused') return undefined;
  const written = finish(facts, outcome);
  return written.kind === 'written' ? { ...written, templateId: `own.${written.templateId}` } : undefined;
}

function finish(facts: WritingFacts, rendered: RenderedMessage): Written {
  const content = contentFor(facts, rendered);
  if (typeof content === 'string') return { kind: 'closed', because: content, content: rendered.content?.name ?? '' };
  return {
    kind: 'written',
    templateId: `${rendered.templateId}@${rendered.version}`,
    locale: rendered.language,
    subject: rendered.subject ?? null,
    text: rendered.text,
    html: rendered.html ?? null,
    content,
    manner: null,
  };
}

/** Outside WhatsApp's window the same text can only leave as an approved template; null: no template is needed. */
function contentFor(facts: WritingFacts, { content }: RenderedMessage): OutgoingMessage['content'] | ContentProblem {
  if (!content || isInsideWhatsappWindow(facts)) return null;
  const sid = facts.company.senders.whatsapp?.contentSids[content.name];
  if (sid === undefined) return 'whatsapp_template_missing';
  return problemOf(facts.contents.get(sid)) ?? { sid, variables: content.variables };
}

/** An agent's own words go out as they were written; an SMS without characters that would halve its room. */
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
    text: channel === 'sms' ? toSmsText(content.text) : content.text,
    html: null,
    content: null,
    manner: null,
  };
}

function isInsideWhatsappWindow({ person, now }: WritingFacts): boolean {
  return whatsappWindowOf(person, now) !== null;
}

function fieldsOf(facts: WritingFacts, template: TemplateKind): MessageFields {
  const { decision, company, link } = facts;
  const { wording } = decision;
  const accountNames = accountNamesOf(facts);
  return {
    today: wording.today,
    companyToday: wording.companyToday,
    creditor: { tradingName: company.tradingName, humanContact: company.humanContact },
    recipient: { name: nameOf(facts), kind: facts.person.customer.kind },
    obligations: wording.obligations.map((obligation) => ({
      invoiceNumber: obligation.number,
      description: obligation.description,
      dueDate: obligation.dueDate,
      amountMinor: obligation.askableMinor,
      currency: obligation.currency,
      instalment: obligation.instalment,
      account: accountNames.get(obligation.obligationId),
    })),
    link,
    after: afterOf(decision.message),
    voice: decision.message.manner?.voice,
    promise: promiseOf(wording),
    optOutHint: requiredTextsOf(facts).has('opt_out'),
    ...wording.told,
    fee: template === 'fee_notice' ? feeOf(decision.message.steps, wording.obligations) : undefined,
  };
}

/** What the packs of everybody whom the message is for want it to hold on its channel. */
function requiredTextsOf({ decision, person, companions, rules, now }: WritingFacts): ReadonlySet<string> {
  const people = [person, ...companions.map((companion) => companion.person)];
  const { channel } = decision.route.point;
  return new Set(people.flatMap((one) => rulesInForce(placeOf(one), rules, now).channels[channel].requiredText));
}

/** The promise on what the message names that ended last, when it was not kept. */
function promiseOf({ obligations }: Wording): MessageFields['promise'] {
  const ended = obligations.flatMap(({ lastPromise }) => lastPromise ?? []);
  const last = ended.toSorted((a, b) => Temporal.Instant.compare(b.endedAt, a.endedAt))[0];
  if (last?.state !== 'broken') return undefined;
  return { amountMinor: last.amountMinor, currency: last.currency, by: last.by };
}

/** Whose account each obligation is, by its id; empty where all accounts of the message have one name. */
function accountNamesOf({ decision, person, companions }: WritingFacts): ReadonlyMap<string, string> {
  const people = [person, ...companions.map((companion) => companion.person)];
  const names = new Map(people.map(({ customerId, customer }) => [customerId, customer.name]));
  if (new Set(names.values()).size < 2) return new Map();
  return new Map(
    decision.message.steps.map(({ obligationId, customerId }) => [obligationId, names.get(customerId) ?? '']),
  );
}

/** Whoever reads an address that accounts gave under different names is greeted without one. */
function nameOf({ person, companions }: WritingFacts): string | null {
  return companions.every((companion) => companion.person.name === person.name) ? person.name : null;
}
