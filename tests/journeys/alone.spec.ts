import { answersFor } from './support/answers.ts';
import { ACTIVITIES } from './support/content.ts';
import { fillIn, sectionOf, valuesIn } from './support/form.ts';
import { expect, test } from './support/test.ts';
import { ready, visit } from './support/visit.ts';

/** A check belongs to its text and a next step to its lesson; everything else has a page of its own. */
const ALONE = ACTIVITIES.filter(({ id, activity }) => activity.kind !== 'quiz' && !id.endsWith('-next'));

test('the list of activities leads to each of them, and to no other', async ({ page }) => {
  await page.goto('/activities/');
  const links = page.locator('main .rows a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.sort()).toEqual(ALONE.map(({ id }) => `/activities/${id}/`).sort());
  for (const { activity } of ALONE) await expect(links.filter({ hasText: activity.title })).toHaveCount(1);
});

for (const placed of ALONE) {
  test(`${placed.id}: what is written on its own page stands in the lesson, and the other way round`, async ({
    page,
  }) => {
    const answers = answersFor(placed);
    await page.goto(`/activities/${placed.id}/`);
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(placed.activity.title);
    await fillIn(sectionOf(page, placed), placed, answers);
    expect(await valuesIn(await visit(page, placed))).toEqual(answers);

    await page.goto(`/activities/${placed.id}/`);
    await ready(page);
    expect(await valuesIn(sectionOf(page, placed))).toEqual(answers);
  });

  test(`${placed.id}: its own page leads to the lesson`, async ({ page }) => {
    await page.goto(`/activities/${placed.id}/`);
    await expect(page.locator(`main a[href="${placed.path}"]`)).toBeVisible();
  });
}
