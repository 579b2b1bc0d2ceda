import type { Page } from '@playwright/test';
import { answersFor } from './support/answers.ts';
import { answer, unfold } from './support/form.ts';
import { WALKED } from './support/representative.ts';
import { MISSING, sitemapPages } from './support/site.ts';
import { expectSaid } from './support/status.ts';
import { storedTexts } from './support/stored.ts';
import { expect, test, type Watch } from './support/test.ts';
import { visit } from './support/visit.ts';

/** Occurs nowhere else, and looks the same however an address would write it. */
const WORD = 'zyxquailmarker';

/** Kinds of request that only a script makes. */
const BY_SCRIPT = ['xhr', 'fetch', 'ping', 'eventsource', 'websocket', 'cspviolationreport'];

/** Everything a request carries, as one text. */
const carriedBy = async (requests: Watch['requests']): Promise<string[]> =>
  Promise.all(
    requests.map(async (request) =>
      JSON.stringify([request.url(), await request.allHeaders().catch(() => request.headers()), request.postData()]),
    ),
  );

/** What others could learn from a page without asking it: the history of the browser, the next page, a frame around it. */
const toldBy = (page: Page) =>
  page.evaluate(() => ({
    address: location.href,
    title: document.title,
    referrer: document.referrer,
    cookie: document.cookie,
    name: window.name,
    state: JSON.stringify(history.state),
    steps: history.length,
  }));

test('a word typed into every field leaves by no way on any page', async ({ page, context, request, watch }) => {
  // As long as there are fields: what hangs is stopped by the limits of its steps.
  test.setTimeout(1_200_000);
  watch.expectError(/status of 404/);
  for (const placed of WALKED) {
    const section = await visit(page, placed);
    const before = { requests: watch.requests.length, told: await toldBy(page) };
    await unfold(section);
    for (const control of placed.controls) {
      const typed = ['short', 'long', 'number'].includes(control.kind);
      await answer(section, placed, control, typed ? WORD : (answersFor(placed)[control.name] ?? ''));
      expect.soft(await toldBy(page), `after ${placed.id} ${control.name}`).toEqual(before.told);
    }
    await expectSaid(section, ['device']);
    const asked = (): string[] => watch.requests.slice(before.requests).map((one) => new URL(one.url()).pathname);
    if (!placed.controls.some(({ line }) => line)) expect(asked(), 'without lines, for nothing').toEqual([]);
    await page.keyboard.press('Enter');
    for (const button of await page.locator('button:visible').all()) await button.focus();
    expect.soft(await toldBy(page), placed.id).toEqual(before.told);
    // The first line of a table brings the rules for lines, and perhaps the table of tasks: files of ours, the same for all.
    const brought = asked().filter((path) => !/^\/(_astro\/(rules|places)\.[\w-]+|tasks)\.js$/.test(path));
    expect(brought, 'answering asks the network for nothing else').toEqual([]);
  }
  expect(JSON.stringify(await storedTexts(page)), 'it was typed').toContain(WORD);

  // Walked by a link where there is one, as readers do: only then is there a referrer to look at.
  for (const path of [...(await sitemapPages(request)), MISSING]) {
    const link = page.locator(`a[href="${path}"]:visible`);
    if ((await link.count()) > 0) await link.first().click();
    else await page.goto(path);
    await page.waitForURL(`**${path}`);
    const told = await toldBy(page);
    expect.soft(JSON.stringify(told), path).not.toContain(WORD);
    expect.soft(told.referrer, `referrer of ${path}`).toBe('');
    expect.soft(await page.evaluate(() => document.querySelectorAll('iframe, object, embed').length), path).toBe(0);
  }
  expect.soft((await carriedBy(watch.requests)).filter((text) => text.includes(WORD))).toEqual([]);
  expect.soft(watch.said.filter((text) => text.includes(WORD))).toEqual([]);
  expect.soft(await context.cookies()).toEqual([]);
  const elsewhere = await page.evaluate(async () => [...(await indexedDB.databases()), ...(await caches.keys())]);
  expect.soft(elsewhere, 'databases and caches').toEqual([]);
});

test('every page asks this site only, for its own files, and sends nothing with the question', async ({
  page,
  request,
  baseURL,
  watch,
}) => {
  watch.expectError(/status of 404/);
  for (const path of [...(await sitemapPages(request)), MISSING]) {
    const from = watch.requests.length;
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 100_000);
    for (const one of watch.requests.slice(from)) {
      const { origin, pathname, search } = new URL(one.url());
      expect.soft(origin, `${path} asks ${one.url()}`).toBe(baseURL);
      expect.soft([one.method(), one.postData(), search], one.url()).toEqual(['GET', null, '']);
      expect.soft(BY_SCRIPT, one.url()).not.toContain(one.resourceType());
      const headers = await one.allHeaders();
      expect.soft([headers['cookie'], headers['referer']], one.url()).toEqual([undefined, undefined]);
      const own =
        pathname === path ||
        pathname.startsWith('/_astro/') ||
        ['/cairn.svg', '/tasks.js', '/progress.js'].includes(pathname);
      expect.soft(own, `${path} asks ${pathname}`).toBe(true);
    }
    const idle = watch.requests.length;
    await page
      .evaluate(() => navigator.serviceWorker.getRegistrations().then((found) => found.length))
      .then((found) => {
        expect.soft(found, `service workers of ${path}`).toBe(0);
      });
    expect.soft(watch.requests.length, `${path} asks for nothing more later`).toBe(idle);
  }
});

test('links to other sites pass on no address, and open no window that could look back', async ({ page, request }) => {
  for (const path of await sitemapPages(request)) {
    await page.goto(path);
    const policy = await page.locator('meta[name=referrer]').getAttribute('content');
    expect.soft(policy, path).toBe('no-referrer');
    await expect.soft(page.locator('a[target]:not([rel~=noopener]), a[ping], a[referrerpolicy]'), path).toHaveCount(0);
  }
});
