import type { Page } from '@playwright/test';
import { answersFor } from './support/answers.ts';
import { ACTIVITIES } from './support/content.ts';
import { controlIn, fillIn, put } from './support/form.ts';
import { holdScripts } from './support/gate.ts';
import { expect, test } from './support/test.ts';
import { ready, reload, visit } from './support/visit.ts';

const WORD = 'zyxprivateword';

/** Everything that any storage of this browser holds, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      history.state,
      location.href,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  );

for (const placed of ACTIVITIES) {
  const text = placed.controls.find(({ of }) => of === 'private');
  const choice = placed.controls.find(({ decides }) => decides);
  if (!text || !choice) continue;
  const yes = answersFor(placed)[choice.name] ?? '';

  test(`${placed.id}: a text that is not to be kept is nowhere but on the page, until the choice is changed`, async ({
    page,
    context,
  }) => {
    const section = await visit(page, placed);
    const box = controlIn(section, text);
    await put(section, choice, 'no');
    await box.fill(`${WORD} one`);
    await box.press('End');
    await box.pressSequentially(' more');
    expect(await kept(page)).not.toContain(WORD);
    expect(await kept(page), 'the choice itself is kept').toContain(
      JSON.stringify(`"${choice.name}":"no"`).slice(1, -1),
    );
    await expect(box).toHaveValue(`${WORD} one more`);

    await put(section, choice, yes);
    expect(await kept(page), 'from now on it is kept').toContain(`${WORD} one more`);
    await reload(page, placed);
    await expect(box).toHaveValue(`${WORD} one more`);

    await put(section, choice, 'no');
    expect(await kept(page), 'what was kept is given up').not.toContain(WORD);
    await expect(box, 'and still on the page').toHaveValue(`${WORD} one more`);
    const other = await visit(await context.newPage(), placed);
    await expect(controlIn(other, text)).toHaveValue('');
    await page.goto('/notes/');
    await expect(page.locator(`[data-note="${placed.id}"]`)).not.toContainText(WORD);
    await visit(page, placed);
    await expect(box, 'gone with the page').toHaveValue('');
    await expect(controlIn(section, choice, 'no')).toBeChecked();
  });

  test(`${placed.id}: a text that was written before the script came is not kept either`, async ({ page }) => {
    await fillIn(await visit(page, placed), placed, { [choice.name]: 'no' });
    const gate = await holdScripts(page);
    await page.goto(placed.own, { waitUntil: 'commit' });
    const section = page.locator(`[data-activity="${placed.id}"]`);
    await expect(page.locator('footer').last()).toBeAttached();
    await controlIn(section, text).fill(WORD);
    gate.open();
    await ready(page);
    await expect(controlIn(section, text)).toHaveValue(WORD);
    expect(await kept(page)).not.toContain(WORD);
  });
}

test('some activity has such a text', () => {
  expect(ACTIVITIES.some(({ controls }) => controls.some(({ decides }) => decides))).toBe(true);
});
