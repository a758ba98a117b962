import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where this machine has a Chromium; undefined when it has none. */
export const chromiumPath = places.find((path) => path !== undefined && existsSync(path));

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs in the page: the left edges of the characters, of the first text that holds the words, rise. */
const readsOnPage = `(selector, words) => {
  for (const element of document.querySelectorAll(selector)) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const start = text.data.indexOf(words);
      if (start === -1) continue;
      const leftOf = (_, place) => {
        const range = new Range();
        range.setStart(text, start + place);
        range.setEnd(text, start + place + 1);
        return range.getBoundingClientRect().left;
      };
      const edges = [...words].map(leftOf);
      return edges.every((edge, place) => place === 0 || edge > edges[place - 1]);
    }
  }
  return false;
}`;

/** A browser with an empty profile, and what its console complained about. */
export class TestBrowser {
  readonly complaints: string[] = [];
  /** What keeps people out, by page. */
  readonly barriers: string[] = [];

  private constructor(
    readonly page: Page,
    readonly close: () => Promise<void>,
  ) {
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} (${message.location().url})`);
    });
  }

  static async open(options: BrowserContextOptions = {}): Promise<TestBrowser> {
    if (chromiumPath === undefined) throw new Error('There is no Chromium on this machine.');
    const browser = await chromium.launch({ executablePath: chromiumPath, args: flags });
    const context = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1360, height: 860 },
      // Nobody looks at a dialog that is half faded in.
      reducedMotion: 'reduce',
      ...options,
    });
    return new TestBrowser(await context.newPage(), () => browser.close());
  }

  /** Whether words stand on the page from left to right as they are written; false too where they are not found. */
  readsOn(selector: string, words: string): Promise<boolean> {
    return this.page.evaluate<boolean>(`(${readsOnPage})(${JSON.stringify(selector)}, ${JSON.stringify(words)})`);
  }

  /** Looks at the page as it stands: what axe-core finds wrong with it by WCAG 2.2 A and AA, and a picture of it. */
  async look(name: string): Promise<void> {
    await this.page.evaluate('scrollTo(0, 0)');
    // Through the debugger: the page's own policy rightly refuses scripts from elsewhere.
    await this.page.evaluate(axe.source);
    const options = JSON.stringify({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    const { violations } = await this.page.evaluate<axe.AxeResults>(`axe.run(document, ${options})`);
    for (const { id, nodes } of violations) {
      this.barriers.push(`${name}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
    }
    // The pictures of the documentation are taken when asked for.
    if (process.env['UPDATE_SCREENSHOTS'] !== '1') return;
    await this.page.screenshot({ path: `docs/screenshots/${name}.png`, fullPage: true, animations: 'disabled' });
  }
}
