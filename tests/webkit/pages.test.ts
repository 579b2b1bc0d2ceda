import { globSync } from 'node:fs';
import { ready } from './support/form.ts';
import { DIST } from '../tools/show.ts';
import { pageOf, type Page } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Every page that was built; those for frames stand in `frames.test.ts`. */
const PAGES = globSync('**/*.html', { cwd: DIST })
  .filter((path) => !path.startsWith('embed/'))
  .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

/** How far the page can be scrolled sideways, in px. */
const excess = (page: Page): Promise<number> =>
  page.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// The driver's window goes no narrower than 447 px.
for (const width of [1280, 447])
  test(`no page has an error, breaks its policy or is too wide at ${String(width)} px`, async ({ page }) => {
    expect(PAGES.length).toBeGreaterThan(100);
    await page.size(width, 900);
    for (const path of PAGES) {
      await page.go(path);
      if (await page.run(() => document.querySelector('[data-activity] [data-saved]') !== null)) await ready(page);
      expect.soft(await excess(page), path).toBeLessThanOrEqual(0);
    }
  });

/** What can go wrong in a page, and how to make it. */
const SPOILT: Readonly<Record<string, () => void>> = {
  uncaught: () => {
    setTimeout(() => {
      throw new Error('seeded');
    });
  },
  rejected: () => void Promise.reject(new Error('seeded')),
  console: () => console.error('seeded'),
  policy: () => {
    document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:9/seeded.png' }));
  },
  'not loaded': () => {
    document.body.append(Object.assign(new Image(), { src: '/seeded.png' }));
  },
};

for (const [kind, spoil] of Object.entries(SPOILT))
  test(`what goes wrong in a page is seen: ${kind}`, async ({ browser, site }) => {
    const session = await browser.open();
    const page = pageOf(session, site);
    await page.go('/');
    expect(await page.faults()).toEqual([]);
    await page.run(spoil);
    const told = new RegExp(`^${site}/: ${kind}: .*seeded`);
    await expect.poll(async () => (await page.faults()).join('\n')).toMatch(told);
    await session.end();
  });
