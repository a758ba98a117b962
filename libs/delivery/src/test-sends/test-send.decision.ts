import { normalAddress } from '@tactful/contact-planning';
import { type Channel, type CompanySettings } from '@tactful/contracts';
import { conflict, isRefusal, type Refusal, unacceptable } from '@tactful/runtime';
import { exampleOf, type RenderedMessage, withLineAbove, type WordingDraft } from '@tactful/templates';
import { pageAddress } from '../links/link-token.js';
import { type WordingTest } from '../own-people/own-message.types.js';
import { breaking } from '../templates/lint.decision.js';
import { type NewTestSend } from './test-send.types.js';

/** Stands first in every test, before any word of it. */
const mark = '[Test]';
/** As long as a real one, and leads to a page that says that it is nobody's. */
const noToken = 'Example000000000000000';

/** Who may get a test. */
export interface RecipientFacts {
  readonly channel: Channel;
  readonly to: string;
  readonly company: CompanySettings;
  /** The addresses that the company states for tests. */
  readonly testRecipients: readonly string[];
  /** Whether any contact of any of its customers has or had the address. */
  readonly isCustomers: boolean;
}

/**
 * The company's own address that a test goes to. A customer's is refused, whoever states it as the company's own: made-up
 * debts must not reach anybody who may believe them.
 */
export function recipientOf({ channel, to, company, testRecipients, isCustomers }: RecipientFacts): string | Refusal {
  const { phone, email } = company.humanContact;
  const wanted = normalAddress(channel, to);
  const own = [channel === 'email' ? email : phone, ...testRecipients].filter((address) => address !== undefined);
  if (!own.some((address) => normalAddress(channel, address) === wanted)) {
    return unacceptable('not_own_recipient', 'A test goes to the human contact or to one of `testRecipients`.', '/to');
  }
  return isCustomers ? unacceptable('recipient_is_customer', 'This is an address of a customer.', '/to') : wanted;
}

/** Wording that somebody wants to try out. */
export interface TrialFacts {
  readonly draft: WordingDraft;
  /** A version of the company's own; shipped wording otherwise. */
  readonly isOwn: boolean;
  readonly wish: Pick<NewTestSend, 'channel' | 'values'>;
  readonly company: CompanySettings;
  readonly publicUrl: string;
}

/** What leaves for a test: made-up values in the company's own name, marked before the first word. */
export function testWords(facts: TrialFacts): Pick<WordingTest, 'template' | 'words'> | Refusal {
  const { isOwn, wish } = facts;
  const rendered = exampleIn(facts);
  if (isRefusal(rendered)) return rendered;
  const { templateId, version } = rendered;
  const words = wish.channel === 'whatsapp' ? approvedWords(rendered, facts) : markedWords(rendered);
  if (isRefusal(words)) return words;
  return { template: `${isOwn ? 'own.' : ''}${templateId}@${version}`, words };
}

function exampleIn({ draft, wish, company, publicUrl }: TrialFacts): RenderedMessage | Refusal {
  const { tradingName, humanContact } = company;
  // A template that was approved can only be marked by one of its values; the name is the first of them.
  const name = wish.channel === 'whatsapp' ? `${mark} ${tradingName}` : tradingName;
  const own = { creditor: { tradingName: name, humanContact }, link: pageAddress(publicUrl, noToken) };
  const outcome = exampleOf(draft, { ...wish, own });
  if (outcome.kind === 'rendered') return outcome;
  const refused = breaking(outcome.findings, {
    code: 'template_breaks_rules',
    detail: 'The wording breaks rules that every message keeps.',
    pointerOf: () => '/values',
  });
  return refused ?? conflict('template_breaks_rules', 'The wording cannot be written out with these values.');
}

/** To somebody who did not just write, WhatsApp takes nothing but what Meta approved. */
function approvedWords(
  { text, content }: RenderedMessage,
  { isOwn, company }: TrialFacts,
): WordingTest['words'] | Refusal {
  const sid = content && company.senders.whatsapp?.contentSids[content.name];
  if (isOwn || !content || sid === undefined) {
    return conflict(
      'no_content_template',
      'WhatsApp takes approved templates only, and there is none for this wording.',
    );
  }
  return { subject: null, text, html: null, content: { sid, variables: content.variables } };
}

function markedWords({ subject, text, html }: RenderedMessage): WordingTest['words'] {
  return {
    subject: subject === undefined ? null : `${mark} ${subject}`,
    text: `${mark} ${text}`,
    html: html === undefined ? null : withLineAbove(html, mark),
    content: null,
  };
}
