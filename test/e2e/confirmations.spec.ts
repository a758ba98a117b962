import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Page } from 'playwright-core';
import { Story, type StoryCustomer } from '../scenarios/story.js';
import { chromiumPath, TestBrowser } from './browser.js';

const withBrowser = chromiumPath === undefined ? describe.skip : describe;
if (chromiumPath === undefined) {
  console.warn('NOT RUN: the browser tests of confirmations. There is no Chromium (apt-get install chromium).');
}

withBrowser('an agent who confirms what replies suggest', () => {
  let story: Story;
  let browser: TestBrowser;
  let page: Page;
  let linde: StoryCustomer;
  let aurora: StoryCustomer;
  let sonne: StoryCustomer;
  /** Whose name has letters from right to left and an override that nobody sees. */
  let turned: StoryCustomer;

  // Both are written to about an invoice of Wednesday, on Monday of the third week the latest.
  beforeAll(async () => {
    story = await Story.begin();
    await story.runTo(0);
    linde = await story.customer({ name: 'Café Linde', channels: ['sms'] });
    aurora = await story.customer({ name: 'Hotel Aurora', channels: ['sms'] });
    sonne = await story.customer({ name: 'Villa Sonne', channels: ['sms'] });
    turned = await story.customer({ name: 'شركة \u202eVilla', channels: [] });
    for (const customer of [linde, aurora, sonne, turned]) await story.invoice(customer, { issuedOn: 0, dueOn: 15 });
    await story.runTo(17, '15:00');
    browser = await TestBrowser.open({ timezoneId: 'Europe/London' });
    ({ page } = browser);
    const { url, agent } = story.system.credentials;
    await page.goto(`${url}/console/work`);
    await page.getByLabel('Email').fill(agent.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(agent.password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Work list' }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await story.end();
  });

  const waiting = () => page.getByRole('region', { name: 'Replies to read' });
  const item = (words: string) => waiting().getByRole('listitem').filter({ hasText: words });
  const entries = (kind: string) => page.getByRole('region', { name: 'Timeline' }).locator(`[data-kind="${kind}"]`);
  const open = (customer: StoryCustomer) =>
    page.goto(`${story.system.credentials.url}/console/customers/${customer.id}`);

  it('reads every line from left to right, whatever the names in it hold', async () => {
    const tasks = page.getByRole('region', { name: 'Tasks' });
    await tasks.getByText('شركة').first().waitFor();
    expect(await browser.readsOn('section li', 'No address')).toBe(true);
    await browser.look('console-names');
    await open(turned);
    await entries('customer.created').waitFor();
    expect(await browser.readsOn('[data-kind="customer.created"]', 'was added')).toBe(true);
    expect(await browser.readsOn('h1', 'Villa')).toBe(false);
    await page.goBack();
    await waiting().waitFor();
  });

  it('makes a promise of it with one click: it stands in the timeline, and its invoice rests until then', async () => {
    await story.reply(linde, 'sms', 'I will pay 100 on Friday');
    const friday = item('I will pay 100 on Friday');
    expect(await friday.textContent()).toContain('Looks like a promise for Friday');
    const confirm = friday.getByRole('button', { name: 'Record the promise' });
    expect(await confirm.textContent()).toBe('Record the promise: 100.00, 19 Jun 2026');
    await browser.look('console-confirm-promise');
    await confirm.click();
    await friday.waitFor({ state: 'detached' });
    await open(linde);
    await entries('promise.made').waitFor();
    expect(await entries('promise.made').textContent()).toMatch(
      /promised €100\.00 by 2026-06-19 for invoice INV-\d+: “I will pay 100 on Friday”/,
    );
    await entries('reply.read').waitFor();
    expect(await entries('hold.placed').textContent()).toContain('promise until 2026-06-21');
  });

  it('opens a dispute with one click, in the agent’s name', async () => {
    await story.reply(aurora, 'sms', 'This invoice is wrong, we never ordered this');
    await page.goto(`${story.system.credentials.url}/console/work`);
    const wrong = item('we never ordered this');
    await wrong.getByRole('button', { name: 'Open the dispute' }).click();
    await wrong.waitFor({ state: 'detached' });
    await open(aurora);
    await entries('dispute.opened').waitFor();
    expect(await entries('dispute.opened').textContent()).toMatch(
      /Invoice INV-\d+ is disputed \(other\), said Mia Sommer/,
    );
    await entries('reply.read').waitFor();
  });

  it('is told what the reply leaves open, and states it', async () => {
    await story.reply(linde, 'sms', 'I will pay the rest as soon as I can');
    await page.goto(`${story.system.credentials.url}/console/work`);
    const rest = item('the rest as soon as I can');
    const confirm = rest.getByRole('button', { name: 'Record the promise' });
    expect(await confirm.isDisabled()).toBe(true);
    await rest.getByLabel('Until when?').fill(story.day(26).toString());
    await confirm.click();
    // A promise runs on this invoice already: the agent reads so, and the reply stays where it is.
    await rest.getByRole('alert').getByText('A promise is running').waitFor();
    expect(await rest.isVisible()).toBe(true);
  });

  it('takes back with one click what was recorded without anybody, within the company’s limit', async () => {
    await story.api.put('/v1/ledger-settings', { promises: { recordedBelowMinor: { EUR: 10_000 } } });
    await story.reply(sonne, 'sms', 'I will pay €50 on Friday');
    await open(sonne);
    const made = entries('promise.made');
    await made.waitFor();
    expect(await made.textContent()).toMatch(
      /€50\.00 .*“I will pay €50 on Friday” \(recorded by itself from their reply\)/,
    );
    expect(await entries('reply.read').textContent()).toContain('promise recorded');
    expect(await entries('reply.received').getByRole('button', { name: 'Mark as read' }).count()).toBe(0);
    await browser.look('console-recorded-promise');
    await made.getByRole('button', { name: 'Take back' }).click();
    await entries('promise.withdrawn').waitFor();
    await made.getByRole('button', { name: 'Take back' }).waitFor({ state: 'detached' });
    await entries('hold.released').waitFor();
  });

  it('finds no barrier and no complaint of the browser but the refusal', () => {
    expect(browser.barriers).toEqual([]);
    expect(browser.complaints.filter((complaint) => !complaint.includes('/confirm'))).toEqual([]);
  });
});
