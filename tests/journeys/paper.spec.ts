import { fill } from '../../src/domain/template/template.ts';
import { site } from '../../src/wording/en/site.ts';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { given, plainAnswersFor } from './support/answers.ts';
import { ACTIVITIES, rawActivity } from './support/content.ts';
import { flat, readPdf, type Pdf } from './support/pdf.ts';
import { askedIn } from './support/raw-texts.ts';
import { recordFor } from './support/records.ts';
import { saidBy } from './support/said.ts';
import { plant } from './support/stored.ts';
import { expect, test } from './support/test.ts';

/** In points, as a PDF has them; Chromium rounds up to whole dots of the screen. */
const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;

const printed = async (page: Page, format: keyof typeof SIZES): Promise<Pdf> =>
  readPdf(await page.pdf({ format, tagged: true }));

/** The address in the code on the page, as the camera of a phone reads it. */
const decoded = async (page: Page): Promise<string | undefined> => {
  const { data, width, height } = PNG.sync.read(await page.locator('svg.qr').screenshot());
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
};

/** What is the same on every sheet: its title, its marks for screen readers, its size, its address. */
const expectSheet = (pdf: Pdf, title: string, format: keyof typeof SIZES, address: string): void => {
  expect.soft(pdf.title).toBe(`${fill(site.paper.title, { title })} · Cairn`);
  expect.soft(pdf.tagged, 'marked as tagged').toBe(true);
  expect.soft(pdf.outside, 'off the paper').toEqual([]);
  for (const [side, size] of SIZES[format].entries()) {
    expect.soft(Math.abs((pdf.size[side] ?? 0) - size), format).toBeLessThan(2);
  }
  expect.soft(flat(pdf.text), 'its address').toContain(flat(address));
};

for (const placed of ACTIVITIES.filter(({ alone }) => alone)) {
  const { id, activity } = placed;

  test(`${id} on paper, blank and filled in`, async ({ page }) => {
    const path = `/activities/${id}/print/`;
    await page.goto(path);
    await expect(page.getByRole('button').first()).toBeVisible();
    const address = await page.locator('.address').innerText();
    expect(new URL(address).pathname).toBe(`/activities/${id}/`);
    expect(await decoded(page)).toBe(address);

    const blank = await printed(page, 'A4');
    expectSheet(blank, activity.title, 'A4', address);
    for (const asked of askedIn(rawActivity(id))) expect.soft(flat(blank.text)).toContain(flat(asked));

    const answers = plainAnswersFor(placed);
    await plant(page, placed, recordFor(given(answers)));
    await page.reload();
    await expect(page.locator('.filled dd').first()).toBeVisible();
    const filled = await printed(page, 'Letter');
    expectSheet(filled, activity.title, 'Letter', address);
    for (const said of saidBy(placed, answers).filter(Boolean)) expect.soft(flat(filled.text)).toContain(flat(said));
  });
}

test('what does not fit on the paper, or is not there, would be found', async ({ page }) => {
  await page.setContent('<title>Wide</title><p style="white-space: nowrap; font-size: 40px"></p>');
  await page.locator('p').evaluate((line) => {
    line.textContent = 'word '.repeat(200);
  });
  await page.addStyleTag({ content: 'p { position: fixed; left: -2000px } @page { margin: 0 }' });
  const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: false }));
  expect(pdf.tagged).toBe(false);
  expect(pdf.outside).not.toEqual([]);
  expect(flat(pdf.text)).not.toContain('elsewhere');
});
