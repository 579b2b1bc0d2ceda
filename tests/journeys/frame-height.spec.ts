import type { Frame, Page } from '@playwright/test';
import { launchAsReaders } from '../config/browser.ts';
import { answersFor, given } from './support/answers.ts';
import { EMBEDDED, embedOf, frameTag, heightsOf, hostPage, pour, STRICT } from './support/embeds.ts';
import { test } from './support/host.ts';
import { expect } from './support/test.ts';
import { expectTold, shown } from './support/told.ts';

// A scroll bar makes a frame narrower, and its page higher, until the host has made room.
test.use({ launchOptions: launchAsReaders });

/** The one that is tried at several widths. */
const placed = EMBEDDED.find(({ id }) => id === 'debrief') ?? EMBEDDED[0];
if (!placed) throw new Error('Nothing can stand in a frame.');
const answers = given(answersFor(placed));

/** Every height that the host was told so far, in the order it was told. */
const toldTo = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    (window as unknown as { said: readonly { readonly type?: string; readonly height: number }[] }).said.flatMap(
      ({ type, height }) => (type === 'cairn:height' ? [height] : []),
    ),
  );

/** The first height was that at which the page stays, to a pixel. */
const expectFirstToldRight = async (page: Page, frame: Frame): Promise<void> => {
  await frame.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const { own } = await heightsOf(page, frame);
  const told = await toldTo(page);
  expect.soft(told.length, frame.url()).toBeGreaterThan(0);
  expect.soft(Math.abs(own - (told[0] ?? 0)), `${frame.url()}: ${told.join(', ')}`).toBeLessThanOrEqual(1);
  const bar = await frame.evaluate(() => window.innerWidth - document.documentElement.clientWidth);
  expect.soft(bar, `${frame.url()}: a scroll bar in a frame that is high enough`).toBe(0);
};

test('the first height that a frame tells is its own, at every width, empty and with what was kept', async ({
  page,
  host,
  baseURL,
}) => {
  await page.setViewportSize({ width: 900, height: 1_100 });
  for (const one of EMBEDDED)
    for (const width of one === placed ? [280, 320, 600, 760] : [320]) {
      await host.open('site', hostPage(frameTag(new URL(embedOf(one), baseURL).href, STRICT, width)));
      await expectFirstToldRight(page, await shown(page));
    }
  await host.open('origin', hostPage(frameTag(new URL(embedOf(placed), baseURL).href)));
  await pour(await shown(page), answers);
  await page.reload();
  await expectFirstToldRight(page, await shown(page));
});

test('a frame without a width tells no height, and tells it once it has one', async ({ page, host, baseURL }) => {
  const frames = ['width: 0; border: 0', 'display: none'].map(
    (style) => `<div style="${style}">${frameTag(new URL(embedOf(placed), baseURL).href, STRICT)}</div>`,
  );
  for (const [hidden = '', inside = ''] of [
    ['iframe', frames[0]?.replace('<iframe', '<iframe style="width: 0"')],
    ['div', frames[1]],
  ]) {
    await host.open('site', hostPage(inside));
    const frame = await shown(page);
    await page.waitForTimeout(1_000);
    expect(await toldTo(page), inside).toEqual([]);
    await page.locator(hidden).evaluate((element) => element.removeAttribute('style'));
    await expectTold(page, frame);
    await expectFirstToldRight(page, frame);
    // Hidden again, as a tab of the host's page would be.
    await page.locator(hidden).evaluate((element) => element.setAttribute('style', 'display: none'));
    await frame.evaluate(() => document.dispatchEvent(new Event('input')));
    await page.waitForTimeout(300);
    expect(Math.min(...(await toldTo(page)))).toBeGreaterThan(100);
  }
});
