import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer } from './story.js';

describe("the customer's page", () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin();
  });
  beforeEach(() => story.nextMonday());
  afterAll(() => story.end());

  const linkIn = async (customer: StoryCustomer): Promise<string> => {
    const text = (await story.diary(customer)).messages.at(-1)?.body ?? '';
    const link = /https?:\/\/[^\s)>"]+/.exec(text)?.[0];
    if (link === undefined) throw new Error(`No link in: ${text}`);
    return link;
  };

  it('shows what is owed now and how to pay it', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15);
    const page = await fetch(await linkIn(customer));
    expect(page.status).toBe(200);
    const html = await page.text();
    expect(html).toContain(invoice.number);
    expect(html).toMatch(/120\.00/);
    expect(html).toMatch(/DE02\s?1203\s?0000\s?0000\s?2020\s?51/);
    await story.pay(invoice, 2_000);
    expect(await (await fetch(await linkIn(customer))).text()).toMatch(/100\.00/);
    await story.pay(invoice, 10_000);
  });

  it('stops asking when the customer says that it is paid', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(15);
    await press(await linkIn(customer), /paid/i);
    await story.settle();
    const before = (await story.diary(customer)).messages.length;
    await story.runTo(21);
    expect((await story.diary(customer)).messages).toHaveLength(before);
    await story.pay(invoice);
  });

  it('shows nothing for a link that nobody was given', async () => {
    const customer = await story.customer();
    const invoice = await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(3);
    const link = await linkIn(customer);
    const page = await fetch(`${link.slice(0, -6)}AAAAAA`);
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.status).toBeLessThan(500);
    expect(await page.text()).not.toContain(invoice.number);
    await story.pay(invoice);
  });
});

/** Sends the form whose words fit, as a browser without script would; follows one page if a question comes first. */
async function press(link: string, words: RegExp): Promise<void> {
  const html = await (await fetch(link)).text();
  const form = [...html.matchAll(/<form\b[^>]*>.*?<\/form>/gs)].map(([text]) => text).find((text) => words.test(text));
  if (form === undefined) throw new Error(`No form of ${words.source} on the page`);
  const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
  const fields = [...form.matchAll(/<(?:input|button)\b[^>]*\bname="([^"]+)"[^>]*\bvalue="([^"]*)"[^>]*>/g)];
  const answer = await fetch(new URL(action.replaceAll('&amp;', '&'), link), {
    method: 'POST',
    body: new URLSearchParams(fields.map(([, name = '', value = '']) => [name, value])),
  });
  if (answer.status >= 400)
    throw new Error(`The page answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
}
