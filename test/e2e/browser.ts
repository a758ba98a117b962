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

/** A browser with an empty profile, and what its console complained about. */
export class TestBrowser {
  readonly complaints: string[] = [];

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
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1360, height: 860 }, ...options });
    return new TestBrowser(await context.newPage(), () => browser.close());
  }

  /** What axe-core finds wrong with the page as it stands, by the rules of WCAG 2.2 A and AA. */
  async barriers(): Promise<string[]> {
    // Through the debugger: the page's own policy rightly refuses scripts from elsewhere.
    await this.page.evaluate(axe.source);
    const options = JSON.stringify({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    const { violations } = await this.page.evaluate<axe.AxeResults>(`axe.run(document, ${options})`);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  }

  /** Writes a picture for the documentation, when asked to by UPDATE_SCREENSHOTS=1. */
  async picture(name: string): Promise<void> {
    if (process.env['UPDATE_SCREENSHOTS'] !== '1') return;
    await this.page.screenshot({ path: `docs/screenshots/${name}.png`, fullPage: true, animations: 'disabled' });
  }
}
