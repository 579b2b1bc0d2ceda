import type { Locator, Page } from '@playwright/test';
import { activityNamed } from '../journeys/support/content.ts';
import { expect, test } from '../journeys/support/test.ts';
import { fillSiteIn } from './support/answers.ts';
import { ARABIC_FONT } from './support/fonts.ts';

/** Whether a drawing is turned round by a style. */
const isMirrored = (element: Locator): Promise<boolean> =>
  element.evaluate((found) => getComputedStyle(found).scale === '-1 1');

/** The fonts that the browser has really drawn an element with, by their names. */
async function fontsOf(page: Page, selector: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.filter(({ glyphCount }) => glyphCount > 0).map(({ familyName }) => familyName);
}

test('drawings and arrows run the other way, on the sheet and on paper', async ({ page }) => {
  await fillSiteIn(page, 'ar-XB');
  for (const [id, drawing] of [
    ['numbers', '.sankey svg'],
    ['weigh', '.bars svg'],
  ] as const) {
    for (const path of ['', 'print/']) {
      for (const [prefix, mirrored] of [
        ['', false],
        ['/ar-XB', true],
      ] as const) {
        const address = `${prefix}/activities/${id}/${path}`;
        await page.goto(address);
        await expect(page.locator(drawing).first(), address).toBeAttached();
        expect(await isMirrored(page.locator(drawing).first()), address).toBe(mirrored);
      }
    }
  }
  await page.goto('/ar-XB/activities/numbers/');
  const arrow = page.locator('th .onward').first();
  await expect(arrow).toHaveText('→');
  expect(await isMirrored(arrow)).toBe(true);
  await page.goto('/activities/numbers/');
  expect(await isMirrored(arrow)).toBe(false);
});

test('letters that join have no space between them, and dates are not turned round', async ({ page }) => {
  for (const path of ['/lessons/fit/weigh/', '/activities/dates/print/', '/embed/dates/']) {
    await page.goto(`/ar-XB${path}`);
    for (const heading of await page.locator('h1, h2, h3').all())
      expect(await heading.evaluate((one) => getComputedStyle(one).letterSpacing), path).toMatch(/^(normal|0px)$/);
  }
  await page.goto('/en-XA/lessons/fit/weigh/');
  expect(await page.locator('h1').evaluate((one) => getComputedStyle(one).letterSpacing)).not.toMatch(/^(normal|0px)$/);
  await page.goto('/ar-XB/activities/dates/');
  const days = page.locator('input[type=date]');
  expect(await days.count()).toBeGreaterThan(0);
  for (const day of await days.all()) expect(await day.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
});

test('a box for text follows what is typed, and an answer what was', async ({ page }) => {
  const { own } = activityNamed('plan');
  await page.goto(`/ar-XB${own}`);
  const box = page.locator('textarea, input[type=text]:not([inputmode])').first();
  await box.fill('Call Anna');
  expect(await box.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
  await box.fill('سأتصل');
  expect(await box.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
});

test('Arabic letters are drawn, and by the font that was brought for them', async ({ page }) => {
  for (const path of [
    '/ar-XB/',
    '/ar-XB/lessons/fit/weigh/',
    '/ar-XB/activities/plan/print/',
    '/ar-XB/embed/landing/',
  ]) {
    await page.goto(path);
    for (const selector of ['h1', 'main p'])
      expect(await fontsOf(page, selector), `${path} ${selector}`).toContain(ARABIC_FONT);
  }
  await page.goto('/');
  expect(await fontsOf(page, 'h1')).not.toContain(ARABIC_FONT);
});

test('numbers in sentences have the digits of the language, as built and as worked out', async ({ page }) => {
  await page.goto('/ar-XB/lessons/fit/weigh/');
  const place = page.locator('.eyebrow span').first();
  await expect(place).toHaveText(/[٠-٩]/);
  await expect(place).not.toHaveText(/\d/);
  await fillSiteIn(page, 'ar-XB');
  await page.goto('/ar-XB/activities/weigh/');
  await expect(page.locator('[data-view=matrix]')).toContainText(/[٠-٩]/);
  await page.goto('/ar-XB/lessons/');
  const worked = page.locator('[data-lessons=fit]');
  await expect(worked).toHaveText(/[٠-٩].*[٠-٩]/);
  await expect(worked).not.toHaveText(/\d/);
  await page.goto('/lessons/');
  await expect(worked).toHaveText(/\d.*\d/);
});
