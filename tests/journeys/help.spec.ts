import { activityNamed } from './support/content.ts';
import { flat, readPdf } from './support/pdf.ts';
import { expect, test } from './support/test.ts';

test('help is one sheet of A4, with every line on it', async ({ page }) => {
  await page.goto('/help/');
  const pdf = await readPdf(await page.pdf({ format: 'A4' }));
  expect(pdf.sides).toBe(1);
  expect(pdf.outside).toEqual([]);
  for (const line of ['findahelpline.com', '116 123', '988', 'jo@samaritans.org', 'careeronestop.org'])
    expect.soft(flat(pdf.text)).toContain(flat(line));
});

test('a page that is longer would be found', async ({ page }) => {
  await page.goto('/evidence/');
  expect((await readPdf(await page.pdf({ format: 'A4' }))).sides).toBeGreaterThan(1);
});

test('help says when it was checked and whom to tell, above and below the lines', async ({ page }) => {
  await page.goto('/help/');
  const texts = await page.locator('main article > p').allInnerTexts();
  const checked = texts.filter((text) => /^Checked on \d+ \w+ \d{4}/.test(text));
  expect(checked).toHaveLength(2);
  expect(texts.at(-1)).toBe(checked[0]);
});

test('help can be reached from every kind of page, and its lines can be called', async ({ page }) => {
  for (const path of ['/', '/start/again/', '/check-in/', activityNamed('landing').lesson, activityNamed('plan').own]) {
    await page.goto(path);
    await expect.soft(page.locator('header a[href="/help/"]'), path).toBeVisible();
    await expect.soft(page.locator('footer a[href="/help/"]'), path).toBeVisible();
    await expect.soft(page.locator('footer a[href="tel:116123"]'), path).toBeVisible();
    await expect.soft(page.locator('footer a[href^="https://findahelpline.com"]'), path).toBeVisible();
  }
  await page.locator('footer a[href="/help/"]').click();
  await expect(page.locator('main a[href="tel:116123"]')).toBeVisible();
  await expect(page.locator('main a[href="tel:988"]')).toBeVisible();
});
