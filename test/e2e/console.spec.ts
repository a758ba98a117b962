import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { Story, type StoryCustomer } from '../scenarios/story.js';
import { chromiumPath, TestBrowser } from './browser.js';

const withBrowser = chromiumPath === undefined ? describe.skip : describe;
if (chromiumPath === undefined) {
  console.warn('NOT RUN: the browser tests of the console. There is no Chromium (apt-get install chromium).');
}

withBrowser('an agent at the console', () => {
  let story: Story;
  let browser: TestBrowser;
  let page: Page;
  let linde: StoryCustomer;

  beforeAll(async () => {
    story = await Story.begin();
    await story.runTo(2);
    linde = await story.customer({ name: 'Café Linde', channels: ['sms', 'email'] });
    for (const name of ['Harbour Yoga Studio', 'Meyer Elektrotechnik']) await story.customer({ name });
    // Due on a Sunday, when nobody in Germany is written to.
    await story.invoice(linde, { issuedOn: 2, dueOn: 6, amountMinor: 124_000 });
    await story.runTo(7, '07:30');
    browser = await TestBrowser.open({ timezoneId: 'Europe/London' });
    ({ page } = browser);
  });
  afterAll(async () => {
    await browser.close();
    await story.end();
  });

  const timeline = () => page.getByRole('region', { name: 'Timeline' });
  const entries = (kind: string) => timeline().locator(`[data-kind="${kind}"]`);

  it('signs in with the keyboard alone', async () => {
    const { email, password } = story.system.credentials.agent;
    await page.goto(`${story.system.credentials.url}/console/`);
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await browser.look('console-sign-in');
    await page.keyboard.type(email);
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Customers', level: 1 }).waitFor();
  });

  it('finds a customer with the keyboard alone', async () => {
    await page.getByRole('link', { name: 'Harbour Yoga Studio' }).waitFor();
    await browser.look('console-customers');
    await page.getByRole('heading', { name: 'Customers', level: 1 }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('café');
    await page.getByRole('link', { name: 'Harbour Yoga Studio' }).waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Café Linde', level: 1 }).waitFor();
  });

  it('reads why nothing was sent yesterday, on a Sunday', async () => {
    const deferred = entries('contact.deferred').first();
    await deferred.waitFor();
    const day = timeline().getByRole('region', { name: 'Sunday, 7 June 2026' });
    expect(await day.locator('[data-kind="contact.deferred"]').textContent()).toMatch(
      /waits until 2026-06-08 \d\d:00 \(Europe\/Berlin\): .*hours/,
    );
    await deferred.getByRole('button').click();
    expect(await deferred.getByRole('term').allTextContents()).toEqual(
      expect.arrayContaining(['Reason code', 'Planned for', 'Steps']),
    );
  });

  it('sees what is owed, what comes next and why then, in the time of the customer', async () => {
    expect(await page.getByRole('region', { name: 'Balance' }).textContent()).toContain('€1,240.00');
    expect(await page.getByRole('region', { name: 'Open invoices' }).textContent()).toContain('Overdue');
    expect(await page.getByRole('region', { name: 'Next planned contact' }).textContent()).toMatch(
      /8 Jun 2026, \d\d:00 \(Europe\/Berlin\)/,
    );
    expect(await page.locator('header, main').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('07:30')]),
    );
  });

  it('reads the words that a message was sent with', async () => {
    const sent = entries('message.accepted').first();
    await sent.getByRole('button').click();
    await sent.getByRole('blockquote').waitFor();
    expect(await sent.getByRole('blockquote').textContent()).toMatch(/€?1,240\.00/);
    await browser.look('console-customer');
  });

  it('sees a reply arrive without reloading, as text and nothing else', async () => {
    const text = 'Hello, I will pay on Friday <img src=x onerror=alert(1)>';
    await story.reply(linde, 'sms', text);
    const reply = entries('reply.received');
    await reply.waitFor();
    expect(await reply.textContent()).toContain(text);
    expect(await reply.locator('img').count()).toBe(0);
    expect(await page.getByRole('log').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('I will pay on Friday')]),
    );
    await browser.look('console-reply');
  });

  it('finds the reply on the work list, and reads it so that automation may go on', async () => {
    await page.getByRole('heading', { name: 'Café Linde', level: 1 }).click();
    await page.keyboard.press('t');
    await page.getByRole('heading', { name: 'Work list' }).waitFor();
    await page.getByText('I will pay on Friday').first().waitFor();
    await browser.look('console-work-list');
    await page.getByRole('region', { name: 'Replies to read' }).getByRole('link', { name: 'Open customer' }).click();
    const markAsRead = entries('reply.received').getByRole('button', { name: 'Mark as read' });
    await markAsRead.click();
    await entries('reply.read').waitFor();
    await markAsRead.waitFor({ state: 'detached' });
  });

  it('writes a note', async () => {
    await page.getByRole('heading', { name: 'Café Linde', level: 1 }).click();
    await page.keyboard.press('n');
    await page.getByRole('textbox', { name: 'Note' }).fill('Called: the oven broke, she needs until Friday.');
    await page.keyboard.press('Control+Enter');
    await entries('note.added').waitFor();
    expect(await entries('note.added').textContent()).toContain('the oven broke');
  });

  it('puts the account on hold and releases it', async () => {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Put on hold' }).click();
    await page.getByRole('combobox', { name: 'Reason' }).selectOption('legal');
    await browser.look('console-hold');
    await page.getByRole('dialog').getByRole('button', { name: 'Put on hold' }).click();
    await page.getByText('This account is on hold: Legal').waitFor();
    await entries('hold.placed').waitFor();
    const next = page.getByRole('region', { name: 'Next planned contact' });
    await next.getByText('Nothing is planned. The account is on hold.').waitFor();
    await browser.look('console-on-hold');
    await page.getByRole('button', { name: 'Release' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Release' }).click();
    await page.getByText('This account is on hold').waitFor({ state: 'detached' });
    await entries('hold.released').waitFor();
  });

  it('writes a message, hears what breaks a rule, and sends what keeps them', async () => {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Café Linde', level: 1 }).click();
    await page.keyboard.press('m');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('status').waitFor();
    const words = dialog.getByRole('textbox', { name: 'Message' });
    await words.fill('Hello Ana, this is Mia. We will call the police.');
    await dialog.getByRole('alert').getByText('L3').waitFor();
    expect(await dialog.getByRole('button', { name: 'Send all the same' }).count()).toBe(0);
    await browser.look('console-message-refused');
    await words.fill('Hello Ana, this is Mia. The last chance to book the room is on Friday.');
    await dialog.getByRole('alert').getByText('L9').waitFor();
    await dialog.getByLabel(/^Why it should leave/).fill('She asked for it in these words.');
    await dialog.getByRole('button', { name: 'Send all the same' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await entries('message.rules_overridden').textContent()).toContain('She asked for it in these words.');
    await browser.look('console-message-sent');
  });

  it('keeps the choice of kinds in the address', async () => {
    await timeline().getByText('Money', { exact: true }).click();
    await entries('note.added').waitFor({ state: 'detached' });
    await page.reload();
    await entries('invoice.issued').first().waitFor();
    expect(await entries('note.added').count()).toBe(0);
    expect(page.url()).toContain('show=money');
  });

  it('changes one of the messages that wait for approval, says why, and approves of all', async () => {
    await story.api.put('/v1/policy-settings', { approvals: { everything: true } });
    for (const name of ['Villa Sonne', 'Hotel Aurora']) {
      const customer = await story.customer({ name });
      await story.invoice(customer, { issuedOn: 7, dueOn: 14 });
    }
    await story.runTo(11);
    await page.getByRole('link', { name: /Work list/ }).click();
    const waiting = page.getByRole('region', { name: 'Messages to approve' });
    const item = (name: string) => waiting.getByRole('listitem').filter({ hasText: name });
    await item('Villa Sonne').getByRole('button', { name: 'Change' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Not before').fill(story.day(12).toString());
    await dialog.getByRole('checkbox', { name: 'SMS' }).uncheck();
    await browser.look('console-change-message');
    await dialog.getByRole('button', { name: 'Change' }).click();
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('textbox', { name: 'Why' }).fill('They are on a trade fair until Friday.');
    await dialog.getByRole('button', { name: 'Change' }).click();
    await item('Villa Sonne').getByText('They are on a trade fair until Friday.').waitFor();
    expect(await item('Hotel Aurora').textContent()).not.toContain('trade fair');
    await browser.look('console-approvals');
    await waiting.getByRole('button', { name: /^Approve all \d+$/ }).click();
    await waiting.waitFor({ state: 'detached' });
    await story.api.put('/v1/policy-settings', { approvals: { everything: false } });
    await page.goBack();
    await page.getByRole('heading', { name: 'Café Linde', level: 1 }).waitFor();
  });

  it('reads what a template says on every channel, with the longest values too', async () => {
    await page.getByRole('link', { name: 'Templates' }).click();
    await page.getByRole('heading', { name: 'Templates', level: 1 }).waitFor();
    await page.getByLabel('About').selectOption('overdue_friendly');
    const wording = page.getByRole('region', { name: 'Wording' });
    await wording.getByLabel('Manner').selectOption('warm');
    await wording.getByRole('region', { name: 'SMS' }).getByText('We hope all is well').waitFor();
    expect(await wording.getByRole('region', { name: 'SMS' }).textContent()).toMatch(
      /\d segments? in the SMS alphabet/,
    );
    await wording.getByText('The longest that may come').click();
    await wording.getByRole('region', { name: 'Email' }).getByRole('blockquote').waitFor();
    await browser.look('console-templates');
  });

  it('states the manner and who may get a test, and hears which line is no address', async () => {
    const rules = page.getByRole('region', { name: 'How we write' });
    await rules.getByRole('radio', { name: 'Warm' }).check();
    const recipients = rules.getByLabel('Who may get a test');
    await recipients.fill('tom@\n+49 151 2345678');
    await rules.getByRole('button', { name: 'Save' }).click();
    await rules.getByText('“tom@” is neither an email address nor a number').waitFor();
    await browser.look('console-template-rules');
    await recipients.fill(`tom@harbour-studio.example\n+49 151 2345678\n${linde.email}`);
    await rules.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved. The next message keeps to it.').waitFor();
    expect(await story.api.get('/v1/templates/rules')).toEqual({
      ...{ secondPerson: false, variant: 'warm' },
      testRecipients: ['tom@harbour-studio.example', '+491512345678', linde.email],
    });
  });

  it('sends a test to a colleague, sees it leave, and is refused a customer', async () => {
    await page.getByRole('button', { name: 'Send me a test' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'To', exact: true }).selectOption('tom@harbour-studio.example');
    await dialog.getByRole('button', { name: 'Send the test' }).click();
    await dialog
      .getByText(/^\[Test\]/)
      .first()
      .waitFor();
    await story.settle();
    await dialog.getByText('It left to tom@harbour-studio.example.').waitFor();
    await browser.look('console-test-send');
    await dialog.getByRole('combobox', { name: 'To', exact: true }).selectOption(linde.email);
    await dialog.getByRole('button', { name: 'Send another' }).click();
    await dialog.getByRole('alert').getByText('This is an address of a customer.').waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await page.getByRole('link', { name: 'Customers' }).click();
    await page.getByRole('link', { name: 'Café Linde' }).click();
    await page.getByRole('heading', { name: 'Café Linde', level: 1 }).waitFor();
  });

  it('gets one test where a program asks twice with one key, and is told when the key means something else', async () => {
    const path = '/v1/templates/overdue_friendly.en/test-sends';
    const wish = { channel: 'email', to: 'tom@harbour-studio.example', values: 'longest' };
    const ask = (change = {}) => story.api.post<{ id: string; text: string }>(path, { ...wish, ...change }, 'a-test');
    const first = await ask();
    expect(await ask()).toEqual(first);
    await story.settle();
    expect(await ask()).toEqual(first);
    await story.settle();
    await expect(ask({ values: 'usual' })).rejects.toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    const log = await fetch(`${story.system.credentials.sandboxUrl}/sandbox/log`);
    const { messages } = (await log.json()) as { messages: { to: string; body: string }[] };
    expect(messages.filter(({ to, body }) => to === wish.to && body === first.text)).toHaveLength(1);
    expect(await story.api.get(`${path}/${first.id}`)).toMatchObject({ state: 'sent' });
  });

  it('can use the console in the dark and on a phone', async () => {
    await page.goto(page.url().replace(/\?.*/, ''));
    await entries('note.added').waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    await browser.look('console-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await browser.look('console-phone');
  });

  it('keeps nobody out', () => {
    expect(browser.barriers).toEqual([]);
  });

  it('leaves nothing in the console of the browser', () => {
    // What is refused on purpose is told to the console too.
    expect(browser.complaints.filter((complaint) => !complaint.includes('/v1/templates/'))).toEqual([]);
  });
});
