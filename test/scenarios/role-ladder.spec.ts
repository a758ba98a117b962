import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer } from './story.js';

describe('whom messages go to, and how a tone falls', () => {
  let story: Story;
  let made = 0;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  /** A firm with two billing contacts and a manager, looked after by Mia. Each mailbox has a diary of its own. */
  async function aFirm(): Promise<Record<'jana' | 'tom' | 'ida', StoryCustomer>> {
    made += 1;
    const mail = (name: string) => `${name}-${made}@hof.example`;
    const { id } = await story.api.post<{ id: string }>('/v1/customers', {
      ...{ externalId: `HOF-${made}`, name: `Hof ${made}`, kind: 'company', locale: 'en', country: 'DE' },
      timeZone: 'Europe/Berlin',
      accountOwner: { name: 'Mia Sommer', email: 'mia@harbour-studio.example' },
      contacts: [
        { name: 'Ida Hof', role: 'manager', level: 1, email: mail('ida') },
        { name: 'Jana Hof', role: 'billing', level: 0, email: mail('jana') },
        { name: 'Tom Hof', role: 'billing', level: 0, email: mail('tom') },
      ],
    });
    const mailbox = (name: string): StoryCustomer => ({ id, zone: 'Europe/Berlin', phone: '', email: mail(name) });
    return { jana: mailbox('jana'), tom: mailbox('tom'), ida: mailbox('ida') };
  }
  /** What the provider took for somebody who is no customer. */
  const mailsTo = async (address: string): Promise<string[]> => {
    const answer = await fetch(`${story.system.credentials.sandboxUrl}/sandbox/log`);
    const { messages } = (await answer.json()) as { messages: { to: string; body: string }[] };
    return messages.filter(({ to }) => to === address).map(({ body }) => body);
  };
  const tasks = async (customer: StoryCustomer) =>
    story.api.get<{ items: { id: string; kind: string; title: string }[] }>(`/v1/tasks?customerId=${customer.id}`);

  it('a bounce finds the next billing contact; the owner is told, and 48 hours later the manager is written to', async () => {
    const { jana, tom, ida } = await aFirm();
    const invoice = await story.invoice(jana, { issuedOn: 0, dueOn: 15 });
    await story.runTo(5);
    await story.fault({ kind: 'final_failure' }, { to: jana.email });
    await story.runTo(15 + 18);
    expect((await story.diary(jana)).sent(invoice.due)).toEqual([
      '-13 08:00 email check_in',
      '-3 08:00 email upcoming',
    ]);
    const toTom = (await story.diary(tom)).sent(invoice.due);
    // The same message goes to Tom after the gap; Jana is not tried again.
    expect(toTom[0]).toBe('-1 08:00 email upcoming');
    expect(toTom.at(-1)).toBe('+14 08:00 email personal');
    expect((await story.diary(ida)).messages).toEqual([]);
    await story.runTo(15 + 20);
    const warned = (await story.diary(ida)).entries('owner.warned');
    expect(warned.map(({ at }) => at.slice(0, 10))).toEqual([story.day(15 + 19).toString()]);
    expect(warned[0]?.summary).toContain(
      `Mia Sommer was told that the manager will be written to about invoice ${invoice.number}`,
    );
    const mailed = (await story.diary(ida)).entries('owner.mailed');
    expect(mailed.map(({ summary }) => summary)).toEqual(['Mia Sommer was told so by email.']);
    expect(await mailsTo('mia@harbour-studio.example')).toEqual([
      expect.stringContaining(`the next message about ${invoice.number} may go to the manager`),
    ]);
    expect((await tasks(jana)).items).toMatchObject([{ kind: 'owner_warning' }]);
    expect((await story.diary(ida)).messages).toEqual([]);
    await story.runTo(15 + 22);
    expect((await story.diary(ida)).sent(invoice.due)).toEqual(['+21 08:00 email accounts_team']);
    expect((await tasks(jana)).items).toEqual([]);
    expect((await story.diary(tom)).messages).toHaveLength(toTom.length);
    await story.noMoreFaults();
    await story.pay(invoice);
  });

  it('a no of the owner keeps it with the billing contacts', async () => {
    const { jana, ida } = await aFirm();
    const invoice = await story.invoice(jana, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15 + 20);
    const [task] = (await tasks(jana)).items;
    await story.api.post(`/v1/tasks/${task?.id ?? ''}/close`, { outcome: 'keep_level' });
    await story.runTo(15 + 22);
    expect((await story.diary(ida)).messages).toEqual([]);
    expect((await story.diary(jana)).sent(invoice.due).at(-1)).toBe('+21 08:00 email accounts_team');
    await story.pay(invoice);
  });

  it('a part payment lowers the tone, goes one step back, and nobody higher is written to', async () => {
    const { jana, ida } = await aFirm();
    const invoice = await story.invoice(jana, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15 + 16);
    expect((await story.diary(jana)).messages.at(-1)).toMatchObject({ steps: ['personal'], tone: 'personal' });
    await story.pay(invoice, 5_000);
    await story.runTo(15 + 22);
    const diary = await story.diary(jana);
    expect(diary.messages.at(-1)).toMatchObject({ steps: ['accounts_team'], tone: 'clear' });
    expect(diary.messages.at(-1)?.body).toContain('€70.00');
    expect(diary.entries('owner.warned')).toEqual([]);
    expect((await story.diary(ida)).messages).toEqual([]);
    const { items } = await story.api.get<{ items: { reasons: { sentence: string }[] }[] }>(
      `/v1/customers/${jana.id}/decisions`,
    );
    const sentences = items.flatMap(({ reasons }) => reasons.map(({ sentence }) => sentence));
    expect(sentences).toContain(
      'A part was paid since the last message, so it goes on one step back and one tone below what was received.',
    );
    await story.pay(invoice, 7_000);
  });
});
