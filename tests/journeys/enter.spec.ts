import type { Page } from '@playwright/test';
import { answersFor, type Values } from './support/answers.ts';
import { elementIn, put, sectionOf, unfold, valuesIn } from './support/form.ts';
import { holdScripts } from './support/gate.ts';
import { KEEPING } from './support/representative.ts';
import { expectSaid } from './support/status.ts';
import { expect, test } from './support/test.ts';
import { ready } from './support/visit.ts';

/** Every control that a form would send itself off from; in a box of several lines Enter is a new line. */
const ONE_LINE = 'input';

for (const placed of KEEPING) {
  /** Fills in what can be seen, presses Enter everywhere, and checks that the page is still there with all of it. */
  const pressEverywhere = async (page: Page): Promise<Values> => {
    const section = sectionOf(page, placed);
    await unfold(section);
    for (const control of placed.controls) {
      const value = answersFor(placed)[control.name] ?? '';
      if (await elementIn(section, control).isVisible()) await put(section, control, value);
    }
    const answers = await valuesIn(section);
    const address = page.url();
    const visits: string[] = [];
    page.on('framenavigated', (frame) => visits.push(frame.url()));
    for (const control of await section
      .locator(`${ONE_LINE}:checked:visible, ${ONE_LINE}:not([type=radio]):visible`)
      .all()) {
      await control.press('Enter');
      // The picker of a day opens at Enter, and is in the way of the next key.
      if ((await control.getAttribute('type')) === 'date') await page.keyboard.press('Escape');
      else await control.press('NumpadEnter');
    }
    expect(await valuesIn(section)).toEqual(answers);
    expect(page.url()).toBe(address);
    expect(visits).toEqual([]);
    return answers;
  };

  test(`${placed.id}: Enter does no harm before script`, async ({ page }) => {
    const gate = await holdScripts(page);
    await page.goto(placed.own, { waitUntil: 'commit' });
    await expect(page.locator('footer').last()).toBeAttached();
    const answers = await pressEverywhere(page);
    gate.open();
    await ready(page);
    expect(await valuesIn(sectionOf(page, placed))).toEqual(answers);
  });

  test(`${placed.id}: Enter does no harm with script`, async ({ page }) => {
    await page.goto(placed.own);
    await ready(page);
    await pressEverywhere(page);
    await expectSaid(sectionOf(page, placed), ['device']);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${placed.id}: Enter does no harm`, async ({ page }) => {
      await page.goto(placed.own);
      await pressEverywhere(page);
    });

    // A browser sends a form off only where one line stands alone in it, which other content may have tomorrow.
    test(`${placed.id}: Enter would do no harm in a line that stands alone`, async ({ page }) => {
      await page.goto(placed.own);
      const form = sectionOf(page, placed).locator('form');
      await form.evaluate((element) => {
        for (const box of element.querySelectorAll('input[type=text]')) box.remove();
        const alone = document.createElement('input');
        alone.id = 'alone';
        alone.name = 'alone';
        element.append(alone);
      });
      const address = page.url();
      const visits: string[] = [];
      page.on('framenavigated', (frame) => visits.push(frame.url()));
      await page.locator('#alone').fill('only this');
      await page.locator('#alone').press('Enter');
      await expect(page.locator('#alone')).toHaveValue('only this');
      expect([page.url(), ...visits]).toEqual([address]);
    });
  });
}
