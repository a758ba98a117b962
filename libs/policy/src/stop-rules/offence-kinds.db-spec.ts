import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type AccountEvent } from '../accounts/projection.decision.js';
import { EventMaker } from '../testing/account-events.js';
import { PolicyApp } from '../testing/policy-app.js';

const minutes = (count: number) => `2026-02-01T09:${count.toString().padStart(2, '0')}:00.000000Z`;
const contactsOfAStep = 20;

/** A step that went to one contact about one invoice, and the last message of it. */
interface Asked {
  readonly step: string;
  readonly contactId: string;
  readonly obligation: ReturnType<EventMaker['obligation']>;
  readonly lastMessageId: string;
}

describe('what counts as offence', () => {
  let policy: PolicyApp;
  const events = new EventMaker();
  const afterwards = minutes(45);

  beforeAll(async () => {
    policy = await PolicyApp.start([]);
    await policy.publish(events.company('UTC'));
    await policy.publish(events.customer('UTC'));
    const stopRules = { leastContacts: contactsOfAStep, leastOffences: 1, disputesPerThousand: 49 };
    await policy.call(events.companyId, 'PUT', '/v1/policy-settings', { stopRules });
  }, 60_000);
  afterAll(() => policy.close());

  /** Twenty contacts of a step, all to one contact and about one invoice that nobody else is asked about. */
  async function contactsOf(step: string): Promise<Asked> {
    const obligation = events.obligation({ number: `INV-${step}` });
    const contactId = randomUUID();
    const messages = Array.from({ length: contactsOfAStep }, () => randomUUID());
    await policy.publish(events.issued(obligation));
    for (const [minute, messageId] of messages.entries()) {
      await policy.publish(
        events.make('delivery.message.accepted.v1', minutes(minute), {
          ...{ messageId, attemptId: randomUUID(), customerId: events.customerId, contactId, channel: 'email' },
          ...{ purpose: 'ladder', wantedTone: 'clear', tone: 'clear', at: minutes(minute), provider: 'sandbox' },
          steps: [
            {
              ...{ obligationId: obligation.obligationId, invoiceId: obligation.invoiceId, ladderRun: 0, step },
              ...{ validFrom: '2026-02-01', validUntil: null },
            },
          ],
          ...{ providerId: 'SB1', templateId: `${step}@1`, locale: 'en', amounts: [] },
          ...{ invoiceNumbers: [obligation.number], gateReadAt: minutes(minute) },
        }),
      );
    }
    return { step, contactId, obligation, lastMessageId: messages.at(-1) ?? '' };
  }

  const consent = (
    { contactId }: Asked,
    source: 'one_click' | 'provider' | 'agent',
    change: { readonly state?: 'address_bad'; readonly isComplaint?: true } = {},
  ) =>
    events.make('delivery.consent.changed.v1', afterwards, {
      ...{ customerId: events.customerId, contactId, channel: 'email', state: 'opted_out', source, at: afterwards },
      ...change,
    });
  const reply = ({ contactId, lastMessageId }: Asked, confidence: number) =>
    events.make('delivery.reply.received.v1', afterwards, {
      ...{ replyId: randomUUID(), customerId: events.customerId, contactId, channel: 'email', at: afterwards },
      ...{ text: 'How dare you', keyword: 'other', inReplyTo: lastMessageId },
      understanding: [{ intent: 'upset', confidence, date: null, amountMinor: null, currency: null }],
    });
  const dispute = ({ obligation }: Asked) =>
    events.make('ledger.dispute.opened.v1', afterwards, {
      dispute: {
        ...{ disputeId: randomUUID(), customerId: events.customerId, invoiceId: obligation.invoiceId },
        ...{ amountMinor: 12_000, whole: true, lineNo: null, reason: 'wrong_amount', note: null, owner: null },
        ...{ answerBy: '2026-02-08', openedAt: afterwards, resolvedAt: null, resolution: null },
      },
      obligations: [{ ...obligation, disputedMinor: 12_000 }],
      by: 'portal',
    });

  const offenceOf = async (step: string) =>
    ((await policy.call(events.companyId, 'GET', '/v1/offence')).body['items'] as { step: string }[]).find(
      (item) => item.step === step,
    );

  it.each<[string, string, string, (asked: Asked) => AccountEvent]>([
    ['an opt-out', 'nudge', 'optOuts', (asked) => consent(asked, 'one_click')],
    ['a spam complaint', 'reminder', 'complaints', (asked) => consent(asked, 'provider', { isComplaint: true })],
    ['a reply in anger', 'personal', 'upset', (asked) => reply(asked, 0.9)],
    ['a dispute about what was asked for', 'accounts_team', 'disputes', dispute],
  ])('%s stops the step %s and opens a task', async (_, step, kind, offending) => {
    const asked = await contactsOf(step);
    expect(await offenceOf(step)).toMatchObject({ contacts: contactsOfAStep, isPaused: false });
    await policy.publish(offending(asked));
    expect(await offenceOf(step)).toMatchObject({ [kind]: 1, perThousand: { [kind]: 50 } });
    expect((await policy.call(events.companyId, 'GET', '/v1/step-pauses')).body['items']).toContainEqual(
      expect.objectContaining({ step, over: kind, perThousand: 50 }),
    );
    const tasks = (await policy.call(events.companyId, 'GET', '/v1/tasks?kind=step_paused')).body['items'];
    expect((tasks as { title: string }[]).filter(({ title }) => title.includes(`“${step}”`))).toHaveLength(1);
  });

  it.each<[string, string, (asked: Asked) => AccountEvent]>([
    ['what an agent enters', 'upcoming', (asked) => consent(asked, 'agent')],
    ['a bad address', 'due', (asked) => consent(asked, 'provider', { state: 'address_bad' })],
    ['a reply of which nobody can be sure', 'check_in', (asked) => reply(asked, 0.6)],
  ])('%s is none', async (_, step, calm) => {
    await policy.publish(calm(await contactsOf(step)));
    expect(await offenceOf(step)).toMatchObject({ optOuts: 0, complaints: 0, upset: 0, disputes: 0, isPaused: false });
  });
});
