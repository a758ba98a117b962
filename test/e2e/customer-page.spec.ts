import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Story, type StoryCustomer } from '../scenarios/story.js';
import { chromiumPath, TestBrowser } from './browser.js';

const withBrowser = chromiumPath === undefined ? describe.skip : describe;
if (chromiumPath === undefined) {
  console.warn("NOT RUN: the browser tests of the customer's page. There is no Chromium (apt-get install chromium).");
}

withBrowser("a customer with a phone, on the page behind a message's link", () => {
  let story: Story;
  let browser: TestBrowser;
  let linde: StoryCustomer;

  beforeAll(async () => {
    story = await Story.begin();
    linde = await story.customer({ name: 'Café Linde' });
    await story.invoice(linde, { issuedOn: 0, dueOn: 15, amountMinor: 124_000 });
    await story.runTo(15);
    browser = await TestBrowser.open({ viewport: { width: 390, height: 844 } });
  });
  afterAll(async () => {
    await browser.close();
    await story.end();
  });

  it('sees what is owed and how to pay it', async () => {
    const { messages } = await story.diary(linde);
    const link = /https?:\/\/[^\s)>"]+/.exec(messages.at(-1)?.body ?? '')?.[0] ?? '';
    await browser.page.goto(link);
    await browser.page.getByText('1,240.00').first().waitFor();
    expect(await browser.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await browser.look('customer-page');
  });

  it('needs no script', async () => {
    expect(await browser.page.locator('script').count()).toBe(0);
  });

  it('meets no barrier and no error', () => {
    expect(browser.barriers).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
