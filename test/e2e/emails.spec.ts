import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Language,
  LANGUAGES,
  previewsOf,
  type RenderedMessage,
  TEMPLATE_KINDS,
  type TemplateKind,
  wordingOf,
} from '@tactful/templates';
import { chromiumPath, TestBrowser } from './browser.js';

const withBrowser = chromiumPath === undefined ? describe.skip : describe;
if (chromiumPath === undefined) {
  console.warn('NOT RUN: the browser tests of the shipped emails. There is no Chromium (apt-get install chromium).');
}

/** The narrowest phones that are still in use. */
const phone = { width: 360, height: 780 };

/** A shipped email with the usual and with the longest values. */
function emailsOf(kind: TemplateKind, language: Language): readonly RenderedMessage[] {
  return previewsOf({ kind, language, wording: wordingOf(kind, language) }).flatMap(({ channel, outcome }) =>
    channel === 'email' && outcome.kind === 'rendered' ? [outcome] : [],
  );
}

withBrowser('the shipped emails, on a phone', () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.open({ viewport: phone });
  });
  afterAll(() => browser.close());

  it.each(LANGUAGES)('fit the width of the screen in %s, whatever names and links are in them', async (language) => {
    const tooWide: string[] = [];
    for (const kind of TEMPLATE_KINDS) {
      const emails = emailsOf(kind, language);
      expect([kind, emails.length]).toEqual([kind, 2]);
      for (const { html = '', subject } of emails) {
        await browser.page.setContent(html);
        const width = await browser.page.evaluate<number>('document.documentElement.scrollWidth');
        if (width > phone.width) tooWide.push(`${kind}, ${width} px: ${subject}`);
      }
    }
    expect(tooWide).toEqual([]);
  });

  it.each([
    ['overdue_friendly', 'en', 'light'],
    ['overdue_formal', 'de', 'dark'],
  ] as const)('of kind %s in %s keep no one out on a %s screen', async (kind, language, colorScheme) => {
    await browser.page.emulateMedia({ colorScheme });
    const [usual] = emailsOf(kind, language);
    await browser.page.setContent(usual?.html ?? '');
    await browser.look(`email-${colorScheme}`);
    expect(browser.barriers).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});
