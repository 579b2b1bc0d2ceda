import { expect, test as base } from 'vitest';
import { NEEDED, type Needed } from '../../tools/programs.ts';
import { startBrowser, type Browser } from './browser.ts';
import { pageOf, type Page } from './page.ts';
import { DIST, showHost, showSite } from '../../tools/show.ts';

/** A page of somebody else, on another site than ours. */
export type Host = {
  /** Opens a page of its own making. */
  readonly open: (html: string) => Promise<void>;
};

/** What each file and each test has. */
type Given = {
  /** Where the built site lies, and what drives the browser. */
  readonly folder: string;
  readonly driver: Needed;
  /** Origin of the built site. */
  readonly site: string;
  readonly browser: Browser;
  /** A fresh browser. At the end nothing may have gone wrong in any of its pages. */
  readonly page: Page;
  readonly host: Host;
};

/** A test in WebKitGTK. */
export const test = base.extend<Given>({
  folder: [DIST, { scope: 'file' }],
  driver: [NEEDED.webkit, { scope: 'file' }],
  site: [
    async ({ folder }, use) => {
      const { port, stop } = await showSite(folder);
      await use(`http://127.0.0.1:${String(port)}`);
      await stop();
    },
    { scope: 'file' },
  ],
  browser: [
    async ({ driver }, use) => {
      const browser = await startBrowser(driver);
      await use(browser);
      await browser.stop();
    },
    { scope: 'file' },
  ],
  page: async ({ browser, site }, use) => {
    const session = await browser.open();
    const page = pageOf(session, site);
    await page.size(1280, 900);
    await use(page);
    const faults = await page.faults().finally(session.end);
    expect(faults, 'errors, and what the policy forbade').toEqual([]);
  },
  host: async ({ page }, use) => {
    let body = '';
    const { port, stop } = await showHost(() => body);
    await use({
      open: async (html) => {
        body = `<!doctype html><link rel="icon" href="data:,"><title>A career centre</title>${html}`;
        await page.go(`http://localhost:${String(port)}/`);
      },
    });
    await stop();
  },
});

export { expect };
